# The summary for workers: one page, in plain words.
summary-subject = Ce que le plan signifie pour ceux qui travaillent ici
summary-title = { $name } : ce que le plan signifie pour vous
summary-foot = { $name }, à la date du { $date }. Résumé pour le personnel
summary-status = Ceci est un projet, « { $scenario } ». Rien de ce qu’il contient n’a lieu avant que ceux qu’il engage aient donné leur accord.
summary-heading-firm = Ce qui arrive à l’entreprise.
summary-firm = Elle devient une coopérative qui appartient en commun à ceux qui y travaillent : { $cells-plural ->
    [one] une cellule de collègues
   *[other] { $cells } cellules de collègues, avec des délégués révocables,
  } à la place de responsables permanents.
summary-rules = Un projet de règles existe pour cette forme : { $form } ; { $blanks } { $blanks-plural ->
    [one] blanc y est encore ouvert
   *[other] blancs y sont encore ouverts
  }, et un juriste ne l’a pas approuvé.
summary-payroll = Si tous restent, la rémunération et ce que l’employeur paie en plus passent de { $before } à { $after } par an.
summary-payroll-hidden = Les sommes ne sont pas imprimées sur une page destinée à tous : elles diraient ce que gagnent une ou deux personnes.
summary-heading-jobs = Ce qui arrive aux emplois.
summary-posts = Il y a { $posts } postes aujourd’hui.
summary-nobody-dismissed = Personne n’est licencié, et qui part est remplacé.
summary-attrition = Personne n’est licencié. { $posts-plural ->
    [one] { $posts } poste d’une personne qui part n’est pas repourvu.
   *[other] { $posts } postes de personnes qui partent ne sont pas repourvus.
  }
summary-posts-cut = { $posts-plural ->
    [one] { $posts } poste serait supprimé. Le plan ne dit pas lequel.
   *[other] { $posts } postes seraient supprimés. Le plan ne dit pas lesquels.
  }
summary-managers = { $managers-plural ->
    [one] { $managers } poste de responsable devient un poste de membre ; la personne reste.
   *[other] { $managers } postes de responsable deviennent des postes de membre ; les personnes restent.
  }
summary-headcount = Pour la même production qu’aujourd’hui, il faudrait { $headcount } des postes actuels.
summary-heading-pay = Ce qui arrive à la rémunération.
summary-policy-keep = Chacun garde sa rémunération.
summary-policy-equal = Il y a un seul taux horaire pour tous, sauf les apprentis.
summary-policy-ratio-cap = Apprentis à part, personne n’est payé plus de { $ratio } fois le taux horaire le plus bas ; les autres gardent leur rémunération.
summary-policy-banded = La rémunération est en { $ratio } tranches ; chaque poste prend la plus proche de sa rémunération actuelle.
summary-policy-hours = Une somme est répartie selon les heures travaillées.
summary-policy-need = Une somme est répartie d’abord selon le besoin, puis selon les heures travaillées.
summary-pay = La rémunération ou les avantages baissent pour { $falls } et augmentent pour { $rises } des postes ; pour les autres, ils restent.
summary-pay-same = La rémunération et les avantages de personne ne changent.
summary-benefits-end = Les avantages attachés aux postes de responsable cessent.
summary-heading-decides = Ce que chaque membre décide.
summary-one-vote = Chaque membre a une voix.
summary-body = { $body } : { $what }.
summary-heading-joining = Ce qu’il en coûte d’adhérer.
summary-joining = Les membres versent des parts sociales : { $terms }. Ce qui est versé peut être perdu si la coopérative échoue.
summary-joining-open = Pas encore connu : personne n’a saisi ce que verse un membre.
summary-heading-unknown = Ce qui n’est pas connu, ou pas encore conforme à la loi.
summary-charges-not-modelled = Les cotisations de l’employeur ne sont pas calculées ici.
summary-unread = { $count } valeurs de droit et hypothèses sur { $of } n’ont été lues à leur source par personne ici.
summary-to-fix = { $count-plural ->
    [one] { $count } problème du plan reste à corriger.
   *[other] { $count } problèmes du plan restent à corriger.
  }
summary-none-to-fix = Aucun problème du plan ne reste à corriger.
summary-heading-sure = À quel point les chiffres sont sûrs.
summary-sentence = { $text }.
summary-heading-objecting = Comment faire objection, ou demander un changement.
summary-objecting = Dites à qui vous a donné cette page, de préférence par écrit, à quelle phrase vous faites objection et ce que vous voulez à la place. Cette personne peut l’essayer dans le plan et réimprimer cette page avec les chiffres obtenus. Leveller lui-même ne recueille pas d’objections et n’organise encore aucun vote : demandez comment le vote aura lieu avant de signer quoi que ce soit.
summary-heading-report = Où se trouve le rapport complet.
summary-report = Chaque chiffre d’ici figure dans le rapport complet avec la façon dont il est calculé : demandez-le. Imprimé le { $date } à partir de l’opération { $operation } du plan.
summary-redacted = Édition expurgée : les noms de l’entreprise et du scénario sont omis.
summary-left-out = Omis ici pour tenir sur une page : { $what }. Le rapport le contient.
summary-optional-headcount = combien de postes demande la même production
summary-optional-rules = où en est le projet de règles
summary-optional-decides = qui décide de quoi
summary-optional-cash = si la trésorerie tient
summary-optional-half = si c’est environ la moitié
