fetch-no_answer = O roteiro em { $url } não chegou: não houve resposta. Você está online?
fetch-status_of = O roteiro em { $url } não chegou: o servidor respondeu { $status }.
fetch-cut = Só o começo do roteiro em { $url } chegou.
fetch-damaged = O roteiro deste link está danificado ou é longo demais. Peça o link de novo.
fetch-elsewhere = O roteiro em { $url } não está neste site. Só roteiros do site desta página podem ser abertos.
