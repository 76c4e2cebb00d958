writing-edit = Editar…
writing-make_mine = Tornar meu…
writing-not_here = Não foi possível carregar o texto. Verifique a conexão ou abra-o primeiro.
writing-write_new = Escrever um novo
writing-about_new = Comece com um texto e faça dele o seu. Ele fica neste navegador.
writing-empty = Vazio
writing-course = Curso por semanas
writing-tasks = Lista de tarefas
writing-numbered = Numerado, com horas e total
writing-new_roadmap = Roteiro novo
writing-drafts = Rascunhos
writing-about_drafts = O que você digitou e ainda não salvou.
writing-typed_on = Digitado em { $moment }
writing-go_on = Continuar escrevendo
writing-go_on_with = Continuar escrevendo { $title }
writing-discard = Descartar
writing-discard_of = Descartar o rascunho de { $title }
writing-discarded = O rascunho de { $title } foi descartado.
writing-has_draft = Você tem um rascunho deste roteiro, de { $moment }, que não foi salvo. “Editar…”, no menu, continua com ele.
writing-is_draft = Este é o seu rascunho de { $moment }. Ele ainda não foi salvo.
writing-is_outdated = Este é o seu rascunho de { $moment }. Outra versão foi salva desde então: “Salvar…” mostra as diferenças.
writing-show_saved = Usar a versão salva
writing-elsewhere = Você está editando isto em outra aba. O que você digita lá aparece aqui.
writing-edit_here = Editar aqui
writing-gone = Foi salvo ou descartado em outra aba.
writing-is_full = Este navegador não tem mais espaço: o que você digita não é mantido. Baixe o texto ou libere espaço.
writing-is_refused = Este navegador não mantém nada do que você digita. Baixe o texto antes de fechar a página.
writing-is_newer = Uma versão mais nova do Cairn tem um rascunho disto. Recarregue a página para obtê-la. O que você digita aqui não é mantido.
writing-download = Baixar o texto
writing-not_yet = Ainda não é possível salvar. { $why } O seu rascunho é mantido.
writing-ids_change = { $count ->
    [one] Um passo tem outro identificador. Aqui a marca dele o acompanha. Outras pessoas que aprendem com este roteiro só mantêm a delas com certeza se o texto lembrar o identificador antigo.
   *[other] { $count } passos têm outros identificadores. Aqui as marcas deles os acompanham. Outras pessoas que aprendem com este roteiro só mantêm as delas com certeza se o texto lembrar os identificadores antigos.
}
writing-remember_ids = Lembrar os identificadores antigos
writing-remembered = O texto agora lembra os identificadores antigos.
writing-cannot_remember = Os identificadores antigos não podem ser escritos neste texto.
writing-ids_go = Estes identificadores somem: { $ids }. As marcas deles são mantidas e não contam mais.
writing-copy_changes = Copiar o que mudou
writing-select_changes = Selecione a lista acima e copie.
writing-save_named = Salvar { $title }
writing-save = Salvar
writing-is_as_saved = Nada mudou desde que foi salvo.
writing-saved = { $title } está salvo. “Compartilhar…” o passa adiante.
writing-not_saved = Não foi salvo
writing-not_kept = { $title } não é mantido
writing-about_not_kept = O que você digitou só está nesta página.
writing-mine_of = Tornar meu: { $title }
writing-about_mine = Você recebe uma cópia para editar, na sua biblioteca. As suas marcas, notas, horas e o seu plano vão junto.
writing-details_go_too = Os detalhes das suas etapas também vão junto, como estão.
writing-original_stays = Este roteiro fica como está, com as próprias marcas. A cópia não acompanha as mudanças dele.
writing-make_copy = Tornar meu
writing-copy_of = { $title } (minha cópia)
writing-is_yours = { $title } é seu
writing-is_in_library = A cópia está na sua biblioteca.
writing-went_with = Foi junto: { $counts }.
writing-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
writing-the_plan = o seu plano
writing-the_details = os detalhes das suas etapas
writing-newer_cairn = Uma versão mais nova do Cairn esteve aqui. Recarregue a página para obtê-la e tente de novo.
writing-no_room = Este navegador não tem espaço para todas as marcas. Libere espaço e tente de novo.
writing-original_is_there = O original está como estava.
writing-edit_it = Editar
writing-copy_removed = A cópia de { $title } foi removida.
