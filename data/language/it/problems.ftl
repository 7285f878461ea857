# Limiti di un numero.
bound-at-least = almeno
bound-more-than = più di
bound-at-most = al massimo
bound-less-than = meno di
bound-exactly = esattamente
bound = { $bound } { $number }
bound-by-law = per legge { $bound }, { $cite }
bound-none = nessun limite
