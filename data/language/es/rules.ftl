# Cuándo se leyó una fuente.
source-checked = Leído el { $date }
source-no-date = No se sabe cuándo se leyó
