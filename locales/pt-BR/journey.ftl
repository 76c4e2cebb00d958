journey-title = O caminho até aqui
journey-days = Dias
journey-hours = Horas concluídas
journey-steps = Etapas concluídas
journey-sections = Seções
journey-table = Como tabela
journey-title_on = { $title }, { $date }
journey-download_svg = Baixar SVG
journey-download_png = Baixar PNG
journey-download_svg_of = Baixar SVG: { $title }
journey-download_png_of = Baixar PNG: { $title }
journey-picture_refused = O navegador não conseguiu criar a imagem. Baixe o SVG.
journey-wrong_clock = O relógio de um aparelho estava errado: { $marks ->
    [one] { $marks } marca tem
   *[other] { $marks } marcas têm
} data futura e nenhum dia aqui.
journey-trail = Trilha
journey-poster_svg = Baixar o pôster em SVG
journey-poster_png = Baixar o pôster em PNG
