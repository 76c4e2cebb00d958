details-about = このロードマップについて
details-details_of = { $title } の詳細
