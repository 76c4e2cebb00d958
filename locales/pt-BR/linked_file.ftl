linked_file-title = Manter um arquivo marcado
linked_file-about = Escolha o arquivo deste roteiro, por exemplo em uma pasta que seus dispositivos compartilham. O Cairn marca as caixas dele quando você marca aqui, e marca aqui o que for marcado no arquivo.
linked_file-not_possible = Este navegador não deixa nenhuma página gravar em um arquivo. Baixe acima o documento do roteiro e importe-o quando ele for alterado em outro lugar.
linked_file-choose = Escolher um arquivo …
linked_file-not_chosen = O navegador não abriu o arquivo. Escolha outro, ou permita que esta página abra arquivos.
linked_file-stop = Parar
linked_file-stopped = { $name } não é mais mantido marcado. O arquivo e seu progresso ficam como estão.
linked_file-allow = Permitir
linked_file-in_step = { $name }: em dia desde { $time }.
linked_file-last_in_step = Em dia pela última vez: { $time }.
linked_file-strange = { $count ->
    [one] { $count } etapa do arquivo não está neste roteiro e fica como está.
   *[other] { $count } etapas do arquivo não estão neste roteiro e ficam como estão.
}
linked_file-not_shown = { $count ->
    [one] O arquivo não tem caixa para o que você marcou em { $count } etapa.
   *[other] O arquivo não tem caixa para o que você marcou em { $count } etapas.
}
linked_file-kept_here = Enquanto isso, seu progresso está salvo neste navegador.
linked_file-changed = { $name }: { $count ->
    [one] { $count } etapa alterada.
   *[other] { $count } etapas alteradas.
}
linked_file-link_of = Vincular { $name }
linked_file-cannot_link = Não é possível vincular { $name }
linked_file-link = Vincular
linked_file-become_done = { $count ->
    [one] { $count } etapa passa a feita aqui
   *[other] { $count } etapas passam a feitas aqui
}
linked_file-change_here = { $count ->
    [one] { $count } etapa muda de outro modo aqui
   *[other] { $count } etapas mudam de outro modo aqui
}
linked_file-boxes_change = { $count ->
    [one] { $count } caixa muda no arquivo
   *[other] { $count } caixas mudam no arquivo
}
linked_file-nothing_changes = Nada muda agora, nem aqui nem no arquivo.
linked_file-missing = { $count ->
    [one] { $count } etapa deste roteiro não está no arquivo e fica só aqui.
   *[other] { $count } etapas deste roteiro não estão no arquivo e ficam só aqui.
}
linked_file-undoable = Você pode desfazer o que muda aqui.
linked_file-not_allowed = O navegador não permitiu gravar em { $name }. Ele não foi vinculado.
linked_file-waiting = O Cairn ainda não pode gravar em { $name }.
linked_file-allow_in_backup = Abra “Backup” no menu e pressione “Permitir”.
linked_file-gone = { $name } não está mais onde estava. Coloque-o de volta, ou escolha o arquivo de novo.
linked_file-full = Não há espaço para gravar { $name }. Libere espaço no disco dele e o Cairn o grava.
linked_file-busy = { $name } não pode ser lido nem gravado agora. O Cairn tenta de novo.
linked_file-too_long = { $name } tem mais de 32 MiB. Encurte-o, ou escolha outro arquivo.
linked_file-unreadable = { $name } não foi alterado. { $why } Corrija-o, ou escolha outro arquivo.
linked_file-other_steps = Nenhuma das etapas dele está neste roteiro. Escolha o arquivo deste roteiro.
linked_file-not_kept = { $name } não foi gravado: o armazenamento deste navegador está cheio ou bloqueado. Libere espaço e o Cairn o grava.
linked_file-no_reader = Não foi possível carregar a parte do Cairn que lê arquivos. Verifique a conexão.
