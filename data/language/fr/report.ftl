# The report.
report-title = { $name } : un plan pour une coopérative de travail
report-subtitle = D’une entreprise en difficulté à une coopérative sans hiérarchie, qui appartient à ceux qui y travaillent
report-foot = { $name }, à la date du { $date }, scénario « { $scenario } »
report-page = { $page } sur { $pages }
report-contents = Sommaire
report-printed = Imprimé le { $date }
report-as-of = À la date du { $date }
report-scenario = Scénario : { $scenario }
report-policy-not-decided = Personne n’a décidé comment la rémunération est fixée. Ces chiffres prennent ce avec quoi le programme commence : { $policy }
report-incomplete = { $posts-plural ->
    [one] Incomplet : ce que coûte { $posts } ligne est inconnu. Elle est écartée de la masse salariale avant et après.
   *[other] Incomplet : ce que coûtent { $posts } lignes est inconnu. Elles sont écartées de la masse salariale avant et après.
  }
report-below-minimum = { $posts-plural ->
    [one] { $posts } poste est payé
   *[other] { $posts } postes sont payés
  } moins que le salaire minimum en vigueur le { $date }, d’après les fichiers. Le payer demande { $gross } de rémunération brute par an dans toute structure : la loi l’exige aujourd’hui, et la proposition le paie déjà.
report-below-minimum-few = { $posts-plural ->
    [one] { $posts } poste est payé
   *[other] { $posts } postes sont payés
  } moins que le salaire minimum en vigueur le { $date }, d’après les fichiers. La loi l’exige dans toute structure, et la proposition le paie déjà.
report-on-costs-not-modelled = Les cotisations de l’employeur ne sont pas modélisées pour ce droit. Chaque chiffre est la rémunération et les avantages seuls.
report-on-costs-no-region = Les cotisations de l’employeur ne sont pas calculées, car elles varient selon l’État et le plan n’en indique aucun. Chaque chiffre est la rémunération et les avantages seuls.
report-on-costs-own-figure = Les cotisations de l’employeur ne sont pas calculées, car un taux saisi pour l’entreprise est impossible. Chaque chiffre est la rémunération et les avantages seuls.
report-on-costs-not-on-date = Les cotisations de l’employeur ne sont pas calculées, car toutes les valeurs de droit ne sont pas connues au { $date }. Chaque chiffre est la rémunération et les avantages seuls.
report-on-costs-other-currency = Les cotisations de l’employeur ne sont pas calculées, car la rémunération est dans une autre monnaie que la loi. Chaque chiffre est la rémunération et les avantages seuls.
report-very-few = Tout le changement de rémunération de ce plan concerne moins de trois personnes : la masse salariale avant et après dit donc ce qu’il est pour elles. Ne transmettez pas cet exemplaire.
report-how-to-read = Les chiffres valent pour une année entière aux taux en vigueur à la date retenue. La partie { $part } énumère chaque valeur de droit et chaque hypothèse avec sa source, et dit lesquelles nul n’a lues à la source.
basis-rests-on = { $formula } Repose sur : { $values } (partie { $part }).
imprint-title = D’où ceci a été imprimé
imprint-what = Qui tient cette page peut savoir si le plan est encore celui dont elle a été tirée : les deux longs nombres découlent de tout ce que contient le plan et changent avec chacun de ses éléments.
imprint-check = « leveller check » avec le fichier du plan donne les deux nombres tels qu’ils sont à présent.
imprint-plan = Plan
imprint-scenario = Scénario
imprint-as-of = À la date du
imprint-operation = Dernière opération
imprint-operation-on = { $number }, du { $date }
imprint-content = Contenu, SHA-256
imprint-law = Droit
imprint-values = Valeurs de droit et hypothèses
imprint-law-values = { $count } en vigueur, dont { $open } non vérifiées
imprint-rules = Droit, clauses et hypothèses, SHA-256
imprint-program = Leveller, version
report-not-advice = Ceci est un modèle, pas un conseil en droit, en fiscalité ou en insolvabilité. Les points qui demandent un juriste ou un expert-comptable doivent lui être soumis.
key-people = Postes, tous restant
key-payroll-before = Masse salariale avant, par an
key-payroll-after = Masse salariale après, par an
key-saving = Économie, { $share }
key-rise = Hausse de la masse salariale, { $share }
caption-figure = Figure { $number }. { $caption }
caption-table = Tableau { $number }. { $caption }

part-summary-saves = Une économie de { $share } de la masse salariale, sans aucun licenciement
part-summary-same = Aucune économie : la masse salariale reste la même
part-summary-costs = Aucune économie : la masse salariale augmente de { $share }
summary-lead = Si tous restent, la masse salariale passe de { $before } à { $after } par an. La différence est de { $saving }.
summary-lead-same = Si tous restent, la masse salariale reste à { $before } par an.
summary-same-output = Pour la même production qu’aujourd’hui, il faudrait { $headcount } des postes actuels, selon les heures que prennent alors la coordination et les réunions. { $then }
payroll-then-falls = La masse salariale baisserait alors de { $saving }, { $share } de celle d’aujourd’hui.
payroll-then-same = La masse salariale resterait alors la même.
payroll-then-rises = La masse salariale augmenterait alors de { $saving }, { $share } de celle d’aujourd’hui.
same-output-unknown = On ne sait pas combien de postes demande la même production : cela repose sur les heures que les responsables passent à coordonner, et aucun responsable ni aucune ligne vers le sommet ne sont connus.
same-output-unreachable = La même production ne peut être obtenue : selon les décisions de ce plan, rien n’est produit dans les heures qui restent, ou rien n’est produit aujourd’hui. Aucun nombre de postes n’y supplée.
summary-consent = { $posts-plural ->
    [one] { $posts } personne serait payée moins, de { $total } par an, et doit donner son accord par écrit.
   *[other] { $posts } personnes seraient payées moins, de { $total } par an au total, et chacune doit donner son accord par écrit.
  }
summary-consent-hidden = { $posts-plural ->
    [one] { $posts } personne serait payée moins et doit donner son accord par écrit.
   *[other] { $posts } personnes seraient payées moins, et chacune doit donner son accord par écrit.
  }

part-firm = { $posts } postes en { $layers-plural ->
    [one] un échelon
   *[other] { $layers } échelons
  } coûtent { $cost } par an
part-firm-flat = { $posts } postes coûtent { $cost } par an
firm-rows = Sur { $read } { $read-plural ->
    [one] ligne lue
   *[other] lignes lues
  }, { $taken } { $taken-plural ->
    [one] a été reprise
   *[other] ont été reprises
  }, { $merged } fusionnées et { $aside } écartées avec une raison.
table-payroll = Masse salariale aujourd’hui
section-structure = La structure actuelle
structure-unknown = Les fichiers ne disent rien de qui rend compte à qui. Les échelons, les responsables et le nombre de personnes encadrées sont inconnus, et ce que coûte l’encadrement ne peut être dit.
structure-no-top = Les fichiers nomment des responsables, mais aucune ligne n’atteint le sommet. Cercles de personnes qui se rendent compte entre elles : { $loops }. Postes dont le responsable n’est pas dans les fichiers : { $orphans }. Les échelons et le nombre de personnes encadrées sont inconnus, et ce que coûte l’encadrement ne peut être dit.
structure-no-managers = Les fichiers ont une colonne de responsables, mais personne n’y encadre personne. Cercles de personnes qui se rendent compte entre elles : { $loops }. Postes dont le responsable n’est pas dans les fichiers : { $orphans }. Ce que coûte l’encadrement ne peut être dit.
structure-sentence = { $managers } { $managers-plural ->
    [one] poste encadre
   *[other] postes encadrent
  } des personnes, en { $layers } { $layers-plural ->
    [one] échelon
   *[other] échelons
  }. Un responsable encadre { $span } postes en moyenne. Postes au sommet : { $roots }. Postes dont le responsable n’est pas dans les fichiers : { $orphans }. Boucles : { $loops }.
table-layers = Coût par échelon
layers-note-plain = Sans les prélèvements du propriétaire. Un échelon est montré avec un voisin là où la rémunération de moins de trois personnes y est connue, ou celle d’une ou deux d’entre elles change, pour que la rémunération de personne ne puisse se lire.
layers-note = Avant la taxe d’apprentissage (apprenticeship levy) et l’allègement pour l’emploi (employment allowance), qui relèvent de l’employeur dans son ensemble, et sans les prélèvements du propriétaire. Un échelon est montré avec un voisin là où la rémunération de moins de trois personnes y est connue, ou celle d’une ou deux d’entre elles change, pour que la rémunération de personne ne puisse se lire.

part-proposal = { $cells-plural ->
    [one] Une cellule sans responsables permanents
   *[other] { $cells } cellules sans responsables permanents
  }
proposal-what-nobody = On ne sait de personne qu’il en encadre d’autres.
proposal-what = { $managers-plural ->
    [one] Le seul poste de responsable devient un poste de membre. La personne reste et travaille dans une cellule.
   *[other] Les { $managers } postes de responsable deviennent des postes de membre. Les personnes restent et travaillent dans des cellules.
  }
table-cells = Les cellules
cells-reporting-groups = Les cellules suivent les groupes de rattachement existants, site par site et équipe par équipe, en coupant le moins d’équipes possible. C’est un début, pas la meilleure réponse.
cells-not-shown = Un coût n’est pas montré s’il est celui de moins de trois personnes dont la rémunération est connue, ou s’il permettrait de déduire un tel coût du total.
cells-by-hand = Les cellules ont été tracées à la main.
section-pay = Rémunération
pay-falls = { $posts-plural ->
    [one] La rémunération ou les avantages baissent pour { $posts } poste, de { $total } par an.
   *[other] La rémunération ou les avantages baissent pour { $posts } postes, de { $total } par an au total.
  }
pay-falls-hidden = { $posts-plural ->
    [one] La rémunération ou les avantages baissent pour { $posts } poste.
   *[other] La rémunération ou les avantages baissent pour { $posts } postes.
  }
pay-falls-none = La rémunération et les avantages de personne ne baissent.
pay-rises = { $posts-plural ->
    [one] La rémunération ou les avantages augmentent pour { $posts } poste, de { $total } par an.
   *[other] La rémunération ou les avantages augmentent pour { $posts } postes, de { $total } par an au total.
  }
pay-rises-hidden = { $posts-plural ->
    [one] La rémunération ou les avantages augmentent pour { $posts } poste.
   *[other] La rémunération ou les avantages augmentent pour { $posts } postes.
  }
pay-rises-none = La rémunération et les avantages de personne n’augmentent.
pay-changes-hidden = Les sommes ne sont pas imprimées : elles diraient le changement d’une ou deux personnes.
pay-consent = { $posts-plural ->
    [one] Ce plan de rémunération demande l’accord écrit de { $posts } personne dont la rémunération ou les avantages baissent.
   *[other] Ce plan de rémunération demande l’accord écrit de chacune des { $posts } personnes dont la rémunération ou les avantages baissent.
  } Consultez d’abord un conseil : là où une entreprise est transférée, la loi peut ne pas admettre une baisse, même convenue.
section-coordination = La coordination est du travail
coordination-what = La coordination prend aujourd’hui environ { $today } des { $paid } heures payées par semaine. De celles-ci, les cellules ont encore besoin de { $kept }, réparties comme ci-dessus ; les réunions des cellules, des conseils et de l’assemblée ajoutent { $deliberation }. Avec les réunions qui existent déjà, { $share } du temps payé de tous va à la coordination. Rien n’en est escamoté.
coordination-unknown = On ne sait pas combien d’heures prend la coordination aujourd’hui, ni donc combien il en faut encore aux cellules. Les réunions des cellules et des conseils prennent { $deliberation } des { $paid } heures payées par semaine.

part-savings-saves = { $saving } par an, décomposés au centime près
part-savings-same = La masse salariale reste la même
part-savings-costs = La masse salariale augmente de { $saving } par an
savings-what = Chaque ligne est l’effet moyen d’un changement sur tous les ordres possibles des changements (Shapley), calculé sur les personnes réelles avec le coût complet de l’employeur. Les lignes s’additionnent exactement à la différence.
closure-headcount-neutral = Tous restent
closure-headcount-neutral-what = Personne n’est licencié et aucun poste n’est laissé vacant. Le temps libéré ne vaut rien ici tant que personne ne vend ce qu’il produit.
closure-output-constant = La même production
closure-output-constant-what = Postes après pour la même production : { $headcount } de ceux d’aujourd’hui, atteints par des départs volontaires, jamais en désignant qui.
closure-output-constant-more = Postes après pour la même production : { $headcount } de ceux d’aujourd’hui, car la coordination et les réunions prennent alors plus d’heures qu’aujourd’hui. Les postes qui manquent devraient être pourvus.
closure-output-constant-same = Autant de postes qu’aujourd’hui donnent la même production : la coordination et les réunions prennent alors à peu près les heures qu’elles prennent aujourd’hui.
table-lines = La masse salariale avant et après, ligne par ligne
table-parts = De la masse salariale avant à la masse salariale après

part-half-no = Est-ce environ la moitié ? Non
part-half-yes = Est-ce environ la moitié ? Oui, d’après ces chiffres
half-falls = Si tous restent, la masse salariale baisse de { $share }
half-same = Si tous restent, la masse salariale reste la même
half-rises = Si tous restent, la masse salariale augmente de { $share }
half-yes = { $falls }. D’après ces chiffres, l’affirmation d’environ la moitié est vraie pour cette entreprise.
half-no = { $falls } ; elle ne baisse pas d’environ la moitié. Pour la moitié à production égale, chaque heure productive devrait rendre { $gain } de plus.
half-no-way = { $falls } ; elle ne baisse pas d’environ la moitié, et aucun gain de productivité jusqu’à onze fois n’y suffirait.
half-no-unknown = { $falls } ; elle ne baisse pas d’environ la moitié. Ce qu’il faudrait pour la moitié à production égale est inconnu.
half-needs-unknown = Ce que devraient être la productivité, le nombre de postes et la rémunération des responsables est omis : cela repose sur les responsables, et aucun responsable ni aucune ligne vers le sommet ne sont connus.
table-half = Ce qui devrait être vrai pour la moitié
half-how = Chaque inconnue est changée seule, sur le modèle complet des personnes réelles, jusqu’à ce que l’économie soit la moitié. Une conclusion la compare au constat publié le plus éloigné que nous connaissions, cité dans la partie { $part }, ou à la loi. Pour la rémunération des responsables, ce constat est une moyenne sur un pays.

part-register = Toutes les valeurs sur lesquelles ceci repose
register-what = Les montants de droit sont dans leur propre monnaie. « Non vérifié » veut dire que nul de notre côté n’a ouvert la source ; une telle valeur doit être vérifiée avant toute signature. « Appréciation » et « Convention » veulent dire qu’il n’y a pas de source à ouvrir.
section-law = Droit
section-assumptions = Hypothèses et constats publiés
allowance-today = Allègement pour l’emploi (employment allowance) aujourd’hui
allowance-after = Allègement pour l’emploi (employment allowance) après
claimed = demandé
not-claimed = non demandé
table-law = Valeurs de droit en vigueur à la date retenue
table-assumptions = Hypothèses et constats publiés

part-open = Ce qui est incomplet, et ce qui n’est pas modélisé
open-not-modelled = Pas dans cette édition :
open-take-home = l’impôt sur le revenu, et le net perçu de chacun ;
open-one-off = les coûts non récurrents dans l’économie annuelle : formation, et honoraires que personne n’a saisis ; licenciements, préavis et baisse de production sont donnés à part ;
open-gb-benefits = la National Insurance sur les avantages et sur les paiements de fin d’emploi (Class 1A) : les avantages comptent pour ce qu’ils coûtent, sans elle ;
open-gb-connected = un même allègement pour l’emploi (employment allowance) partagé par des employeurs liés : chacun est supposé le demander pour lui ;
open-fr-own = le versement mobilité, le taux d’accidents du travail et la complémentaire santé de l’entreprise, tant qu’ils ne sont pas saisis ;
open-fr-more = la journée de solidarité, la contribution supplémentaire à l’apprentissage des grandes entreprises, et la taxe sur les salaires des entreprises sans TVA ;
open-fr-contracts = les contrats à durée déterminée, les heures supplémentaires, les conventions collectives, et les plafonds calculés sur l’année ou réduits aux heures à temps partiel ;
open-us-state-taxes = l’impôt sur le revenu, l’invalidité et les congés payés des États et des villes, et l’assurance des accidents du travail ;
open-us-minimum-wage = les salaires minimums des États et des villes, souvent bien au-dessus du minimum fédéral retenu ici ;
open-us-health = l’assurance santé, que le droit fédéral n’exige pas de chaque entreprise et qui est souvent le plus grand coût annexe ;
open-us-own-rate = le taux propre à l’entreprise de la taxe de chômage de l’État, tant qu’il n’est pas saisi : celui d’une entreprise en difficulté est souvent plus élevé ;
open-us-credit = les réductions du crédit de taxe de chômage de cette année, publiées en novembre : celles de l’an dernier sont prises ;
open-es-groups = la base minimale plus élevée des groupes professionnels 1 à 3, et les contrats à durée déterminée ;
open-ie-young = les taux minimums plus bas sous 20 ans, et les retraites par la paie, qui remplacent l’épargne retraite ;
open-ca-provinces = les taxes de santé et l’assurance des accidents du travail des provinces, et leurs salaires minimums ;
open-it-own = les cotisations du secteur et de la taille propres à l’entreprise, tant qu’elles ne sont pas saisies : un total typique est pris ;
open-ar-own = les taux des grandes entreprises et du contrat d’accidents, tant qu’ils ne sont pas saisis ;
open-none = Les fichiers n’ont soulevé aucun problème.
section-problems = Problèmes trouvés
table-problems = À corriger ou à examiner
problems-alike = { $times } semblables
severity-fix = à corriger
severity-check = à vérifier
severity-note = à savoir

# Columns and lines.
column-line = Ligne
column-a-year = { $currency } par an
column-change = Écart, { $currency }
column-running-total = Total cumulé, { $currency }
column-before = Avant, { $currency } par an
column-after = Après, { $currency } par an
column-cost = Coût, { $currency } par an
column-cost-after = Coût après, { $currency } par an
column-layer = Échelon
column-posts = Postes
column-managers = Responsables
column-cell = Cellule
column-hours = Heures par semaine
column-for-half = Pour que la moitié soit vraie ici
column-now = Actuel
column-needed = Nécessaire
column-verdict = Conclusion
column-what = Quoi
column-value = Valeur
column-from = Depuis
column-source = Source
column-severity = Genre
column-problem = Ce qu’il en est
column-place = Où
column-remedy = Que faire
column-number = N°
column-matter = Point
column-cite = Où la loi le dit
column-rules = Articles
column-rule = Article
column-blank = À remplir
currency-GBP = £
currency-EUR = €
currency-USD = $
currency-CAD = $ CA
currency-ARS = $ AR
currency-XXX = montant
line-gross = Brut
line-employer-charges = Cotisations de l’employeur
line-charges = National Insurance de l’employeur
line-contributions = Cotisations de l’employeur
line-pension = Retraite, part de l’employeur
line-levy = Taxe d’apprentissage (apprenticeship levy)
line-allowance = Allègement pour l’emploi (employment allowance)
line-benefits = Avantages
line-drawings = Prélèvements du propriétaire
line-payroll = Masse salariale
line-all-layers = Tous les échelons
line-all-cells = Toutes les cellules
payroll-before = Masse salariale avant
payroll-after = Masse salariale après
not-modelled = non modélisé
not-known = inconnu
unverified = non vérifié
estimate-unverified = estimation, non vérifiée
marked = { $text } ({ $mark })
basis-value = { $name } : { $value } ({ $source })
basis-unverified = { $text }, non vérifié
basis-category = Catégorie { $letters } : { $formula }
basis-see-register = { $name } : voir la partie { $part } ({ $source })
pay-take-home-gb = Après l’impôt sur le revenu, comme en Angleterre, au pays de Galles et en Irlande du Nord, et la National Insurance, ceux dont la rémunération baisse perçoivent { $falls } de moins par an, et ceux dont elle augmente { $rises } de plus. Un plan pour l’année, pour des salariés ordinaires avec ce seul emploi.
pay-take-home-gb-sct = Après l’impôt sur le revenu d’Écosse et la National Insurance, ceux dont la rémunération baisse perçoivent { $falls } de moins par an, et ceux dont elle augmente { $rises } de plus. Un plan pour l’année, pour des salariés ordinaires avec ce seul emploi.
pay-take-home-us = Après l’impôt fédéral sur le revenu, la Social Security et Medicare, ceux dont la rémunération baisse perçoivent { $falls } de moins par an, et ceux dont elle augmente { $rises } de plus. Un plan pour l’année, pour des déclarants seuls avec ce seul emploi ; les impôts d’État s’y ajoutent.
pay-take-home-fr = Après cotisations, CSG et CRDS, ceux dont la rémunération baisse perçoivent { $falls } de moins par an, et ceux dont elle augmente { $rises } de plus. Un plan pour l’année, avant l’impôt sur le revenu, pour des salariés à temps plein avec ce seul emploi.
table-basis = D’après quoi les cotisations sont calculées
column-contribution = Cotisation
column-how = Comment elle est calculée
column-rests-on = Sur quoi elle repose
weeks = { $number } semaines
not-shown = non montré
none = aucun
times = { $number } ×

# Charts.
chart-waterfall = La masse salariale passe de { $before } à { $after } par an
chart-cost-by-layer = { $layer } coûte le plus, aujourd’hui et après
chart-structure-today = { $managers } { $managers-plural ->
    [one] responsable
   *[other] responsables
  } en { $layers } { $layers-plural ->
    [one] échelon
   *[other] échelons
  } aujourd’hui
chart-structure-after = { $cells } { $cells-plural ->
    [one] cellule
   *[other] { $tiers-plural ->
        [one] cellules sous un conseil de délégués
       *[other] cellules sous { $tiers } degrés de conseils de délégués
    }
  }
chart-claim = { $share } sont atteints ; l’affirmation est la moitié
series-today = Aujourd’hui
series-after = Après
layer-label = { $count-plural ->
    [one] Échelon { $layers }
   *[other] Échelons { $layers }
  }
layer-none = Pas de ligne vers le sommet
structure-posts = { $posts } postes
structure-managers = { $managers-plural ->
    [one] { $managers } responsable
   *[other] { $managers } responsables
  }
structure-council = Conseil
structure-top-council = Conseil supérieur
structure-councils = { $councils } conseils
structure-delegates = { $delegates } délégués, révocables
structure-cells = { $cells } { $cells-plural ->
    [one] cellule
   *[other] cellules
  }
structure-layer = échelon { $layer } : { $posts } postes, dont { $managers } responsables
structure-box = { $label }, { $note }
claim-reached = atteint ici
claim-half = l’affirmation
claim-same-output = à production égale
list-joint = {" ; "}
list-end = .
compared-label = { $what } : { $closure }
compared-label-before = { $what } aujourd’hui : { $closure }
compared-label-after = { $what } après : { $closure }
section-compared = Les scénarios côte à côte
table-compared = Les mêmes chiffres dans chaque scénario du plan
section-decided = Ce qui a été décidé ici
decided-what = Chaque décision de ce scénario et de ceux sur lesquels il repose, dans l’ordre où elle a été prise. Rien d’autre ne change un chiffre.
decided-people = { $count-plural ->
    [one] { $count } décision sur une seule personne est omise ici ; l’historique du programme l’énumère.
   *[other] { $count } décisions sur des personnes seules sont omises ici ; l’historique du programme les énumère.
  }
table-decided = Décisions, avec la date, leur auteur et le numéro de l’opération dans l’historique
column-decided = Quoi
column-decided-on = Le

section-voted = Ce qui a été décidé par vote
voted-what = Votes de ceux qui travaillent dans l’entreprise, dépouillés selon le projet de règles. Le procès-verbal de chacun dit qui était sur la liste, les règles appliquées, chaque bulletin et ce qu’il en est advenu, et chacun peut recompter.
table-voted = Votes, avec le nombre de ceux qui ont pris part
column-vote = Ce qui était demandé
column-took-part = Ont pris part
column-outcome = Ce qu’il en est advenu
voted-took-part = { $count } sur { $total }
voted-adopted = Ce qui a été adopté le { $date } est le projet qui appartient à un plan dont le contenu a ce SHA-256 : { $content }. Il est verrouillé : seul un autre vote le change.
column-author = Par
column-operation = Opération

## Tables for another program

tables-about = Plan
tables-list = Tableaux
tables-printed-on = Imprimé le
tables-currency = Monnaie des montants
tables-name = Tableau
tables-document = Document
tables-chapter = Chapitre
tables-caption = Ce qu’il montre
tables-notes = Ce qui figure en dessous
tables-note = Sur quoi il repose

## Two editions of a document

redline-inserted = ajouté :
redline-deleted = supprimé :
redline-title = { $title } : ce qui a changé depuis { $since }
redline-since-operation = l’opération { $number }
redline-since-form = le projet pour { $form }
redline-author = Leveller
redline-how = Cet exemplaire montre ce qui a changé depuis { $since }. Les mots ajoutés sont soulignés, les mots supprimés sont barrés, et les deux sont signalés. Les chiffres de la couverture, les numéros de clauses, les graphiques et les emplacements de signature sont ceux du projet le plus récent.

# Parts and editions.
part-name-summary = Résumé
part-name-firm = L’entreprise telle qu’elle est
part-name-proposal = Le projet
part-name-savings = Ce qu’il économise
part-name-half = Est-ce environ la moitié ?
part-name-viability = Si elle survit
part-name-register = Toutes les valeurs sur lesquelles il repose
part-name-open = Ce qui est ouvert
imprint-edition = Édition
imprint-left-out = Parties omises de cet exemplaire
redacted-edition = Édition expurgée
redacted-foot = { $foot }. Édition expurgée
redacted-firm = L’entreprise
redacted-scenario = Scénario { $number }
redacted-cell = Cellule { $number }
redacted-task = Une tâche propre à l’entreprise
redacted-word = omis
redacted-rate = [omis]
redacted-band = de { $from } à { $until }
redacted-week-in = Entrées
redacted-week-out = Sorties
redacted-week-short = Il manque { $short } pour atteindre le seuil.
redacted-weeks = Le détail par semaine est omis ici : tout ce qui est payé certaines semaines va à une ou deux personnes.
redacted-what = Édition expurgée. Ont été retirés : le nom de l’entreprise, les noms des personnes, des cellules et des scénarios, qui a décidé, tout ce que quelqu’un a écrit dans ses propres mots, et tout chiffre qui est celui d’une ou deux personnes ou dont le leur pourrait se déduire. La rémunération est donnée par tranches. La masse salariale avant et après et l’économie sont celles de l’édition complète, au centime près.
column-band = Rémunération annuelle
table-bands = Postes par rémunération actuelle, en tranches d’au moins trois
redacted-deal = Le financement de la reprise, les comptes des exercices et les comptes des membres sont omis ici : leurs sommes contiennent ce qu’un vendeur reçoit et ce qu’un propriétaire prélève.
house-logo-of = Logo de { $name }
redline-since-file = les statuts dans { $file }
