# Where a fact was read.
source-checked = Consulté le { $date }
source-enacted = Adopté, pas encore en vigueur
source-forecast = Prévision, pas du droit
source-own = Chiffre propre à l’entreprise, saisi dans ce plan
source-secondary = Non vérifié : lu de seconde main
source-unverified = Non vérifié : nul ne l’a lu à la source
source-judgement = Appréciation
source-decided = Décidé dans le plan
source-no-date = Date de lecture inconnue
