# La proposta: strutture, cellule, compiti, delegati, turni, vie.
structure-as-is = L’impresa com’è
structure-elected-managers = Cooperativa con responsabili eletti
structure-mixed = Passo intermedio
structure-collective = Collettivo di cellule
structure-short-as-is = Com’è
structure-short-elected-managers = Responsabili eletti
structure-short-mixed = Intermedio
structure-short-collective = Collettivo
structure-what-as-is = Il titolare nomina i responsabili, senza durata e senza che nessuno possa revocarli.
structure-what-elected-managers = I soci eleggono un consiglio di amministrazione di { $board } e ogni responsabile per { $years } anni; la maggioranza di chi ha eletto qualcuno può revocarlo in ogni momento. I responsabili conservano paga e lavoro da responsabili; i prelievi del titolare finiscono.
structure-what-mixed = I responsabili che dirigono responsabili restano, eletti per { $years } anni e revocabili; tutti quelli sotto di loro lavorano in cellule che si dividono ciò che faceva l’ultimo livello di responsabili.
structure-what-collective = { $cells } cellule mandano delegati ai consigli; nessuno dirige stabilmente nessuno, ogni compito ha chi lo svolge, e una cellula può revocare subito il suo delegato.
structure-figure = { $structure }: { $figure }
structure-and-what = { $structure }. { $what }
structures-cheaper = Con le stesse persone, un’ora in cui si produce qualcosa costa { $difference } in meno ({ $share }) nel collettivo che con responsabili eletti, dove costa { $elected }: è quanto costa qui la gerarchia, cioè la paga dei responsabili oltre la politica retributiva e le ore per dirigere, meno le ore di riunione.
structures-same = Con le stesse persone, un’ora in cui si produce qualcosa costa nel collettivo quanto con responsabili eletti, { $elected }.
structures-dearer = Con le stesse persone, un’ora in cui si produce qualcosa costa { $difference } in più ({ $share }) nel collettivo che con responsabili eletti, dove costa { $elected }: qui riunioni e compiti condivisi richiedono più dei responsabili.
structures-unknown = Non risulta che qualcuno diriga altri, quindi quanto costi la gerarchia non si può dire.
structures-what = Le stesse persone in quattro strutture. Nient’altro cambia, quindi le differenze sono quanto costa ogni struttura. La produzione per ora produttiva è presa uguale.
section-structures = Quattro strutture, le stesse persone
table-structures = Quanto costa in un anno ogni struttura, e le ore che richiede a settimana
column-structure-payroll = Costo annuo delle paghe
column-structure-managers = Posti che dirigono altri
column-structure-layers = Livelli di responsabili, o gradi di consigli
column-structure-coordination = Ore a settimana di coordinamento
column-structure-meetings = Ore a settimana di nuove riunioni
column-structure-productive = Ore produttive a settimana
column-structure-coordination-cost = Coordinamento e nuove riunioni, all’anno
column-structure-per-hour = Costo delle paghe per ora produttiva
column-structure-against-today = Lo stesso, rispetto a oggi
cells-solved = Le cellule sono state trovate dal risolutore, che tiene i legami di lavoro dentro le cellule.
cells-method = { $method } { $said }
cells-proved = { $cut } dei legami di lavoro vanno da una cellula all’altra, ed è dimostrato che nessuna divisione in cellule entro i limiti ne ha meno. Inizio { $seed }, { $steps } passi.
cells-not-proved = { $cut } dei legami di lavoro vanno da una cellula all’altra: la migliore divisione trovata da ricerca e metodo esatto, non dimostrata la migliore. Nessuna entro i limiti può averne meno di { $bound }. Inizio { $seed }, { $steps } passi.
cell-short = mancano { $hours } ore a settimana
cell-sites = sedi
cell-shifts = turni di lavoro
wave-what = { $posts } posti, di cui { $managers } di responsabili
task-ends = Finisce
holder-rota = { $cell }: turni «{ $rota }»
holder-domain = Autorità in { $domain }
rota-people = persone
rota-work = lavoro
rota-place = luogo e forniture
rota-papers = carte e denaro
rota-even = Chi ha più turni ne ha { $most }, chi ne ha meno { $fewest }. Non può essere più equo: nessuno può scendere sotto { $bound }.
rota-uneven = Chi ha più turni ne ha { $most }, chi ne ha meno { $fewest }; senza gli intervalli richiesti ne basterebbero { $bound }.
rota-open = { $even } { $open } turni non hanno nessuno che possa farli.
unheld-nobody-yet = ancora nessuno
unheld-nobody-qualifies = nessuno nell’impresa ha quanto occorre
unheld-holder-gone = chi lo aveva non è più nell’impresa
unheld-not-qualified = chi lo aveva non ha quanto occorre
unheld-needs-one-person = la legge vuole una persona designata
unheld-rota-empty = nessuno nei turni ha quanto occorre
unheld-domain-empty = nessuno ha autorità nell’ambito
council-top = Consiglio dei delegati
council-numbered = Consiglio { $number } di grado { $tier }
seat-empty = Ancora nessun delegato
seat-sitting = In carica
seat-waiting = Durata futura
seat-term-over = Durata finita
seat-recalled = Revocato
seat-term = dal { $from } al { $until }
route-nobody-dismissed = Nessuno è licenziato
route-attrition = Chi esce non è sostituito
route-posts-cut = Posti soppressi
route-what-nobody-dismissed = Tutti quelli che oggi sono qui restano, e chi esce è sostituito. Il tempo che si libera va riempito con lavoro che si vende.
route-what-none = La stessa produzione richiede tanti posti quanti oggi o di più, quindi non se ne perde nessuno.
route-what-attrition = { $posts } { $posts-plural ->
    [one] posto finisce
   *[other] posti finiscono
  } man mano che le persone escono da sé, il che richiede circa { $years } anni. Nessuno è licenziato.
route-what-posts-cut = { $posts } { $posts-plural ->
    [one] posto è soppresso
   *[other] posti sono soppressi
  }. Indennità di licenziamento e preavviso di legge stanno tra { $low } e { $high }, secondo di chi sono i posti; il modello non nomina nessuno.
route-consultation = La legge chiede prima una consultazione di { $days } giorni: nessun licenziamento prima del { $date }.
route-consultation-notify = La legge chiede prima una consultazione di { $days } giorni, e va informata un’autorità pubblica: nessun licenziamento prima del { $date }.
route-consultation-not-modelled = Che cosa chieda la legge prima di più licenziamenti qui non è modellato: chiedere prima a un avvocato.
route-no-consultation = Per così pochi licenziamenti la legge non chiede una consultazione collettiva; ogni persona va comunque sentita.
route-last-notice = Con il preavviso più lungo dato dopo, l’ultimo esce entro il { $date }.
route-what-posts-cut-hidden = { $posts } { $posts-plural ->
    [one] posto è soppresso.
   *[other] posti sono soppressi.
  } Quanto costino preavviso e indennità qui è omesso: direbbe qualcosa di singole persone.
route-sentences = { $costs } { $law } { $notice }
column-route-payroll = Costo del personale dopo, all’anno
column-route-saving = Risparmio all’anno
column-route-posts = Posti che finiscono
column-route-years = Anni che richiede
column-route-redundancy = Indennità di licenziamento di legge, in media
column-route-notice = Retribuzione nel preavviso, in media
column-route-notice-weeks = Preavviso più lungo
column-route-consultation = Giorni di consultazione prima
section-routes = Meno posti, o no
routes-what = Quanti posti occorrano per la stessa produzione è una questione; se qualcuno debba andarsene è un’altra, e si decide, non si calcola. Qui è deciso: { $route }.
leavers-what = È nota la retribuzione altrove di { $known } posti; { $under } qui sarebbero pagati meno di quella. Ci si aspetta che circa { $expected } di loro se ne vadano entro un anno, contro { $market } se nessuno fosse pagato di meno.
section-tasks = Che cosa fanno i responsabili, e chi lo assume
tasks-what = I posti che finiscono dedicano { $today } ore a settimana a { $count } compiti. Di queste, { $held } ore dopo sono coperte da qualcuno e { $ends } ore finiscono o non occorrono più.
tasks-unheld-notice = { $count } { $count-plural ->
    [one] compito è scoperto
   *[other] compiti sono scoperti
  }, { $hours } ore a settimana. La proposta non è completa finché ciascuno non ha chi lo svolge.
tasks-basis = Quanto durino di solito tali compiti è un giudizio; le ore di ogni posto sono le sue ore di coordinamento, divise secondo quel giudizio. Anche che cosa sia coordinamento è un giudizio, secondo il titolo, il grado e quanti rispondono al posto. Entrambi si possono cambiare posto per posto.
table-tasks = Ore a settimana dei compiti dei responsabili, e chi li svolge dopo
line-all-tasks = Tutti i compiti
column-function = Funzione
column-hours-today = Oggi
column-held-person = Una persona
column-held-rota = A turno
column-held-domain = Per ambito
column-hours-end = Finisce
column-unheld = Compiti scoperti
table-duties = Che cosa chiede la legge, e se c’è chi lo svolge
column-task = Compito
column-statute = Legge
column-named = Svolto da
duty-held = una persona
duty-shared = a turno, o per ambito
duty-unheld = { $count } non ancora
section-balance = Per che cosa ha tempo ogni cellula
balance-what = Ore a settimana che il passaggio libera in ogni cellula, perché i suoi membri non dirigono più altri, accanto alle ore che richiedono i suoi compiti e le sue riunioni. Ciò che manca viene da altro lavoro.
table-balance = Ore liberate e richieste, e competenze che dipendono da una persona
column-hours-freed = Liberate
column-hours-needed = Richieste
column-short = Mancano
column-single = Competenze che ha un solo membro
section-delegates = Chi parla per chi
delegates-what = Ogni cellula manda un delegato a un consiglio sopra di essa: { $councils } { $councils-plural ->
    [one] consiglio
   *[other] consigli
  } in { $tiers } { $tiers-plural ->
    [one] grado
   *[other] gradi
  }, { $seats } seggi, di cui { $filled } occupati. Un delegato ha un mandato scritto e una durata, nessuna seconda durata di seguito alla prima, e può essere revocato in ogni momento da chi gliel’ha dato.
section-transition = Chi decide che cosa, prima, durante e dopo
transition-what = Finché lo statuto della cooperativa non è adottato, gli amministratori della società rispondono per legge di ciò che essa fa. Una cellula decide il proprio lavoro dal giorno in cui inizia.
transition-why-law = { $why } ({ $statute })
table-transition = Chi decide
column-decision = Decisione
column-decides-before = Oggi
column-decides-between = Mentre le cellule iniziano
column-decides-after = Dopo
column-why = Perché
policy-banded = Le retribuzioni sono in { $bands } fasce, da { $floor } a { $cap } all’ora; ogni posto prende la fascia più vicina alla sua paga di oggi.
policy-hours = Una somma è divisa secondo le ore lavorate, coordinamento compreso: { $hourly } all’ora.
policy-need = Una somma è divisa secondo il bisogno: prima quanto vale ogni bisogno, poi { $hourly } all’ora per tutti.
proposal-blocked = { $count } { $count-plural ->
    [one] cosa
   *[other] cose
  } da correggere
proposal-blocked-tasks = { $count } { $count-plural ->
    [one] compito scoperto
   *[other] compiti scoperti
  }

# Diagnosi.
finding-management-premium = I responsabili sono pagati { $cost } all’anno oltre quanto altri guadagnano per le stesse ore, { $measure } di tutta la retribuzione lorda.
finding-coordination-hours = Il coordinamento prende { $measure } di tutte le ore retribuite, per { $cost } all’anno.
finding-owner-drawings = Il titolare preleva { $cost } all’anno oltre la retribuzione, { $measure } di quanto costano tutti.
finding-narrow-spans = { $measure } responsabili dirigono meno di tre persone; costano { $cost } all’anno.
finding-single-points = { $measure } competenze dipendono da una persona: il lavoro si ferma quando manca.
finding-pay-ratio = La paga oraria più alta è { $measure } volte la più bassa.
span-one = { $from }
span-between = da { $from } a { $to }
span-from = { $from } o più
level-first-line = prima linea
level-middle = grado intermedio
level-top = vertice
coordination-decided = Deciso per questo posto.
coordination-one-for-all = Una sola quota per ogni responsabile.
coordination-title = Dalla parola «{ $word }» nel titolo, grado: { $level }.
coordination-tree = Da chi risponde al posto, grado: { $level }.
coordination-title-alone = Dalla sola parola «{ $word }» nel titolo: non è nota alcuna linea gerarchica.
coordination-few = { $said } Gli rispondono meno di tre persone, quindi meno.
as-assumed = come ipotizzato

# I nomi delle cifre e come si calcola ciascuna.
label-gini = Disuguaglianza delle paghe orarie (Gini, 0 è uguale)
formula-gini = Le paghe orarie di tutti in ordine: la somma su n posti di (2 × posizione − n − 1) × paga, divisa per n × la somma delle paghe. Esclusi gli apprendisti.
label-coordination-hours = Ore a settimana di coordinamento
formula-coordination-hours = La somma su tutti i posti delle ore retribuite per la quota che va nel coordinare. La quota di ogni persona dice il suo motivo.
label-coordination-cost = Quanto costa il coordinamento in un anno
formula-coordination-cost = La somma su tutti i posti di quanto costa ciascuno per la quota delle sue ore che va nel coordinare.
label-layers-needed = Livelli che occorrono se ogni responsabile dirige quante persone contiene una cellula
formula-layers-needed = Il minor numero di livelli di un albero pieno con quel numero di persone dirette, con un posto per ciascuno.
label-cell-freed = Ore di coordinamento che il passaggio libera in { $cell }
formula-cell-freed = Le ore a settimana che i suoi membri oggi dedicano a coordinare.
label-cell-needed = Ore che servono a { $cell } per compiti e riunioni
formula-cell-needed = I compiti dei suoi membri e dei suoi turni, le riunioni della cellula, e i consigli in cui siede il suo delegato.
label-tasks-today = Compiti dei posti che finiscono, oggi
formula-tasks-today = Le ore di coordinamento di ogni posto che finisce, divise tra i suoi compiti secondo quanto tali compiti durano di solito; le parti danno le ore, al centesimo.
label-tasks-held = Coperti dopo
formula-tasks-held = Le ore, dopo, dei compiti che hanno chi li svolge: intere per i compiti che restano, la quota ancora necessaria per quelli che si riducono.
label-tasks-unheld = Scoperti
formula-tasks-unheld = Le ore, dopo, di { $count } compiti che non hanno chi li svolga.
label-tasks-ends = Finiscono
formula-tasks-ends = Le ore di oggi di cui dopo nessuno ha bisogno.
formula-structures-payroll = La retribuzione di tutti in quella struttura con i contributi del datore: quella di oggi per chi dirige altri o lavora sotto di loro, la politica retributiva nelle cellule; i prelievi del titolare solo oggi.
formula-structures-managers = I posti che oggi coordinano altri, o che vi sarebbero eletti.
formula-structures-layers = I livelli di quei posti; dove non ce ne sono, i gradi dei consigli.
formula-structures-coordination = Le ore di coordinamento dei posti che continuano a dirigere altri, e le ore dei compiti che le cellule assumono.
formula-structures-meetings = Cellule, consigli e assemblea, e il consiglio di amministrazione eletto, per quanto la struttura li ha.
formula-structures-productive = Le ore retribuite meno le riunioni che ci sono oggi, il coordinamento e le nuove riunioni.
formula-structures-coordination-cost = Le ore di chi dirige altri a quanto costano; tutte le altre ore a quanto costa un’ora in media.
formula-structures-per-hour = Il costo delle paghe diviso per le ore produttive di un anno.
formula-structures-against-today = Il costo delle paghe per ora produttiva, diviso per quello di oggi.
formula-route-posts = I posti oltre quelli che richiede la stessa produzione, solo interi. Dove nessuno è licenziato, nessuno.
formula-route-years = ln dei posti rimasti, diviso per ln della quota di persone che restano in un anno.
formula-route-redundancy = L’indennità di licenziamento di legge di tutti, in media, per i posti che finiscono. Chi esce non è noto, quindi il minimo e il massimo stanno nella frase.
formula-route-notice = La paga di una settimana per le settimane di preavviso di legge di tutti, in media, per i posti che finiscono.
formula-route-consultation = Quanto chiede la legge per tanti licenziamenti in un’impresa di questa dimensione.
formula-route-notice-weeks = Il preavviso di legge più lungo che qualcuno abbia.
label-leavers-known = Posti di cui è nota la retribuzione altrove
formula-leavers-known = Come inserito.
label-leavers-under = Di cui, pagati qui di meno dopo
formula-leavers-under = I posti la cui retribuzione dopo è sotto quella che avrebbero altrove.
label-leavers-expected = Di cui, attesi in uscita entro un anno
formula-leavers-expected = La somma su tutti i posti di 1 − exp(−tasso × multiplo ^ (quota sotto la retribuzione altrove ÷ la quota per cui vale quel multiplo)).
label-leavers-at-market = Attesi in uscita se nessuno fosse pagato di meno
formula-leavers-at-market = Lo stesso, senza nessuno pagato sotto quanto avrebbe altrove.
label-person-coordination = Quota delle ore che è coordinamento
formula-person-coordination = Nessuno risponde a questo posto.
calendar-turn = { $name }: turni «{ $rota }» di { $cell }
label-tasks-all = Compiti dei posti che finiscono
formula-tasks-all = Ogni compito di ogni posto che finisce, una volta.
label-tasks-without-holder = Compiti scoperti
formula-tasks-without-holder = Compiti che continuano dopo e sono ancora scoperti, posto per posto.
label-function-tasks = compiti diversi
formula-function-tasks = I diversi compiti di questa funzione tra quelli dei posti che finiscono.
label-function-today = ore a settimana oggi
formula-function-today = Ore di questi compiti oggi, su tutti i posti che finiscono.
label-function-after = ore a settimana dopo
formula-function-after = Ciò che resta di quelle ore dopo, coperte o no.
label-function-unheld = compiti scoperti
formula-function-unheld = Compiti di questa funzione che continuano e sono scoperti, posto per posto.
label-task-today = ore a settimana oggi
formula-task-today = Le ore di coordinamento del posto, ripartite tra i suoi compiti secondo quanto richiedono di solito.
label-task-after = ore a settimana dopo
formula-task-after = Tutte per un compito che resta, la parte ancora necessaria per uno che si riduce, nessuna per uno che finisce.
