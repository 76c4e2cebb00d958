share-title = Compartilhar
share-progress = O seu progresso
share-about_progress = Este link mostra o seu progresso como está agora. Quem o abrir o vê, mas não pode mudá-lo. Nada é enviado a lugar nenhum: o seu progresso está no próprio link.
share-only_on_device = Esta página é um arquivo neste dispositivo, e os links dela só abrem aqui.
share-your_name = Seu nome, se quiser
share-link = Link
share-copy_link = Copiar link
share-copy = Copiar
share-about_code = Escaneie o código para abrir este link em outro dispositivo. Lá ele mostra o seu progresso, e uma prévia antes de acrescentar algo.
share-code = Código QR do link para o seu progresso
share-codes = { $count } códigos QR que se alternam, do link para o seu progresso
share-about_codes = É demais para um só código: { $count } se alternam. No outro dispositivo, escolha “Ler códigos…” em “Backup”, ou escaneie um deles: o Cairn abre lá e lê os outros. Se o navegador não consegue ler códigos, copie o link.
share-code_of = Código { $number } de { $count }
share-stop = Parar
share-go_on = Continuar
share-next_code = Próximo código
share-too_long_for_code = O link é longo demais para um código QR. Copie-o, ou pegue o arquivo em “Backup”.
share-about_notes = Suas notas não estão neste link. O arquivo de progresso as contém, com suas horas: quem o importar recebe tudo.
share-download_with_notes = Baixar com minhas notas
share-more = Outras formas
share-teacher = Para meu professor…
share-card = Cartão e selo…
share-site = Pôr no seu site…
share-roadmap = Só o roteiro…
share-teacher_title = Para meu professor
share-about_teacher = Envie este link ou este arquivo a quem dá aula para você. Ele tem seu nome e suas marcas como estão agora, e pode ser adicionado à turma.
share-name_for_teacher = Seu nome
share-name_missing = Escreva seu nome, para que seu professor saiba de quem são estas marcas.
share-as_file = Como arquivo
share-with_notes = Com minhas notas e horas
share-download_for_teacher = Baixar o arquivo
share-card_title = Cartão e selo
share-about_card = Uma imagem do seu progresso para um perfil ou um README.
share-with_own_hours = Com minhas próprias horas
share-picture = { $title }: { $summary } ({ $theme ->
    [dark] escuro
   *[light] claro
})
share-download_svg = Baixar SVG, { $theme ->
    [dark] escuro
   *[light] claro
}
share-download_png = Baixar PNG, { $theme ->
    [dark] escuro
   *[light] claro
}
share-picture_refused = O navegador não conseguiu criar a imagem.
share-badge = Um selo
share-download_badge = Baixar selo, SVG
share-snippets = Texto para colar
share-about_snippets = Ponha a imagem baixada ao lado da sua página e cole um destes textos. Ele leva ao seu progresso.
share-badge_markdown = Selo, Markdown
share-card_markdown = Cartão, Markdown
share-card_html = Cartão, HTML, claro e escuro
share-copy_of = Copiar: { $name }
share-site_title = Pôr no seu site
share-in_page = Como parte da sua página
share-about_element = Cole estas três linhas no HTML da sua página. Se ela estiver em outro site, o servidor de cada arquivo precisa deixar que ela o leia (Access-Control-Allow-Origin), como faz o GitHub Pages.
share-about_upload = Este roteiro ainda não tem endereço. Baixe-o, envie-o como { $file } para junto da sua página e cole estas três linhas no HTML dela.
share-element_lines = Três linhas para a sua página
share-as_frame = Em um quadro
share-about_site = Cole um destes textos no HTML da sua página.
share-progress_frame = O seu progresso de agora, somente leitura
share-roadmap_frame = O roteiro, para os visitantes marcarem
share-roadmap_title = Compartilhar o roteiro
share-no_progress = Estes links não levam nada do seu progresso.
share-where_it_is = O endereço dele
share-about_address = Quem o abrir recebe o roteiro como estiver neste site nessa hora.
share-link_to_page = Link para esta página
share-about_page_code = Escaneie o código para abrir esta página em outro dispositivo.
share-page_code = Código QR do link para esta página
share-whole = O roteiro inteiro em um link
share-about_whole = Ele tem o roteiro como está agora e não precisa de arquivo em nenhum site.
share-link_with_roadmap = Link que contém o roteiro
share-about_roadmap_code = Escaneie para abrir o roteiro em outro dispositivo.
share-roadmap_code = Código QR do link que contém o roteiro
share-link_too_long_for_code = O link é longo demais para um código QR. Copie-o em vez disso.
share-its_file = O arquivo dele
share-about_file = O roteiro como foi escrito.
share-download_roadmap = Baixar o roteiro
share-copy_roadmap = Copiar o roteiro
share-download_instead = Baixe-o em vez disso.
share-too_long_but_has_address = Este roteiro é longo demais para um link. Compartilhe o endereço dele.
share-roadmap_too_long = Este roteiro é longo demais para um link. Ponha o arquivo dele em um site e compartilhe esse endereço.
