# The proposal: structures, cells, tasks, delegates, rotas, routes.
structure-as-is = L’entreprise telle qu’elle est
structure-elected-managers = Coopérative à responsables élus
structure-mixed = Étape mixte
structure-collective = Collectif de cellules
structure-short-as-is = Telle quelle
structure-short-elected-managers = Responsables élus
structure-short-mixed = Mixte
structure-short-collective = Collectif
structure-what-as-is = Le propriétaire nomme les responsables, sans durée et sans que personne puisse les révoquer.
structure-what-elected-managers = Les membres élisent un conseil d’administration de { $board } et chaque responsable pour { $years } ans ; la majorité de ceux qui ont élu quelqu’un peut le révoquer à tout moment. Les responsables gardent leur rémunération et leur travail ; les prélèvements du propriétaire cessent.
structure-what-mixed = Les responsables qui encadrent des responsables restent, élus pour { $years } ans et révocables ; tous ceux en dessous travaillent en cellules qui se répartissent ce que faisait le dernier échelon de responsables.
structure-what-collective = { $cells } cellules envoient des délégués à des conseils ; nul ne dirige personne pour de bon, chaque tâche a un titulaire, et une cellule peut révoquer son délégué aussitôt.
structure-figure = { $structure } : { $figure }
structure-and-what = { $structure }. { $what }
structures-cheaper = Pour les mêmes personnes, une heure où quelque chose est produit coûte { $difference } de moins ({ $share }) dans le collectif qu’avec des responsables élus, où elle coûte { $elected } : c’est ce que coûte ici la hiérarchie, soit la rémunération des responsables au-dessus de la politique et les heures de direction, moins les heures de réunion.
structures-same = Pour les mêmes personnes, une heure où quelque chose est produit coûte autant dans le collectif qu’avec des responsables élus, { $elected }.
structures-dearer = Pour les mêmes personnes, une heure où quelque chose est produit coûte { $difference } de plus ({ $share }) dans le collectif qu’avec des responsables élus, où elle coûte { $elected } : les réunions et les tâches partagées prennent plus que ne le font ici les responsables.
structures-unknown = On ne sait de personne qu’il en dirige d’autres : ce que coûte la hiérarchie ne peut être dit.
structures-what = Les mêmes personnes dans quatre structures. Rien d’autre ne diffère : les différences sont donc ce que coûte chaque structure. La production par heure productive est tenue pour égale.
section-structures = Quatre structures, les mêmes personnes
table-structures = Ce que coûte chaque structure par an, et les heures qu’elle prend par semaine
column-structure-payroll = Masse salariale annuelle
column-structure-managers = Postes qui en dirigent d’autres
column-structure-layers = Échelons de responsables, ou degrés de conseils
column-structure-coordination = Heures de coordination par semaine
column-structure-meetings = Heures de réunions nouvelles par semaine
column-structure-productive = Heures productives par semaine
column-structure-coordination-cost = Coordination et réunions nouvelles, par an
column-structure-per-hour = Masse salariale par heure productive
column-structure-against-today = Idem, par rapport à aujourd’hui
cells-solved = Les cellules ont été trouvées par le solveur, qui garde les liens de travail à l’intérieur des cellules.
cells-method = { $method } { $said }
cells-proved = { $cut } des liens de travail vont d’une cellule à une autre, et il est prouvé qu’aucune répartition dans les bornes n’en a moins. Départ { $seed }, { $steps } pas.
cells-not-proved = { $cut } des liens de travail vont d’une cellule à une autre : c’est le mieux que la recherche et la méthode exacte aient trouvé, sans preuve que ce soit le meilleur. Aucune répartition dans les bornes ne peut en avoir moins de { $bound }. Départ { $seed }, { $steps } pas.
cell-short = il manque { $hours } heures par semaine
cell-sites = des sites
cell-shifts = des équipes
wave-what = { $posts } postes, dont { $managers } de responsables
task-ends = Prend fin
holder-rota = { $cell } : rotation { $rota }
holder-domain = Pouvoir en matière de { $domain }
rota-people = personnes
rota-work = travail
rota-place = lieux et fournitures
rota-papers = papiers et argent
rota-even = Qui a le plus de tours en a { $most }, qui en a le moins { $fewest }. Ce ne peut être plus égal : nul ne peut descendre sous { $bound }.
rota-uneven = Qui a le plus de tours en a { $most }, qui en a le moins { $fewest } ; sans les intervalles demandés, { $bound } suffirait.
rota-open = { $even } Pour { $open } tours, personne ne peut les prendre.
unheld-nobody-yet = personne encore
unheld-nobody-qualifies = personne dans l’entreprise n’a ce qu’il faut
unheld-holder-gone = la personne désignée n’est plus dans l’entreprise
unheld-not-qualified = la personne désignée n’a pas ce qu’il faut
unheld-needs-one-person = la loi veut une personne désignée
unheld-rota-empty = personne dans la rotation n’a ce qu’il faut
unheld-domain-empty = personne n’a de pouvoir dans le domaine
council-top = Conseil
council-numbered = Conseil { $number } du degré { $tier }
seat-empty = Pas encore de délégué
seat-sitting = Siège
seat-waiting = Durée à venir
seat-term-over = Durée écoulée
seat-recalled = Révoqué
seat-term = du { $from } au { $until }
route-nobody-dismissed = Personne n’est licencié
route-attrition = Qui part n’est pas remplacé
route-posts-cut = Des postes sont supprimés
route-what-nobody-dismissed = Tous ceux qui sont là aujourd’hui restent, et qui part est remplacé. Le temps libéré doit être rempli par du travail qui se vend.
route-what-none = La même production demande autant de postes qu’aujourd’hui ou plus : aucun ne disparaît.
route-what-attrition = { $posts } { $posts-plural ->
    [one] poste disparaît
   *[other] postes disparaissent
  } à mesure que des personnes partent d’elles-mêmes, ce qui prend environ { $years } ans. Personne n’est licencié.
route-what-posts-cut = { $posts } { $posts-plural ->
    [one] poste est supprimé
   *[other] postes sont supprimés
  }. L’indemnité légale de licenciement et le préavis font entre { $low } et { $high }, selon les postes en cause ; le modèle ne désigne personne.
route-consultation = La loi exige d’abord { $days } jours d’information et de consultation : aucun licenciement avant le { $date }.
route-consultation-notify = La loi exige d’abord { $days } jours d’information et de consultation, et une autorité publique doit être avertie : aucun licenciement avant le { $date }.
route-consultation-not-modelled = Ce que la loi exige avant plusieurs licenciements n’est pas modélisé ici : consultez d’abord un avocat.
route-no-consultation = Si peu de licenciements n’exigent en droit aucune consultation collective ; chaque personne doit néanmoins être consultée.
route-last-notice = Avec le plus long préavis donné ensuite, le dernier départ a lieu le { $date } au plus tard.
route-what-posts-cut-hidden = { $posts } { $posts-plural ->
    [one] poste est supprimé.
   *[other] postes sont supprimés.
  } Ce que coûtent préavis et indemnités est omis ici : cela renseignerait sur des personnes prises isolément.
route-sentences = { $costs } { $law } { $notice }
column-route-payroll = Masse salariale ensuite, par an
column-route-saving = Économie par an
column-route-posts = Postes qui disparaissent
column-route-years = Années nécessaires
column-route-redundancy = Indemnité légale de licenciement, en moyenne
column-route-notice = Rémunération pendant le préavis, en moyenne
column-route-notice-weeks = Préavis le plus long
column-route-consultation = Jours de consultation d’abord
section-routes = Moins de postes, ou non
routes-what = Ce qu’il faut pour la même production est une question ; si quelqu’un doit partir en est une autre, et cela se décide, cela ne se calcule pas. Décidé ici : { $route }.
leavers-what = La rémunération ailleurs est connue pour { $known } postes ; { $under } seraient payés moins ici. On s’attend à ce qu’environ { $expected } d’entre eux partent dans l’année, contre { $market } si personne n’était payé moins.
section-tasks = Ce que font les responsables, et qui le reprend
tasks-what = Les postes supprimés passent { $today } heures par semaine à { $count } tâches. De celles-ci, { $held } heures ont un titulaire après, et { $ends } heures prennent fin ou ne sont plus nécessaires.
tasks-unheld-notice = { $count } { $count-plural ->
    [one] tâche n’a
   *[other] tâches n’ont
  } pas de titulaire, { $hours } heures par semaine. Le projet n’est pas complet tant que chacune n’en a pas un.
tasks-basis = La durée habituelle de ces tâches est une appréciation ; les heures de chaque poste sont ses propres heures de coordination, réparties selon elle. Ce qui est de la coordination est aussi une appréciation, selon le titre, le niveau et le nombre de personnes encadrées. Les deux peuvent être changés poste par poste.
table-tasks = Heures par semaine des tâches des responsables, et qui en est titulaire après
line-all-tasks = Toutes les tâches
column-function = Fonction
column-hours-today = Aujourd’hui
column-held-person = Une personne
column-held-rota = Une rotation
column-held-domain = Un domaine
column-hours-end = Prennent fin
column-unheld = Tâches sans titulaire
table-duties = Ce que la loi exige, et si un titulaire en est chargé
column-task = Tâche
column-statute = Loi
column-named = Titulaire
duty-held = une personne
duty-shared = à tour de rôle, ou par domaine
duty-unheld = { $count } pas encore
section-balance = Ce pour quoi chaque cellule a le temps
balance-what = Heures par semaine que la transformation libère dans chaque cellule, parce que ses membres n’en dirigent plus d’autres, à côté des heures que demandent ses tâches et ses réunions. Ce qui manque est pris sur d’autres travaux.
table-balance = Heures libérées et nécessaires, et compétences qui tiennent à une seule personne
column-hours-freed = Libérées
column-hours-needed = Nécessaires
column-short = Manquantes
column-single = Compétences d’un seul membre
section-delegates = Qui parle pour qui
delegates-what = Chaque cellule envoie un délégué à un conseil au-dessus d’elle : { $councils } { $councils-plural ->
    [one] conseil
   *[other] conseils
  } en { $tiers } { $tiers-plural ->
    [one] degré
   *[other] degrés
  }, { $seats } sièges, dont { $filled } sont pourvus. Un délégué a un mandat écrit et une durée, pas de seconde durée juste après la première, et peut être révoqué à tout moment par ceux qui l’ont donné.
section-transition = Qui décide de quoi, avant, pendant et après
transition-what = Jusqu’à l’adoption des règles de la coopérative, les dirigeants de la société répondent en droit de ce qu’elle fait. Une cellule décide de son propre travail dès le jour où elle commence.
transition-why-law = { $why } ({ $statute })
table-transition = Qui décide
column-decision = Décision
column-decides-before = Aujourd’hui
column-decides-between = Pendant que les cellules commencent
column-decides-after = Après
column-why = Pourquoi
policy-banded = La rémunération est en { $bands } tranches, de { $floor } à { $cap } de l’heure ; chaque poste prend la tranche la plus proche de sa rémunération actuelle.
policy-hours = Une somme est répartie selon les heures travaillées, coordination comprise : { $hourly } de l’heure.
policy-need = Une somme est répartie selon le besoin : d’abord ce que vaut chaque besoin, puis { $hourly } de l’heure pour tous.
proposal-blocked = { $count } { $count-plural ->
    [one] point
   *[other] points
  } à corriger
proposal-blocked-tasks = { $count } { $count-plural ->
    [one] tâche
   *[other] tâches
  } sans titulaire

# Diagnosis.
finding-management-premium = Les responsables sont payés { $cost } par an de plus que les autres pour les mêmes heures, { $measure } de tout le brut.
finding-coordination-hours = La coordination prend { $measure } de toutes les heures payées, pour { $cost } par an.
finding-owner-drawings = Le propriétaire prélève { $cost } par an au-delà de la rémunération, { $measure } de ce que coûtent tous.
finding-narrow-spans = { $measure } responsables encadrent moins de trois personnes ; ils coûtent { $cost } par an.
finding-single-points = { $measure } compétences tiennent à une seule personne : le travail s’arrête en son absence.
finding-pay-ratio = La rémunération horaire la plus élevée est { $measure } fois la plus basse.
span-one = { $from }
span-between = { $from } à { $to }
span-from = { $from } ou plus
level-first-line = premier niveau
level-middle = niveau intermédiaire
level-top = niveau supérieur
coordination-decided = Décidé pour ce poste.
coordination-one-for-all = Une même part pour chaque responsable.
coordination-title = D’après le mot « { $word } » dans le titre, au { $level }.
coordination-tree = D’après qui lui rend compte : un poste du { $level }.
coordination-title-alone = D’après le seul mot « { $word } » dans le titre : aucun rattachement n’est connu.
coordination-few = { $said } Moins de trois lui rendent compte, donc moins.
as-assumed = comme supposé

# Names of figures and how each is worked out.
label-gini = Inégalité de la rémunération horaire (Gini, 0 est l’égalité)
formula-gini = La rémunération horaire de tous dans l’ordre : la somme sur n postes de (2 × rang − n − 1) × rémunération, divisée par n × la somme des rémunérations. Apprentis exclus.
label-coordination-hours = Heures de coordination par semaine
formula-coordination-hours = La somme, sur tous les postes, des heures payées multipliées par la part qui va à la coordination. La part de chaque personne dit sa raison.
label-coordination-cost = Ce que coûte la coordination par an
formula-coordination-cost = La somme, sur tous les postes, de ce que chacun coûte multiplié par la part de ses heures qui va à la coordination.
label-layers-needed = Échelons qu’il faut à un arbre si chaque responsable encadre autant de postes qu’une cellule en contient
formula-layers-needed = Le plus petit nombre d’échelons d’un arbre complet de cette largeur qui a une place pour chaque poste.
label-cell-freed = Heures de coordination que la transformation libère dans { $cell }
formula-cell-freed = Les heures par semaine que ses membres passent aujourd’hui à coordonner.
label-cell-needed = Heures dont { $cell } a besoin pour ses tâches et ses réunions
formula-cell-needed = Tâches dont ses membres et ses rotations sont titulaires, réunions de la cellule, et conseils où siège son délégué.
label-tasks-today = Tâches des postes supprimés, aujourd’hui
formula-tasks-today = Les heures de coordination de chaque poste supprimé, réparties sur ses tâches selon leur durée habituelle ; les parts font les heures, au centième près.
label-tasks-held = Avec titulaire après
formula-tasks-held = Heures après des tâches qui ont un titulaire : entières pour celles qui restent, la part encore nécessaire pour celles qui diminuent.
label-tasks-unheld = Sans titulaire
formula-tasks-unheld = Heures après de { $count } tâches qui n’ont pas de titulaire.
label-tasks-ends = Prennent fin
formula-tasks-ends = Heures d’aujourd’hui dont personne n’a besoin après.
formula-structures-payroll = La rémunération de tous dans cette structure avec les cotisations de l’employeur : celle d’aujourd’hui pour ceux qui en dirigent d’autres ou travaillent sous eux, la politique de rémunération dans les cellules ; les prélèvements du propriétaire seulement aujourd’hui.
formula-structures-managers = Postes qui en coordonnent d’autres aujourd’hui, ou seraient élus pour cela.
formula-structures-layers = Échelons de ces postes ; là où il n’y en a pas, degrés de conseils.
formula-structures-coordination = Heures de coordination des postes qui continuent d’en diriger d’autres, et heures des tâches que les cellules reprennent.
formula-structures-meetings = Cellules, conseils et assemblée générale, et le conseil d’administration élu, dans la mesure où la structure en a.
formula-structures-productive = Heures payées moins les réunions qui existent aujourd’hui, la coordination et les réunions nouvelles.
formula-structures-coordination-cost = Les heures de ceux qui en dirigent d’autres à ce qu’ils coûtent ; toutes les autres heures à ce que coûte une heure en moyenne.
formula-structures-per-hour = La masse salariale divisée par les heures productives d’une année.
formula-structures-against-today = La masse salariale par heure productive, divisée par celle d’aujourd’hui.
formula-route-posts = Postes au-delà de ce que demande la même production, entiers seulement. Là où personne n’est licencié, aucun.
formula-route-years = ln des postes restants, divisé par ln de la part des personnes qui restent par an.
formula-route-redundancy = L’indemnité légale de licenciement de tous, en moyenne, multipliée par les postes qui disparaissent. Qui part n’est pas connu : le minimum et le maximum figurent donc dans la phrase.
formula-route-notice = Une semaine de rémunération multipliée par les semaines de préavis légal de tous, en moyenne, multipliée par les postes qui disparaissent.
formula-route-consultation = Ce que la loi exige pour autant de licenciements dans une entreprise de cette taille.
formula-route-notice-weeks = Le plus long préavis légal.
label-leavers-known = Postes dont la rémunération ailleurs est connue
formula-leavers-known = Tel que saisi.
label-leavers-under = Dont payés moins ici après
formula-leavers-under = Postes dont la rémunération après est inférieure à ce qu’ils seraient payés ailleurs.
label-leavers-expected = Dont départs attendus dans l’année
formula-leavers-expected = La somme, sur tous les postes, de 1 − exp(−taux × multiple ^ (part sous la rémunération ailleurs ÷ la part pour laquelle vaut ce multiple)).
label-leavers-at-market = Départs attendus si personne n’était payé moins
formula-leavers-at-market = Idem, si personne n’était payé moins qu’il ne le serait ailleurs.
label-person-coordination = Part des heures qui est de la coordination
formula-person-coordination = Personne ne rend compte à ce poste.
calendar-turn = { $name } : rotation { $rota } de { $cell }
label-tasks-all = Tâches des postes qui prennent fin
formula-tasks-all = Chaque tâche de chaque poste qui prend fin, une fois.
label-tasks-without-holder = Tâches sans titulaire
formula-tasks-without-holder = Tâches qui continuent ensuite et n’ont pas encore de titulaire, poste par poste.
label-function-tasks = tâches différentes
formula-function-tasks = Les différentes tâches de cette fonction parmi celles des postes qui prennent fin.
label-function-today = heures par semaine aujourd’hui
formula-function-today = Heures de ces tâches aujourd’hui, sur tous les postes qui prennent fin.
label-function-after = heures par semaine ensuite
formula-function-after = Ce qui reste de ces heures ensuite, avec ou sans titulaire.
label-function-unheld = tâches sans titulaire
formula-function-unheld = Tâches de cette fonction qui continuent et n’ont pas de titulaire, poste par poste.
label-task-today = heures par semaine aujourd’hui
formula-task-today = Les heures de coordination du poste, réparties entre ses tâches selon ce qu’elles prennent d’habitude.
label-task-after = heures par semaine ensuite
formula-task-after = Toutes pour une tâche qui reste, la part encore nécessaire pour une qui se réduit, aucune pour une qui prend fin.
