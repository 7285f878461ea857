# How a bound binds.
bound-at-least = au moins
bound-more-than = plus de
bound-at-most = au plus
bound-less-than = moins de
bound-exactly = exactement
bound = { $bound } { $number }
bound-by-law = selon la loi { $bound }, { $cite }
bound-none = sans limite
