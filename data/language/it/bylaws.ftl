# La bozza di statuto.
bylaws-title = Bozza di statuto per { $name } come cooperativa
bylaws-subtitle = { $form }: una bozza su cui lavori un avvocato
bylaws-printed = Stampata il { $date }
bylaws-foot = Bozza di statuto, { $name }, { $date }
bylaws-draft-mark = Bozza per un avvocato. Non adottata, non iscritta, non è una consulenza legale.
bylaws-notice-draft = Questa è una bozza ricavata da un modello dell’impresa. Non è una consulenza legale e non deve essere adottata né depositata prima che un avvocato l’abbia esaminata.
bylaws-notice-blanks = { $blanks-plural ->
    [one] Resta aperto { $blanks } spazio. È indicato come riga da compilare ed elencato alla fine.
   *[other] Restano aperti { $blanks } spazi. Sono indicati come righe da compilare ed elencati alla fine.
  }
bylaws-notice-matters = Il nostro elenco di ciò che questa legge richiede allo statuto è incompleto, o non si sa se sia completo. Che ogni materia dell’elenco sia trattata non dimostra che lo statuto sia completo.
bylaws-notice-suggested = { $blanks-plural ->
    [one] { $blanks } valore è soltanto suggerito da noi: nessuno l’ha deciso. È elencato alla fine.
   *[other] { $blanks } valori sono soltanto suggeriti da noi: nessuno li ha decisi. Sono elencati alla fine.
  }
bylaws-notice-checks = { $failed-plural ->
    [one] { $failed } verifica della bozza non è riuscita. È elencata tra le verifiche della bozza.
   *[other] { $failed } verifiche della bozza non sono riuscite. Sono elencate tra le verifiche della bozza.
  }
bylaws-notice-low = Di alcuni dati che seguono l’attendibilità è bassa, o non se ne conosce il giorno di lettura: da verificare prima del deposito.
bylaws-matters = { $matters-plural ->
    [one] La { $matters } materia che ci risulta richiesta dalla legge, e dove si trova
   *[other] Le { $matters } materie che ci risultano richieste dalla legge, e dove si trovano
  }
bylaws-matters-complete = La legge elenca ciò che lo statuto deve trattare: { $note }. Ogni materia è trattata negli articoli indicati.
bylaws-matters-incomplete = Non si sa se il nostro elenco di ciò che questa legge richiede sia completo: { $note }.
bylaws-uncovered = non trattata
bylaws-rules = Lo statuto
bylaws-plain = In parole semplici:
bylaws-open = { $blanks-plural ->
    [one] Uno spazio da compilare
   *[other] { $blanks } spazi da compilare
  }
bylaws-open-what = Su ciascuno decidono i soci. Nulla è stato inserito al loro posto.
bylaws-suggested = { $blanks-plural ->
    [one] Un valore che suggeriamo
   *[other] { $blanks } valori che suggeriamo
  }
bylaws-suggested-what = Nessuno li ha decisi. Sono comuni nella pratica e, per quanto sappiamo, entro i limiti di legge; sta ai soci confermarli o cambiarli.
bylaws-changes = Che cosa differisce dalla raccolta di clausole, e perché
change-own = scritto per questo statuto
change-reworded = formulato diversamente
change-taken = inserito; è facoltativo
change-left-out = omesso
change-no-reason = nessun motivo indicato
bylaws-checks = Le verifiche della bozza
bylaws-checks-what = Eseguite dal programma, sui dati di legge che conosce. Una verifica riuscita non sostituisce un avvocato.
check-members = Soci in numero sufficiente per la forma giuridica
check-matters = Ogni materia richiesta dalla legge ha un articolo, o un motivo indicato
check-limits = Ogni numero è del suo genere ed entro i limiti di legge
check-agreement = I numeri dei diversi articoli concordano tra loro
check-terms = Ogni parola definita è definita una volta sola, ed è usata
check-references = Ogni articolo richiamato è presente
check-powers = Nessuno ha un potere che la legge riserva ad altri, né due organi lo stesso
check-wording = Ciò che la legge impone è rimasto immutato, e nessun articolo è vuoto
check-passed = nulla da segnalare
check-failed = { $failed-plural ->
    [one] { $failed } non riuscita
   *[other] { $failed } non riuscite
  }
column-bounds = Che cosa può essere
column-suggested = Suggerito
column-title = Titolo
column-done = Che cosa si è fatto
column-reason = Perché
column-check = Verificato
column-check-looked-at = Esaminati
column-check-found = Esito
column-idea = Idea
column-origin = Da dove viene, e che cosa differisce
rule-missing = articolo omesso: { $title }
bylaws-origins = Da dove viene ogni articolo
part-opening = Su che cosa ti si chiede di votare
part-identity = Che cos’è la cooperativa
part-members = Soci
part-meetings = Assemblee e decisioni
part-cells = Cellule
part-delegates = Delegati
part-work = Come si divide il lavoro
part-board = L’organo richiesto dalla legge
part-capital = Capitale
part-surplus = Avanzo e riserve
part-pay = Retribuzioni e orari
part-network = Altre cooperative e sindacati
part-leaving = Uscita
part-disputes = Controversie e parità
part-accounts = Conti
part-changes = Modifica dello statuto
part-conversion = Il passaggio di questa impresa
part-end = La fine
part-own = Articoli nostri
power-admit = ammettere i soci
power-exclude = escludere i soci
power-discipline = sanzionare i soci
power-elect-board = eleggere il consiglio di amministrazione
power-remove-board = revocare i componenti del consiglio di amministrazione
power-amend-rules = modificare lo statuto
power-approve-accounts = approvare il bilancio
power-use-surplus = destinare l’avanzo
power-borrow = contrarre prestiti
power-dissolve = sciogliere la cooperativa
power-merge = deliberare la fusione o la trasformazione
power-represent = rappresentare la cooperativa verso i terzi
power-appoint-auditor = nominare chi revisiona i conti
power-instruct-board = dare indicazioni al consiglio di amministrazione
holder-meeting = i soci in assemblea
holder-board = il consiglio di amministrazione
holder-council = un consiglio dei delegati
holder-cell = una cellula
holder-member = un singolo socio
bylaws-lawyer = Punti per un avvocato
bylaws-lawyer-point = Articolo { $number }, { $title }:
bylaws-sources = Su che cosa si fondano gli articoli
rule-reference = articolo { $number }
sign-member = Socio
sign-secretary = Segretario
sign-date = Data
confidence-high = Attendibilità: alta
confidence-medium = Attendibilità: media
confidence-low = Attendibilità: bassa. Da verificare prima del deposito
confidence-unchecked = { $confidence }. Da verificare prima del deposito
returned-by-nobody = chi l’ha rinviata
returned-reason = come proposto da { $by }
returned-none = Il documento non cambia nulla nello statuto.
language-own = Italiano
