# What only the command line says.
cli-check-journal = Une écriture dans ce plan a été interrompue. { $file } contenait ce qui était à moitié fait ; cela a été défait et le plan est tel qu’il était avant.
cli-check-digest = Contenu { $content }, droit et clauses { $rules }.
cli-check-sound = Intact : { $operations } { $operations-plural ->
    [one] opération
   *[other] opérations
  }, { $contents } éléments de contenu, chaque scénario calculé.
cli-rules-modelled = Modélisé :
cli-rules-missing = Manquant :
cli-rules-covers = Toutes les valeurs sur lesquelles repose le coût d’un employeur sont connues du { $from } au { $until }.
cli-rules-estimate = Une estimation signalée comme telle, du { $from } au { $until }.
cli-rules-held = Pas en vigueur ce jour-là. Une projection garderait la dernière valeur, comme hypothèse :
cli-renewed = Le plan a maintenant le droit, les clauses et les tâches du programme. Regardez ses problèmes, et les chiffres qui ont changé.
cli-nothing-newer = Le plan les a déjà.
