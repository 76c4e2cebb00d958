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
share-too_long_for_code = O link é longo demais para um código QR. Copie-o, ou pegue o arquivo em “Backup”.
share-about_notes = Suas notas não estão neste link. O arquivo de progresso as contém, com suas horas: quem o importar recebe tudo.
share-download_with_notes = Baixar com minhas notas
share-more = Outras formas
share-card = Cartão e selo…
share-site = Pôr no seu site…
share-roadmap = Só o roteiro…
share-card_title = Cartão e selo
share-about_card = Uma imagem do seu progresso para um perfil ou um README.
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
share-roadmap_too_long = Este roteiro é longo demais para um link. Ponha o arquivo dele em um site e compartilhe esse endereço.
