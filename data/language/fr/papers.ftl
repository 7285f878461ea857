# Ballot papers and the sheet they are counted on.

paper-document = Bulletins de vote : { $question }
paper-subject = Bulletins pour voter, et la feuille pour les dépouiller
paper-foot = { $question } Vote { $poll }
paper-mark = Croix
paper-choice = Choix
paper-if-voted = Si l’on passe au vote : { $vote }
paper-how-consent = Mettez une croix à côté d’une ligne. Si vous faites objection, écrivez pourquoi, et ce qui répondrait à votre objection.
paper-how-consensus = Mettez une croix à côté d’une des quatre premières lignes, et une croix à côté d’une des lignes suivantes pour le cas où l’on passe au vote. Si vous faites objection, écrivez pourquoi, et ce qui répondrait à votre objection.
paper-how-majority = Mettez une croix à côté d’une ligne.
paper-how-gradient = Mettez une croix à côté de la ligne qui dit le mieux ce que vous pensez.
paper-how-ranked = Écrivez 1 à côté de votre premier choix, 2 à côté du deuxième, et ainsi de suite pour autant que vous voulez.
paper-how-approval = Mettez une croix à côté { $seats-plural ->
    [one] d’un nom
   *[other] de { $seats } noms au plus
}.
paper-reason = Pourquoi je fais objection
paper-change = Ce qui répondrait à mon objection
paper-no-name = N’écrivez aucun nom sur ce bulletin. Pliez-le et mettez-le vous-même dans l’urne.
paper-tally = Feuille de dépouillement
paper-tally-what = Bulletins du { $opens } au { $closes }, { $voters } bulletins pour { $voters } personnes qui peuvent voter. Dépouillez devant ceux qui veulent le voir : chaque bulletin reçoit un numéro quand il est sorti de l’urne, est lu à voix haute, et reçoit un trait à côté de ce qu’il dit. Saisissez ensuite les bulletins.
paper-strokes = Traits
paper-sum = Somme
paper-not-valid = Nuls
paper-in-box = Bulletins dans l’urne
paper-given-out = Bulletins distribués
paper-teller-first = Compté par, signature
paper-teller-second = Contrôlé par, signature
paper-rules = Les règles qui régissent ce vote :
paper-rule = Ce qu’elle fixe
paper-rule-how = Comment
paper-rule-where = Où elle se trouve
