# What reading files may find. Each problem has a sentence and a remedy.
# $count is how many rows it stands on and $rows names the first of them; the place is shown beside it.

problem-file-empty = Le fichier est vide.
problem-file-empty-remedy = Exportez-le de nouveau depuis le programme d’origine et choisissez le nouveau fichier.

problem-xml-broken = Le document se rompt ici : une balise n’est pas fermée, ou des balises sont imbriquées sans mesure. Rien n’en a été repris.
problem-xml-broken-remedy = Téléchargez-le ou exportez-le de nouveau. S’il se rompt au même endroit, demandez à qui l’a fait.
problem-file-not-a-table = Ce n’est pas un tableau : il est endommagé ou coupé, ou contient autre chose que des lignes et des colonnes.
problem-file-not-a-table-remedy = Choisissez un fichier CSV ou un classeur (XLSX, XLS ou ODS). Une page web qui se dit XLS s’ouvre dans un tableur : enregistrez-l’y en XLSX. Faites d’abord un tableau d’un PDF ou d’une image. Exportez de nouveau un fichier endommagé.

problem-file-too-large = C’est plus que ce qui est lu d’un fichier : il dépasse { $megabytes } Mo, se décompresse en davantage, ou a une ligne plus longue.
problem-file-too-large-remedy = N’exportez que les lignes et les colonnes nécessaires, ou divisez le fichier, et choisissez ce qui en résulte.

problem-file-encrypted = Ce classeur est protégé par un mot de passe : rien ne peut en être lu.
problem-file-encrypted-remedy = Ouvrez-le avec son mot de passe, enregistrez-le sans mot de passe et choisissez le nouveau fichier. Rien n’en quitte cette machine.

problem-cells-outside = { $count-plural ->
    [one] Une cellule se trouve au-delà de la 1 024e colonne ou de la dernière ligne d’une feuille et a été écartée.
   *[other] { $count } cellules se trouvent au-delà de la 1 024e colonne ou de la dernière ligne d’une feuille et ont été écartées.
}
problem-cells-outside-remedy = Regardez si quelque chose d’important s’y trouve. Si oui, rapprochez-le du reste et reprenez le fichier.

problem-numbers-left-out = { $count-plural ->
    [one] Un numéro d’une personne ou d’un compte bancaire a été écarté. Il n’est pas nécessaire et rien ne le conserve.
   *[other] { $count } numéros de personnes ou de comptes bancaires ont été écartés. Ils ne sont pas nécessaires et rien ne les conserve.
}
problem-numbers-left-out-remedy = Rien à faire. Si les personnes ne sont connues que par ces numéros, donnez à chacune un numéro propre à l’entreprise.

problem-file-no-rows = Il y a des en-têtes et aucune ligne en dessous.
problem-file-no-rows-remedy = Exportez de nouveau le fichier avec ses lignes, ou écartez-le.

problem-column-pay-missing = Aucune colonne n’a pu être lue comme rémunération.
problem-column-pay-missing-remedy = Donnez à une colonne un en-tête qui dit ce qu’elle contient, par exemple Salaire annuel, Salaire mensuel ou Taux horaire, et reprenez le fichier.

problem-column-person-missing = Aucune colonne ne dit de qui parle une ligne : rien n’est utilisable.
problem-column-person-missing-remedy = Donnez à une colonne l’en-tête Matricule ou Nom, comme dans la paie, et reprenez le fichier.

problem-column-unused = { $count-plural ->
    [one] Une colonne n’est pas utilisée : { $columns }.
   *[other] { $count } colonnes ne sont pas utilisées : { $columns }.
}
problem-column-unused-remedy = Rien à faire, sauf si l’une d’elles contient quelque chose d’important ici. Donnez-lui alors un en-tête qui le dise.

problem-column-guessed = { $count-plural ->
    [one] Aucun en-tête connu ici ne dit ce que contient une colonne ({ $columns }) : son contenu le dit.
   *[other] Aucun en-tête connu ici ne dit ce que contiennent { $count } colonnes ({ $columns }) : leur contenu le dit.
}
problem-column-guessed-remedy = Regardez le tableau des colonnes, et dites ce que signifie chacune là où elle a été mal comprise. Ce que vous dites est retenu pour les fichiers semblables.

problem-pay-column-guessed = { $count-plural ->
    [one] La rémunération est dans une colonne qui semble seulement en être une : elle n’est pas comptée.
   *[other] La rémunération de { $count } lignes ({ $rows }) est dans une colonne qui semble seulement en être une : elle n’est pas comptée.
}
problem-pay-column-guessed-remedy = Dites dans le tableau des colonnes ce que contient la colonne, et pour quelle période : une année, un mois, une semaine ou une heure. En ligne de commande : --column "EN-TÊTE=pay-year".

problem-sheet-unused = Cette feuille n’a pas de rémunération et a été écartée ; une autre feuille du classeur a été lue.
problem-sheet-unused-remedy = Rien à faire, sauf si des personnes figurent sur cette feuille. Donnez alors à sa colonne de rémunération un en-tête comme Salaire annuel.

problem-quote-unclosed = Un guillemet est ouvert et jamais fermé : les guillemets ont été lus comme du texte simple.
problem-quote-unclosed-remedy = Fermez ou ôtez le guillemet de cette ligne, et reprenez le fichier.

problem-row-too-long = { $count-plural ->
    [one] La ligne a plus de cellules qu’il n’y a d’en-têtes : sa rémunération peut être dans la mauvaise colonne. Elle n’est pas comptée.
   *[other] { $count } lignes ont plus de cellules qu’il n’y a d’en-têtes : leur rémunération peut être dans la mauvaise colonne. Elle n’est pas comptée. Les premières sont les lignes { $rows }.
}
problem-row-too-long-remedy = Cherchez une virgule dans un nombre ou un nom et mettez cette cellule entre guillemets, ou dites quelle est la rémunération.

problem-row-repeated-heading = { $count-plural ->
    [one] Les en-têtes reviennent ici. La ligne a été écartée.
   *[other] Les en-têtes reviennent dans { $count } lignes ({ $rows }). Elles ont été écartées.
}
problem-row-repeated-heading-remedy = Rien à faire.

problem-row-totals = { $count-plural ->
    [one] C’est une ligne de totaux. Elle a été écartée.
   *[other] { $count } lignes sont des totaux ({ $rows }). Elles ont été écartées.
}
problem-row-totals-remedy = Rien à faire.

problem-totals-differ = Le fichier indique { $stated } ; ses lignes font { $added }.
problem-totals-differ-remedy = Cherchez une ligne manquante, comptée deux fois ou modifiée après le calcul du total.

problem-row-eliminated = { $count-plural ->
    [one] Le poste est marqué comme supprimé. Il a été écarté.
   *[other] { $count } postes sont marqués comme supprimés (lignes { $rows }). Ils ont été écartés.
}
problem-row-eliminated-remedy = Rien à faire, sauf si quelqu’un l’occupe encore.

problem-row-vacant = { $count-plural ->
    [one] Le poste est vacant. Il a été écarté.
   *[other] { $count } postes sont vacants (lignes { $rows }). Ils ont été écartés.
}
problem-row-vacant-remedy = Rien à faire, sauf si quelqu’un l’occupe maintenant.

problem-row-empty = { $count-plural ->
    [one] La ligne n’a rien dans les colonnes utilisées. Elle a été écartée.
   *[other] { $count } lignes n’ont rien dans les colonnes utilisées ({ $rows }). Elles ont été écartées.
}
problem-row-empty-remedy = Rien à faire, sauf si une personne y figure.

problem-row-set-aside = { $count-plural ->
    [one] La ligne a été écartée parce que vous l’avez dit.
   *[other] { $count } lignes ont été écartées parce que vous l’avez dit ({ $rows }).
}
problem-row-set-aside-remedy = Annulez la réponse pour la compter de nouveau.

problem-row-merged = { $count-plural ->
    [one] La ligne en répète une antérieure, cellule par cellule. Elle a été comptée une fois.
   *[other] { $count } lignes en répètent une antérieure, cellule par cellule ({ $rows }). Chacune a été comptée une fois.
}
problem-row-merged-remedy = Rien à faire, sauf si deux personnes partagent l’identifiant. Donnez alors à chacune le sien.

problem-row-duplicate-id = { $count-plural ->
    [one] Une ligne antérieure a le même identifiant. Les deux sont comptées, comme deux personnes.
   *[other] { $count } lignes ont l’identifiant d’une ligne antérieure ({ $rows }). Toutes sont comptées, comme des personnes différentes.
}
problem-row-duplicate-id-remedy = C’est juste si des personnes partagent un poste. Si c’est deux fois la même personne, écartez la seconde ligne.

problem-id-rounded = { $count-plural ->
    [one] L’identifiant a été arrondi par un tableur, comme 1.23457E+14 : des personnes différentes peuvent avoir le même, et un responsable peut être celui de n’importe qui.
   *[other] { $count } identifiants ont été arrondis par un tableur, comme 1.23457E+14 (lignes { $rows }) : des personnes différentes peuvent avoir le même, et un responsable peut être celui de n’importe qui.
}
problem-id-rounded-remedy = Exportez de nouveau le fichier et reprenez-le sans l’ouvrir dans un tableur ; ou donnez à la colonne le format « Texte » avant de saisir les identifiants.

problem-row-exact-duplicate = { $count-plural ->
    [one] La ligne est identique à une ligne antérieure dans chaque cellule. Les deux sont comptées.
   *[other] { $count } lignes sont identiques à une ligne antérieure dans chaque cellule ({ $rows }). Toutes sont comptées.
}
problem-row-exact-duplicate-remedy = C’est juste si des personnes font le même travail pour la même rémunération. Si c’est deux fois la même personne, écartez la seconde ligne.

problem-pay-not-a-number = { $count-plural ->
    [one] La rémunération n’est pas un nombre : elle n’est pas comptée.
   *[other] La rémunération n’est pas un nombre dans { $count } lignes ({ $rows }) : elle n’est pas comptée.
}
problem-pay-not-a-number-remedy = Saisissez la rémunération annuelle, ou écartez la ligne.

problem-pay-negative = { $count-plural ->
    [one] La rémunération est inférieure à zéro : elle n’est pas comptée.
   *[other] La rémunération est inférieure à zéro dans { $count } lignes ({ $rows }) : elle n’est pas comptée.
}
problem-pay-negative-remedy = Saisissez la rémunération annuelle. Écartez la ligne si elle annule un paiement antérieur.

problem-pay-undisclosed = { $count-plural ->
    [one] Aucune rémunération n’est indiquée. La personne est écartée de la masse salariale avant et après.
   *[other] { $count } lignes n’indiquent aucune rémunération ({ $rows }). Elles sont écartées de la masse salariale avant et après.
}
problem-hours-impossible = Les heures par semaine sont nulles, ou plus nombreuses que celles d’une semaine. La rémunération n’est pas comptée tant que personne n’a dit ce qu’elle paie.
problem-hours-impossible-remedy = Corrigez les heures dans le fichier, ou indiquez la rémunération d’une année.
problem-pay-undisclosed-remedy = Saisissez la rémunération annuelle, ou laissez : les chiffres disent alors qu’ils sont incomplets.

problem-pay-zero = { $count-plural ->
    [one] La rémunération est indiquée comme 0.
   *[other] { $count } lignes indiquent une rémunération de 0 ({ $rows }).
}
problem-pay-zero-remedy = C’est juste pour quelqu’un qui n’est pas payé. Sinon, saisissez la rémunération annuelle, ou écartez la ligne.

problem-pay-band = { $count-plural ->
    [one] La rémunération est indiquée par une tranche. Son milieu est compté.
   *[other] { $count } lignes indiquent la rémunération par une tranche. Le milieu de chacune est compté.
}
problem-pay-band-remedy = Saisissez la rémunération elle-même là où vous la connaissez.

problem-pay-band-broken = { $count-plural ->
    [one] La tranche de rémunération n’a qu’une borne, ou ses bornes sont inversées. Elle n’est pas comptée.
   *[other] Dans { $count } lignes, la tranche de rémunération n’a qu’une borne, ou ses bornes sont inversées ({ $rows }). Elles ne sont pas comptées.
}
problem-pay-band-broken-remedy = Saisissez la rémunération annuelle, ou corrigez la tranche et reprenez le fichier.

problem-pay-looks-hourly = { $count-plural ->
    [one] C’est trop peu pour une année et peut être un taux horaire : ce n’est pas compté.
   *[other] { $count } lignes sont trop basses pour une année et peuvent être des taux horaires ({ $rows }) : elles ne sont pas comptées.
}
problem-pay-looks-hourly-remedy = Dites que c’est un taux horaire, avec les heures par semaine, ou que c’est la rémunération d’une année.

problem-pay-hours-missing = { $count-plural ->
    [one] La rémunération est un taux horaire et les heures par semaine sont inconnues : elle n’est pas comptée.
   *[other] { $count } lignes ont un taux horaire et pas d’heures par semaine ({ $rows }) : elles ne sont pas comptées.
}
problem-pay-hours-missing-remedy = Saisissez les heures payées par semaine, ou ajoutez-leur une colonne.

problem-pay-annualised = { $count-plural ->
    [one] La rémunération est indiquée pour une partie de l’année. Une année entière est comptée.
   *[other] { $count } lignes indiquent la rémunération pour une partie de l’année. Une année entière est comptée.
}
problem-pay-annualised-remedy = Rien à faire, sauf si quelqu’un est payé moins de mois ou de semaines que n’en a une année.

problem-pay-period-assumed = { $count-plural ->
    [one] L’en-tête ne dit pas pour quelle période est la rémunération. Elle a été prise pour celle d’une année.
   *[other] L’en-tête ne dit pas pour quelle période est la rémunération de { $count } lignes. Elle a été prise pour celle d’une année.
}
problem-pay-period-assumed-remedy = Si ce n’est pas le cas, donnez à la colonne un en-tête comme Salaire mensuel et reprenez le fichier.

problem-pay-too-large = { $count-plural ->
    [one] La rémunération dépasse mille milliards : elle n’est pas comptée.
   *[other] La rémunération dépasse mille milliards dans { $count } lignes ({ $rows }) : elle n’est pas comptée.
}
problem-pay-too-large-remedy = Saisissez la rémunération annuelle.

problem-currency-second = { $count-plural ->
    [one] La rémunération est dans une autre monnaie que le reste : elle n’est pas comptée.
   *[other] { $count } lignes sont dans une autre monnaie que le reste ({ $rows }) : elles ne sont pas comptées.
}
problem-currency-second-remedy = Saisissez la rémunération annuelle dans la monnaie du reste.

problem-date-unreadable = { $count-plural ->
    [one] La date n’a pas pu être lue. Elle est traitée comme inconnue.
   *[other] { $count } dates n’ont pas pu être lues (lignes { $rows }). Elles sont traitées comme inconnues.
}
problem-date-unreadable-remedy = Écrivez la date en année, mois et jour, par exemple 1984-03-31, et reprenez le fichier.

problem-date-order-assumed = Rien dans la colonne ne dit si le jour ou le mois vient d’abord. Le jour a été retenu.
problem-date-order-assumed-remedy = Si le mois vient d’abord, écrivez les dates en année, mois et jour, par exemple 1984-03-31, et reprenez le fichier.

problem-number-unreadable = { $count-plural ->
    [one] La valeur n’a pas pu être lue. Elle est traitée comme non indiquée.
   *[other] { $count } valeurs n’ont pas pu être lues (lignes { $rows }). Elles sont traitées comme non indiquées.
}
problem-number-unreadable-remedy = Écrivez les heures comme 37.5, une part de temps plein comme 0.8 et un montant comme 1250.00, et reprenez le fichier.

problem-line-unmatched = { $count-plural ->
    [one] La ligne n’est personne de la paie. Elle n’ajoute rien.
   *[other] { $count } lignes ne sont personne de la paie ({ $rows }). Elles n’ajoutent rien.
}
problem-line-unmatched-remedy = Employez le même identifiant ou la même orthographe du nom dans les deux fichiers.
problem-tie-incomplete = Le lien ne nomme qu’une personne. Il a été écarté.
problem-tie-incomplete-remedy = Écrivez deux identifiants dans la ligne, et une troisième colonne pour le poids s’il y en a un.
problem-tie-weight = Le poids du lien est « { $text } », qui n’est pas un nombre entier supérieur à zéro. Il a été écarté.
problem-tie-weight-remedy = Écrivez combien de fois, d’heures ou de messages en nombre entier, ou omettez le poids.
problem-tie-unmatched = { $rows } { $rows-plural ->
    [one] lien nomme
   *[other] liens nomment
  } quelqu’un qui n’est pas dans la paie, et { $rows-plural ->
    [one] a été écarté
   *[other] ont été écartés
  }. Le premier est ici.
problem-tie-unmatched-remedy = Employez les identifiants de la paie, ou ajoutez-y ces personnes.

problem-row-other-date = { $count-plural ->
    [one] La ligne est d’une autre date que celle qui est lue. Elle a été écartée.
   *[other] { $count } lignes sont d’autres dates que celle qui est lue. Elles ont été écartées.
}
problem-row-other-date-remedy = Rien à faire, sauf si une autre date est voulue. Reprenez alors un fichier avec cette date seule.

problem-row-same-person = { $count-plural ->
    [one] La ligne en dit plus sur une personne d’une ligne antérieure, et y a été intégrée.
   *[other] { $count } lignes en disent plus sur des personnes de lignes antérieures ({ $rows }), et y ont été intégrées.
}
problem-row-same-person-remedy = C’est juste pour des paies successives et des éléments de rémunération. Si deux personnes partagent un identifiant ou un nom, donnez à chacune son propre identifiant.

problem-row-other-table = { $count-plural ->
    [one] La ligne est d’un second tableau sous le premier. Elle a été écartée.
   *[other] { $count } lignes sont d’un second tableau sous le premier ({ $rows }). Elles ont été écartées.
}
problem-row-other-table-remedy = Rien à faire, sauf si des personnes y figurent qui ne sont pas dans le premier tableau. Reprenez alors un fichier avec ce tableau seul.

problem-row-sample = { $count-plural ->
    [one] La ligne est un exemple que le programme y a mis. Elle a été écartée.
   *[other] { $count } lignes sont des exemples que le programme y a mis ({ $rows }). Elles ont été écartées.
}
problem-row-sample-remedy = Rien à faire, sauf si une personne y figure. Déplacez-la alors sous l’exemple.

problem-row-not-person = { $count-plural ->
    [one] La ligne n’est ni une personne ni un poste. Elle a été écartée.
   *[other] { $count } lignes ne sont ni des personnes ni des postes ({ $rows }). Elles ont été écartées.
}
problem-row-not-person-remedy = Rien à faire, sauf si des personnes y figurent.

problem-row-left = { $count-plural ->
    [one] Quelqu’un a quitté l’entreprise. La ligne a été écartée.
   *[other] { $count } personnes ont quitté l’entreprise (lignes { $rows }). Elles ont été écartées.
}
problem-row-left-remedy = Rien à faire, sauf si quelqu’un travaille encore ici. Corrigez alors le statut ou le dernier jour dans le fichier.

problem-row-not-started = { $count-plural ->
    [one] Quelqu’un n’a pas commencé à la date du plan. La ligne a été écartée.
   *[other] { $count } personnes n’ont pas commencé à la date du plan (lignes { $rows }). Elles ont été écartées.
}
problem-row-not-started-remedy = Rien à faire, sauf si quelqu’un travaille déjà ici. Corrigez alors le premier jour dans le fichier, ou choisissez une date ultérieure.

problem-row-contractor = { $count-plural ->
    [one] La ligne est un prestataire, pas un salarié. Elle est comptée comme une personne.
   *[other] { $count } lignes sont des prestataires, pas des salariés ({ $rows }). Elles sont comptées comme des personnes.
}
problem-row-contractor-remedy = Écartez ceux qui ne travaillent pas ici comme le feraient des membres.

problem-posts-counted = { $count-plural ->
    [one] La ligne vaut pour plusieurs postes. Sa rémunération est prise pour celle de l’un d’eux.
   *[other] { $count } lignes valent pour plusieurs postes ({ $rows }). Leur rémunération est prise pour celle d’un poste.
}
problem-posts-counted-remedy = Si la rémunération est celle de tous les postes ensemble, saisissez celle d’un seul.

problem-posts-assumed = { $count-plural ->
    [one] La ligne vaut pour des postes, et rien ne dit combien. Elle est comptée pour un.
   *[other] { $count } lignes valent pour des postes, et rien ne dit combien ({ $rows }). Chacune est comptée pour un.
}
problem-posts-assumed-remedy = Ajoutez une colonne avec le nombre de postes, et reprenez le fichier.

problem-pay-period-missing = { $count-plural ->
    [one] Rien ne dit pour quelle période est la rémunération : elle n’est pas comptée.
   *[other] Dans { $count } lignes, rien ne dit pour quelle période est la rémunération ({ $rows }) : elle n’est pas comptée.
}
problem-pay-period-missing-remedy = Dites dans le tableau des colonnes pour quelle période elle est, par mois ou par semaine par exemple ; ou ajoutez une colonne pour la période. En ligne de commande : --column "EN-TÊTE=pay-month".

problem-pay-days-missing = { $count-plural ->
    [one] La rémunération est un taux journalier et les jours par semaine sont inconnus : elle n’est pas comptée.
   *[other] { $count } lignes ont un taux journalier et pas de jours par semaine ({ $rows }) : elles ne sont pas comptées.
}
problem-pay-days-missing-remedy = Dites combien de jours par semaine sont payés, ici ou dans une colonne du fichier, ou saisissez la rémunération annuelle.

problem-pay-gross = { $count-plural ->
    [one] La rémunération est tout ce qui a été payé dans la période, heures supplémentaires et autres suppléments compris.
   *[other] Dans { $count } lignes, la rémunération est tout ce qui a été payé dans la période, heures supplémentaires et autres suppléments compris.
}
problem-pay-gross-remedy = Saisissez la rémunération convenue là où les suppléments n’en font pas partie.

problem-pay-extra-apart = { $count-plural ->
    [one] Une colonne est payée en plus de la rémunération et n’est pas comptée comme telle : { $columns }.
   *[other] { $count } colonnes sont payées en plus de la rémunération et ne sont pas comptées comme telles : { $columns }.
}
problem-pay-extra-apart-remedy = Si cela fait partie de ce qui a été convenu, saisissez la rémunération annuelle avec.

problem-employer-cost-apart = { $count-plural ->
    [one] Une colonne est ce que l’employeur paie en plus, et n’est pas comptée : { $columns }.
   *[other] { $count } colonnes sont ce que l’employeur paie en plus, et ne sont pas comptées : { $columns }.
}
problem-employer-cost-apart-remedy = Rien à faire : ce que l’employeur doit est calculé d’après la loi. Là où les colonnes le disent pour tous et pour une année entière, les deux sont mis côte à côte.

problem-employer-cost-compared = La paie elle-même dit que l’employeur paie { $stated } par an en plus de la rémunération ({ $columns }). D’après la loi, c’est { $law } de cotisations et de retraite, avant tout allègement.
problem-employer-cost-compared-remedy = Si l’écart est grand, cherchez pourquoi : les colonnes peuvent contenir autre chose, comme une assurance ou une retraite au-dessus du minimum, ou omettre l’un de ces éléments.

problem-column-private = { $count-plural ->
    [one] Une colonne contient des numéros de personnes ou de comptes bancaires, dont rien ici n’a besoin. Son contenu n’est ni utilisé ni conservé : { $columns }.
   *[other] { $count } colonnes contiennent des numéros de personnes ou de comptes bancaires, dont rien ici n’a besoin. Leur contenu n’est ni utilisé ni conservé : { $columns }.
}
problem-column-private-remedy = Rien à faire.

problem-table-turned = Chaque colonne de ce tableau est une personne. Les lignes nommées ici comptent ses colonnes depuis la gauche.
problem-table-turned-remedy = Rien à faire.
