# Che cosa dice solo la riga di comando.
cli-check-journal = Una scrittura su questo piano è stata interrotta. { $file } conteneva ciò che era fatto a metà; è stato riportato indietro e il piano è com’era prima.
cli-check-digest = Contenuto { $content }, legge e clausole { $rules }.
cli-check-sound = Integro: { $operations } { $operations-plural ->
    [one] operazione
   *[other] operazioni
  }, { $contents } parti di contenuto, ogni scenario calcolato.
cli-rules-modelled = Modellato:
cli-rules-missing = Mancante:
cli-rules-covers = Ogni valore su cui si fonda il costo di un datore di lavoro è noto dal { $from } al { $until }.
cli-rules-estimate = Una stima indicata come tale, dal { $from } al { $until }.
cli-rules-held = Non in vigore in questo giorno. Una proiezione manterrebbe l’ultimo valore, come ipotesi:
cli-renewed = Il piano ha ora diritto, clausole e compiti del programma. Guardarne i problemi, e le cifre che sono cambiate.
cli-nothing-newer = Il piano li ha già.
