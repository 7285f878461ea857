# Quando è stata consultata una fonte.
source-checked = Consultato il { $date }
source-no-date = Non si conosce alcuna data di lettura
