# Problems of the books and of the cash plan: what is wrong, and what to do.

problem-books-unreadable = Les en-têtes ne sont ceux d’aucune liste comptable connue. Rien n’en a été repris.
problem-books-unreadable-remedy = Donnez-lui des en-têtes comme nom de compte, débit et crédit ; client ou fournisseur, facture, échéance et reste dû ; ou semaine du, ouverture et clôture. Puis reprenez-la.
problem-books-currency = { $count-plural ->
    [one] Une ligne est en { $own }, le plan en { $plan }. Elle a été écartée.
   *[other] { $count } lignes sont en { $own }, le plan en { $plan }. Elles ont été écartées.
}
problem-books-currency-remedy = Exportez la liste dans la monnaie du plan, ou corrigez la monnaie du plan.
problem-accounts-unbalanced = Débits et crédits diffèrent de { $off } : des comptes manquent, ou figurent deux fois.
problem-accounts-unbalanced-remedy = Exportez toute la balance générale du jour, et reprenez-la.
problem-account-unknown = { $count-plural ->
    [one] Ce qu’est le compte de la ligne { $rows } ne se déduit pas de son nom. Il fait { $sum } et n’entre dans aucune somme.
   *[other] Ce que sont { $count } comptes ne se déduit pas de leurs noms (lignes { $rows }). Ils font { $sum } et n’entrent dans aucune somme.
}
problem-account-unknown-remedy = Dites ce qu’est chacun d’eux.
problem-books-amount-missing = { $count-plural ->
    [one] La ligne n’a pas de montant lisible. Elle a été écartée.
   *[other] { $count } lignes n’ont pas de montant lisible ({ $rows }). Elles ont été écartées.
}
problem-books-amount-missing-remedy = Écrivez le montant comme un nombre, ou effacez la ligne, et reprenez la liste.
problem-books-duplicate = { $count-plural ->
    [one] La ligne en répète une antérieure.
   *[other] { $count } lignes en répètent des antérieures ({ $rows }).
}
problem-books-duplicate-remedy = Regardez si c’est la même écriture. Des factures, semaines et mois, le premier est compté ; des comptes, tous le sont.
problem-books-untied = { $what } : { $listed } selon la liste, { $stated } selon les comptes, { $off } d’écart.
problem-books-untied-remedy = Exportez les deux le même jour, ou cherchez ce qui est comptabilisé dans l’un et pas dans l’autre.
problem-stock-negative = Le stock est inférieur à zéro : { $amount }.
problem-stock-negative-remedy = Faites l’inventaire, corrigez le compte, et reprenez la liste.
problem-journal-added = { $dated ->
    [yes] { $entries } écritures du { $from } au { $to } ont été additionnées en { $accounts } comptes.
   *[no] { $entries } écritures ont été additionnées en { $accounts } comptes.
}
problem-journal-added-remedy = Rien à faire, si les écritures sont celles d’une année jusqu’à ce jour. Une liste avec les soldes du jour est plus sûre.
problem-period-other = { $taken } a été repris. Écartés : { $others }.
problem-period-other-remedy = Rien à faire, si ce sont les chiffres voulus. Pour d’autres, exportez cette période seule.
problem-accounts-dated = Les comptes sont du { $date }, et l’entreprise est examinée le { $day }. Ce qui était possédé et dû alors est compté comme s’il en était ainsi maintenant.
problem-accounts-dated-remedy = Reprenez une balance générale d’un jour plus proche, ou examinez l’entreprise au jour des comptes.
problem-chart-only = La liste a des noms de comptes et pas de montants. Rien n’en a été utilisé.
problem-chart-only-remedy = Reprenez une balance générale, ou les écritures auxquelles ces noms se rapportent, avec elle.
problem-transaction-unbalanced = { $count-plural ->
    [one] Les écritures de l’opération { $transaction } ne s’équilibrent pas : il reste { $off }.
   *[other] Les écritures de { $count } autres opérations ne s’équilibrent pas : il en reste { $off }.
}
problem-transaction-unbalanced-remedy = Cherchez une écriture manquante ou arrondie, corrigez-la dans le grand livre, et exportez-le de nouveau.
problem-fact-format-unknown = « { $text } » porte un format de nombre inconnu : { $format }. Il n’a pas été lu.
problem-fact-format-unknown-remedy = Faites baliser de nouveau les comptes par le programme qui les a faits, ou reprenez une balance générale du jour.
problem-fact-context-missing = { $count-plural ->
    [one] Un chiffre renvoie à une période que le fichier ne définit pas : { $context }. Il a été pris au { $date }, la seule période sans nom.
   *[other] { $count } chiffres renvoient à une période que le fichier ne définit pas : { $context }. Ils ont été pris au { $date }, la seule période sans nom.
}
problem-fact-context-missing-remedy = Comparez les chiffres aux comptes imprimés.
problem-fact-undated = { $count-plural ->
    [one] Le chiffre renvoie à une période que le fichier ne définit pas. Il a été écarté.
   *[other] { $count } chiffres renvoient à des périodes que le fichier ne définit pas (lignes { $rows }). Ils ont été écartés.
}
problem-fact-undated-remedy = Faites baliser de nouveau les comptes par le programme qui les a faits, ou reprenez une balance générale du jour.
problem-fact-sign = { $count-plural ->
    [one] Un chiffre est montré entre parenthèses et balisé sans signe moins : { $names }. Il a été pris comme inférieur à zéro.
   *[other] { $count } chiffres sont montrés entre parenthèses et balisés sans signe moins : { $names }. Ils ont été pris comme inférieurs à zéro.
}
problem-fact-sign-remedy = Comparez les chiffres aux comptes imprimés.
problem-facts-conflict = { $name } est indiqué deux fois, comme { $one } et comme { $other }. Aucun n’a été repris.
problem-facts-conflict-remedy = Voyez lequel est juste dans les comptes imprimés, et reprenez une balance générale du jour.
problem-fact-unused = { $count-plural ->
    [one] Un chiffre n’est d’aucune ligne utilisée : { $names }.
   *[other] { $count } chiffres ne sont d’aucune ligne utilisée : { $names }.
}
problem-fact-unused-remedy = Rien à faire, sauf si l’un d’eux fait partie du bilan ou du compte de résultat.
problem-ledger-later = { $count-plural ->
    [one] La facture est datée d’après le jour où l’entreprise est examinée. Elle est comptée quand même.
   *[other] { $count } factures sont datées d’après le jour où l’entreprise est examinée (lignes { $rows }). Elles sont comptées quand même.
}
problem-ledger-later-remedy = Exportez les factures ouvertes du jour, ou examinez l’entreprise un jour ultérieur.
problem-ledger-undated = { $count-plural ->
    [one] La facture n’a pas de date. Elle est prise comme en retard.
   *[other] { $count } factures n’ont pas de date (lignes { $rows }). Elles sont prises comme en retard.
}
problem-ledger-undated-remedy = Exportez les factures ouvertes une par une, avec leur échéance.
problem-ledger-aged = { $count-plural ->
    [one] Le retard du solde n’est connu que par une tranche de jours. Il compte pour le retard le plus court de la tranche ; ce qui n’est pas encore échu n’a pas de date, et est pris comme en retard.
   *[other] Le retard de { $count } soldes n’est connu que par des tranches de jours. Chacun compte pour le retard le plus court de sa tranche ; ce qui n’est pas encore échu n’a pas de date, et est pris comme en retard.
}
problem-ledger-aged-remedy = Exportez les factures ouvertes une par une, avec leur échéance.
problem-bank-week-missing = La semaine après celle du { $from } commence le { $to } : des semaines manquent, ou ce ne sont pas des semaines.
problem-bank-week-missing-remedy = Ajoutez les semaines manquantes. Les moyennes sont prises sur les semaines présentes.
problem-bank-not-running-on = { $count-plural ->
    [one] La semaine ne prolonge pas la précédente, ou ce qui est entré et sorti ne mène pas à son solde de clôture.
   *[other] { $count } semaines ne prolongent pas la précédente, ou ce qui est entré et sorti ne mène pas à leur solde de clôture (lignes { $rows }).
}
problem-bank-not-running-on-remedy = Cherchez un mouvement manquant ou en double.
problem-bank-heading-unknown = Ce qu’est cet intitulé de la banque ne peut être dit. Ce qui est sorti sous lui est prolongé comme autres sorties, ce qui est entré ne l’est pas.
problem-bank-heading-unknown-remedy = Nommez-le pour ce qu’il est, par exemple matières ou salaires nets, et reprenez la liste.
problem-pay-month-missing = { $count-plural ->
    [one] Il manque à la liste de paie le mois à partir du { $from }. Les comptes sont tenus pour le couvrir quand même.
   *[other] Il manque à la liste de paie { $count } mois, à partir du { $from }. Les comptes sont tenus pour les couvrir quand même.
}
problem-pay-month-missing-remedy = Ajoutez les mois manquants et reprenez la liste, ou saisissez combien de mois couvrent les comptes.
problem-accounts-months-apart = Les { $months } derniers mois de paie sont les plus proches des salaires des comptes : { $paid } contre { $stated }. On ne sait donc pas combien de mois couvrent les comptes, et rien n’en est ramené à l’année.
problem-accounts-months-apart-remedy = Saisissez combien de mois couvrent les comptes. Ou reprenez des comptes et une paie des mêmes mois, en indiquant chaque compte de salaires comme tel.
problem-wages-apart = Les comptes portent { $stated } de salaires pour { $months } mois, et la paie fait { $paid } pour autant : ils sont d’entreprises ou de périodes différentes, ou un compte de salaires manque.
problem-wages-apart-remedy = Reprenez les comptes et la paie de la même entreprise et de la même période, et dites quels comptes sont des salaires. Jusque-là, aucun chiffre qui repose sur les deux n’est juste.
problem-accounts-months-unknown = La liste de paie a { $months } mois ou plus, et aucun compte n’indique de salaires. On ne sait donc pas combien de ces mois couvrent les comptes, et rien n’en est ramené à l’année.
problem-accounts-months-unknown-remedy = Saisissez combien de mois couvrent les comptes, ou le mois où commence l’exercice de l’entreprise.
problem-start-after-cash = Le plan commence le { $start }. La trésorerie s’épuise avant, la semaine du { $week }.
problem-start-after-cash-remedy = Commencez plus tôt, ou mettez au plan des actions qui franchissent les semaines d’avant.
problem-cash-item-past = « { $item } » est antérieur à la première semaine du plan. Il n’est dans aucune semaine.
problem-cash-item-past-remedy = Donnez-lui un jour à partir du { $first }, ou retirez-le.
problem-cash-item-over-deal = Saisi à la main et dans le financement de la reprise : { $item }. La saisie compte, et ce qu’en dit le financement n’est dans aucune semaine.
problem-cash-item-over-deal-remedy = Retirez la saisie pour avoir les sommes et les jours du financement, ou laissez-la là où elle en dit plus.
problem-cash-action-idle = La semaine { $week }, ceci n’apporte rien : { $action }.
problem-cash-action-idle-remedy = Retirez l’action, ou choisissez une autre semaine.
