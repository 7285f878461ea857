# What was done to a plan, in the history.
operation-import = Fichiers repris : { $files }
operation-settings = Plan réglé sur { $name }, à la date du { $date }, droit applicable : { $jurisdiction }
operation-sample = Entreprise d’exemple créée
operation-answer = Réponse donnée sur la ligne { $key }
operation-answers = Réponse donnée sur { $count } lignes à la fois
operation-corrected = Poste { $key } corrigé
operation-corrected-several = { $count } postes corrigés à la fois
operation-own-figure = Saisie de { $parameter } : { $value }
operation-own-figure-taken-out = Retrait de la valeur propre à l’entreprise pour { $parameter }
operation-employment-allowance = Indiqué si l’allègement pour l’emploi (employment allowance) est demandé
operation-cells = { $cells } { $cells-plural ->
    [one] cellule tracée
   *[other] cellules tracées
  } dans « { $scenario } »
operation-new-cell = Cellule « { $cell } » créée dans « { $scenario } »
operation-rename-cell = La cellule « { $cell } » s’appelle désormais « { $name } » dans « { $scenario } »
operation-join-cell = Cellule « { $cell } » réunie à « { $into } » dans « { $scenario } »
operation-dissolve-cell = Cellule « { $cell } » dissoute dans « { $scenario } »
operation-move-to-cell = { $key } déplacé vers { $cell } dans « { $scenario } »
operation-pay-keep = Rémunération de chacun maintenue dans « { $scenario } »
operation-pay-equal = Rémunération égale choisie dans « { $scenario } »
operation-pay-ratio-cap = Rémunération plafonnée à { $ratio } fois la plus basse dans « { $scenario } »
operation-coordination = Temps de coordination modifié dans « { $scenario } »
operation-productivity = Gain de productivité fixé à { $gain } dans « { $scenario } »
operation-account-head = Nature du compte { $account } indiquée dans « { $scenario } » : { $head }
operation-account-head-taken-out = Compte { $account } laissé à son nom dans « { $scenario } »
operation-start = Commence le { $date } dans « { $scenario } »
operation-start-taken-out = Jour de début retiré dans « { $scenario } »
operation-cash-item = { $item } saisi, { $kind }, dans « { $scenario } »
operation-cash-item-taken-out = { $item } retiré du plan de trésorerie de « { $scenario } »
operation-cash-action = Action pour la semaine { $week } mise dans « { $scenario } » : { $action }
operation-cash-action-taken-out = Action pour la semaine { $week } retirée de « { $scenario } » : { $action }
operation-form = Forme juridique { $form } choisie dans « { $scenario } »
operation-rule-taken = Clause { $clause } reprise dans les règles dans « { $scenario } »
operation-rule-left-out = Clause { $clause } écartée des règles dans « { $scenario } »
operation-rule-as-library = Clause { $clause } laissée à la bibliothèque dans « { $scenario } »
operation-rule-worded = Article { $clause } rédigé dans « { $scenario } »
operation-rule-words-back = Rédaction de l’article { $clause } retirée dans « { $scenario } »
operation-blank = Blanc des règles rempli dans « { $scenario } »
operation-blank-kept = Valeur des règles gardée bien que le plan diffère dans « { $scenario } »
operation-scenario-copy = « { $from } » copié sous le nom « { $name } »
operation-scenario-nest = « { $name } » bâti sur « { $from } »
operation-scenario-rename = « { $from } » renommé en « { $name } »
operation-scenario-remove = « { $name } » supprimé
operation-restore = Retour à l’opération { $id }
operation-kind-undo = Annulé : { $done }
operation-kind-redo = Rétabli : { $done }
operation-when = { $date }, { $time }
scenario-first-capped = Sans hiérarchie, rémunération plafonnée, tous restent
scenario-first-kept = Sans hiérarchie, rémunération maintenue, tous restent
scenario-first-equal = Sans hiérarchie, rémunération égale, tous restent
operation-edition = Droit, clauses et tâches plus récents du programme repris
operation-target = « { $structure } » choisi dans « { $scenario } »
operation-coordination-share = Part de coordination de { $key } indiquée dans « { $scenario } » : { $share }
operation-pin = { $key } fixé à { $cell } dans « { $scenario } »
operation-unpin = { $key } libéré dans « { $scenario } »
operation-apart = Indiqué que { $key } et { $other } doivent être séparés dans « { $scenario } »
operation-apart-taken-back = Séparation de { $key } et { $other } retirée dans « { $scenario } »
operation-cover = { $people } exigés avec « { $skill } » dans chaque cellule de « { $scenario } »
operation-cover-taken-out = « { $skill } » n’est plus exigé dans chaque cellule de « { $scenario } »
operation-share-week = Semaine de { $key } partagée entre { $cells } { $cells-plural ->
    [one] cellule
   *[other] cellules
  } dans « { $scenario } »
operation-bench = { $key } mis en attente de place dans « { $scenario } »
operation-wave = « { $wave } » commence le { $date } avec { $cells } { $cells-plural ->
    [one] cellule
   *[other] cellules
  } dans « { $scenario } »
operation-wave-undated = « { $wave } » a { $cells } { $cells-plural ->
    [one] cellule
   *[other] cellules
  } et pas encore de date dans « { $scenario } »
operation-wave-taken-out = « { $wave } » retirée dans « { $scenario } »
operation-councils = { $councils } { $councils-plural ->
    [one] conseil tracé
   *[other] conseils tracés
  } dans « { $scenario } »
operation-councils-by-formula = Conseils selon la formule dans « { $scenario } »
operation-mandate = { $body } a donné son mandat à { $key } dans « { $scenario } »
operation-recall = { $body } a révoqué son délégué dans « { $scenario } »
operation-grant = { $key } a le pouvoir de décider en matière de { $domain } dans « { $scenario } »
operation-revoke = Le pouvoir de { $key } en matière de { $domain } a été retiré dans « { $scenario } »
operation-rota = Tableau de rotation de { $cell } modifié dans « { $scenario } »
operation-task-holders = Titulaires proposés pour { $tasks } tâches dans « { $scenario } »
operation-task-holder = Titulaire donné à une tâche de { $key } dans « { $scenario } »
operation-task-holder-taken-out = Tâche de { $key } laissée sans titulaire dans « { $scenario } »
operation-task-hours = Heures d’une tâche de { $key } modifiées dans « { $scenario } »
operation-own-task = Tâche « { $task } » ajoutée dans « { $scenario } »
operation-task-left-out = Tâche écartée dans « { $scenario } »
operation-task-taken-back = Tâche reprise dans « { $scenario } »
operation-route = « { $route } » choisi dans « { $scenario } »
operation-market-pay = Indiqué ce que { $key } serait payé ailleurs dans « { $scenario } »
operation-market-floor = Personne sous { $share } de la rémunération ailleurs dans « { $scenario } »
operation-market-floor-taken-out = Pas de plancher selon la rémunération ailleurs dans « { $scenario } »
operation-need = Besoins de { $key } indiqués dans « { $scenario } »
operation-pay-banded = { $bands } tranches de rémunération choisies dans « { $scenario } »
operation-pay-hours = Rémunération selon les heures choisie dans « { $scenario } »
operation-pay-need = Rémunération selon le besoin choisie dans « { $scenario } »
operation-range = Marge d’erreur de l’économie de « { $scenario } » calculée à partir de { $draws } tirages
operation-spread = Marge d’erreur de { $parameter } indiquée dans « { $scenario } » : { $low }, { $likely }, { $high }
operation-spread-taken-out = Valeurs propres basse, probable et haute de { $parameter } retirées dans « { $scenario } »
operation-evidence = { $study } choisie comme étude sur la production dans « { $scenario } »
operation-evidence-all = Gain de production laissé à toutes les études ensemble dans « { $scenario } »
operation-funding = Financement de la transformation indiqué dans « { $scenario } »
operation-worth = Éléments de valeur de l’entreprise indiqués dans « { $scenario } »
operation-expected = Évolution attendue de l’entreprise indiquée dans « { $scenario } »
operation-competitor = Autre entreprise saisie pour comparer les coûts par unité dans « { $scenario } »
operation-competitor-taken-out = Autre entreprise retirée dans « { $scenario } »
operation-parts = { $count } { $count-plural ->
    [one] partie du rapport choisie, et son ordre
   *[other] parties du rapport choisies, et leur ordre
  }
operation-parts-all = Toutes les parties du rapport choisies, dans leur ordre habituel
operation-house = Les documents sont imprimés au nom de { $name }
operation-house-taken-out = Les documents ne sont imprimés au nom de personne
operation-review-made = Fichiers de relecture créés : { $count }
operation-replies-merged = Réponses reprises : { $count }
operation-signer-confirmed = Clé avec laquelle { $key } signe comparée et confirmée
operation-poll-opened = Vote ouvert : { $question }
operation-poll-closed = Vote clos : { $question }
operation-paper-counted = { $count } bulletins papier du vote { $poll } saisis
operation-vote-beside = Arrivées, départs et bulletins distribués notés pour le vote { $poll }
operation-objection-ruled = Nouveau dépouillement après décision sur une objection : { $question }
operation-lots-drawn = Nouveau dépouillement avec le tirage au sort : { $question }
operation-opening-taken = { $count } bulletins ouverts du vote { $poll } repris
