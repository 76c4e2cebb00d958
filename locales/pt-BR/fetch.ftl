fetch-no_answer = Não foi possível carregar o roteiro em { $url }: não houve resposta. Você está online?
fetch-status_of = Não foi possível carregar o roteiro em { $url }: o servidor respondeu { $status }.
fetch-cut = Só o começo do roteiro em { $url } foi carregado. Tente de novo.
fetch-damaged = O roteiro deste link está danificado ou é longo demais. Peça o link de novo.
fetch-elsewhere = O roteiro em { $url } não está neste site. Só roteiros do site desta página podem ser abertos.
