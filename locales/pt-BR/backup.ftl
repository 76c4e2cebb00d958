backup-title = Backup
backup-saved = Tudo está salvo neste navegador.
backup-not_saved = Nem tudo está salvo: veja o aviso.
backup-export = Exportar
backup-about_export = O arquivo de progresso contém seu progresso com as datas, suas notas, suas horas, seu plano e o que você leu. Importe-o aqui ou em outro navegador.
backup-downloaded_last = Último download: { $time }.
backup-download_progress = Baixar progresso
backup-copy_progress = Copiar progresso
backup-about_markdown = O Markdown é o roteiro como foi escrito: só as caixas mostram seu progresso. Notas e horas não estão nele.
backup-about_outline = O OPML é o esboço como foi escrito: só as caixas mostram seu progresso. Notas e horas não estão nele.
backup-about_graph = Um desenho do roadmap.sh não tem caixas. Só o arquivo de progresso contém seu progresso.
backup-download_outline = Baixar OPML
backup-copy_outline = Copiar OPML
backup-unshown = { $count ->
    [one] { $count } etapa não tem caixa, ou tem uma que não pode mostrar a sua marca
   *[other] { $count } etapas não têm caixa, ou têm uma que não pode mostrar a sua marca
}: baixe também o arquivo de progresso.
backup-download_markdown = Baixar Markdown
backup-copy_markdown = Copiar Markdown
backup-download_instead = Em vez disso, baixe-o.
backup-page_downloaded = cairn.html foi baixado, sem o seu progresso. Importe-o lá, em “Backup”.
backup-page_refused = O arquivo não foi baixado. Verifique a conexão e tente de novo.
backup-import = Importar
backup-about_import = Escolha um arquivo de progresso ou o documento do roteiro com caixas marcadas. Você também pode soltá-lo na página ou colá-lo. Primeiro você vê uma prévia.
backup-imported_last = Última importação: { $time }.
backup-open_file = Abrir um arquivo
backup-paste = Colar
backup-paste_refused = O navegador não permitiu colar. Pressione Ctrl+V ou Cmd+V.
backup-import_of = Importar: { $name }
backup-cannot_import = Não é possível importar: { $name }
backup-nothing_changed = Nada foi alterado.
backup-in_file = “{ $title }”: { $count ->
    [one] { $count } marca
   *[other] { $count } marcas
}.
backup-undoable = Você pode desfazer. Suas marcações de agora ficam em “Versões anteriores”.
backup-merge = Mesclar
backup-about_merge = De duas marcas de uma etapa vale a mais recente.
backup-replace = Substituir
backup-about_replace = O seu progresso passa a ser o do arquivo. As etapas que não estão nele ficam a fazer.
backup-merge_of = Mesclar: { $caption }
backup-take_all = Aceitar tudo
backup-about_take_all = Para ter estas etapas como no link mesmo assim, aceite tudo.
backup-only_show = Só mostrar
backup-left_out = { $count ->
    [one] { $count } etapa de partes que mudaram desde então fica de fora.
   *[other] { $count } etapas de partes que mudaram desde então ficam de fora.
}
backup-differences = { $count ->
    [one] { $count } etapa é diferente
   *[other] { $count } etapas são diferentes
}
backup-step = Etapa
backup-here = Aqui
backup-there = Lá
backup-once_merged = Mesclado
backup-now = Agora
backup-then = Antes
backup-nothing_would_change = Nada mudaria.
backup-newly_done = { $count ->
    [one] { $count } etapa recém-feita
   *[other] { $count } etapas recém-feitas
}
backup-no_longer_done = { $count ->
    [one] { $count } etapa que deixa de estar feita
   *[other] { $count } etapas que deixam de estar feitas
}
backup-doing = { $count ->
    [one] { $count } etapa em andamento
   *[other] { $count } etapas em andamento
}
backup-skipped = { $count ->
    [one] { $count } etapa pulada
   *[other] { $count } etapas puladas
}
backup-to_do = { $count ->
    [one] { $count } etapa de novo a fazer
   *[other] { $count } etapas de novo a fazer
}
backup-newer_here = { $count ->
    [one] { $count } etapa mais recente aqui, que fica como está
   *[other] { $count } etapas mais recentes aqui, que ficam como estão
}
backup-notes = { $count ->
    [one] { $count } nota alterada
   *[other] { $count } notas alteradas
}
backup-own_hours = { $count ->
    [one] suas horas de { $count } etapa alteradas
   *[other] suas horas de { $count } etapas alteradas
}
backup-learning = { $count ->
    [one] { $count } mudança no que você leu e revisou
   *[other] { $count } mudanças no que você leu e revisou
}
backup-plan = seu plano alterado
backup-unknown = { $count ->
    [one] { $count } marca de tópicos que não estão neste roteiro, que é mantida
   *[other] { $count } marcas de tópicos que não estão neste roteiro, que são mantidas
}
backup-ahead = { $count ->
    [one] { $count } marca tem data no futuro e conta
   *[other] { $count } marcas têm data no futuro e contam
} como de daqui a cinco minutos.
backup-versions = Versões anteriores
backup-about_versions = O que você tinha antes de uma importação, uma redefinição ou uma mudança de uma seção inteira. Notas e horas não estão incluídas e ficam como estão.
backup-preview = Prévia…
backup-restore = Restaurar
backup-preview_of = Prévia da versão de { $date }
backup-version_of = Versão de { $date }
backup-before_import = Antes de uma importação
backup-before_replace = Antes de substituir
backup-before_reset = Antes de uma redefinição
backup-before_restore = Antes de restaurar uma versão anterior
backup-before_mark = { $title }, antes de ser { $mark ->
    [done] marcado como feito
    [doing] marcado como em andamento
    [skipped] pulado
   *[to_do] desmarcado
}
backup-only_part = Só mudam etapas de “{ $title }”.
backup-changed_steps = Progresso de etapas alteradas
backup-about_changed_steps = Parte do seu progresso está guardada, mas não aparece em nenhuma etapa.
backup-show_changed_steps = Mostrar…
backup-reset = Redefinir
backup-what_to_reset = O que redefinir
backup-everything = Tudo
backup-reset_chosen = Redefinir…
backup-nothing_to_reset = Não há nada para redefinir: nada está marcado aqui.
backup-reset_everything = Redefinir tudo?
backup-reset_of = Redefinir “{ $title }”?
backup-about_reset = Isto remove { $count ->
    [one] { $count } marca
   *[other] { $count } marcas
}: { $kinds }.
backup-notes_stay = Notas e horas ficam.
backup-from_changed_steps = { $count } de etapas alteradas
backup-reset_marks = Redefinir { $count ->
    [one] { $count } marca
   *[other] { $count } marcas
}
