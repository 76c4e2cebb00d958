storage-full = このサイト用のブラウザーのストレージが一杯です。
storage-refused = ブラウザーがこのページに保存を許可していません。
