# Parole che entrambi i programmi mettono accanto alle cifre: a che punto è un capitolo, per che cosa sono presi file e colonne.
part-diagnosis = { $managers-plural ->
    [one] { $managers } responsabile riceve { $share } della retribuzione lorda
   *[other] { $managers } responsabili ricevono { $share } della retribuzione lorda
  }
part-diagnosis-unknown = Quanto costi la direzione non è noto
chapter-to-fix = { $count } da correggere
chapter-to-check = { $count } da verificare
chapter-firm-done = { $figure } posti
chapter-diagnosis-done = { $figure } { $figure-plural ->
    [one] livello
   *[other] livelli
  }
chapter-diagnosis-empty = nessuna linea gerarchica
chapter-proposal-done = { $figure } { $figure-plural ->
    [one] cellula
   *[other] cellule
  }
chapter-savings-done = { $figure } delle paghe
chapter-savings-rises = { $figure } di paghe in più
chapter-viability-done = la cassa è nota
chapter-viability-empty = senza contabilità
chapter-bylaws-done = nessuno spazio aperto
chapter-bylaws-empty = senza forma giuridica
chapter-review-empty = nessuno interpellato
chapter-review-replies = { $count-plural ->
    [one] { $count } risposta
   *[other] { $count } risposte
}
chapter-review-open = { $count-plural ->
    [one] { $count } votazione aperta
   *[other] { $count } votazioni aperte
}
chapter-review-adopted = statuto adottato
chapter-report-to-fix = si stampa con { $count } da correggere
chapter-report-done = pronta per la stampa
look-headline = { $taken } righe su { $read } sono pronte da acquisire
look-take-in = { $taken-plural ->
    [one] Acquisisci { $taken } riga
   *[other] Acquisisci { $taken } righe
  }
look-sheet = { $file }, foglio «{ $sheet }»
role-payroll = Paghe
role-lines = Linee gerarchiche
role-ties = Legami di lavoro
role-accounts = Conti
role-debtors = Fatture aperte ai clienti
role-creditors = Fatture aperte dei fornitori
role-bank = Banca per settimana
role-pay-months = Retribuzioni per mese
profile-none = dalle sue intestazioni
profile-own = come già indicato
profile-headings-en = intestazioni inglesi comuni
profile-headings-de = intestazioni tedesche comuni
profile-headings-it = intestazioni italiane comuni
profile-headings-es = intestazioni spagnole comuni
profile-headings-fr = intestazioni francesi comuni

# Quanto è sicuro che cosa significa una colonna, e perché.
sureness-said = Indicato
sureness-sure = Sicuro
sureness-likely = Probabile
sureness-guess = Supposto
evidence-said = L’ha indicato una persona.
evidence-heading = L’intestazione è tra quelle di { $profile }.
evidence-values = { $fit } celle su { $of } esaminate { $kind }.
values-amount = si possono leggere come importi
values-number = si possono leggere come numeri
values-day = si possono leggere come date
values-reference = sono l’id o il nome di un’altra riga
values-unique = stanno una volta sola
values-words = contengono parole
values-code = sono codici brevi

# Somme da confrontare con quelle dei file.
total-place = { $file }, { $column }
total-sum = { $rows } { $rows-plural ->
    [one] riga dà
   *[other] righe danno
  } { $sum }
total-stated = il totale indicato dal file è { $sum }
total-none = il file non indica un totale: confrontare questo con quello delle paghe

# Che cosa cambia un file più recente.
changes-headline = { $came } { $came-plural ->
    [one] riga è nuova
   *[other] righe sono nuove
  }, { $left } non ci sono più, { $same } sono uguali.
changes-came = { $count } nuove
changes-left = { $count } non più presenti
changes-pay = { $count } con un’altra retribuzione
changes-manager = { $count } che rispondono a qualcun altro
changes-hours = { $count } con altre ore
changes-work = { $count } con un altro lavoro: titolo, reparto, inquadramento, sede, turno o competenze
changes-person = { $count } di cui si dice altro: nome, date, categoria
changes-more = e altre { $count }
profile-uk-organogram = organigramma del governo britannico
profile-gusto = registro paghe Gusto
profile-quickbooks-online = dettaglio paghe QuickBooks Online
profile-quickbooks-desktop = riepilogo paghe QuickBooks Desktop
profile-adp-paydata = ADP Paydata
profile-paychex-flex = Paychex Flex
profile-rippling = Rippling
profile-bamboohr = BambooHR
profile-brightpay = BrightPay
profile-sage-50 = Sage 50 Payroll
profile-xero-nz = Xero Payroll, Nuova Zelanda
profile-xero-au = Xero Payroll, Australia
profile-orangehrm = OrangeHRM
profile-erpnext = ERPNext
profile-odoo-spain = Odoo, paghe spagnole
profile-astute = Astute Payroll
profile-ceridian = Ceridian
profile-czech-party = retribuzioni di un partito ceco
profile-adventureworks = database di esempio AdventureWorks
people-group = { $posts } posti
plain-blank = [{ $label }]
bylaws-rule-title = Articolo { $number }, { $title }
file-report = { $plan }, relazione.pdf
file-tables = { $plan }, tabelle
file-summary = { $plan }, sintesi per i lavoratori.pdf
file-redacted = Oscurato
file-bylaws = { $plan }, bozza di statuto.pdf
file-transition = { $plan }, documento.pdf
file-sample = Calder & Wray
jurisdiction-none = nessuno: solo retribuzioni

# Per che cosa è stata presa una colonna.
meaning-none = non usata
meaning-id = id
meaning-name = nome
meaning-first-name = nome proprio
meaning-last-name = cognome
meaning-title = titolo del posto
meaning-unit = reparto o unità
meaning-site = sede
meaning-shift = turno
meaning-skills = competenze
meaning-grade = inquadramento
meaning-manager = risponde a
meaning-email = indirizzo e-mail
meaning-path = percorso dal vertice
meaning-level = quanto in basso sta la riga
meaning-step = grado di uno schema
meaning-hours-week = ore a settimana
meaning-days-week = giorni a settimana
meaning-fte = equivalente a tempo pieno
meaning-posts = posti
meaning-list = persone o gruppi di posti
meaning-pay-year = retribuzione annua
meaning-pay-full-time-year = retribuzione annua a tempo pieno
meaning-pay-month = retribuzione mensile
meaning-pay-half-month = retribuzione due volte al mese
meaning-pay-four-weeks = retribuzione ogni quattro settimane
meaning-pay-fortnight = retribuzione ogni due settimane
meaning-pay-week = retribuzione settimanale
meaning-pay-day = retribuzione giornaliera
meaning-pay-hour = retribuzione oraria
meaning-pay = retribuzione
meaning-pay-leave = retribuzione per ferie e assenze
meaning-gross = tutto quanto è stato pagato
meaning-pay-period = periodo di paga
meaning-component = per che cosa è la paga della riga
meaning-extra = pagato oltre la retribuzione
meaning-employer-charge = pagato in più dal datore di lavoro
meaning-pay-floor = minimo di una fascia di retribuzione
meaning-pay-ceiling = massimo di una fascia di retribuzione
meaning-benefits = benefit
meaning-drawings = prelievi del titolare
meaning-born = data di nascita
meaning-age = età
meaning-started = primo giorno
meaning-left = ultimo giorno
meaning-status = ancora nell’impresa
meaning-contract = dipendente o fornitore
meaning-apprentice = apprendista
meaning-director = amministratore della società
meaning-executive = personale direttivo (cadre)
meaning-category = categoria National Insurance
meaning-currency = valuta
meaning-pay-dated = data della retribuzione
meaning-private-number = numero di una persona o di un conto bancario, omesso

rows-count = { $count } { $count-plural ->
    [one] riga
   *[other] righe
  }
# Perché una riga è stata omessa.
reason-row-totals = un totale delle righe sopra, usato per verificarle
reason-row-repeated-heading = di nuovo le intestazioni
reason-row-vacant = un posto vacante
reason-row-eliminated = un posto che non esiste più
reason-row-other-date = una riga di un’altra data
reason-row-other-table = una seconda tabella nel file
reason-row-sample = un esempio del programma
reason-row-not-person = né una persona né un posto
reason-row-left = ha lasciato l’impresa
reason-row-not-started = non ha ancora iniziato
reason-row-empty = nulla nelle colonne usate
reason-row-set-aside = scartata perché qualcuno lo ha detto
reason-column-pay-missing = la tabella non ha una colonna di retribuzione
reason-column-person-missing = la tabella non ha una colonna di id o di nomi
reason-sheet-unused = il foglio non è usato
chart-reporting = { $posts } { $posts-plural ->
    [one] posto
   *[other] posti
} in { $layers } { $layers-plural ->
    [one] livello
   *[other] livelli
}
chart-reporting-lost = { $chart }. { $lost } { $lost-plural ->
    [one] linea è
   *[other] linee sono
} da guardare.
chart-in-loop = In un circolo: quelli sopra rispondono l’uno all’altro
chart-manager-missing = I file indicano un responsabile che non vi si trova
chart-manager-several = I file indicano un responsabile che potrebbe essere più persone
chart-manager-set-aside = I file indicano un responsabile la cui riga è stata scartata
chart-two-managers = I file indicano due responsabili
found-cell = Cellula di { $members } { $members-plural ->
    [one] persona
   *[other] persone
}
