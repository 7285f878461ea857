# Transition documents: what stands around their wording, which is in data/transition-documents.
document-title = { $title } : { $name }
document-foot = { $title }, { $date }
document-draft-mark = Projet. Non signé, ne vaut pas conseil juridique.
document-draft-mark-confidential = Projet confidentiel. Non signé, ne vaut pas conseil juridique.
document-date = Imprimé le { $date }
document-as-of = L’entreprise à la date du { $date }
document-law = Droit : { $form }, { $statute }
document-law-unknown = Droit : aucune forme juridique n’est choisie, le droit du nouvel organisme est donc ouvert
document-language = Langue : anglais
document-signs = À signer par : { $who }
document-due = Échéance : { $when }
document-not-advice = Ceci est un projet tiré d’un modèle de l’entreprise, à travailler par un juriste. Il ne vaut pas conseil juridique. Il ne doit être ni signé, ni envoyé, ni déposé avant qu’un juriste du pays l’ait revu.
document-confidential = Confidentiel : il contient des noms, des rémunérations ou ce que seules les parties peuvent savoir. Ne le donnez à personne d’autre.
document-left-out = Le document lui-même est omis de l’édition expurgée.
document-blanks-none = Chaque blanc est rempli d’après le plan. Ce qui est rempli est marqué.
document-blanks = { $blanks-plural ->
    [one] Ce que le plan sait est rempli et marqué ; il reste un blanc, repris à la fin.
   *[other] Ce que le plan sait est rempli et marqué ; il reste { $blanks } blancs, repris à la fin.
  }
document-unverified = Une partie du droit sur lequel il repose n’a pas été lue en entier, ou pas du tout : chaque point est marqué dans la liste à la fin et doit être vérifié avant usage.
document-sign-name = Nom, { $who }
document-sign-signature = Signature
document-sign-date = Date et lieu
document-total = Total
document-group = { $what }, { $posts } postes sans noms
document-use = Nécessaire
document-source = Apporté
document-no-council = aucun conseil
document-price-basis = calculé d’après les comptes

# The last part.
document-beside = Pour qui achève ce projet
document-beside-what = Cette partie est pour le juriste et pour ceux qui préparent le document. Retirez-la avant d’utiliser le document.
document-basis = Sur quel droit il repose, et quelle est notre certitude
document-basis-none = Aucune loi que nous connaissions ne prescrit ce document pour ce pays et cette forme. Cela ne veut pas dire qu’il n’y en ait pas.
document-not-opened = Connaissance générale : nul n’a ouvert le texte
document-unresolved = Ce qui n’est pas résolu
document-unresolved-none = Rien de ce que nous contrôlons n’est ouvert. Cela ne veut pas dire que tout soit en ordre.
document-no-form = Aucune forme juridique n’est choisie : rien ici n’est adapté à l’une d’elles.
document-region = Le plan relève du droit d’une région. Ce qui est nommé ici est le droit du pays, et celui de la région peut différer.
document-plan-to-fix = { $count-plural ->
    [one] Un point est encore à corriger dans le plan dont ceci est tiré : des chiffres d’ici peuvent donc changer.
   *[other] { $count } points sont encore à corriger dans le plan dont ceci est tiré : des chiffres d’ici peuvent donc changer.
  }
document-lawyer = Points pour un juriste
document-gaps = { $blanks-plural ->
    [one] Un blanc à remplir
   *[other] { $blanks } blancs à remplir
  }

# Where there is no table.
document-table-left-out = Ici figure un tableau qui nomme des personnes ou des entreprises, ou contient des sommes d’où l’on pourrait déduire celle d’une personne. Il est omis de l’édition expurgée.
document-none-staff = Le plan ne connaît personne qui travaille ici : il n’y a donc pas de tableau.
document-none-books = Le plan n’a pas de comptes de l’entreprise : il n’y a donc pas de tableau. Ajoutez les comptes et les factures ouvertes, ou dressez le tableau à la main.
document-none-deal = Rien n’est saisi dans le plan sur le financement de la transformation : il n’y a donc pas de tableau.
document-none-cells = Le plan n’a pas encore de cellules ou de conseils : il n’y a donc pas de tableau.
document-none-routes = Les voies de droit de ce pays ne sont pas connues ici : il n’y a donc pas de tableau.

# Columns. Those filled in by hand say so.
document-column-number = N°
document-column-person = Nom
document-column-post = Poste
document-column-age = Âge
document-column-started = Premier jour
document-column-hours = Heures par semaine
document-column-pay = Rémunération annuelle
document-column-particulars = Conditions écrites jointes (à remplir)
document-column-discipline = Discipline et réclamations (à remplir)
document-column-court = Actions engagées ou probables (à remplir)
document-column-agreements = Conventions collectives (à remplir)
document-column-wages-owed = Rémunération due (à remplir)
document-column-holiday-owed = Congés dus (à remplir)
document-column-redundancy = Indemnité de licenciement, si l’emploi prenait fin
document-column-notice = Indemnité de préavis, si l’emploi prenait fin
document-column-who = Qui
document-column-owed = Dû d’après les comptes
document-column-clause = Ce qui doit être convenu (à remplir)
document-column-asked = Demandé le (à remplir)
document-column-agreed = Convenu le (à remplir)
document-column-debt = Dette
document-column-becomes = Reprise, payée ou laissée (à remplir)
document-column-asset = Actif
document-column-book = Dans les comptes
document-column-going = En exploitation
document-column-forced = En vente forcée
document-column-account = Compte
document-column-balance = Solde (une dette est sous zéro)
document-column-disclosed = Pièces, et ce qui n’est pas comme il le devrait (à remplir)
document-column-kind = Côté
document-column-what = Quoi
document-column-amount = Montant
document-column-terms = Conditions
document-column-step = Étape
document-column-from = Du
document-column-until = Au
document-column-done = Fait le (à remplir)
document-column-task = Quoi
document-column-by-whom = Par qui (à remplir)
document-column-cell = Cellule
document-column-posts = Postes
document-column-council = Conseil
document-column-body = Parle pour
document-column-delegate = Délégué
document-column-address = Adresse (à remplir)
document-column-paid = Versé (à remplir)
document-column-signature = Signature (à remplir)
document-column-route = Voie
document-column-last-day = Dernier jour pour commencer
document-column-rests-on = Sur quoi reposent les délais
document-column-method = Méthode
document-column-cite = Loi
document-column-says = Ce qu’elle dit, dans nos termes
document-column-sure = Où elle a été lue, et quelle est notre certitude
document-column-part = Partie
document-column-gap = Ce qui va dans le blanc

# Who may have to agree, debts, and what a business is worth.
document-consent-lender = Banque et autres prêteurs
document-consent-hire-purchase = Propriétaires de ce qui est en location-vente ou en location
document-consent-tax = Administration fiscale
document-consent-landlord = Bailleur de chaque lieu de travail
document-consent-insurer = Assureurs
document-consent-licence = Qui délivre licences et autorisations
document-consent-customer = Clients et fournisseurs dont les contrats le demandent
document-debt-suppliers = Fournisseurs
document-debt-taxes = Impôts et cotisations, cotisations de retraite comprises
document-debt-accruals = Charges à payer et acomptes de clients
document-debt-overdraft = Découvert
document-debt-loans = Emprunts
document-debt-hire-purchase = Location-vente
document-worth-forced = Les actifs, en vente forcée
document-worth-going = Les actifs, en exploitation
document-worth-owed = Dû, à déduire si les dettes suivent l’entreprise
document-worth-earnings-low = Selon un multiple du résultat, bas, dettes déduites
document-worth-earnings-middle = Selon un multiple du résultat, moyen, dettes déduites
document-worth-earnings-high = Selon un multiple du résultat, haut, dettes déduites
document-worth-cash = Selon la trésorerie actualisée, l’entreprise continuant sous le vendeur, dettes déduites
document-worth-trade = Ce que quelqu’un d’autre paierait

# Days a document is held to.
document-event-consultation = le début de la consultation
document-event-ballot = le vote
document-event-transfer = le transfert
document-event-first-dismissal = le premier licenciement

# What a plan can fill in; each is also what a gap asks for.
document-value-firm = nom de l’entreprise
document-value-date = date
document-value-as-of = jour où l’entreprise est examinée
document-value-form = forme juridique
document-value-statute = loi de la forme juridique
document-value-registrar = registre
document-value-members-least = nombre minimal de membres que demande la forme
document-value-posts = nombre de postes
document-value-members = nombre de personnes qui adhèrent
document-value-share = ce que chaque membre verse en parts sociales
document-value-share-months = nombre de mois sur lesquels les parts sont versées
document-value-share-monthly = ce qui est retenu par mois sur la rémunération pour les parts
document-value-shares = total des parts sociales des membres
document-value-price = prix
document-value-price-basis = sur quoi repose le prix
document-value-conversion-costs = frais de la transformation
document-value-working-cash = trésorerie disponible voulue après
document-value-raised = total des apports
document-value-gap = ce qui manque
document-value-seller-note = ce que le vendeur reçoit plus tard
document-value-seller-note-terms = conditions auxquelles le vendeur est payé plus tard
document-value-consultation = jour où commence la consultation
document-value-consultation-end = jour où finit la consultation au plus tôt
document-value-ballot = jour du vote
document-value-registration = jour de l’immatriculation de la coopérative
document-value-transfer = jour du transfert
document-value-first-pay = jour de la première paie par la coopérative
document-value-start = jour où le collectif commence
document-value-runs-out = jour où la trésorerie s’épuise à situation inchangée
document-value-route = par quelle voie les postes diminuent, s’ils diminuent
document-value-posts-cut = nombre de postes qui disparaissent
document-value-consultation-days = jours de consultation que la loi exige
document-value-first-dismissal = premier jour où un licenciement peut prendre effet
document-value-notice-weeks = semaines du plus long préavis légal
document-value-cells = nombre de cellules
document-value-councils = nombre de conseils
document-value-delegates = nombre de délégués
document-value-pay-policy = comment la rémunération est fixée
document-value-pay-falls = nombre de postes dont la rémunération baisse
document-value-payroll = masse salariale annuelle actuelle
document-value-payroll-after = masse salariale annuelle après
document-value-cash = trésorerie en banque et en caisse
document-value-assets = ce que l’entreprise possède d’après ses comptes
document-value-debts = ce que l’entreprise doit d’après ses comptes
document-value-net-assets = ce qu’elle possède moins ce qu’elle doit
document-value-worth-least = le minimum qui borne le prix des actifs
document-value-worth-most = le maximum qui borne le prix des actifs
document-value-earnings = résultat annuel avant intérêts, impôt et amortissements
document-value-redundancy = indemnités de licenciement, si chaque emploi prenait fin
document-value-notice-pay = indemnités de préavis, si chaque emploi prenait fin
document-value-claims-unknown = nombre de postes dont les créances sont inconnues
document-value-seat-body = cellule ou conseil représenté
document-value-seat-council = conseil où siège le délégué
document-value-seat-holder = nom du délégué
document-value-seat-from = premier jour du mandat
document-value-seat-until = dernier jour du mandat
document-value-seat-scope = sur quoi porte le mandat
document-value-seat-text = ce que le délégué doit dire et ne pas dire

# What is wrong with a document.
problem-document-late = « { $document } » : la loi exige { $days } { $days-plural ->
    [one] jour
   *[other] jours
  } avant { $event }, prévu le { $date }. Le dernier jour était le { $last }.
problem-document-late-remedy = Reportez { $event }, ou demandez à un juriste si un délai plus court peut être licite ici.
problem-document-days-short = « { $document } » : le plan laisse { $there } { $there-plural ->
    [one] jour
   *[other] jours
  } entre le début de la consultation et { $event } ; il en faut { $days }.
problem-document-days-short-remedy = Commencez plus tôt à consulter, ou reportez { $event }.
problem-document-day-past = « { $document } » donne le { $date } comme jour pour { $event }, et ce jour est passé.
problem-document-day-past-remedy = Examinez l’entreprise à la date d’aujourd’hui, ou changez les étapes du financement.
problem-document-needs = « { $document } » dépend de ce que le plan ne dit pas : { $what }.
problem-document-needs-remedy = Saisissez-le dans le plan, ou remplissez le blanc à la main et faites-le vérifier.
problem-document-signers = « { $document } » doit être signé par { $count } personnes désignées, et un plan ne contient pas qui elles sont.
problem-document-signers-remedy = Laissez les intéressés les choisir, et inscrivez leurs noms.
problem-document-members-few = « { $document } » : il est indiqué que { $members } { $members-plural ->
    [one] membre adhère
   *[other] membres adhèrent
  }, et la forme juridique en demande { $least } au moins.
problem-document-members-few-remedy = Saisissez plus de membres, ou choisissez une forme qui en demande moins.
problem-document-name-word = « { $document } » : le nom de l’entreprise contient le mot « { $word } », que le nouveau nom ne peut avoir.
problem-document-name-word-remedy = Choisissez le nouveau nom sans lui, et inscrivez-le dans les règles et la résolution.
