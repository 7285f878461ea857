# What a review file says, and what changes for one person.

published-source = { $name } : { $value }. { $source }

one-reader-title = Ce qui change pour { $name }
one-reader-subject = Ce que le projet change pour une personne
one-reader-foot = { $name }, à la date du { $date }. Pour la seule personne nommée
one-reader-lead = Cette page dit ce qui changerait pour vous si { $firm } devenait une coopérative de ceux qui y travaillent, selon le projet actuel. Rien n’est décidé. Vous pouvez demander pourquoi chaque chiffre est ainsi, faire objection, proposer autre chose, et voter.
one-reader-column-what = Quoi
one-reader-column-before = Aujourd’hui
one-reader-column-after = Selon le projet
one-reader-gross = Rémunération annuelle, avant impôt
one-reader-take-home = Net perçu annuel
one-reader-hours = Heures par semaine
one-reader-manager = Qui dirige votre travail
one-reader-cell = Où vous travaillez
one-reader-tasks = Tâches de gestion de l’entreprise
one-reader-duties = Ce que vous devez faire comme membre
one-reader-vote-label = Votre voix
one-reader-capital = Ce que vous versez
one-reader-lost = Ce que vous pourriez perdre
one-reader-account = Ce que pourrait contenir le compte d’un membre moyen après cinq ans
one-reader-ended = Si votre emploi prenait fin

one-reader-pay-falls = Une rémunération plus basse demande votre accord : nul ne peut l’abaisser sans lui.
one-reader-pay-sure = Cela découle de la politique de rémunération proposée et de rien d’incertain.
one-reader-manager-title = { $title }
one-reader-manager-top = Personne
one-reader-manager-none = Personne. Votre cellule décide ensemble comment son travail est fait, dans le cadre de ce que tous les membres ont décidé
one-reader-cell-what = { $cell }, { $posts } postes
one-reader-cell-none = Pas encore de cellule
one-reader-tasks-none = Aucune
one-reader-tasks-shared = Ensemble ou à tour de rôle, { $people } personnes : { $tasks }
one-reader-duty-delegate = Il est proposé que vous parliez pour { $body } au conseil, et cette instance peut vous révoquer à tout moment.
one-reader-duty-meetings = Vous prenez part aux réunions de votre cellule et aux assemblées générales. Adhérer dépend de vous.
one-reader-vote-none = Aucune
one-reader-vote-one = Une voix, comme chacun, si vous adhérez
one-reader-about = environ { $amount }
one-reader-three = bas { $low }, probable { $likely }, haut { $high }
one-reader-lost-what = Votre part sociale de { $each }, et ce qui est alors sur votre compte. Au plus, en dix ans et pour tout membre : { $most }. Votre emploi aussi, comme dans toute entreprise qui échoue
one-reader-lost-share = Votre part sociale de { $each }. Votre emploi aussi, comme dans toute entreprise qui échoue
one-reader-lost-open = Pas encore connu : personne n’a dit ce que versent les membres
one-reader-account-open = Inconnu : les comptes de l’entreprise ne sont pas dans le plan
one-reader-ended-what = indemnité de licenciement { $redundancy } ; préavis { $notice }
one-reader-not-sure = Bas, probable et haut sont ce qui découle d’une économie basse, probable et haute de toute l’entreprise. Ce ne sont pas des promesses.
one-reader-what-next = Si vous n’êtes pas d’accord, dites-le dans votre réponse : une objection demande une raison et ce qui y répondrait. Qui a créé ce fichier voit votre réponse ; dans un vote secret, nul ne voit votre vote.

opened-productivity = Gain de production par heure de travail
opened-coordination-kept = Part de la coordination d’aujourd’hui encore nécessaire
opened-pay-ratio = Rémunération horaire la plus élevée, en multiple de la plus basse

file-review = Relecture pour { $key }
file-review-everybody = Relecture pour tous

review-cap-tells-of-few = Avant de remettre ces fichiers : la politique de rémunération plafonne à tant de fois le taux horaire le plus bas, et une ou deux personnes seulement gagnent ce taux. Qui est payé au plafond peut déduire de sa propre page ce qu’elles gagnent. Demandez d’abord à ces personnes, ou choisissez une autre politique.

roll-joined = Entré sur la liste.
roll-joined-cell = Entré sur la liste, dans la cellule { $cell }.
roll-left = Sorti de la liste.
roll-to-cell = Passé dans la cellule { $cell }.
recall-signed = révocation signée par { $count }, il en faut { $needed } pour un vote
replies-come-to = { $said } avis de { $readers } lecteurs comptent ; { $left-out } ne comptent pas, et { $refused } fichiers n’ont pas pu être lus.
reply-other-file = Elle répond à un fichier de relecture que ce plan n’a pas créé.
reply-not-invited = La personne dont elle dit venir n’a pas reçu ce fichier de relecture.
reply-wrong-invitation = L’invitation qu’elle contient n’est pas celle de la personne dont elle dit venir.
reply-two-signers = Des réponses de cette personne sont signées avec deux clés. Comparez l’empreinte avec elle et confirmez celle qui est la sienne.
reply-two-of-one-number = Deux réponses de cette personne ont le même numéro et disent des choses différentes. Demandez-en une nouvelle.
reply-objection-unreasoned = Une objection demande une raison et un changement qui y répondrait.
reply-amendment-unreasoned = Un amendement demande une raison.
reply-empty = Elle n’a pas de texte.
reply-no-statement = Elle répond à une déclaration que personne n’a faite, ou qui a été retirée.
reply-nothing-to-take-back = Elle revient sur ce qui n’a pas été dit.
reply-not-theirs = Elle donne une voix qui est celle d’un autre.

about-plan = Le plan dans son ensemble
about-rule = Article { $number }, { $title }
about-task = Tâche : { $name }
about-cell = Cellule : { $name }
answer-checks = Contrôles du projet qui échouent
answer-new-problem = Nouveau à corriger
folder-review = { $plan }, relecture

in-short-payroll = Masse salariale annuelle, tous restant
in-short-saving = Économie annuelle, tous restant
in-short-share = Économie sur la masse salariale, tous restant
in-short-output-saving = Économie annuelle, le même travail fait par moins de monde à mesure des départs
in-short-output-share = Économie sur la masse salariale, le même travail fait par moins de monde à mesure des départs
in-short-own-pay = Votre rémunération annuelle
in-short-own-take-home = Votre net perçu annuel
one-reader-hours-how = Heures payées par semaine, comme la paie les donne. Rien dans le plan ne les change.
one-reader-cell-how = La cellule où vous êtes placé, et les postes qui y sont placés avec le vôtre. C’est une proposition : vous pouvez en demander une autre.
one-reader-tasks-how = Tâches de postes de responsables qui prennent fin et qui vous reviendraient ; le nombre est celui des personnes qui les partagent ou se relaient, vous compris.
one-reader-capital-how = Comme il a été dit dans le plan des parts des membres : combien de membres, combien chacun, sur combien de mois. C’est la même chose pour tous.
one-reader-lost-how = La part, et ce qui est sur le compte de qui en a le plus l’année où il en a le plus : perdu si la coopérative échoue. À l’économie basse, probable et haute, chacune à deux chiffres.
one-reader-account-how = Ce que totalisent les comptes des membres après cinq ans, divisé par les membres du début. À l’économie basse, probable et haute, chacune à deux chiffres ; personne ne peut le promettre.
one-reader-ended-how = Ce que la loi vous donnerait au minimum si votre emploi prenait fin au jour où l’entreprise est examinée ; un contrat peut donner plus.
