link-too_long = Este enlace es más largo que cualquiera de los que hace Cairn.
link-damaged = Este enlace está dañado: se cortó o cambió por el camino. Pídelo otra vez.
link-newer = Una versión más nueva de Cairn hizo este enlace. Recarga la página para obtenerla y luego ábrelo de nuevo.
link-other_roadmap = Este enlace es de otra hoja de ruta, o esta ha cambiado por completo desde entonces.
