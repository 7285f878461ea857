# What is wrong with a deal, and what to do about it.
problem-funding-gap = Il manque { $gap } aux apports pour couvrir ce qu’il faut.
problem-funding-gap-remedy = Baissez le prix, trouvez un autre apport, ou attendez pour ce qui n’est pas nécessaire tout de suite.
problem-funding-late = Les apports couvrent à terme ce qu’il faut, mais il manque { $gap } le premier jour.
problem-funding-late-remedy = Trouvez de l’argent pour les mois jusqu’au versement des parts sociales, ou faites attendre une partie du prix.
problem-funding-terms-missing = Toutes les conditions de « { $source } » ne sont pas indiquées : cet apport n’est pas compté.
problem-funding-terms-missing-remedy = Indiquez le montant, l’intérêt et les années ; pour les parts sociales, combien, de quel montant et sur combien de mois. Un différé doit être plus court que la durée.
problem-repayments-missing = Personne n’a dit ce qui est remboursé par an des { $owed } dus auparavant : la couverture de la dette est donnée sans cela et elle est trop élevée.
problem-repayments-missing-remedy = Regardez les contrats avec les prêteurs, et indiquez ce qui est remboursé des emprunts et de la location-vente ; 0 s’il n’y a que des intérêts.
problem-loan-never-repaid = Aucune année ne donne plus de trésorerie que l’intérêt de { $interest } : ce qui est emprunté n’est jamais remboursé.
problem-loan-never-repaid-remedy = Empruntez moins, ou trouvez de l’argent qui n’est pas à rendre.
problem-cover-thin = La trésorerie ne couvre les dettes que { $cover } fois la plus mauvaise année ; moins de { $floor } pendant { $years } { $years-plural ->
    [one] année
   *[other] années
  }.
problem-cover-thin-remedy = Empruntez moins, plus longtemps ou avec un différé, et demandez au prêteur quelle couverture il veut.
problem-cover-fails = La trésorerie ne couvre pas les dettes pendant { $years } { $years-plural ->
    [one] année
   *[other] années
  } : la plus mauvaise, elle les couvre { $cover } fois.
problem-cover-fails-remedy = Empruntez moins, plus longtemps ou avec un différé. En l’état, les dettes ne peuvent être payées.
problem-member-share-heavy = Les parts sociales prennent plus de { $share } de la rémunération de { $count } { $count-plural ->
    [one] membre
   *[other] membres
  }.
problem-member-share-heavy-remedy = Demandez moins, ou sur plus de mois ; ce que l’un peut payer, un autre ne le peut pas.
problem-price-above-worth = Le prix dépasse de { $above } les { $most } que valent les actifs pour une entreprise qui continue, moins les dettes qui la suivent.
problem-price-above-worth-remedy = Demandez au propriétaire ce que paie le reste, et faites évaluer les actifs. Sans ses dettes, une entreprise ne passe que par une vente que les créanciers ou un tribunal acceptent.
problem-conversion-too-long = L’entreprise passe plus de { $days } { $days-plural ->
    [one] jour
   *[other] jours
  } après le { $date }, jour où la trésorerie s’épuise.
problem-conversion-too-long-remedy = Trouvez de la trésorerie pour ces jours, commencez plus tôt, ou regardez les voies de droit.
problem-rescue-late = Le dernier jour raisonnable pour engager « { $route } » était le { $date }.
problem-rescue-late-remedy = Demandez aujourd’hui à un conseil agréé si c’est encore possible, et ce que les dirigeants doivent entre-temps.
value-deal-sum = une somme du financement, dans la plus petite unité,
value-deal-members = un nombre de membres
value-deal-shares = ce que versent les membres ensemble, dans la plus petite unité,
value-deal-months = des mois du financement
value-deal-rate = un taux annuel
value-deal-years = des années du financement
value-deal-multiple = un multiple du bénéfice
value-deal-units = des unités de production
