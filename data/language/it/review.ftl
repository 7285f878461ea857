# Come decidono i lavoratori: oggetti, modi di votare, che cosa dice e non dice lo statuto, che ne è delle schede, e i risultati.

deciding-subject-adopt-rules = Adozione dello statuto fondativo
deciding-subject-change-rules = Modifica dello statuto
deciding-subject-ordinary = Una decisione di tutti i soci
deciding-subject-approve-conversion = Approvazione delle condizioni del passaggio
deciding-subject-merge = Fusione, scissione o trasformazione
deciding-subject-dissolve = Scioglimento
deciding-subject-exclude = Esclusione di un socio
deciding-subject-elect-board = Elezione del consiglio di amministrazione
deciding-subject-remove-from-board = Revoca di un componente del consiglio di amministrazione
deciding-subject-elect-managers = Elezione dei responsabili
deciding-subject-elect-delegate = Elezione di un delegato
deciding-subject-recall-delegate = Revoca di un delegato
deciding-subject-cell-decision = Una decisione di una cellula

deciding-method-consent = Consenso: approvata se nessuno obietta con un motivo
deciding-method-consensus = Prima il consenso, con un voto sulla stessa scheda se non è raggiunto
deciding-method-majority = Un voto a favore o contro
deciding-method-ranked = Nomi in ordine di preferenza
deciding-method-gradient = Otto gradi di accordo
deciding-method-approval = Tanti nomi quanti sono i seggi

deciding-of-members = dei voti di tutti i soci
deciding-of-present = dei voti di chi partecipa
deciding-of-cast = dei voti espressi

deciding-unsaid-no-rules = Nessuno statuto è stato redatto.
deciding-unsaid-silent = Lo statuto non ne dice nulla.
deciding-unsaid-reworded = L’articolo che lo dice è stato riformulato. Leggerlo: se dice altro, vale quello.
deciding-unsaid-open-blank = Qui l’articolo lascia uno spazio che nessuno ha compilato.

deciding-default-ranked = Le persone si eleggono con nomi in ordine di preferenza.
deciding-default-vote = Si mette ai voti.
deciding-default-majority-half = È approvata con più della metà dei voti espressi.
deciding-default-majority-three-quarters = È approvata con tre quarti dei voti espressi.
deciding-default-quorum-half = Deve partecipare più della metà dei soci, e almeno due.
deciding-default-abstention-not-cast = Chi si astiene non esprime un voto.
deciding-default-notice-week = L’avviso è dato con sette giorni di anticipo.
deciding-default-concerned-vote = Votano tutti, anche chi è interessato.
deciding-default-roll-open-and-close = Vota solo chi era nell’elenco dei votanti quando la votazione si è aperta e vi è ancora quando si chiude.
deciding-default-later-replaces = Se qualcuno vota due volte, conta la scheda con il numero più alto.
deciding-default-lot = Tra pari decide la sorte.
deciding-default-rounds-one = Il consenso è cercato in un giro.
deciding-default-put-off-fifth = Se obietta un quinto di chi partecipa, la decisione è rinviata una volta.
deciding-default-delay-week = È rinviata di sette giorni.
deciding-default-aside-fifth = Se si fa da parte un quinto di chi partecipa, la proposta è rielaborata una volta.
deciding-default-person-secret = I voti sulle persone sono segreti.
deciding-default-secret-if-one-asks = È segreta se lo chiede una persona.
deciding-default-one-vote = Ognuno ha un voto.
deciding-default-no-proxies = Nessuno vota per un altro.
deciding-default-petition-half = Deve firmare più della metà dei soci.

deciding-effect-left-out = È esclusa dal conteggio.
deciding-effect-like-against = Vale come un voto contro, perché la quota si prende su un numero di cui fa parte.

deciding-secret-always = sempre segreto
deciding-secret-on-request = segreto su richiesta

deciding-votes-member = Un socio, un voto
deciding-votes-shares = I voti seguono le quote

deciding-further-law-may-ask-more = La legge può chiedere una maggioranza più ampia di quella dello statuto. Farlo verificare.
deciding-further-majority-of-workers = Tra i favorevoli deve esserci la maggioranza dei voti dei soci che vi lavorano.
deciding-further-registered-first = Non ha effetto finché il registro non l’ha iscritta.
deciding-further-registered-where-asked = Dove la legge chiede iscrizione o deposito, prima non ha effetto.
deciding-further-written-agreement = Non obbliga nessuno che non vi abbia acconsentito per iscritto a prendere altre quote o a versare di più.
deciding-further-extraordinary-meeting = È presa da un’assemblea straordinaria.
deciding-further-core-twice = Se indebolisce il nucleo protetto, deve approvarla anche una seconda assemblea, con la maggioranza più ampia indicata da quell’articolo.
deciding-further-company-twice = Se trasforma l’ente in una società, deve partecipare almeno la metà dei soci, e una seconda assemblea deve confermarla.
deciding-further-instrument-signed = Si fa con un atto che firma questa quota di tutti i soci. Il conteggio mostra chi lo farebbe; lo fanno le firme.
deciding-further-board-excludes = La legge la riserva al solo consiglio di amministrazione. Un voto dei soci può soltanto dirgli che cosa pensano.
deciding-further-off-agenda-all-votes = Se l’avviso non indicava la revoca, occorre più della metà dei voti di tutti i soci.
deciding-further-meeting-only = Va fatta in assemblea. Un voto con i file non può sostituirla.
deciding-further-balance-of-seats = Ogni sesso deve avere la quota di seggi indicata dall’articolo. Il conteggio non lo verifica.
deciding-further-residence-of-seats = Una quota degli eletti deve vivere nel paese, come dice l’articolo. Il conteggio non lo verifica.
deciding-further-votes-of-workers = I soci che vi lavorano devono avere la quota di voti indicata dalla legge.

deciding-petition-recall-delegate = Richiesta di un voto su una revoca
deciding-petition-call-meeting = Richiesta di un’assemblea
deciding-petition-remove-from-board = Revoca dal consiglio di amministrazione con le firme

deciding-openness-open = Palese: tutti possono vedere come hanno votato tutti.
deciding-openness-confidential = Riservata, non segreta: chi unisce i file può vedere come ha votato qualcuno.
deciding-openness-secret = Segreta: una scheda porta un token e nessun nome.
deciding-openness-paper = Segreta, su carta

deciding-stand-consent = Nessuna obiezione
deciding-stand-aside = Si fa da parte
deciding-stand-abstain = Non si pronuncia
deciding-stand-object = Obietta

deciding-vote-for = A favore
deciding-vote-against = Contro
deciding-vote-abstain = Si astiene

deciding-gradient-1 = Lo sostiene con convinzione
deciding-gradient-2 = È d’accordo, con un’osservazione minore
deciding-gradient-3 = Lo appoggia con riserve
deciding-gradient-4 = Si astiene
deciding-gradient-5 = Chiede altra discussione
deciding-gradient-6 = Non gli piace, ma lo accetta
deciding-gradient-7 = È seriamente contrario
deciding-gradient-8 = Porrebbe il veto

deciding-refused-other-poll = È per un’altra votazione.
deciding-refused-other-method = Risponde in un modo diverso da quello chiesto.
deciding-refused-other-openness = Porta un nome e non deve, o non ne porta e deve.
deciding-refused-no-reason = Un’obiezione richiede un motivo.
deciding-refused-no-change = Un’obiezione richiede una modifica che la superi.
deciding-refused-unknown-candidate = Indica qualcuno che non si candida.
deciding-refused-candidate-twice = Indica qualcuno due volte.
deciding-refused-too-many-names = Indica più persone di quanti sono i seggi.
deciding-refused-unknown-step = I gradi sono otto, e ne indica un altro.
deciding-refused-undated = Non dice quando è stata votata.
deciding-refused-early = È stata votata prima che la votazione si aprisse.
deciding-refused-late = È stata votata dopo che la votazione si era chiusa.
deciding-refused-received-late = È arrivata dopo la chiusura dell’urna.
deciding-refused-not-on-roll = Chi l’ha votata non è nell’elenco dei votanti.
deciding-refused-joined-later = Chi l’ha votata è entrato nell’elenco dopo l’apertura della votazione.
deciding-refused-left = Chi l’ha votata non era più nell’elenco quando la votazione si è chiusa.
deciding-refused-other-cell = Chi l’ha votata non è in questa cellula, o non vi è stato per tutto il tempo.
deciding-refused-not-long-enough = Chi l’ha votata non è nell’elenco da tanti giorni quanti ne chiede la legge.
deciding-refused-concerned = Riguarda chi l’ha votata, e l’articolo non gli dà voto su questo.
deciding-refused-twice = Chi l’ha votata aveva già votato.
deciding-refused-same-number = Un’altra scheda dello stesso votante ha lo stesso numero e dice altro. Nulla dice quale valga.
deciding-refused-token-twice = Un’altra scheda ha lo stesso token e dice altro. Nulla dice quale valga.

deciding-fault-not-secret = Lo statuto vuole segreta questa votazione, e non lo è. Usare token o carta.
deciding-fault-other-method = Lo statuto vuole un altro modo di votare.
deciding-fault-no-voters = Nessuno è nell’elenco dei votanti.
deciding-fault-voter-twice = Qualcuno è nell’elenco due volte.
deciding-fault-votes = I voti non sono come dice lo statuto: ogni socio ne ha uno; o sono diversi e le schede non portano un nome.
deciding-fault-no-candidates = Nessuno si candida.
deciding-fault-candidate-twice = Qualcuno si candida due volte.
deciding-fault-no-seats = Non c’è alcun seggio da occupare.
deciding-fault-days = I giorni non sono in ordine: si apre, si chiude, si chiude l’urna.
deciding-fault-notice = L’avviso è stato dato troppo tardi.
deciding-fault-more-than-issued = Ci sono più schede di quanti token e schede di carta siano stati dati.

deciding-void-forbidden = Lo statuto non lascia votare nessuno per un altro.
deciding-void-not-for-this-poll = Lo statuto vuole che la delega valga per una sola assemblea alla volta, e questa non è stata data per questa.
deciding-void-nameless = Qui le schede non portano un nome: consegnare invece il token o la scheda di carta.
deciding-void-out-of-scope = Non riguarda questo oggetto.
deciding-void-not-begun = La sua durata non era iniziata.
deciding-void-ended = La sua durata era finita.
deciding-void-withdrawn = È stata ritirata.
deciding-void-giver-out = Chi l’ha data qui non ha voto.
deciding-void-holder-out = Chi doveva votare qui non ha voto.
deciding-void-own-vote = Chi l’ha data ha votato di persona.
deciding-void-replaced = Chi l’ha data l’ha poi data a qualcun altro.
deciding-void-two = Chi l’ha data l’ha data due volte dallo stesso giorno. Nulla dice quale valga.
deciding-void-instruction = Come deve votare non risponde a questa votazione.
deciding-void-too-many = Chi doveva votare ha già tutti i voti che lo statuto consente.
deciding-void-given-on = È stata passata ad altri, e lo statuto non lo consente.
deciding-void-loop = Porta a un circolo: ciascuno ha dato il proprio voto al successivo.
deciding-void-holder-silent = Chi doveva votare non ha votato.

deciding-fate-counted = Contata
deciding-fate-replaced = Sostituita da una scheda successiva
deciding-fate-duplicate = Uguale a un’altra
deciding-fate-refused = Non contata
deciding-fate-cast = Votata
deciding-fate-void = Non votata

deciding-stage-first = Prime preferenze
deciding-stage-surplus = Un’eccedenza è trasferita
deciding-stage-excluded = Un candidato è escluso
deciding-stage-filled = Si occupano gli ultimi seggi

deciding-outcome-void = Nulla è deciso: la votazione non si è tenuta come deve.
deciding-outcome-no-quorum = Nulla è deciso: hanno partecipato in troppo pochi.
deciding-outcome-lot-needed = Prima si deve sorteggiare.
deciding-outcome-consent = Approvata: nessuno obietta.
deciding-outcome-carried = Approvata a maggioranza.
deciding-outcome-lost = Respinta.
deciding-outcome-rework = Si fanno da parte in tanti che la proposta va rielaborata una volta.
deciding-outcome-next-round = Ci sono obiezioni. La proposta è modificata per tenerne conto quanto possibile, e il consenso è cercato di nuovo.
deciding-outcome-put-off = Obiettano in tanti che la decisione è rinviata.
deciding-outcome-to-vote = Si deve votare.
deciding-outcome-elected = Eletti.
deciding-outcome-not-elected = Nessuno è eletto: nessuno ha la maggioranza indicata dall’articolo.

deciding-note-not-in-force = Questo statuto non è ancora in vigore. Il risultato vincola chi vi acconsente, e nessun altro.
deciding-note-not-a-meeting = Lo statuto conosce assemblee dei soci. Ciò che si è deciso con i file deve essere il voto di una tale assemblea, o una deve confermarlo.
deciding-note-present-by-ballots = Nessuno ha annotato chi c’era, quindi chi ha votato conta come presente.
deciding-note-nameless = Le schede non portano un nome. Che abbia votato solo chi poteva, stava a chi ha dato token e schede di carta verificarlo.
deciding-note-issued-unknown = Nessuno ha annotato quanti token e schede di carta sono stati dati.
deciding-note-not-binding = Questo non decide nulla. Mostra che cosa pensano le persone.

# Le regole di una votazione come si mostrano, e i numeri di un conteggio.

vote-rule-method = Come si vota
vote-rule-quorum = Quanti devono partecipare
vote-rule-quorum-again = Quanti se si tiene di nuovo
vote-rule-again-days = Quando si tiene di nuovo, al più presto
vote-rule-majority = Con che cosa è approvata
vote-rule-rounds = Giri di ricerca del consenso
vote-rule-put-off = Obiezioni che la rinviano
vote-rule-delay = Di quanto, almeno
vote-rule-aside = Quanti si fanno da parte perché torni indietro
vote-rule-abstention = Chi si astiene
vote-rule-silence = Chi non partecipa
vote-rule-secrecy = Segretezza
vote-rule-notice = Avviso
vote-rule-votes = Voti
vote-rule-proxies = Votare per altri
vote-rule-concerned = Se vota chi è interessato
vote-rule-registered = Nell’elenco prima di poter votare
vote-rule-replace = Se una scheda successiva ne sostituisce una precedente
vote-rule-tie = Tra pari
vote-rule-further = Che cos’altro occorre

vote-days = { $count-plural ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
vote-yes = sì
vote-no = no
vote-tie-lot = si sorteggia
vote-secret-by = { $what } di { $by }
vote-proxies-none = non consentito
vote-proxies-most = { $most-plural ->
    [one] una persona può votare per un’altra
   *[other] una persona può votare per altre { $most }
}
vote-proxies-any = consentito, senza limite
vote-proxies-one-poll = la delega vale per una votazione alla volta
vote-more-than = più di { $share } { $of }
vote-at-least = { $share } { $of }
vote-never-fewer = , mai meno di { $count }
vote-enough = , ma { $count } bastano
vote-basis-rule = Articolo { $rule }.
vote-basis-suggested = Articolo { $rule }; il numero è solo suggerito e nessuno l’ha deciso.
vote-basis-cite = { $cite }. { $confidence }.
vote-outcome-of = { $outcome } { $names }
vote-of = { $count } di { $total }
vote-number-quorum = Partecipano
vote-number-for = A favore
vote-number-against = Contro
vote-number-abstain = Si astengono
vote-number-consent = Nessuna obiezione
vote-number-aside = Si fanno da parte
vote-number-no-stand = Non si pronunciano
vote-number-objecting = Obiettano

ballot-no-key = nell’elenco, ma non è nota la chiave con cui firmano: votano su carta.
ballot-own-counted = La propria scheda è contata come è stata votata.
label-poll-voters = Possono votare
formula-poll-voters = Tutte le persone nell’elenco di questa votazione; se riguarda una cellula, i suoi membri che vi figurano.
label-poll-ballots = Schede arrivate
formula-poll-ballots = Persone di cui c’è una scheda, per file, su carta o con gettone. Quali contano si dice allo spoglio.
formula-poll-number = Schede che contano, secondo quello che dicono. Quelle che non contano stanno sotto, ciascuna con la sua ragione.
label-poll-of = { $number }: su
formula-poll-of = Ciò rispetto a cui lo misurano le regole di questa votazione: chi può votare, o le schede che contano per questo. Le regole stanno sotto, ciascuna con la sua base.
label-poll-needed = { $number }: ne servono
formula-poll-needed = Il conteggio minimo che soddisfa le regole di questa votazione, che stanno sotto, ciascuna con la sua base.
label-statement = { $stand }: «{ $text }»
formula-statement = Lettori la cui ultima risposta lo dice di questa affermazione; ognuno conta una volta. Di una cellula si parla solo se è abbastanza grande da nascondere chi è stato.
label-recall-signed = Firme per revocare { $who }
formula-recall-signed = Lettori che possono votare su questo posto e la cui ultima risposta firma la revoca; ognuno conta una volta.
label-recall-needed = Firme necessarie per un voto su { $who }
formula-recall-needed = Quanto chiede la bozza, su chi può votare per questo posto.
poll-turnout = { $ballots } di { $voters }
