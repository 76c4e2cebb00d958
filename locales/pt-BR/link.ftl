link-too_long = Este link é mais longo do que qualquer um que o Cairn faz.
link-damaged = Este link está danificado: foi cortado ou alterado no caminho. Peça-o de novo.
link-newer = Uma versão mais nova do Cairn fez este link. Recarregue a página para obtê-la e abra de novo.
link-other_roadmap = Este link é de outro roteiro, ou este mudou por completo desde então.
