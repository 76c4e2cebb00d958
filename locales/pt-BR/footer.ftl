footer-nothing_sent = Nada é enviado a lugar nenhum.
footer-on_this_device = Suas marcas ficam neste navegador, neste dispositivo. Nada é enviado a lugar nenhum.
footer-download = Baixar para usar offline
footer-author_notes = { $count ->
    [one] { $count } observação para o autor deste roteiro
   *[other] { $count } observações para o autor deste roteiro
}
