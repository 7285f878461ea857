# Che cosa dice un file di lettura, e che cosa cambia per una persona.

published-source = { $name }: { $value }. { $source }

one-reader-title = Che cosa cambia per { $name }
one-reader-subject = Che cosa cambia la proposta per una persona
one-reader-foot = { $name }, alla data del { $date }. Solo per la persona nominata
one-reader-lead = Questa pagina dice che cosa cambierebbe per la persona nominata se { $firm } diventasse una cooperativa di chi vi lavora, come è proposto ora. Nulla è deciso. Si può chiedere perché ogni cifra è così, obiettare, proporre altro, e votare.
one-reader-column-what = Che cosa
one-reader-column-before = Oggi
one-reader-column-after = Come proposto
one-reader-gross = Retribuzione annua, prima delle imposte
one-reader-take-home = Netto annuo in busta
one-reader-hours = Ore a settimana
one-reader-manager = Chi dirige il lavoro
one-reader-cell = Dove si lavora
one-reader-tasks = Compiti di conduzione dell’impresa
one-reader-duties = Che cosa si deve fare da socio
one-reader-vote-label = Voto
one-reader-capital = Quanto si versa
one-reader-lost = Quanto si potrebbe perdere
one-reader-account = Quanto potrebbe contenere dopo cinque anni il conto di un socio medio
one-reader-ended = Se invece il rapporto finisse

one-reader-pay-falls = Una retribuzione più bassa richiede il consenso dell’interessato: senza, nessuno può abbassarla.
one-reader-pay-sure = Deriva dalla politica retributiva proposta e da nulla di incerto.
one-reader-manager-title = { $title }
one-reader-manager-top = Nessuno
one-reader-manager-none = Nessuno. La cellula decide insieme come si fa il suo lavoro, entro ciò che hanno deciso tutti i soci
one-reader-cell-what = { $cell }, { $posts } posti
one-reader-cell-none = Ancora nessuna cellula
one-reader-tasks-none = Nessuno
one-reader-tasks-shared = Insieme o a turno, { $people } persone: { $tasks }
one-reader-duty-delegate = È proposto che parli per { $body } nel consiglio dei delegati, con revoca possibile in ogni momento.
one-reader-duty-meetings = Partecipazione alle riunioni della cellula e alle assemblee. Se aderire sta a ciascuno deciderlo.
one-reader-vote-none = Nessuno
one-reader-vote-one = Un voto, come tutti, se si aderisce
one-reader-about = circa { $amount }
one-reader-three = basso { $low }, probabile { $likely }, alto { $high }
one-reader-lost-what = La propria quota di { $each }, e quanto allora c’è sul proprio conto. Al massimo, in dieci anni e per qualsiasi socio: { $most }. Anche il posto, come in ogni impresa che fallisce
one-reader-lost-share = La propria quota di { $each }. Anche il posto, come in ogni impresa che fallisce
one-reader-lost-open = Non ancora noto: nessuno ha detto quanto versano i soci
one-reader-account-open = Non noto: nel piano non c’è la contabilità dell’impresa
one-reader-ended-what = indennità di licenziamento { $redundancy }; preavviso { $notice }
one-reader-not-sure = Basso, probabile e alto sono ciò che segue da un risparmio basso, probabile e alto di tutta l’impresa. Non sono una promessa.
one-reader-what-next = Chi non è d’accordo lo dica nella risposta: un’obiezione richiede un motivo e ciò che la supererebbe. Chi ha fatto questo file vede la risposta; in un voto segreto nessuno vede il voto.

opened-productivity = Guadagno di produzione per ora di lavoro
opened-coordination-kept = Quota del coordinamento di oggi ancora necessaria
opened-pay-ratio = Paga oraria più alta, in volte la più bassa

file-review = Lettura per { $key }
file-review-everybody = Lettura per tutti

review-cap-tells-of-few = Prima di distribuire questi file: la politica retributiva limita la paga a un multiplo della paga oraria più bassa, e solo una o due persone guadagnano quella paga. Chi è pagato al limite può ricavare dalla propria pagina quanto guadagnano. Chiedere prima a quelle persone, o scegliere un’altra politica.

roll-joined = Entrato nell’elenco dei votanti.
roll-joined-cell = Entrato nell’elenco dei votanti, nella cellula { $cell }.
roll-left = Uscito dall’elenco dei votanti.
roll-to-cell = Passato alla cellula { $cell }.
recall-signed = revoca firmata da { $count }, ne occorrono { $needed } per un voto
replies-come-to = Contano { $said } cose dette da { $readers } lettori; { $left-out } no, e { $refused } file non si sono potuti leggere.
reply-other-file = Risponde a un file di lettura che questo piano non ha fatto.
reply-not-invited = A chi dice di averla scritta non è stato mandato questo file di lettura.
reply-wrong-invitation = L’invito che contiene non è quello della persona che dice di averla scritta.
reply-two-signers = Le risposte di questa persona sono firmate con due chiavi. Confrontare con lei l’impronta e confermare quella sua.
reply-two-of-one-number = Due risposte di questa persona hanno lo stesso numero e dicono cose diverse. Chiederne una nuova.
reply-objection-unreasoned = Un’obiezione richiede un motivo e una modifica che la superi.
reply-amendment-unreasoned = Un emendamento richiede un motivo.
reply-empty = Non contiene parole.
reply-no-statement = Risponde a un’affermazione che nessuno ha fatto, o che è stata ritirata.
reply-nothing-to-take-back = Ritira qualcosa che non è stato detto.
reply-not-theirs = Delega un voto che è di un altro.

about-plan = Il piano nel suo insieme
about-rule = Articolo { $number }, { $title }
about-task = Compito: { $name }
about-cell = Cellula: { $name }
answer-checks = Verifiche della bozza che non riescono
answer-new-problem = Nuovo da correggere
folder-review = { $plan }, lettura

in-short-payroll = Costo annuo delle paghe, restando tutti
in-short-saving = Risparmio annuo, restando tutti
in-short-share = Risparmio sul costo delle paghe, restando tutti
in-short-output-saving = Risparmio annuo, lo stesso lavoro fatto da meno persone man mano che escono
in-short-output-share = Risparmio sul costo delle paghe, lo stesso lavoro fatto da meno persone man mano che escono
in-short-own-pay = La propria retribuzione annua
in-short-own-take-home = Il proprio netto annuo in busta
one-reader-hours-how = Ore pagate a settimana, come risultano dalle paghe. Nulla nel piano le cambia.
one-reader-cell-how = La cellula proposta, e i posti collocati insieme al proprio. È una proposta: se ne può chiedere un’altra.
one-reader-tasks-how = Compiti di posti di responsabili che finiscono e che passerebbero a chi legge; il numero è delle persone che li condividono o si alternano, chi legge compreso.
one-reader-capital-how = Come si è detto nel piano delle quote dei soci: quanti soci, quanto ciascuno, in quanti mesi. È uguale per tutti.
one-reader-lost-how = La propria quota, e quanto c’è sul conto di chi ne ha di più nell’anno in cui è di più: si perde se la cooperativa fallisce. Con il risparmio basso, probabile e alto, ciascuno a due cifre.
one-reader-account-how = Quanto sommano i conti dei soci dopo cinque anni, diviso per i soci iniziali. Con il risparmio basso, probabile e alto, ciascuno a due cifre; nessuno può prometterlo.
one-reader-ended-how = Quanto la legge darebbe come minimo se il posto finisse nel giorno in cui si guarda l’azienda; un contratto può dare di più.
