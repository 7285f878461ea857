# Reporting lines: what is wrong with them and what each fault can be mended with.

problem-manager-missing = { $references-plural ->
    [one] { $count-plural ->
        [one] Le responsable « { $manager } » n’est personne dans les fichiers.
       *[other] Le responsable « { $manager } » de { $count } postes n’est personne dans les fichiers (lignes { $rows }).
    }
   *[other] { $references } autres renvois à des responsables ne désignent personne dans les fichiers. Ils figurent dans { $count } lignes ({ $rows }).
}
problem-manager-missing-remedy = Ajoutez la ligne du responsable, ou corrigez le renvoi.
problem-manager-set-aside = { $count-plural ->
    [one] La ligne du responsable « { $manager } » a été écartée.
   *[other] La ligne du responsable « { $manager } » de { $count } postes a été écartée (lignes { $rows }).
}
problem-manager-set-aside-remedy = Nommez qui dirige ces postes maintenant, ou laissez-les sans ligne vers le sommet.
problem-manager-several = { $people } personnes ou postes portent le nom que { $count-plural ->
    [one] la ligne donne
   *[other] { $count } lignes ({ $rows }) donnent
  } au responsable. Personne n’a été choisi.
problem-manager-several-remedy = Dites de qui il s’agit, ou nommez le responsable par son identifiant dans le fichier.
problem-manager-zeros = { $count } { $count-plural ->
    [one] renvoi à un responsable ne désigne personne tel quel, et serait
   *[other] renvois à des responsables ne désignent personne tels quels, et seraient
  } l’identifiant de quelqu’un si les zéros initiaux étaient ignorés.
problem-manager-zeros-remedy = Ignorez les zéros initiaux si 0043 et 43 sont ici la même personne ; sinon, corrigez les renvois.
problem-manager-two = { $count-plural ->
    [one] Les fichiers indiquent deux responsables : { $one } et { $other }. Le premier est compté.
   *[other] Les fichiers indiquent deux responsables pour { $count } postes (lignes { $rows }). Le premier indiqué est compté.
}
problem-manager-two-remedy = Dites lequel des deux. Qui ne fait que conseiller n’est pas ici un responsable.
problem-manager-unsaid = { $count-plural ->
    [one] Rien ne dit à qui ce poste rend compte, bien que les fichiers le disent pour d’autres.
   *[other] Rien ne dit à qui { $count } postes rendent compte, bien que les fichiers le disent pour d’autres (lignes { $rows }).
}
problem-manager-unsaid-remedy = Ajoutez-les aux rattachements, ou dites à qui ils rendent compte.
problem-manager-self = { $keys } se rendrait compte à soi-même. La ligne a été coupée.
problem-manager-self-remedy = Corrigez le renvoi, ou marquez la ligne comme sommet.
problem-manager-loop = { $loops-plural ->
    [one] { $people } personnes se rendent compte en cercle : { $keys }. La ligne de la première a été coupée.
   *[other] Il y a { $loops } autres cercles de personnes qui se rendent compte entre elles ou à elles-mêmes (premières lignes { $keys }). La ligne de la première de chacun a été coupée.
}
problem-manager-loop-remedy = Corrigez l’un de ces renvois.
problem-roots-several = { $count } postes ne rendent compte à personne (lignes { $rows }) : l’entreprise a autant de sommets.
problem-roots-several-remedy = C’est juste si plusieurs personnes dirigent l’entreprise ensemble. Sinon, dites qui est au sommet, ou à qui chacune rend compte.
problem-structure-missing = Les fichiers ne disent pas qui rend compte à qui.
problem-structure-missing-remedy = Ajoutez un fichier de rattachements. Jusque-là, les échelons, les responsables et le coût de l’encadrement sont inconnus.
problem-lines-built = { $count } { $count-plural ->
    [one] rattachement n’est
   *[other] rattachements ne sont
  } dans aucun fichier : { $count-plural ->
    [one] il a été établi
   *[other] ils ont été établis
  } { $by }. Les échelons, les responsables et le coût de l’encadrement reposent sur cette supposition.
problem-lines-built-remedy = Parcourez-les dans le tableau des personnes et corrigez qui rend compte à qui, ou ajoutez un fichier de rattachements.
problem-lines-by-order = { $count } { $count-plural ->
    [one] ligne rend
   *[other] lignes rendent
  } compte à la dernière ligne au-dessus qui est moins profonde : aucune colonne ne nomme de responsable, et celle-ci dit la profondeur de chaque ligne.
problem-lines-by-order-remedy = C’est juste pour une liste dans l’ordre d’un organigramme. Si elle a été triée depuis, ajoutez une colonne qui nomme chaque responsable.
problem-lines-by-path = { $count } { $count-plural ->
    [one] ligne tire
   *[other] lignes tirent
  } son responsable du chemin de cette colonne : aucune colonne n’en nomme.
problem-lines-by-path-remedy = Regardez quelques personnes dont vous connaissez le responsable. Si c’est faux, ajoutez une colonne qui nomme chaque responsable.

lines-built-by-grade = d’après les services et les catégories
lines-built-by-pay = d’après les services et la rémunération

fix-allowance-not-claimed = Il n’est pas demandé
fix-zeros = Ignorer les zéros initiaux : { $count } { $count-plural ->
    [one] rattachement trouvé
   *[other] rattachements trouvés
  }
fix-to-top = { $count-plural ->
    [one] Rend compte à { $who }, au sommet
   *[other] Les { $count } rendent compte à { $who }, au sommet
}
fix-all-to-top = Tous rendent compte à { $who }, au sommet
fix-at-the-top = { $count-plural ->
    [one] Est au sommet
   *[other] Les { $count } sont au sommet
}
fix-as-the-row-left-out = { $count-plural ->
    [one] Rend compte à { $who }, comme la ligne écartée
   *[other] Les { $count } rendent compte à { $who }, comme la ligne écartée
}
fix-as-the-unit = { $count-plural ->
    [one] Rend compte à { $who }, comme la plupart du service
   *[other] Les { $count } rendent compte à { $who }, comme la plupart du service
}
fix-this-one = C’est { $who }
fix-reports-to = Rend compte à { $who }
fix-loop-to-top = { $who }, en premier dans le fichier, rend compte à { $top }, au sommet
fix-loop-at-the-top = { $who }, en premier dans le fichier, est au sommet
fix-self-to-top = { $who } rend compte à { $top }, au sommet
fix-self-at-the-top = { $who } est au sommet
fix-loops = Couper les { $count } cercles de la même façon : le premier dans le fichier est au sommet
fix-top = Les autres rendent compte à { $who }, qui a le plus de personnes sous lui
fix-build-by-grade = Établir par service et catégorie, la mieux payée d’abord : { $grades }
fix-build-by-pay = Établir par service et rémunération : le mieux payé de chacun le dirige
fix-take-out = Retirer ces rattachements

line-decided = indiqué ici
line-built = établi, non tiré d’un fichier

operation-reports-to = Indiqué que { $key } rend compte à { $manager } dans « { $scenario } »
operation-reports-to-nobody = { $key } placé au sommet dans « { $scenario } »
operation-manager-meant = Indiqué quel responsable les fichiers désignent pour des postes comme { $key } dans « { $scenario } »
operation-managers-meant = Responsable donné à chaque poste dont le responsable est introuvable dans « { $scenario } »
operation-leading-zeros = Zéros initiaux des identifiants de responsables ignorés dans « { $scenario } »
operation-leading-zeros-kept = Identifiants de responsables pris à la lettre dans « { $scenario } »
operation-loops-cut = Cercles de personnes qui se rendent compte coupés dans « { $scenario } »
operation-loops-left = Cercles de personnes qui se rendent compte laissés dans « { $scenario } »
operation-top = { $key } placé au sommet de l’entreprise dans « { $scenario } »
operation-top-taken-out = Tous ceux au sommet laissés où ils sont dans « { $scenario } »
operation-build-lines = Rattachements établis par service et catégorie dans « { $scenario } »
operation-build-lines-by-pay = Rattachements établis par service et rémunération dans « { $scenario } »
operation-build-lines-taken-out = Rattachements établis retirés dans « { $scenario } »
