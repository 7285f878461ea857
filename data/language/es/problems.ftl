# Límites de los espacios por rellenar.
bound-at-least = al menos
bound-more-than = más de
bound-at-most = como máximo
bound-less-than = menos de
bound-exactly = exactamente
bound = { $bound } { $number }
bound-by-law = por ley, { $bound }, { $cite }
bound-none = sin límite
