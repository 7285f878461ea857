# What only the command line says.
cli-check-journal = A write to this plan was interrupted. { $file } held what was half done; it was rolled back and the plan stands as it was before.
cli-check-digest = Content { $content }, law and clauses { $rules }.
cli-check-sound = Sound: { $operations } { $operations-plural ->
    [one] operation
   *[other] operations
  }, { $contents } pieces of content, every scenario told.
cli-rules-modelled = Modelled:
cli-rules-missing = Missing:
cli-rules-covers = Every value an employer’s cost rests on is known from { $from } to { $until }.
cli-rules-estimate = A labelled estimate, from { $from } to { $until }.
cli-rules-held = Not in force on this day. A projection would hold the last value, as an assumption:
cli-renewed = The plan now has the program’s law, clauses and tasks. Look at its problems, and at the figures that changed.
cli-nothing-newer = The plan has them already.
