# How workers decide: subjects, ways of voting, what the rules say and do not say, what becomes of ballots, and results.

deciding-subject-adopt-rules = Adoption des premières règles
deciding-subject-change-rules = Modification des règles
deciding-subject-ordinary = Une décision de tous les membres
deciding-subject-approve-conversion = Approbation des conditions de la transformation
deciding-subject-merge = Fusion, scission ou changement de forme
deciding-subject-dissolve = Dissolution
deciding-subject-exclude = Exclusion d’un membre
deciding-subject-elect-board = Élection du conseil d’administration
deciding-subject-remove-from-board = Révocation d’un membre du conseil d’administration
deciding-subject-elect-managers = Élection de responsables
deciding-subject-elect-delegate = Élection d’un délégué
deciding-subject-recall-delegate = Révocation d’un délégué
deciding-subject-cell-decision = Une décision d’une cellule

deciding-method-consent = Consentement : adopté si personne ne fait objection avec une raison
deciding-method-consensus = D’abord le consentement, avec un vote sur le même bulletin s’il n’est pas atteint
deciding-method-majority = Un vote pour ou contre
deciding-method-ranked = Des noms par ordre de préférence
deciding-method-gradient = Huit degrés d’accord
deciding-method-approval = Autant de noms que de sièges

deciding-of-members = des voix de tous les membres
deciding-of-present = des voix de ceux qui prennent part
deciding-of-cast = des voix exprimées

deciding-unsaid-no-rules = Aucune règle n’a été rédigée.
deciding-unsaid-silent = Les règles n’en disent rien.
deciding-unsaid-reworded = L’article qui le dit a été formulé autrement. Lisez-le : s’il dit autre chose, c’est cela qui vaut.
deciding-unsaid-open-blank = L’article laisse ici un blanc que personne n’a rempli.

deciding-default-ranked = Les personnes sont élues par des noms classés par ordre de préférence.
deciding-default-vote = Cela est mis au vote.
deciding-default-majority-half = Plus de la moitié des voix exprimées l’emporte.
deciding-default-majority-three-quarters = Les trois quarts des voix exprimées l’emportent.
deciding-default-quorum-half = Plus de la moitié des membres doit prendre part, et au moins deux.
deciding-default-abstention-not-cast = Qui s’abstient n’exprime pas de voix.
deciding-default-notice-week = La convocation est faite sept jours avant.
deciding-default-concerned-vote = Tous votent, y compris la personne concernée.
deciding-default-roll-open-and-close = Seuls votent ceux qui étaient sur la liste à l’ouverture du vote et y sont encore à la clôture.
deciding-default-later-replaces = Si quelqu’un vote deux fois, le bulletin au numéro le plus élevé compte.
deciding-default-lot = Le sort départage les égaux.
deciding-default-rounds-one = Le consentement est cherché en un tour.
deciding-default-put-off-fifth = Si un cinquième de ceux qui prennent part fait objection, la décision est reportée une fois.
deciding-default-delay-week = Elle est reportée de sept jours.
deciding-default-aside-fifth = Si un cinquième de ceux qui prennent part laisse passer, la proposition est retravaillée une fois.
deciding-default-person-secret = Les votes sur des personnes sont secrets.
deciding-default-secret-if-one-asks = Il est secret si une personne le demande.
deciding-default-one-vote = Chacun a une voix.
deciding-default-no-proxies = Personne ne vote pour un autre.
deciding-default-petition-half = Plus de la moitié des membres doit signer.

deciding-effect-left-out = Elle est exclue du compte.
deciding-effect-like-against = Elle agit comme une voix contre, car la part se calcule sur un nombre dont elle fait partie.

deciding-secret-always = toujours secret
deciding-secret-on-request = secret sur demande

deciding-votes-member = Un membre, une voix
deciding-votes-shares = Les voix suivent les parts sociales

deciding-further-law-may-ask-more = La loi peut exiger une majorité plus forte que les règles. Faites-le vérifier.
deciding-further-majority-of-workers = Une majorité des voix des membres qui y travaillent doit être parmi celles pour.
deciding-further-registered-first = Cela n’a pas d’effet avant l’inscription au registre.
deciding-further-registered-where-asked = Là où la loi exige une inscription ou un dépôt, cela n’a pas d’effet avant.
deciding-further-written-agreement = Cela n’oblige personne à prendre plus de parts ou à verser davantage sans accord écrit.
deciding-further-extraordinary-meeting = Elle est prise par une assemblée générale extraordinaire.
deciding-further-core-twice = Si elle affaiblit le noyau protégé, une seconde assemblée doit aussi l’adopter, à la majorité plus forte que cet article indique.
deciding-further-company-twice = Si elle transforme l’organisme en société, la moitié au moins des membres doit prendre part, et une seconde assemblée doit la confirmer.
deciding-further-instrument-signed = Cela se fait par un acte que signe cette part de tous les membres. Le compte montre qui le ferait ; ce sont les signatures qui le font.
deciding-further-board-excludes = La loi donne ce pouvoir au seul conseil d’administration. Un vote des membres peut seulement lui dire ce qu’ils pensent.
deciding-further-off-agenda-all-votes = Si la convocation ne mentionnait pas la révocation, il faut plus de la moitié des voix de tous les membres.
deciding-further-meeting-only = Cela doit se faire en assemblée. Un vote par fichiers ne peut en tenir lieu.
deciding-further-balance-of-seats = Chaque sexe doit avoir la part des sièges que l’article indique. Le dépouillement ne le vérifie pas.
deciding-further-residence-of-seats = Une part des élus doit résider dans le pays, comme le dit l’article. Le dépouillement ne le vérifie pas.
deciding-further-votes-of-workers = Les membres qui y travaillent doivent avoir la part des voix que la loi indique.

deciding-petition-recall-delegate = Demande d’un vote de révocation
deciding-petition-call-meeting = Demande d’une assemblée générale
deciding-petition-remove-from-board = Révocation d’un membre du conseil d’administration par signatures

deciding-openness-open = Public : chacun peut voir comment chacun a voté.
deciding-openness-confidential = Confidentiel, non secret : qui rassemble les fichiers peut voir comment quelqu’un a voté.
deciding-openness-secret = Secret : un bulletin porte un jeton et aucun nom.
deciding-openness-paper = Secret, sur papier

deciding-stand-consent = Pas d’objection
deciding-stand-aside = Laisse passer
deciding-stand-abstain = Ne prend pas position
deciding-stand-object = Fait objection

deciding-vote-for = Pour
deciding-vote-against = Contre
deciding-vote-abstain = Abstention

deciding-gradient-1 = Adhère sans réserve
deciding-gradient-2 = D’accord, à un détail près
deciding-gradient-3 = Soutient avec des réserves
deciding-gradient-4 = S’abstient
deciding-gradient-5 = Veut en discuter davantage
deciding-gradient-6 = N’aime pas, mais suivra
deciding-gradient-7 = En sérieux désaccord
deciding-gradient-8 = Y mettrait son veto

deciding-refused-other-poll = Il est pour un autre vote.
deciding-refused-other-method = Il répond d’une autre façon que ce qui était demandé.
deciding-refused-other-openness = Il porte un nom et ne le doit pas, ou n’en porte pas et le doit.
deciding-refused-no-reason = Une objection demande une raison.
deciding-refused-no-change = Une objection demande un changement qui y répondrait.
deciding-refused-unknown-candidate = Il nomme quelqu’un qui ne se présente pas.
deciding-refused-candidate-twice = Il nomme quelqu’un deux fois.
deciding-refused-too-many-names = Il nomme plus de personnes qu’il n’y a de sièges.
deciding-refused-unknown-step = Il y a huit degrés, et il en nomme un autre.
deciding-refused-undated = Il ne dit pas quand il a été émis.
deciding-refused-early = Il a été émis avant l’ouverture du vote.
deciding-refused-late = Il a été émis après la clôture du vote.
deciding-refused-received-late = Il est arrivé après la fermeture de l’urne.
deciding-refused-not-on-roll = Qui l’a émis n’est pas sur la liste.
deciding-refused-joined-later = Qui l’a émis est entré sur la liste après l’ouverture du vote.
deciding-refused-left = Qui l’a émis n’était plus sur la liste à la clôture du vote.
deciding-refused-other-cell = Qui l’a émis n’est pas dans cette cellule, ou n’y était pas tout le temps.
deciding-refused-not-long-enough = Qui l’a émis n’est pas sur la liste depuis autant de jours que la loi l’exige.
deciding-refused-concerned = Il concerne la personne qui l’a émis, et l’article ne lui donne pas de voix.
deciding-refused-twice = Qui l’a émis avait déjà voté.
deciding-refused-same-number = Un autre bulletin du même votant a le même numéro et dit autre chose. Rien n’indique lequel est voulu.
deciding-refused-token-twice = Un autre bulletin a le même jeton et dit autre chose. Rien n’indique lequel est voulu.

deciding-fault-not-secret = Les règles veulent que ce vote soit secret, et il ne l’est pas. Utilisez des jetons ou du papier.
deciding-fault-other-method = Les règles veulent une autre façon de voter.
deciding-fault-no-voters = Personne n’est sur la liste.
deciding-fault-voter-twice = Quelqu’un est deux fois sur la liste.
deciding-fault-votes = Les voix ne sont pas telles que le disent les règles : chaque membre en a une ; ou elles diffèrent et les bulletins ne portent pas de nom.
deciding-fault-no-candidates = Personne ne se présente.
deciding-fault-candidate-twice = Quelqu’un se présente deux fois.
deciding-fault-no-seats = Il n’y a pas de siège à pourvoir.
deciding-fault-days = Les dates ne sont pas dans l’ordre : ouverture, clôture, fermeture de l’urne.
deciding-fault-notice = La convocation était trop tardive.
deciding-fault-more-than-issued = Il y a plus de bulletins que de jetons et de bulletins papier distribués.

deciding-void-forbidden = Les règles ne permettent à personne de voter pour un autre.
deciding-void-not-for-this-poll = Les règles veulent une procuration pour une assemblée à la fois, et celle-ci n’a pas été donnée pour celle-ci.
deciding-void-nameless = Les bulletins ne portent ici pas de nom : remettez plutôt le jeton ou le bulletin papier.
deciding-void-out-of-scope = Elle ne porte pas sur ceci.
deciding-void-not-begun = Sa durée n’avait pas commencé.
deciding-void-ended = Sa durée était écoulée.
deciding-void-withdrawn = Elle a été retirée.
deciding-void-giver-out = Qui l’a donnée n’a pas de voix ici.
deciding-void-holder-out = Qui devait l’exercer n’a pas de voix ici.
deciding-void-own-vote = Qui l’a donnée a voté en personne.
deciding-void-replaced = Qui l’a donnée l’a donnée ensuite à quelqu’un d’autre.
deciding-void-two = Qui l’a donnée l’a donnée deux fois à partir du même jour. Rien n’indique laquelle est voulue.
deciding-void-instruction = La consigne de vote ne répond pas à ce vote.
deciding-void-too-many = Qui devait l’exercer porte autant de voix que les règles le permettent.
deciding-void-given-on = Elle a été transmise, et les règles ne le permettent pas.
deciding-void-loop = Elle mène à un cercle : chacun y a donné sa voix au suivant.
deciding-void-holder-silent = Qui devait l’exercer n’a pas voté.

deciding-fate-counted = Compté
deciding-fate-replaced = Remplacé par un bulletin ultérieur
deciding-fate-duplicate = Le même qu’un autre
deciding-fate-refused = Non compté
deciding-fate-cast = Exercée
deciding-fate-void = Non exercée

deciding-stage-first = Premières préférences
deciding-stage-surplus = Un surplus est transféré
deciding-stage-excluded = Un candidat est éliminé
deciding-stage-filled = Les derniers sièges sont pourvus

deciding-outcome-void = Rien n’est décidé : le vote ne s’est pas tenu comme il le doit.
deciding-outcome-no-quorum = Rien n’est décidé : trop peu ont pris part.
deciding-outcome-lot-needed = Il faut d’abord tirer au sort.
deciding-outcome-consent = Adopté : personne ne fait objection.
deciding-outcome-carried = Adopté à la majorité.
deciding-outcome-lost = Rejeté.
deciding-outcome-rework = Tant de personnes laissent passer que la proposition doit être retravaillée une fois.
deciding-outcome-next-round = Il y a des objections. La proposition est changée pour y répondre autant que possible, et le consentement est cherché de nouveau.
deciding-outcome-put-off = Tant de personnes font objection que la décision est reportée.
deciding-outcome-to-vote = Il faut un vote.
deciding-outcome-elected = Élus.
deciding-outcome-not-elected = Personne n’est élu : nul n’a la majorité que l’article indique.

deciding-note-not-in-force = Ces règles ne sont pas encore en vigueur. Le résultat engage ceux qui l’acceptent, et personne d’autre.
deciding-note-not-a-meeting = Les règles connaissent des assemblées de membres. Ce qui a été décidé par fichiers doit être le vote d’une telle assemblée, ou une assemblée doit le confirmer.
deciding-note-present-by-ballots = Personne n’a noté qui était là : qui a voté compte comme présent.
deciding-note-nameless = Les bulletins ne portent pas de nom. Que seuls aient voté ceux qui le pouvaient, c’était à ceux qui ont distribué jetons et bulletins papier d’y veiller.
deciding-note-issued-unknown = Personne n’a noté combien de jetons et de bulletins papier ont été distribués.
deciding-note-not-binding = Ceci ne décide rien. Cela montre ce que l’on pense.

# The rules of a vote as they are shown, and the numbers of a count.

vote-rule-method = Comment on vote
vote-rule-quorum = Quorum
vote-rule-quorum-again = Quorum si le vote est tenu de nouveau
vote-rule-again-days = Nouveau vote, au plus tôt
vote-rule-majority = Ce qui l’emporte
vote-rule-rounds = Tours de recherche du consentement
vote-rule-put-off = Objections qui le reportent
vote-rule-delay = Pour combien de temps, au moins
vote-rule-aside = Part de ceux qui laissent passer qui le renvoie
vote-rule-abstention = Abstention
vote-rule-silence = Ne pas prendre part
vote-rule-secrecy = Secret
vote-rule-notice = Convocation
vote-rule-votes = Voix
vote-rule-proxies = Vote pour d’autres
vote-rule-concerned = Si les personnes concernées votent
vote-rule-registered = Sur la liste avant de pouvoir voter
vote-rule-replace = Si un bulletin ultérieur remplace un antérieur
vote-rule-tie = Entre égaux
vote-rule-further = Ce qu’il faut d’autre

vote-days = { $count-plural ->
    [one] { $count } jour
   *[other] { $count } jours
}
vote-yes = oui
vote-no = non
vote-tie-lot = on tire au sort
vote-secret-by = { $what } de { $by }
vote-proxies-none = non permis
vote-proxies-most = { $most-plural ->
    [one] une personne peut exercer la voix d’une autre
   *[other] une personne peut exercer les voix de { $most } autres
}
vote-proxies-any = permis, sans limite
vote-proxies-one-poll = donné pour un vote à la fois
vote-more-than = plus de { $share } { $of }
vote-at-least = { $share } { $of }
vote-never-fewer = , jamais moins de { $count }
vote-enough = , mais { $count } suffisent
vote-basis-rule = Article { $rule }.
vote-basis-suggested = Article { $rule } ; le chiffre n’est que suggéré et nul ne l’a décidé.
vote-basis-cite = { $cite }. { $confidence }.
vote-outcome-of = { $outcome } { $names }
vote-of = { $count } sur { $total }
vote-number-quorum = Prennent part
vote-number-for = Pour
vote-number-against = Contre
vote-number-abstain = Abstentions
vote-number-consent = Pas d’objection
vote-number-aside = Laissent passer
vote-number-no-stand = Ne prennent pas position
vote-number-objecting = Font objection

ballot-no-key = sur la liste, mais la clé avec laquelle ils signent n’est pas connue : ils votent sur papier.
ballot-own-counted = Votre bulletin est compté tel que vous l’avez fait.
label-poll-voters = Peuvent voter
formula-poll-voters = Toutes les personnes sur la liste de ce vote ; s’il concerne une cellule, ses membres qui y figurent.
label-poll-ballots = Bulletins reçus
formula-poll-ballots = Personnes dont il y a un bulletin, par fichier, sur papier ou par jeton. Lesquels comptent est dit au dépouillement.
formula-poll-number = Bulletins qui comptent, selon ce qu’ils disent. Ceux qui ne comptent pas sont plus bas, chacun avec sa raison.
label-poll-of = { $number } : sur
formula-poll-of = Ce à quoi les règles de ce vote le rapportent : ceux qui peuvent voter, ou les bulletins qui comptent pour cela. Les règles sont plus bas, chacune avec ce sur quoi elle repose.
label-poll-needed = { $number } : il en faut
formula-poll-needed = Le plus petit compte qui satisfait aux règles de ce vote, qui sont plus bas, chacune avec ce sur quoi elle repose.
label-statement = { $stand } : « { $text } »
formula-statement = Lecteurs dont la dernière réponse le dit de cette affirmation ; chacun compte une fois. Une cellule n’est citée que si elle est assez grande pour cacher qui c’était.
label-recall-signed = Signatures pour révoquer { $who }
formula-recall-signed = Lecteurs qui peuvent voter pour ce siège et dont la dernière réponse signe la révocation ; chacun compte une fois.
label-recall-needed = Signatures nécessaires à un vote sur { $who }
formula-recall-needed = Ce que demande le projet, sur ceux qui peuvent voter pour ce siège.
poll-turnout = { $ballots } sur { $voters }
