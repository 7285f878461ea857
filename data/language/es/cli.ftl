# Lo que solo dice la línea de órdenes.
cli-check-journal = Se interrumpió una escritura en este plan. { $file } contenía lo que quedó a medias; se ha revertido, y el plan está como antes.
cli-check-digest = Contenido { $content }, ley y cláusulas { $rules }.
cli-check-sound = En buen estado: { $operations } { $operations-plural ->
    [one] operación
   *[other] operaciones
  }, { $contents } piezas de contenido, todos los escenarios calculados.
cli-rules-modelled = Modelizado:
cli-rules-missing = Falta:
cli-rules-covers = Todo valor en que se apoya el coste de una empresa se conoce desde el { $from } hasta el { $until }.
cli-rules-estimate = Una estimación, señalada como tal, desde el { $from } hasta el { $until }.
cli-rules-held = No está en vigor en este día. Una proyección mantendría el último valor, como supuesto:
cli-renewed = El plan tiene ahora la ley, las cláusulas y las tareas del programa. Mire sus problemas y las cifras que han cambiado.
cli-nothing-newer = El plan ya las tiene.
