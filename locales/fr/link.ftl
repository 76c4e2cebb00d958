link-too_long = Ce lien est plus long que tous ceux que fait Cairn.
link-damaged = Ce lien est endommagé : il a été coupé ou modifié en chemin. Redemandez-le.
link-newer = Une version plus récente de Cairn a fait ce lien. Rechargez la page pour l’obtenir, puis ouvrez-le de nouveau.
link-other_roadmap = Ce lien concerne une autre feuille de route, ou celle-ci a complètement changé depuis.
