# Avvertenze sollevate dai dati dell’impresa: che cosa sta attorno a esse in stampa. Le loro parole sono in data/warnings.

warnings-title = Che cosa guardare prima di proseguire
warnings-what = Vengono da ciò che il piano sa di questa impresa. Non sono una consulenza legale: ciascuna dice su che cosa si fonda, quanto ne siamo sicuri, e che cosa chiedere a un avvocato o a un consulente.
warnings-none = I dati del piano non sollevano avvertenze.
warnings-raised = { $count-plural ->
    [one] Un’avvertenza sollevata dai dati del piano
   *[other] { $count } avvertenze sollevate dai dati del piano
  }
warnings-asked = { $count-plural ->
    [one] Una domanda a cui il piano non può rispondere
   *[other] { $count } domande a cui il piano non può rispondere
  }
warnings-asked-what = Se riguardino l’impresa, non lo dice alcun file né alcuna decisione. Dove la risposta è sì, o nessuno è sicuro, leggere ciò che segue.

warning-weight-block = Non consentito.
warning-weight-confirm = Confermare prima di proseguire.
warning-weight-have-checked = Farlo verificare.
warning-weight-warn = Fare attenzione.
warning-weight-info = Utile da sapere.

warning-because = Perché: { $facts }.
warning-because-figure = { $fact } ({ $figure })
warning-because-transfer = l’azienda passa alla cooperativa
warning-because-staff = persone nell’impresa
warning-because-people = persone a cui si riferiscono le paghe
warning-because-leavers = posti soppressi
warning-because-leavers-share = quota dei posti soppressi
warning-because-longest-service = anni di servizio di chi è qui da più tempo
warning-because-sites = sedi
warning-because-cash-short = la cassa finisce
warning-because-balance-negative = si deve più di quanto si possiede
warning-because-capital-cover = patrimonio netto per ogni unità di capitale sociale
warning-because-taxes-owed = dovuto al fisco, scaduto o no
warning-because-loans = dovuto a chi finanzia e per leasing o vendite a rate, garantito o no
warning-because-rent = affitti e tributi locali nella contabilità
warning-because-pension = la parte del datore di lavoro nelle pensioni
warning-because-owner-joins = chi oggi preleva oltre la retribuzione resta
warning-because-members = soci
warning-because-members-pay = quanto versa ogni socio per aderire
warning-because-price = prezzo dell’azienda
warning-because-scheme = presta un programma pubblico
warning-because-all-on-board = tutti i soci siedono nel consiglio di amministrazione
warning-because-reserve-locked = la bozza ha una riserva che non si divide mai
warning-because-unsure-facts = punti di diritto della bozza da verificare

warning-last-day = { $what }: entro il { $date }, { $time }.
warning-last-day-late = { $what }: entro il { $date }, { $time }. Quel giorno è passato.
warning-last-day-open = { $what }: { $time }. Il piano non conosce il giorno.
warning-time-before = { $span } prima che avvenga { $event }
warning-time-after = { $span } dopo { $event }
warning-days = { $days-plural ->
    [one] { $days } giorno
   *[other] { $days } giorni
  }
warning-months = { $months-plural ->
    [one] { $months } mese
   *[other] { $months } mesi
  }
warning-months-days = { $months } e { $days }
warning-event-transfer = il passaggio dell’azienda
warning-event-dismissal = l’effetto del primo licenziamento
warning-event-notice = il primo preavviso di licenziamento
warning-event-cash-runs-out = l’esaurimento della cassa
warning-event-directors-know = il momento in cui gli amministratori lo sanno, o dovrebbero saperlo
warning-event-year-end = la fine dell’esercizio dell’impresa
warning-event-last-notice = la pubblicazione dell’ultimo degli avvisi

warning-law = Legge: { $cite }. { $source }. { $checked }. { $confidence }.
warning-unread = Questa parte del paese ha un diritto proprio, che nessuno ha letto per questo: i numeri e i giorni possono essere altri.
warning-note = Da sapere: { $note }.
warning-ask = Chiedere: { $ask }
