# What is wrong and what to do: firm, rules, proposal, bylaws.
name-not-shown = un nom non montré ici
problem-pay-below-minimum = { $rows } { $rows-plural ->
    [one] personne est payée
   *[other] personnes sont payées
  } aujourd’hui sous le salaire minimum pour les heures travaillées.
problem-pay-below-minimum-remedy = Vérifiez la rémunération et les heures. Si elles sont justes, l’arriéré est dû, quoi qu’il advienne du plan.
problem-pay-dated = La rémunération de { $rows } { $rows-plural ->
    [one] ligne
   *[other] lignes
  } est antérieure de plus d’un an à la date retenue.
problem-pay-dated-remedy = Importez des rémunérations plus récentes. Celles-ci ne sont jamais revalorisées.
problem-hours-assumed = { $rows } { $rows-plural ->
    [one] ligne n’indique pas
   *[other] lignes n’indiquent pas
  } les heures. Une semaine à temps plein est supposée : la rémunération horaire peut être bien trop basse pour qui travaille moins.
problem-hours-assumed-remedy = Ajoutez une colonne d’heures par semaine ou d’équivalents temps plein avant de vous fier à une politique de rémunération.
problem-age-unknown = L’âge est inconnu pour { $rows } { $rows-plural ->
    [one] ligne
   *[other] lignes
  }. Ces personnes sont comptées comme adultes sous l’âge de la retraite et tenues pour affiliées à une retraite.
problem-age-unknown-remedy = Ajoutez les dates de naissance là où des personnes peuvent être jeunes, ou avoir passé l’âge de la retraite.
problem-rule-missing = Il n’y a pas de valeur de { $parameter } ({ $jurisdiction }) pour le { $date }. Le jour le plus proche connu : { $nearest }.
problem-rule-missing-remedy = Choisissez une date couverte, ou ajoutez la valeur et sa source aux données de droit.
problem-rule-unverified = { $parameters } { $parameters-plural ->
    [one] valeur de droit sur laquelle repose ce coût n’a pas été lue
   *[other] valeurs de droit sur lesquelles repose ce coût n’ont pas été lues
  } à la source.
problem-rule-unverified-remedy = Voyez le registre ; vérifiez-les à la source avant toute signature.
problem-region-missing = Ce qu’un employeur doit varie selon l’État, et aucun n’est indiqué.
problem-region-missing-remedy = Choisissez dans les réglages du plan l’État où le travail est fait, par exemple us-tx.
problem-rate-too-fine = { $parameter } est { $rate } : un taux est une part de un, avec six décimales au plus.
problem-rate-too-fine-remedy = Saisissez-le de nouveau : 2,7 % s’écrit 0.027.
problem-own-figure-impossible = { $parameter } tel que saisi est inférieur à { $least }, qui en est une partie.
problem-own-figure-impossible-remedy = Saisissez le total entier, ou retirez la saisie.
problem-own-figure-missing = { $count } { $count-plural ->
    [one] taux propre à l’entreprise n’est pas saisi
   *[other] taux propres à l’entreprise ne sont pas saisis
  } : un taux courant ou de nouvel employeur en tient lieu, ou rien.
problem-own-figure-missing-remedy = Saisissez les taux propres à l’entreprise à côté de sa masse salariale.
problem-costs-estimated = Ce que doivent les employeurs dans ce pays est une estimation : ses taux varient selon le secteur, la taille et le contrat.
problem-costs-estimated-remedy = Saisissez les taux propres à l’entreprise sous son coût, et faites vérifier chaque chiffre par un conseil sur place.
problem-category-impossible = Nul de cet âge ne peut avoir la catégorie { $category } de National Insurance. La personne est écartée de toutes les sommes, avant et après.
problem-category-unknown = Il n’y a pas de catégorie { $category } de National Insurance. La personne est écartée de toutes les sommes, avant et après.
problem-category-unknown-remedy = Corrigez la lettre dans le fichier et importez-le de nouveau.
problem-category-impossible-remedy = Corrigez la lettre ou le jour de naissance dans le fichier et importez-le de nouveau.
problem-allowance-excluded = L’allègement pour l’emploi (employment allowance) est demandé, mais le seul salarié payé est un dirigeant de la société, et la loi ne l’accorde pas.
problem-allowance-excluded-remedy = Rien n’est déduit ; indiquez qu’il n’est pas demandé.
problem-on-costs-not-modelled = Les cotisations de l’employeur ne sont pas modélisées ici : chaque chiffre est la rémunération et les avantages seuls.
problem-on-costs-not-modelled-remedy = Choisissez un droit modélisé, ou ajoutez les cotisations à la main à tout chiffre que vous transmettez.
problem-currency-not-of-law = La rémunération est en { $currency }, et le droit applicable compte en { $law }. La rémunération est comptée ; les cotisations de l’employeur ne le sont pas.
problem-currency-not-of-law-remedy = Choisissez le droit du pays de l’entreprise, ou corrigez la monnaie.
problem-currency-unknown = Les fichiers n’indiquent pas leur monnaie.
problem-currency-unknown-remedy = Indiquez la monnaie en créant le plan.
problem-pay-consent-needed = { $posts-plural ->
    [one] La rémunération ou les avantages baissent pour { $posts } personne, qui doit donner son accord par écrit. Au total par an : { $total }.
   *[other] La rémunération ou les avantages baissent pour { $posts } personnes, dont chacune doit donner son accord par écrit. Au total par an : { $total }.
  }
problem-pay-consent-needed-remedy = Demandez à chacune, ou choisissez une politique qui n’abaisse la rémunération de personne.
problem-pay-floor-held = Le salaire minimum a relevé { $posts } { $posts-plural ->
    [one] poste
   *[other] postes
  } au-dessus de la politique de rémunération.
problem-pay-floor-held-remedy = Rien à faire : la loi est respectée.
problem-cell-size = La taille de la cellule « { $cell } » est { $size } ; elle devrait être de { $min } à { $max } postes.
problem-cell-size-remedy = Déplacez des personnes entre cellules, ou changez les bornes.
problem-cell-missing = { $posts } { $posts-plural ->
    [one] ligne n’est pas entièrement
   *[other] lignes ne sont pas entièrement
  } dans une cellule.
problem-cell-missing-remedy = Placez chacun dans une cellule, ou faites tracer les cellules de nouveau.
problem-decision-unmatched = Une décision nomme { $key }, qui n’est plus ici.
problem-decision-unmatched-remedy = Reprenez la décision pour qui a pris la place, ou annulez-la.
problem-decision-out-of-bounds = Une décision donne { $what } hors de l’intervalle de { $least } à { $most }. Elle est écartée.
problem-decision-out-of-bounds-remedy = Décidez de nouveau dans ces bornes, ou revenez sur la décision.
value-hourly = un taux horaire, dans la plus petite unité,
value-hours-week = des heures par semaine
value-days-week = des jours par semaine
value-pay = une rémunération annuelle, dans la plus petite unité,
value-cell-size = une taille dans une cellule
value-ratio = un écart
value-supervisory-share = une part de coordination
value-kept = une part de coordination conservée
value-cell-hours = des heures de réunion de cellule
value-council-hours = des heures de réunion de conseil
value-gain = un gain de productivité
value-own-figure = un chiffre propre à l’entreprise
problem-policy-infeasible = La politique de rémunération ne peut être calculée : aucune rémunération n’est connue pour la mesurer.
problem-policy-infeasible-remedy = Donnez un taux à la politique, ou ajoutez les rémunérations manquantes.
problem-blank-open = { $blanks } { $blanks-plural ->
    [one] blanc du projet de règles n’est pas rempli.
   *[other] blancs du projet de règles ne sont pas remplis.
  }
problem-blank-open-remedy = Remplissez-les avec les membres. Le projet les imprime comme des blancs.
problem-blank-refused = La valeur de « { $blank } » dans « { $clause } » n’est pas du bon genre, ou n’est pas entre { $least } et { $most }. Le blanc reste ouvert.
problem-blank-refused-remedy = Saisissez une valeur du bon genre dans les bornes indiquées.
problem-blank-unlawful = « { $blank } » dans « { $clause } » est { $said }, mais la loi veut { $bound } { $limit } ({ $unit }), { $cite }. Le blanc reste ouvert.
problem-blank-unlawful-remedy = Saisissez une valeur que la loi permet, ou choisissez une autre forme juridique.
problem-blank-doubtful = « { $blank } » dans « { $clause } » est { $said }, mais la loi semble vouloir { $bound } { $limit } ({ $unit }), { $cite }. Nous n’en sommes pas sûrs, ou cela ne lie pas toujours.
problem-blank-doubtful-remedy = Faites-le vérifier avant tout dépôt, ou saisissez une valeur dans la borne.
problem-plan-moved-on = « { $blank } » dans « { $clause } » a été saisi comme { $said } ; le plan dit maintenant { $plan }.
problem-plan-moved-on-remedy = Retirez la saisie, et l’article suit de nouveau le plan ; ou gardez-la, si les membres le veulent ainsi.
problem-clause-needed = « { $clause } » a été écartée, mais c’est elle qui traite de « { $matter } », que la loi exige ({ $cite }).
problem-clause-needed-remedy = Reprenez la clause, ou rédigez un article propre qui traite de ce point et faites-le confirmer par un juriste.
problem-reference-broken = L’article { $number } de « { $clause } » renvoie à « { $other } », qui n’est pas dans le projet.
problem-reference-broken-remedy = Reprenez cette clause, ou ôtez le renvoi du texte.
problem-rules-contradict = « { $blank } » dans « { $clause } » est { $said }, { $how } « { $other-blank } » dans « { $other } », qui est { $other-said }.
problem-rules-contradict-remedy = Changez l’un des deux, pour que les articles s’accordent.
contradiction-below = et ne peut être inférieur à
contradiction-above = et ne peut être supérieur à
problem-power-reserved = « { $clause } » permet ceci : { $holder } peut { $power }. La loi réserve ce pouvoir à : { $organ } ({ $cite }).
problem-power-reserved-remedy = Rédigez l’article de sorte qu’ils proposent et que l’organe désigné par la loi décide.
problem-power-twice = « { $clause } » donne ce pouvoir, { $power }, à : { $holder } ; « { $other } » le laisse à : { $other-holder }.
problem-power-twice-remedy = Laissez ce pouvoir à l’un d’eux.
problem-term-undefined = L’article { $number }, « { $clause } », emploie « { $word } » au sens des règles, mais aucun article du projet ne le définit.
problem-term-undefined-remedy = Définissez le mot là où les mots sont expliqués, ou employez-en un autre.
problem-term-twice = « { $word } » est défini une seconde fois dans l’article { $number }, « { $clause } ».
problem-term-twice-remedy = Définissez-le à un seul endroit.
problem-term-unused = « { $word } » est défini dans l’article { $number }, « { $clause } », et aucun article ne l’emploie.
problem-term-unused-remedy = Retirez la définition.
problem-locked-text = Dans « { $clause } », des termes que la loi dicte ont été changés. Le texte de la bibliothèque est retenu.
problem-locked-text-remedy = Gardez telles quelles les lignes qui commencent par « ! », et changez celles qui les entourent.
problem-rule-empty = « { $clause } » est sans titre ou sans texte. Le texte de la bibliothèque est retenu.
problem-rule-empty-remedy = Écartez la clause, si elle n’est pas voulue.
bound-at-least = au moins
bound-more-than = plus de
bound-at-most = au plus
bound-less-than = moins de
bound-exactly = exactement
bound = { $bound } { $number }
bound-by-law = selon la loi { $bound }, { $cite }
bound-none = sans limite
problem-members-too-few = Il y a { $members } postes ; cette forme juridique demande au moins { $least } membres.
problem-members-too-few-remedy = Choisissez une autre forme, ou trouvez plus de membres.
problem-matter-uncovered = Aucun article ne traite de « { $matter } » ({ $cite }).
problem-matter-uncovered-remedy = Ajoutez une clause pour ce point avant tout dépôt.
problem-cell-mixed = La cellule « { $cell } » mêle { $what }.
problem-cell-mixed-remedy = Déplacez ceux qui travaillent ailleurs ou à un autre moment, ou gardez-la et laissez-les se réunir quand ils le peuvent.
problem-cell-skill = La cellule « { $cell } » a { $people } personnes avec « { $skill } » et il en faut { $needed }.
problem-cell-skill-remedy = Faites-y venir quelqu’un qui l’a, formez une personne de plus, ou exigez-en moins.
problem-cell-apart = { $key } et { $other } doivent être séparés et sont tous deux dans la cellule « { $cell } ».
problem-cell-apart-remedy = Déplacez l’un des deux vers une autre cellule, ou renoncez à la condition.
problem-pin-moved = { $key } est fixé à la cellule « { $cell } » et n’y est pas.
problem-pin-moved-remedy = Ramenez-y la personne, ou libérez-la.
problem-share-of-week = Les parts de la semaine de { $key } font { $share }, pas une semaine entière.
problem-share-of-week-remedy = Changez une part pour qu’elles fassent 100 %.
problem-tasks-unheld = { $count } { $count-plural ->
    [one] tâche n’a
   *[other] tâches n’ont
  } pas de titulaire, { $hours } heures par semaine : { $reason }. La première : { $task }.
problem-tasks-unheld-remedy = Confiez chacune à une personne, à un tableau de rotation ou à un domaine sous Projet, tâches ; ou faites proposer des titulaires.
problem-tasks-missing = { $key } coordonne { $hours } heures par semaine, et aucune tâche ne dit quoi.
problem-tasks-missing-remedy = Ajoutez une tâche au poste, reprenez des tâches, ou mettez sa part de coordination à zéro.
problem-task-hours-left = Les heures indiquées pour les tâches de { $key } laissent { $hours } heures de coordination sans tâche.
problem-task-hours-left-remedy = Relevez l’une d’elles, laissez-en une sans indication, ou abaissez la part de coordination du poste.
problem-task-hours-over = Les tâches, tours et réunions de { $key } font { $hours } heures dans une semaine pleine ; le contrat en prévoit { $contracted }.
problem-task-hours-over-remedy = Confiez l’une des tâches à quelqu’un d’autre, ou mettez plus de personnes dans la rotation.
problem-rota-gap = Un tableau de rotation de la cellule « { $cell } » a { $people } personnes et il en faut { $needed } pour l’intervalle entre les tours.
problem-rota-gap-remedy = Ajoutez des personnes à la rotation, raccourcissez l’intervalle, ou allongez chaque tour.
problem-rotas-too-many = La cellule « { $cell } » a { $rotas } tableaux de rotation, et { $people } peuvent prendre un tour : certains tours restent ouverts, car nul n’en a deux dans une semaine.
problem-rotas-too-many-remedy = Confiez les tâches d’une rotation à une personne, ou admettez-y plus de monde.
problem-council-twice = « { $body } » envoie des délégués à deux conseils. Le premier a été gardé.
problem-council-twice-remedy = Retirez-la de l’un d’eux.
problem-council-loop = Le conseil « { $body } » est au-dessus de lui-même, en cercle, et a été écarté.
problem-council-loop-remedy = Ôtez le conseil au-dessus de lui de ceux en dessous.
problem-cell-name-taken = Deux cellules ne peuvent pas s’appeler « { $cell } ». Le second nom n’a pas été donné.
problem-cell-name-taken-remedy = Donnez-lui un autre nom, ou annulez.
problem-council-missing = La cellule « { $body } » n’envoie de délégué à aucun conseil.
problem-council-missing-remedy = Placez-la sous un conseil, ou revenez aux conseils selon la formule.
problem-seats-empty = { $count } { $count-plural ->
    [one] siège n’a
   *[other] sièges n’ont
  } pas de délégué.
problem-seats-empty-remedy = Chaque cellule donne son mandat ; jusque-là, personne ne parle pour elle.
problem-term-over = La durée du mandat de { $key } pour « { $body } » est écoulée.
problem-term-over-remedy = L’instance donne un nouveau mandat, à quelqu’un d’autre.
problem-term-second = { $key } parlerait pour « { $body } » une seconde fois, juste après la première.
problem-term-second-remedy = Donnez le mandat à quelqu’un d’autre pour une durée.
problem-mandate-outside = { $key } parle pour « { $body } » et n’en est pas membre.
problem-mandate-outside-remedy = Donnez le mandat à un membre ; pour un conseil, à l’un des délégués qui y siègent.
problem-mandate-twice = { $key } parle pour deux instances de même rang : { $bodies }.
problem-mandate-twice-remedy = L’une d’elles donne son mandat à quelqu’un d’autre.
problem-grant-cell-gone = Le pouvoir de { $key } en matière de « { $domain } » a été accordé par la cellule « { $cell } », qui n’existe pas.
problem-grant-cell-gone-remedy = La cellule où la personne travaille maintenant l’accorde de nouveau, ou il est retiré.
problem-wave-twice = La cellule « { $cell } » est dans « { $wave } » et dans une vague antérieure. L’antérieure a été gardée.
problem-wave-twice-remedy = Retirez-la de l’une des deux.
problem-wave-past = « { $wave } » commence le { $date }, avant le jour où l’entreprise est examinée.
problem-wave-past-remedy = Choisissez un jour ultérieur.
problem-wave-missing = { $cells } { $cells-plural ->
    [one] cellule n’est
   *[other] cellules ne sont
  } dans aucune vague.
problem-wave-missing-remedy = Placez chacune dans une vague, ou retirez les vagues : toutes commencent alors ensemble.
problem-pay-budget-too-small = La somme à répartir, { $budget }, est inférieure à ce que font le salaire minimum et les planchers, { $least }. La rémunération est maintenue tant qu’elle n’est pas relevée.
problem-pay-budget-too-small-remedy = Relevez la somme d’au moins { $gap }, ou abaissez les planchers propres à l’entreprise.
value-bands = un nombre de tranches
value-budget = une somme à répartir, dans la plus petite unité,
value-need = ce que vaut un besoin, dans la plus petite unité,
value-housing = une part du coût du logement
value-share-of-week = une part de semaine
value-cover = un nombre de personnes dans une cellule
value-term = des semaines
value-gap = des semaines entre deux tours
value-task-hours = des heures d’une tâche
value-market-floor = une part de la rémunération ailleurs
value-dependants = un nombre de personnes à charge
everywhere = toute l’entreprise
problem-cells-bounds = Des cellules de { $min } à { $max } postes sont impossibles : un poste seul est plus grand, ou la plus petite dépasse la plus grande.
problem-cells-bounds-remedy = La plus grande doit être au moins aussi grande que la plus petite et que le plus grand poste.
problem-cells-too-few = { $where } : { $posts } en postes, il en manque { $missing } pour une cellule.
problem-cells-too-few-remedy = Admettez des cellules aussi petites, faites-y venir { $missing } de plus, ou indiquez que ces personnes relèvent d’un autre site ou d’une autre équipe.
problem-cells-no-count = { $where } a { $posts } postes, qu’aucun nombre de cellules dans les bornes ne contient.
problem-cells-no-count-remedy = Prenez { $min } pour la plus petite cellule, ou { $max } pour la plus grande.
problem-cells-skill-short = Dans { $where }, { $holders } personnes ont « { $skill } » ; { $cells } { $cells-plural ->
    [one] cellule en demande
   *[other] cellules en demandent
  } { $needed }.
problem-cells-skill-short-remedy = Formez ou faites venir { $more } personnes de plus, ou exigez-en moins dans chaque cellule.
problem-cells-pinned-too-many = { $posts } postes sont fixés à « { $cell } », plus qu’une cellule ne peut contenir.
problem-cells-pinned-too-many-remedy = Libérez-en, ou admettez des cellules aussi grandes que { $max }.
problem-cells-pinned-across = Des personnes fixées à « { $cell } » travaillent en deux lieux ou à deux moments : { $one }, et { $other }.
problem-cells-pinned-across-remedy = Libérez celles de l’un des deux.
problem-cells-pinned-apart = Fixées à « { $cell } » et à séparer, ou fixées deux fois : { $people }.
problem-cells-pinned-apart-remedy = Libérez l’une d’elles, ou renoncez à la condition de les séparer.
problem-cells-apart-impossible = Ces personnes doivent toutes être séparées, et il peut y avoir { $cells } { $cells-plural ->
    [one] cellule
   *[other] cellules
  } : { $people }.
problem-cells-apart-impossible-remedy = Laissez deux d’entre elles partager une cellule, ou admettez des cellules plus petites pour qu’il y en ait plus.
problem-cells-together = Dans { $where }, aucune cellule ne remplit toutes les conditions ensemble. { $proof }
problem-cells-together-remedy = { $relief }{ $size }
cells-none-proved = Il est prouvé qu’il n’y en a pas.
cells-none-found = Il n’est pas prouvé qu’il n’y en ait pas.
relief-apart = Le plus petit changement trouvé : renoncer à une condition de séparation ou de fixation.
relief-cover = Le plus petit changement trouvé : exiger moins de personnes avec une compétence dans chaque cellule.
relief-min = Le plus petit changement trouvé : ramener la plus petite cellule à
relief-max = Le plus petit changement trouvé : porter la plus grande cellule à
relief-none = Assouplissez une condition après l’autre et réessayez ; on n’en a trouvé aucune qui suffise seule.
problem-distribution-impossible = { $parameter } ne peut être tiré de { $low }, { $likely }, { $high } : la valeur basse ne doit pas dépasser la probable, ni la probable la haute. Aucune marge d’erreur n’est calculée.
problem-distribution-impossible-remedy = Saisissez les trois valeurs dans cet ordre, ou retirez-les.
problem-study-without-gain = L’étude { $key } n’a trouvé aucun gain de production chiffré : celui de ce plan ne repose donc sur aucune.
problem-study-without-gain-remedy = Choisissez une étude qui en ait trouvé un, ou saisissez vos propres valeurs.
