# Words both hosts put beside figures: how far a chapter is, what files and columns were taken for.
part-diagnosis = { $managers-plural ->
    [one] { $managers } responsable prend { $share } du brut
   *[other] { $managers } responsables prennent { $share } du brut
  }
part-diagnosis-unknown = On ne sait pas ce que coûte l’encadrement
chapter-to-fix = { $count } à corriger
chapter-to-check = { $count } à vérifier
chapter-firm-done = { $figure } postes
chapter-diagnosis-done = { $figure } { $figure-plural ->
    [one] échelon
   *[other] échelons
  }
chapter-diagnosis-empty = aucun rattachement
chapter-proposal-done = { $figure } { $figure-plural ->
    [one] cellule
   *[other] cellules
  }
chapter-savings-done = { $figure } de la masse salariale
chapter-savings-rises = { $figure } de masse salariale en plus
chapter-viability-done = trésorerie établie
chapter-viability-empty = sans comptes
chapter-bylaws-done = aucun blanc ouvert
chapter-bylaws-empty = sans forme juridique
chapter-review-empty = personne consulté
chapter-review-replies = { $count-plural ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
chapter-review-open = { $count-plural ->
    [one] { $count } vote ouvert
   *[other] { $count } votes ouverts
}
chapter-review-adopted = règles adoptées
chapter-report-to-fix = s’imprime avec { $count } à corriger
chapter-report-done = prêt à imprimer
look-headline = { $taken } lignes sur { $read } sont prêtes à être reprises
look-take-in = { $taken-plural ->
    [one] Reprendre { $taken } ligne
   *[other] Reprendre { $taken } lignes
  }
look-sheet = { $file }, feuille « { $sheet } »
role-payroll = Paie
role-lines = Rattachements
role-ties = Liens de travail
role-accounts = Comptes
role-debtors = Factures ouvertes, clients
role-creditors = Factures ouvertes, fournisseurs
role-bank = Banque par semaine
role-pay-months = Paie par mois
profile-none = par ses en-têtes
profile-own = comme vous l’avez déjà dit
profile-headings-en = en-têtes anglais courants
profile-headings-de = en-têtes allemands courants
profile-headings-it = en-têtes italiens courants
profile-headings-es = en-têtes espagnols courants
profile-headings-fr = en-têtes français courants

# How sure it is what a column means, and why.
sureness-said = Indiqué
sureness-sure = Sûr
sureness-likely = Probable
sureness-guess = Supposition
evidence-said = Une personne l’a dit.
evidence-heading = L’en-tête est l’un de ceux de { $profile }.
evidence-values = { $fit } cellules sur { $of } examinées { $kind }.
values-amount = se lisent comme des montants
values-number = se lisent comme des nombres
values-day = se lisent comme des dates
values-reference = sont l’identifiant ou le nom d’une autre ligne
values-unique = figurent une seule fois
values-words = contiennent des mots
values-code = sont des codes courts

# Sums to hold against the files' own.
total-place = { $file }, { $column }
total-sum = { $rows } { $rows-plural ->
    [one] ligne totalise
   *[other] lignes totalisent
  } { $sum }
total-stated = le total du fichier est { $sum }
total-none = le fichier n’indique pas de total : comparez ceci au total de votre paie

# What a newer file changes.
changes-headline = { $came } { $came-plural ->
    [one] ligne est nouvelle
   *[other] lignes sont nouvelles
  }, { $left } ont disparu, { $same } sont inchangées.
changes-came = { $count } nouvelles
changes-left = { $count } disparues
changes-pay = { $count } avec une autre rémunération
changes-manager = { $count } qui rendent compte à quelqu’un d’autre
changes-hours = { $count } avec d’autres heures
changes-work = { $count } avec un autre travail : titre, service, catégorie, site, équipe ou compétences
changes-person = { $count } dont autre chose est indiqué : nom, dates, catégorie
changes-more = et { $count } autres
profile-uk-organogram = organigramme de l’administration britannique
profile-gusto = journal de paie Gusto
profile-quickbooks-online = détail de paie QuickBooks Online
profile-quickbooks-desktop = récapitulatif de paie QuickBooks Desktop
profile-adp-paydata = ADP Paydata
profile-paychex-flex = Paychex Flex
profile-rippling = Rippling
profile-bamboohr = BambooHR
profile-brightpay = BrightPay
profile-sage-50 = Sage 50 Payroll
profile-xero-nz = Xero Payroll, Nouvelle-Zélande
profile-xero-au = Xero Payroll, Australie
profile-orangehrm = OrangeHRM
profile-erpnext = ERPNext
profile-odoo-spain = Odoo, paie espagnole
profile-astute = Astute Payroll
profile-ceridian = Ceridian
profile-czech-party = paie d’un parti tchèque
profile-adventureworks = base d’exemple AdventureWorks
people-group = { $posts } postes
plain-blank = [{ $label }]
bylaws-rule-title = Article { $number }, { $title }
file-report = { $plan }, rapport.pdf
file-tables = { $plan }, tableaux
file-summary = { $plan }, résumé pour le personnel.pdf
file-redacted = Expurgé
file-bylaws = { $plan }, projet de règles.pdf
file-transition = { $plan }, document.pdf
file-sample = Calder & Wray
jurisdiction-none = aucun : rémunération seule

# What a column was taken for.
meaning-none = non utilisée
meaning-id = identifiant
meaning-name = nom complet
meaning-first-name = prénom
meaning-last-name = nom de famille
meaning-title = titre du poste
meaning-unit = service ou département
meaning-site = site
meaning-shift = équipe
meaning-skills = compétences
meaning-grade = catégorie
meaning-manager = rend compte à
meaning-email = adresse électronique
meaning-path = chemin depuis le sommet
meaning-level = profondeur de la ligne
meaning-step = degré d’un plan
meaning-hours-week = heures par semaine
meaning-days-week = jours par semaine
meaning-fte = équivalent temps plein
meaning-posts = postes
meaning-list = personnes ou groupes de postes
meaning-pay-year = rémunération par an
meaning-pay-full-time-year = rémunération à temps plein, par an
meaning-pay-month = rémunération par mois
meaning-pay-half-month = rémunération deux fois par mois
meaning-pay-four-weeks = rémunération toutes les quatre semaines
meaning-pay-fortnight = rémunération toutes les deux semaines
meaning-pay-week = rémunération par semaine
meaning-pay-day = rémunération par jour
meaning-pay-hour = rémunération par heure
meaning-pay = rémunération
meaning-pay-leave = rémunération de congé
meaning-gross = tout ce qui a été payé
meaning-pay-period = période de paie
meaning-component = ce que paie la ligne
meaning-extra = payé en plus de la rémunération
meaning-employer-charge = payé en plus par l’employeur
meaning-pay-floor = bas d’une tranche de rémunération
meaning-pay-ceiling = haut d’une tranche de rémunération
meaning-benefits = avantages
meaning-drawings = prélèvements du propriétaire
meaning-born = date de naissance
meaning-age = âge
meaning-started = premier jour
meaning-left = dernier jour
meaning-status = encore dans l’entreprise
meaning-contract = salarié ou prestataire
meaning-apprentice = apprenti
meaning-director = mandataire social
meaning-executive = cadre
meaning-category = catégorie de National Insurance
meaning-currency = monnaie
meaning-pay-dated = date de la paie
meaning-private-number = numéro d’une personne ou d’un compte bancaire, écarté

rows-count = { $count } { $count-plural ->
    [one] ligne
   *[other] lignes
  }
# Why a row was left out.
reason-row-totals = un total des lignes au-dessus, utilisé pour les vérifier
reason-row-repeated-heading = de nouveau des en-têtes
reason-row-vacant = un poste vacant
reason-row-eliminated = un poste qui n’existe plus
reason-row-other-date = une ligne d’une autre date
reason-row-other-table = un second tableau dans le fichier
reason-row-sample = un exemple du programme
reason-row-not-person = ni une personne ni un poste
reason-row-left = a quitté l’entreprise
reason-row-not-started = n’a pas encore commencé
reason-row-empty = rien dans les colonnes utilisées
reason-row-set-aside = écartée parce que quelqu’un l’a dit
reason-column-pay-missing = le tableau n’a pas de colonne de rémunération
reason-column-person-missing = le tableau n’a pas de colonne d’identifiants ou de noms
reason-sheet-unused = la feuille n’est pas utilisée

# The reporting chart.
chart-reporting = { $posts } { $posts-plural ->
    [one] poste
   *[other] postes
} en { $layers } { $layers-plural ->
    [one] échelon
   *[other] échelons
}
chart-reporting-lost = { $chart }. { $lost } { $lost-plural ->
    [one] rattachement est
   *[other] rattachements sont
} à examiner.
chart-in-loop = Dans une boucle : ceux du dessus se rendent compte entre eux
chart-manager-missing = Les fichiers nomment un responsable qui n’y figure pas
chart-manager-several = Les fichiers nomment un responsable que plusieurs personnes pourraient être
chart-manager-set-aside = Les fichiers nomment un responsable dont la ligne a été écartée
chart-two-managers = Les fichiers nomment deux responsables

# What is found by words.
found-cell = Cellule de { $members } { $members-plural ->
    [one] personne
   *[other] personnes
}
