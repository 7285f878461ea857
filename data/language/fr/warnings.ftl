# Warnings the firm’s own facts raise: what stands around them in print. Their own words are in data/warnings.

warnings-title = Ce qu’il faut examiner avant de continuer
warnings-what = Ces points viennent de ce que le plan sait de cette entreprise. Ce ne sont pas des conseils juridiques : chacun dit sur quoi il repose, quelle est notre certitude, et que demander à un juriste ou à un conseil.
warnings-none = Les faits du plan n’appellent aucun avertissement.
warnings-raised = { $count-plural ->
    [one] Un avertissement qu’appellent les faits du plan
   *[other] { $count } avertissements qu’appellent les faits du plan
  }
warnings-asked = { $count-plural ->
    [one] Une question à laquelle le plan ne peut répondre
   *[other] { $count } questions auxquelles le plan ne peut répondre
  }
warnings-asked-what = Aucun fichier ni aucune décision ne dit si ces questions concernent l’entreprise. Si la réponse est oui, ou si nul n’en est sûr, lisez ce qui suit.

warning-weight-block = Interdit.
warning-weight-confirm = À confirmer avant de continuer.
warning-weight-have-checked = À faire vérifier.
warning-weight-warn = Prudence.
warning-weight-info = Bon à savoir.

warning-because = Parce que : { $facts }.
warning-because-figure = { $fact } ({ $figure })
warning-because-transfer = l’entreprise passe à la coopérative
warning-because-staff = personnes dans l’entreprise
warning-because-people = personnes que concerne la paie
warning-because-leavers = postes supprimés
warning-because-leavers-share = part des postes supprimés
warning-because-longest-service = années d’ancienneté de la personne la plus ancienne
warning-because-sites = sites
warning-because-cash-short = la trésorerie s’épuise
warning-because-balance-negative = les dettes dépassent l’actif
warning-because-capital-cover = actif net pour chaque unité de capital social
warning-because-taxes-owed = dû à l’administration fiscale, échu ou non
warning-because-loans = dû aux prêteurs et en location-vente, garanti ou non
warning-because-rent = loyer et taxes locales dans les comptes
warning-because-pension = part de l’employeur dans les retraites
warning-because-owner-joins = qui prélève aujourd’hui au-delà de la rémunération reste
warning-because-members = membres
warning-because-members-pay = ce que chaque membre verse pour adhérer
warning-because-price = prix de l’entreprise
warning-because-scheme = un dispositif public prête
warning-because-all-on-board = tous les membres sont au conseil d’administration
warning-because-reserve-locked = le projet a une réserve qui n’est jamais partagée
warning-because-unsure-facts = points de droit du projet à vérifier

warning-last-day = { $what } : au plus tard le { $date }, { $time }.
warning-last-day-late = { $what } : au plus tard le { $date }, { $time }. Ce jour est passé.
warning-last-day-open = { $what } : { $time }. Le plan ne connaît pas le jour.
warning-time-before = { $span } avant { $event }
warning-time-after = { $span } après { $event }
warning-days = { $days-plural ->
    [one] { $days } jour
   *[other] { $days } jours
  }
warning-months = { $months } mois
warning-months-days = { $months } et { $days }
warning-event-transfer = le passage de l’entreprise à la coopérative
warning-event-dismissal = la prise d’effet du premier licenciement
warning-event-notice = la notification du premier licenciement
warning-event-cash-runs-out = l’épuisement de la trésorerie
warning-event-directors-know = le jour où les dirigeants le savent, ou devraient le savoir
warning-event-year-end = la fin de l’exercice de l’entreprise
warning-event-last-notice = la parution du dernier des avis publics

warning-law = Droit : { $cite }. { $source }. { $checked }. { $confidence }.
warning-unread = Cette partie du pays a un droit propre, que nul n’a lu à cette fin : ses nombres et ses délais peuvent être différents.
warning-note = À savoir : { $note }.
warning-ask = À demander : { $ask }
