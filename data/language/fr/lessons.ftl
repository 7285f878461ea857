# Pages that teach how to read the firm by its own figures.

lesson-subject = Comment lire cette entreprise
lesson-foot = { $name }, à la date du { $date }
lesson-column-what = Quoi
lesson-column-figure = Chiffre
lesson-column-how = Comment il est calculé
lesson-column-rule = Article
lesson-column-says = Ce qu’il veut dire
lesson-rule = { $number } { $title }

lesson-payroll-title = Lire notre masse salariale
lesson-payroll-lead = La masse salariale est ce que coûte notre emploi à tous pendant un an. C’est plus que ce que nous percevons : l’impôt et nos propres cotisations sont retenus sur notre rémunération, et l’entreprise verse des cotisations en plus.
lesson-payroll-first = Regardez d’abord le total, puis ce qu’il en resterait selon le projet. La différence est l’économie.
lesson-payroll-second = Une économie n’est pas encore un sauvetage. Le chapitre qui dit si l’entreprise survit indique ce qu’elle doit payer d’autre.
lesson-payroll-third = Demandez quelle part de l’économie vient de rémunérations plus basses, et de qui. La page qui vous concerne dit si la vôtre change.

lesson-balance-title = Lire notre bilan
lesson-balance-lead = Un bilan dit, à un jour donné, ce que l’entreprise possède, ce qu’elle doit, et ce qui reste si tout ce qu’elle possède valait ce que disent les comptes.
lesson-balance-first = Ce qui reste est ce qu’elle possède moins ce qu’elle doit. Sous zéro, les dettes dépassent tout ce qu’elle possède.
lesson-balance-second = La trésorerie et ce que doivent encore les clients paient les factures des prochains mois. Les machines et les bâtiments, non, sauf s’ils sont vendus.
lesson-balance-third = Les comptes ne sont pas des prix : vendus dans l’urgence, le stock et les machines rapportent moins.

lesson-vote-title = Lire nos votes
lesson-vote-lead = Avant de voter, sachez comment les votes sont comptés. Voici, en clair, les articles du projet qui le disent. C’est le projet lui-même qui fait foi.
