# Documenti del passaggio: che cosa sta attorno alla loro formulazione, che è in data/transition-documents.
document-title = { $title }: { $name }
document-foot = { $title }, { $date }
document-draft-mark = Bozza. Non firmata, non è una consulenza legale.
document-draft-mark-confidential = Bozza riservata. Non firmata, non è una consulenza legale.
document-date = Stampato il { $date }
document-as-of = L’impresa alla data del { $date }
document-law = Diritto: { $form }, { $statute }
document-law-unknown = Diritto: nessuna forma giuridica è scelta, quindi il diritto del nuovo ente è aperto
document-language = Lingua: inglese
document-signs = Da firmare: { $who }
document-due = Scadenza: { $when }
document-not-advice = Questa è una bozza ricavata da un modello dell’impresa, su cui lavori un avvocato. Non è una consulenza legale. Non va firmata, inviata né depositata prima che un avvocato del paese l’abbia esaminata.
document-confidential = Riservato: contiene nomi, retribuzioni o ciò che solo le parti possono sapere. Non darlo a nessun altro.
document-left-out = Il documento stesso è omesso dall’edizione oscurata.
document-blanks-none = Ogni spazio è compilato dal piano. Ciò che è compilato è segnato.
document-blanks = { $blanks-plural ->
    [one] Ciò che il piano sa è compilato e segnato; resta uno spazio, elencato alla fine.
   *[other] Ciò che il piano sa è compilato e segnato; restano { $blanks } spazi, elencati alla fine.
  }
document-unverified = Parte del diritto su cui si fonda non è stata letta per intero, o non è stata letta: ogni punto è segnato nell’elenco alla fine e va verificato prima dell’uso.
document-sign-name = Nome, { $who }
document-sign-signature = Firma
document-sign-date = Data e luogo
document-total = Totale
document-group = { $what }, { $posts } posti senza nomi
document-use = Occorre
document-source = Versato
document-no-council = nessun consiglio
document-price-basis = calcolato dalla contabilità

# L’ultima parte.
document-beside = Per chi completa questa bozza
document-beside-what = Questa parte è per l’avvocato e per chi prepara il documento. Toglierla prima di usare il documento.
document-basis = Su quale diritto si fonda, e quanto ne siamo sicuri
document-basis-none = Nessuna legge che conosciamo prescrive questo documento per questo paese e questa forma. Non vuol dire che non ce ne sia.
document-not-opened = Conoscenza generale: nessuno ha aperto il testo
document-unresolved = Che cosa resta irrisolto
document-unresolved-none = Nulla di ciò che verifichiamo è aperto. Non vuol dire che tutto sia in ordine.
document-no-form = Nessuna forma giuridica è scelta, quindi nulla qui è adattato a una.
document-region = Il piano è secondo il diritto di una regione. Qui è indicato il diritto del paese, e quello della regione può essere diverso.
document-plan-to-fix = { $count-plural ->
    [one] Nel piano da cui è ricavato resta una cosa da correggere, quindi le cifre qui possono cambiare.
   *[other] Nel piano da cui è ricavato restano { $count } cose da correggere, quindi le cifre qui possono cambiare.
  }
document-lawyer = Punti per un avvocato
document-gaps = { $blanks-plural ->
    [one] Uno spazio da compilare
   *[other] { $blanks } spazi da compilare
  }

# Dove non c’è una tabella.
document-table-left-out = Qui sta una tabella che nomina persone o imprese, o contiene somme da cui si potrebbe ricavare quella di una persona. È omessa dall’edizione oscurata.
document-none-staff = Il piano non conosce nessuno che lavori qui, quindi non c’è una tabella.
document-none-books = Il piano non ha la contabilità dell’impresa, quindi non c’è una tabella. Aggiungere i conti e le fatture aperte, o compilare la tabella a mano.
document-none-deal = Nel piano nulla è inserito di come si paga il passaggio, quindi non c’è una tabella.
document-none-cells = Il piano non ha ancora cellule o consigli, quindi non c’è una tabella.
document-none-routes = Le vie legali di questo paese qui non sono note, quindi non c’è una tabella.

# Colonne. Quelle da compilare a mano lo dicono.
document-column-number = N.
document-column-person = Nome
document-column-post = Posto
document-column-age = Età
document-column-started = Primo giorno
document-column-hours = Ore a settimana
document-column-pay = Retribuzione annua
document-column-particulars = Condizioni scritte allegate (compilare)
document-column-discipline = Provvedimenti e reclami (compilare)
document-column-court = Cause, promosse o probabili (compilare)
document-column-agreements = Contratti collettivi (compilare)
document-column-wages-owed = Retribuzioni dovute (compilare)
document-column-holiday-owed = Ferie dovute (compilare)
document-column-redundancy = Indennità di licenziamento, se il rapporto finisse
document-column-notice = Indennità di preavviso, se il rapporto finisse
document-column-who = Chi
document-column-owed = Dovuto secondo la contabilità
document-column-clause = Che cosa va concordato (compilare)
document-column-asked = Chiesto il (compilare)
document-column-agreed = Concordato il (compilare)
document-column-debt = Debito
document-column-becomes = Assunto, pagato o lasciato (compilare)
document-column-asset = Attività
document-column-book = In contabilità
document-column-going = In un’azienda che prosegue
document-column-forced = In una vendita forzata
document-column-account = Conto
document-column-balance = Saldo (un debito è sotto lo zero)
document-column-disclosed = Carte, e ciò che non è come dovrebbe (compilare)
document-column-kind = Parte
document-column-what = Che cosa
document-column-amount = Importo
document-column-terms = Condizioni
document-column-step = Passo
document-column-from = Dal
document-column-until = Al
document-column-done = Fatto il (compilare)
document-column-task = Che cosa
document-column-by-whom = Da chi (compilare)
document-column-cell = Cellula
document-column-posts = Posti
document-column-council = Consiglio dei delegati
document-column-body = Parla per
document-column-delegate = Delegato
document-column-address = Indirizzo (compilare)
document-column-paid = Versato (compilare)
document-column-signature = Firma (compilare)
document-column-route = Via
document-column-last-day = Ultimo giorno per iniziare
document-column-rests-on = Su che cosa si fondano i giorni
document-column-method = Metodo
document-column-cite = Legge
document-column-says = Che cosa dice, con parole nostre
document-column-sure = Dove è stato letto, e quanto ne siamo sicuri
document-column-part = Parte
document-column-gap = Che cosa va nello spazio

# Chi può dover acconsentire, i debiti, e quanto vale un’azienda.
document-consent-lender = Banca e altri finanziatori
document-consent-hire-purchase = Proprietari dei beni in leasing, a rate o a noleggio
document-consent-tax = Fisco
document-consent-landlord = Proprietario dei locali di ogni sede di lavoro
document-consent-insurer = Assicuratori
document-consent-licence = Chi rilascia licenze e permessi
document-consent-customer = Clienti e fornitori i cui contratti lo chiedono
document-debt-suppliers = Fornitori
document-debt-taxes = Imposte e contributi, compresi quelli di pensione
document-debt-accruals = Ratei passivi e acconti dei clienti
document-debt-overdraft = Scoperto
document-debt-loans = Prestiti
document-debt-hire-purchase = Leasing e vendite a rate
document-worth-forced = Il patrimonio, in una vendita forzata
document-worth-going = Il patrimonio, in un’azienda che prosegue
document-worth-owed = Dovuto, da togliere dove i debiti seguono l’azienda
document-worth-earnings-low = Secondo un multiplo degli utili, basso, tolti i debiti
document-worth-earnings-middle = Secondo un multiplo degli utili, medio, tolti i debiti
document-worth-earnings-high = Secondo un multiplo degli utili, alto, tolti i debiti
document-worth-cash = Secondo i flussi di cassa scontati se l’impresa prosegue con chi vende, tolti i debiti
document-worth-trade = Quanto pagherebbe un altro

# Giorni a cui un documento è tenuto.
document-event-consultation = l’inizio della consultazione
document-event-ballot = il voto
document-event-transfer = il passaggio
document-event-first-dismissal = il primo licenziamento

# Che cosa può compilare un piano; ciascuno è anche ciò che uno spazio chiede.
document-value-firm = nome dell’impresa
document-value-date = data
document-value-as-of = giorno in cui si guarda l’impresa
document-value-form = forma giuridica
document-value-statute = legge della forma giuridica
document-value-registrar = registro competente
document-value-members-least = numero minimo di soci che la forma richiede
document-value-posts = numero di posti
document-value-members = numero di persone che aderiscono
document-value-share = quanto versa ogni socio per le quote
document-value-share-months = numero di mesi in cui si versano le quote
document-value-share-monthly = quanto si trattiene ogni mese dalla retribuzione per le quote
document-value-shares = quanto danno le quote dei soci
document-value-price = prezzo
document-value-price-basis = su che cosa si fonda il prezzo
document-value-conversion-costs = costi del passaggio
document-value-working-cash = liquidità che si vuole disponibile dopo
document-value-raised = quanto danno le fonti di denaro
document-value-gap = quanto manca
document-value-seller-note = quanto è pagato più tardi a chi vende
document-value-seller-note-terms = condizioni a cui chi vende è pagato più tardi
document-value-consultation = giorno in cui inizia la consultazione
document-value-consultation-end = giorno in cui la consultazione finisce al più presto
document-value-ballot = giorno del voto
document-value-registration = giorno in cui la cooperativa è iscritta
document-value-transfer = giorno del passaggio
document-value-first-pay = giorno della prima paga della cooperativa
document-value-start = giorno in cui inizia il collettivo
document-value-runs-out = giorno in cui finisce la cassa, come stanno le cose
document-value-route = per quale via i posti diminuiscono, se diminuiscono
document-value-posts-cut = numero di posti che finiscono
document-value-consultation-days = giorni di consultazione che la legge chiede
document-value-first-dismissal = primo giorno in cui un licenziamento può avere effetto
document-value-notice-weeks = settimane del preavviso di legge più lungo
document-value-cells = numero di cellule
document-value-councils = numero di consigli dei delegati
document-value-delegates = numero di delegati
document-value-pay-policy = come si fissano le retribuzioni
document-value-pay-falls = numero di posti la cui retribuzione cala
document-value-payroll = costo delle paghe di un anno com’è
document-value-payroll-after = costo delle paghe di un anno dopo
document-value-cash = denaro in banca e in cassa
document-value-assets = che cosa possiede l’impresa secondo la contabilità
document-value-debts = che cosa deve l’impresa secondo la contabilità
document-value-net-assets = quanto possiede meno quanto deve
document-value-worth-least = il minimo che limita il prezzo del patrimonio
document-value-worth-most = il massimo che limita il prezzo del patrimonio
document-value-earnings = utile di un anno prima di interessi, imposte e ammortamenti
document-value-redundancy = indennità di licenziamento, se ogni rapporto finisse
document-value-notice-pay = indennità di preavviso, se ogni rapporto finisse
document-value-claims-unknown = numero di posti i cui crediti non sono noti
document-value-seat-body = cellula o consiglio per cui si parla
document-value-seat-council = consiglio in cui siede il delegato
document-value-seat-holder = nome del delegato
document-value-seat-from = primo giorno del mandato
document-value-seat-until = ultimo giorno del mandato
document-value-seat-scope = su che cosa è il mandato
document-value-seat-text = che cosa il delegato deve dire e non dire

# Che cosa non va in un documento.
problem-document-late = «{ $document }»: la legge chiede { $days } { $days-plural ->
    [one] giorno
   *[other] giorni
  } prima di questo evento: { $event }, previsto per il { $date }. L’ultimo giorno utile era il { $last }.
problem-document-late-remedy = Rinviare questo evento: { $event }; o chiedere a un avvocato se qui un tempo più breve può essere lecito.
problem-document-days-short = «{ $document }»: tra l’inizio della consultazione e { $event } il piano lascia { $there } { $there-plural ->
    [one] giorno
   *[other] giorni
  }; ne occorrono { $days }.
problem-document-days-short-remedy = Iniziare prima la consultazione, o rinviare questo evento: { $event }.
problem-document-day-past = «{ $document }» indica il { $date } come giorno di questo evento: { $event }; e quel giorno è passato.
problem-document-day-past-remedy = Guardare l’impresa alla data di oggi, o cambiare i passi del passaggio.
problem-document-needs = «{ $document }» dipende da qualcosa che il piano non dice: { $what }.
problem-document-needs-remedy = Inserirlo nel piano, o compilare lo spazio a mano e farlo verificare.
problem-document-signers = «{ $document }» richiede la firma di { $count } persone nominate, e un piano non contiene chi sono.
problem-document-signers-remedy = Gli interessati le scelgano, e si scrivano i loro nomi.
problem-document-members-few = «{ $document }»: { $members } { $members-plural ->
    [one] socio risulta aderire
   *[other] soci risultano aderire
  }, e la forma giuridica ne richiede almeno { $least }.
problem-document-members-few-remedy = Inserire più soci, o scegliere una forma che ne richieda meno.
problem-document-name-word = «{ $document }»: il nome dell’impresa contiene la parola «{ $word }», che il nuovo nome non può avere.
problem-document-name-word-remedy = Scegliere il nuovo nome senza di essa, e scriverlo nello statuto e nella delibera.
