# The draft rules.
bylaws-title = Projet de règles pour { $name } en coopérative
bylaws-subtitle = { $form } : projet à travailler par un juriste
bylaws-printed = Imprimé le { $date }
bylaws-foot = Projet de règles, { $name }, { $date }
bylaws-draft-mark = Projet à l’intention d’un juriste. Ni adopté, ni enregistré ; ne vaut pas conseil juridique.
bylaws-notice-draft = Ce projet est tiré d’un modèle de l’entreprise. Il ne vaut pas conseil juridique et ne doit être ni adopté ni déposé avant qu’un juriste l’ait revu.
bylaws-notice-blanks = { $blanks-plural ->
    [one] { $blanks } blanc est encore ouvert. Il est marqué par un trait à remplir et repris à la fin.
   *[other] { $blanks } blancs sont encore ouverts. Ils sont marqués par un trait à remplir et repris à la fin.
  }
bylaws-notice-matters = Notre liste de ce que cette loi exige des règles est incomplète, ou l’on ne sait pas si elle est complète. Que chaque point de la liste soit traité ne montre pas que les règles sont entières.
bylaws-notice-suggested = { $blanks-plural ->
    [one] { $blanks } chiffre n’est que notre suggestion : nul ne l’a décidé. Il est repris à la fin.
   *[other] { $blanks } chiffres ne sont que nos suggestions : nul ne les a décidés. Ils sont repris à la fin.
  }
bylaws-notice-checks = { $failed-plural ->
    [one] { $failed } contrôle du projet a échoué. L’édition anglaise dit lequel, sous ce qui a été contrôlé.
   *[other] { $failed } contrôles du projet ont échoué. L’édition anglaise dit lesquels, sous ce qui a été contrôlé.
  }
bylaws-notice-low = Pour certains des faits de droit sous-jacents, notre certitude est faible, ou la date de lecture n’est pas connue : à vérifier avant tout dépôt.
bylaws-matters = { $matters-plural ->
    [one] Le { $matters } point que la loi exige à notre connaissance, et où il se trouve
   *[other] Les { $matters } points que la loi exige à notre connaissance, et où ils se trouvent
  }
bylaws-matters-complete = La loi énumère ce dont les règles doivent traiter : { $note }. Chaque point est traité aux articles indiqués.
bylaws-matters-incomplete = On ne sait pas si notre liste de ce que cette loi exige est complète : { $note }.
bylaws-uncovered = non traité
bylaws-rules = Les règles
bylaws-plain = En clair :
bylaws-open = { $blanks-plural ->
    [one] Un blanc à remplir
   *[other] { $blanks } blancs à remplir
  }
bylaws-open-what = Chacun d’eux est à décider par les membres. Rien n’est mis à leur place.
bylaws-suggested = { $blanks-plural ->
    [one] Un chiffre que nous suggérons
   *[other] { $blanks } chiffres que nous suggérons
  }
bylaws-suggested-what = Nul ne les a décidés. Ils sont courants en pratique et conformes à ce que nous savons de la loi ; il appartient aux membres de garder ou de changer chacun d’eux.
bylaws-changes = Ce qui diffère de la bibliothèque, et pourquoi
change-own = rédigé pour ces règles
change-reworded = formulé autrement
change-taken = retenu ; il est facultatif
change-left-out = écarté
change-no-reason = aucune raison n’a été donnée
bylaws-checks = Ce qui a été contrôlé dans le projet
bylaws-checks-what = Par le programme, d’après les faits de droit qu’il connaît. Un contrôle réussi ne remplace pas un juriste.
check-members = Assez de membres pour la forme juridique
check-matters = Chaque point que la loi exige a un article, ou une raison énoncée
check-limits = Chaque nombre est du bon genre et dans les limites de la loi
check-agreement = Les nombres des divers articles s’accordent entre eux
check-terms = Chaque mot défini l’est une seule fois, et il est employé
check-references = Chaque article auquel on renvoie existe
check-powers = Nul n’a un pouvoir que la loi réserve à d’autres, et deux n’ont pas le même
check-wording = Ce que la loi dicte reste inchangé, et aucun article n’est vide
check-passed = rien n’a échoué
check-failed = { $failed-plural ->
    [one] { $failed } échec
   *[other] { $failed } échecs
  }
column-bounds = Ce qu’il peut être
column-suggested = Suggéré
column-title = Titre
column-reason = Pourquoi
column-check = Contrôlé
column-idea = Idée
column-origin = D’où il vient, et ce qui diffère
rule-missing = article écarté : { $title }
bylaws-origins = D’où vient chaque article
part-opening = Sur quoi on vous demande de voter
part-identity = Ce qu’est la coopérative
part-members = Membres
part-meetings = Assemblées et décisions
part-cells = Cellules
part-delegates = Délégués
part-work = Comment le travail est partagé
part-board = L’organe que la loi exige
part-capital = Capital
part-surplus = Excédent et réserves
part-pay = Rémunération et heures
part-network = Autres coopératives et syndicats
part-leaving = Départ
part-disputes = Différends et équité
part-accounts = Comptes
part-changes = Modification des règles
part-conversion = La reprise de cette entreprise
part-end = La fin
part-own = Nos propres règles
power-admit = admettre des membres
power-exclude = exclure des membres
power-discipline = sanctionner des membres
power-elect-board = élire le conseil d’administration
power-remove-board = révoquer des membres du conseil d’administration
power-amend-rules = modifier les règles
power-approve-accounts = approuver les comptes
power-use-surplus = décider de l’excédent
power-borrow = emprunter
power-dissolve = mettre fin à la coopérative
power-merge = fusionner ou transformer
power-represent = agir pour la coopérative envers les tiers
power-appoint-auditor = nommer l’auditeur
power-instruct-board = donner des instructions au conseil d’administration
holder-meeting = les membres en assemblée générale
holder-board = le conseil d’administration
holder-council = un conseil des délégués
holder-cell = une cellule
holder-member = un seul membre
bylaws-lawyer = Points pour un juriste
bylaws-lawyer-point = Article { $number }, { $title } :
bylaws-sources = Sur quoi reposent les règles
rule-reference = article { $number }
sign-member = Membre
sign-secretary = Secrétaire
sign-date = Date
confidence-high = Certitude : élevée
confidence-medium = Certitude : moyenne
confidence-low = Certitude : faible. À vérifier avant tout dépôt
confidence-unchecked = { $confidence }. À vérifier avant tout dépôt
returned-by-nobody = la personne qui l’a renvoyé
returned-reason = comme l’a proposé { $by }
returned-none = Le document ne change rien aux règles.
language-own = Français
column-check-looked-at = Examinés
column-check-found = Constaté
column-done = Ce qui a été fait
