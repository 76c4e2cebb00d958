details-about = このロードマップについて
details-details_of = { $title } の詳細
details-details_and_note = { $title }の詳細とあなたのメモ
