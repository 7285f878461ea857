# La relazione, e ciò che sta attorno allo statuto in ogni documento stampato.
report-title = { $name }: un piano per una cooperativa dei lavoratori
report-subtitle = Da un’impresa in crisi a una cooperativa orizzontale, di proprietà di chi vi lavora
report-foot = { $name }, alla data del { $date }, scenario «{ $scenario }»
report-page = { $page } di { $pages }
report-contents = Indice
report-printed = Stampato il { $date }
report-as-of = Alla data del { $date }
report-scenario = Scenario: { $scenario }
report-policy-not-decided = Nessuno ha deciso come si fissano le retribuzioni. Queste cifre prendono quanto il programma propone all’inizio: { $policy }
report-incomplete = { $posts-plural ->
    [one] Incompleto: quanto costi { $posts } riga non è noto. È esclusa dal costo delle paghe prima e dopo.
   *[other] Incompleto: quanto costino { $posts } righe non è noto. Sono escluse dal costo delle paghe prima e dopo.
  }
report-below-minimum = { $posts-plural ->
    [one] { $posts } posto è pagato
   *[other] { $posts } posti sono pagati
  } meno del salario minimo in vigore il { $date }, secondo i file. Pagarlo richiede { $gross } di paga lorda all’anno con qualsiasi struttura: la legge lo chiede oggi, e la proposta lo paga già.
report-below-minimum-few = { $posts-plural ->
    [one] { $posts } posto è pagato
   *[other] { $posts } posti sono pagati
  } meno del salario minimo in vigore il { $date }, secondo i file. La legge lo chiede con qualsiasi struttura, e la proposta lo paga già.
report-on-costs-not-modelled = Per questo ordinamento i contributi del datore di lavoro non sono modellati. Ogni cifra è solo retribuzione e benefit.
report-on-costs-no-region = I contributi del datore di lavoro non sono calcolati, perché cambiano da uno Stato all’altro e il piano non ne indica alcuno. Ogni cifra è solo retribuzione e benefit.
report-on-costs-own-figure = I contributi del datore di lavoro non sono calcolati, perché un’aliquota inserita per l’impresa non è possibile. Ogni cifra è solo retribuzione e benefit.
report-on-costs-not-on-date = I contributi del datore di lavoro non sono calcolati, perché non ogni valore di legge è noto per il { $date }. Ogni cifra è solo retribuzione e benefit.
report-on-costs-other-currency = I contributi del datore di lavoro non sono calcolati, perché la retribuzione è in una valuta diversa da quella della legge. Ogni cifra è solo retribuzione e benefit.
report-very-few = Tutto ciò che in questo piano cambia nelle retribuzioni riguarda meno di tre persone, quindi il costo delle paghe prima e dopo dice quanto cambia per loro. Non passare ad altri questa copia.
report-how-to-read = Le cifre sono per un anno intero, ai valori in vigore alla data del piano. La parte { $part } elenca ogni valore di legge e ogni ipotesi con la sua fonte, e dice quali nessuno ha letto alla fonte.
basis-rests-on = { $formula } Si fonda su: { $values } (parte { $part }).
imprint-title = Da che cosa è stato stampato
imprint-what = Chi ha in mano questa pagina può sapere se il piano è ancora quello da cui è stata stampata: i due numeri lunghi derivano da tutto ciò che il piano contiene, e cambiano se ne cambia anche solo una parte.
imprint-check = «leveller check», con il file del piano, dice quali sono ora i due numeri.
imprint-plan = Piano
imprint-scenario = Scenario
imprint-as-of = Alla data del
imprint-operation = Ultima operazione
imprint-operation-on = { $number }, del { $date }
imprint-content = Contenuto, SHA-256
imprint-law = Diritto
imprint-values = Valori di legge e ipotesi
imprint-law-values = { $count } in vigore, di cui { $open } non verificati
imprint-rules = Legge, clausole e ipotesi, SHA-256
imprint-program = Leveller, versione
report-not-advice = Questo è un modello, non una consulenza legale, fiscale o sull’insolvenza. I punti che richiedono un avvocato o un commercialista vanno portati a loro.
key-people = Posti, restando tutti
key-payroll-before = Costo annuo delle paghe prima
key-payroll-after = Costo annuo delle paghe dopo
key-saving = Risparmio, { $share }
key-rise = Aumento del costo delle paghe, { $share }
caption-figure = Figura { $number }. { $caption }
caption-table = Tabella { $number }. { $caption }

part-summary-saves = Un risparmio del { $share } sul costo delle paghe, senza licenziare nessuno
part-summary-same = Nessun risparmio: il costo delle paghe resta com’è
part-summary-costs = Nessun risparmio: il costo delle paghe sale del { $share }
summary-lead = Restando tutti, il costo delle paghe passa da { $before } a { $after } all’anno. La differenza è { $saving }.
summary-lead-same = Restando tutti, il costo delle paghe resta a { $before } all’anno.
summary-same-output = Per la stessa produzione di oggi occorrerebbero { $headcount } dei posti di oggi, secondo le ore che allora prendono coordinamento e riunioni. { $then }
payroll-then-falls = Il costo delle paghe calerebbe allora di { $saving }, { $share } di quello di oggi.
payroll-then-same = Il costo delle paghe resterebbe allora com’è.
payroll-then-rises = Il costo delle paghe salirebbe allora di { $saving }, { $share } di quello di oggi.
same-output-unknown = Quanti posti richieda la stessa produzione non è noto: dipende dalle ore che i responsabili dedicano a coordinare, e non sono noti responsabili o linee verso il vertice.
same-output-unreachable = La stessa produzione non si può avere: secondo le decisioni di questo piano nelle ore rimaste non si produce nulla, o nulla si produce oggi. Nessun numero di posti vi rimedia.
summary-consent = { $posts-plural ->
    [one] { $posts } persona sarebbe pagata di meno, per { $total } all’anno, e deve acconsentire per iscritto.
   *[other] { $posts } persone sarebbero pagate di meno, per { $total } all’anno insieme, e ciascuna deve acconsentire per iscritto.
  }
summary-consent-hidden = { $posts-plural ->
    [one] { $posts } persona sarebbe pagata di meno e deve acconsentire per iscritto.
   *[other] { $posts } persone sarebbero pagate di meno, e ciascuna deve acconsentire per iscritto.
  }

part-firm = { $posts } posti in { $layers-plural ->
    [one] un livello
   *[other] { $layers } livelli
  } costano { $cost } all’anno
part-firm-flat = { $posts } posti costano { $cost } all’anno
firm-rows = { $read-plural ->
    [one] Su { $read } riga letta
   *[other] Su { $read } righe lette
  }, { $taken } { $taken-plural ->
    [one] è stata acquisita
   *[other] sono state acquisite
  }, { $merged } unite e { $aside } scartate con un motivo.
table-payroll = Costo delle paghe oggi
section-structure = La struttura com’è
structure-unknown = I file non dicono chi risponde a chi. Livelli, responsabili e persone dirette non sono noti, e quanto costi la direzione non si può dire.
structure-no-top = I file indicano responsabili, ma nessuna linea arriva al vertice. Circoli di persone che rispondono l’una all’altra: { $loops }. Posti il cui responsabile non è nei file: { $orphans }. Livelli e persone dirette non sono noti, e quanto costi la direzione non si può dire.
structure-no-managers = I file hanno una colonna per i responsabili, ma nessuno vi dirige nessuno. Circoli di persone che rispondono l’una all’altra: { $loops }. Posti il cui responsabile non è nei file: { $orphans }. Quanto costi la direzione non si può dire.
structure-sentence = { $managers-plural ->
    [one] A { $managers } posto rispondono persone
   *[other] A { $managers } posti rispondono persone
  }, in { $layers } { $layers-plural ->
    [one] livello
   *[other] livelli
  }. Un responsabile dirige in media { $span } posti. Posti al vertice: { $roots }. Posti il cui responsabile non è nei file: { $orphans }. Circoli: { $loops }.
table-layers = Costo per livello
layers-note-plain = Senza i prelievi del titolare. Un livello è mostrato insieme a uno vicino dove vi è nota la retribuzione di meno di tre persone, o cambia quella di una o due, così che non si possa leggere quella di nessuno.
layers-note = Prima dell’apprenticeship levy e della employment allowance, che riguardano il datore di lavoro nel suo insieme, e senza i prelievi del titolare. Un livello è mostrato insieme a uno vicino dove vi è nota la retribuzione di meno di tre persone, o cambia quella di una o due, così che non si possa leggere quella di nessuno.

part-proposal = { $cells-plural ->
    [one] Una cellula senza responsabili permanenti
   *[other] { $cells } cellule senza responsabili permanenti
  }
proposal-what-nobody = Non risulta che qualcuno diriga altri.
proposal-what = { $managers-plural ->
    [one] L’unico posto di responsabile diventa un posto di socio. Chi lo occupa resta e lavora in una cellula.
   *[other] I { $managers } posti di responsabile diventano posti di socio. Chi li occupa resta e lavora in una cellula.
  }
table-cells = Le cellule
cells-reporting-groups = Le cellule seguono i gruppi gerarchici esistenti, sede per sede e turno per turno, tagliando meno squadre possibile. Sono un inizio, non la risposta migliore.
cells-not-shown = Un costo non è mostrato dove riguarda meno di tre persone di retribuzione nota, o dove permetterebbe di ricavarlo dal totale.
cells-by-hand = Le cellule sono state formate a mano.
section-pay = Retribuzioni
pay-falls = { $posts-plural ->
    [one] Retribuzione o benefit calano per { $posts } posto, di { $total } all’anno.
   *[other] Retribuzione o benefit calano per { $posts } posti, di { $total } all’anno insieme.
  }
pay-falls-hidden = { $posts-plural ->
    [one] Retribuzione o benefit calano per { $posts } posto.
   *[other] Retribuzione o benefit calano per { $posts } posti.
  }
pay-falls-none = La retribuzione e i benefit di nessuno calano.
pay-rises = { $posts-plural ->
    [one] Retribuzione o benefit salgono per { $posts } posto, di { $total } all’anno.
   *[other] Retribuzione o benefit salgono per { $posts } posti, di { $total } all’anno insieme.
  }
pay-rises-hidden = { $posts-plural ->
    [one] Retribuzione o benefit salgono per { $posts } posto.
   *[other] Retribuzione o benefit salgono per { $posts } posti.
  }
pay-rises-none = La retribuzione e i benefit di nessuno salgono.
pay-changes-hidden = Le somme non sono stampate: direbbero quanto cambia per una o due persone.
pay-consent = { $posts-plural ->
    [one] Questa politica retributiva richiede il consenso scritto di { $posts } persona la cui retribuzione o i cui benefit calano.
   *[other] Questa politica retributiva richiede il consenso scritto di ciascuna delle { $posts } persone la cui retribuzione o i cui benefit calano.
  } Chiedere prima a un consulente: dove un’azienda è trasferita, la legge può non lasciar valere nemmeno un taglio concordato.
section-coordination = Coordinare è lavoro
coordination-what = Oggi il coordinamento prende circa { $today } di { $paid } ore retribuite a settimana. Di queste le cellule hanno ancora bisogno di { $kept }, divise come sopra; le riunioni di cellule, consigli e assemblea ne aggiungono { $deliberation }. Con le riunioni che già ci sono, { $share } del tempo retribuito di tutti va in coordinamento. Nulla di esso è dato per scomparso.
coordination-unknown = Quante ore prenda oggi il coordinamento non è noto, e quindi nemmeno di quante abbiano ancora bisogno le cellule. Le riunioni di cellule e consigli prendono { $deliberation } di { $paid } ore retribuite a settimana.

part-savings-saves = { $saving } all’anno, scomposti al centesimo
part-savings-same = Il costo delle paghe resta com’è
part-savings-costs = Il costo delle paghe sale di { $saving } all’anno
savings-what = Ogni voce è l’effetto medio di un cambiamento su ogni ordine in cui possono venire i cambiamenti (Shapley), calcolato sulle persone reali con il costo pieno del datore di lavoro. Le voci danno esattamente la differenza.
closure-headcount-neutral = Restano tutti
closure-headcount-neutral-what = Nessuno è licenziato e nessun posto resta vuoto. Il tempo liberato qui non vale nulla finché qualcuno non vende ciò che produce.
closure-output-constant = La stessa produzione
closure-output-constant-what = Posti dopo per la stessa produzione: { $headcount } di quelli di oggi, raggiunti con le uscite volontarie, mai indicando chi.
closure-output-constant-more = Posti dopo per la stessa produzione: { $headcount } di quelli di oggi, perché allora coordinamento e riunioni prendono più ore di oggi. I posti che mancano andrebbero coperti.
closure-output-constant-same = Tanti posti quanti oggi danno la stessa produzione: allora coordinamento e riunioni prendono circa le ore di oggi.
table-lines = Costo delle paghe prima e dopo, voce per voce
table-parts = Dal costo delle paghe prima a quello dopo

part-half-no = È circa la metà? No
part-half-yes = È circa la metà? Sì, secondo queste cifre
half-falls = Restando tutti, il costo delle paghe cala del { $share }
half-same = Restando tutti, il costo delle paghe resta com’è
half-rises = Restando tutti, il costo delle paghe sale del { $share }
half-yes = { $falls }. Secondo queste cifre l’affermazione di circa la metà vale per questa impresa.
half-no = { $falls }; non cala di circa la metà. Per la metà a pari produzione, ogni ora produttiva dovrebbe rendere il { $gain } in più.
half-no-way = { $falls }; non cala di circa la metà, e nessun guadagno di produttività fino a undici volte lo renderebbe vero.
half-no-unknown = { $falls }; non cala di circa la metà. Che cosa occorrerebbe per la metà a pari produzione non è noto.
half-needs-unknown = Quali dovrebbero essere produttività, numero di posti e retribuzione dei responsabili è omesso: dipende dai responsabili, e non sono noti responsabili o linee verso il vertice.
table-half = Che cosa dovrebbe essere vero per la metà
half-how = Ogni incognita è cambiata da sola, sul modello completo delle persone reali, finché il risparmio è la metà. Un giudizio la confronta con il risultato pubblicato più lontano che conosciamo, elencato nella parte { $part }, o con la legge. Per la retribuzione dei responsabili quel risultato è una media su un paese.

part-register = Ogni valore su cui si fonda
register-what = Gli importi di legge sono nella loro valuta. «Non verificato» significa che nessuno da parte nostra ha aperto la fonte; un tale valore va verificato prima di firmare qualsiasi cosa. «Giudizio» e «Convenzione» significano che non c’è una fonte da aprire.
section-law = Diritto
section-assumptions = Ipotesi e riscontri
allowance-today = Employment allowance oggi
allowance-after = Employment allowance dopo
claimed = chiesta
not-claimed = non chiesta
table-law = Valori di legge in vigore alla data del piano
table-assumptions = Ipotesi e riscontri pubblicati

part-open = Che cosa è incompleto, e che cosa non è modellato
open-not-modelled = Non in questa edizione:
open-take-home = l’imposta sul reddito, e il netto di ogni persona;
open-one-off = i costi una tantum nel risparmio annuo: formazione, e onorari che nessuno ha inserito; indennità di licenziamento, preavviso e un calo di produzione sono indicati a parte;
open-gb-benefits = la National Insurance sui benefit e sui pagamenti a fine rapporto (Class 1A): i benefit entrano per quanto costano, senza di essa;
open-gb-connected = una sola employment allowance divisa tra datori di lavoro collegati: si considera che ciascuno la chieda per sé;
open-fr-own = il prelievo per la mobilità, l’aliquota infortuni e la copertura sanitaria dell’impresa, finché non sono inseriti;
open-fr-more = la giornata di solidarietà, la maggiorazione per l’apprendistato delle grandi imprese, e l’imposta sui salari delle imprese senza IVA;
open-fr-contracts = i contratti a termine, gli straordinari, i contratti collettivi, e i massimali calcolati sull’anno o ridotti alle ore parziali;
open-us-state-taxes = l’imposta sul reddito, l’invalidità e i congedi retribuiti di Stati e città, e l’assicurazione infortuni;
open-us-minimum-wage = i salari minimi di Stati e città, spesso molto sopra quello federale che qui è rispettato;
open-us-health = l’assicurazione sanitaria, che la legge federale non chiede a ogni impresa e che spesso è il costo aggiuntivo più alto;
open-us-own-rate = l’aliquota propria dell’impresa per l’imposta statale di disoccupazione, finché non è inserita: quella di un’impresa in crisi è spesso più alta;
open-us-credit = le riduzioni di quest’anno del credito sull’imposta di disoccupazione, pubblicate in novembre: si prendono quelle dell’anno scorso;
open-es-groups = la base minima più alta dei gruppi professionali da 1 a 3, e i contratti a termine;
open-ie-young = i minimi più bassi sotto i 20 anni, e le pensioni tramite le paghe, che sostituiscono il risparmio per la pensione;
open-ca-provinces = le imposte sanitarie e l’assicurazione infortuni delle province, e i loro salari minimi;
open-it-own = i contributi del settore e della dimensione dell’impresa, finché non sono inseriti: si prende un totale tipico;
open-ar-own = le aliquote delle grandi imprese e del contratto infortuni, finché non sono inserite;
open-none = I file non hanno sollevato problemi.
section-problems = Problemi trovati
table-problems = Da correggere o da guardare
problems-alike = { $times } simili
severity-fix = da correggere
severity-check = da verificare
severity-note = da sapere

# Colonne e voci.
column-line = Voce
column-a-year = { $currency } all’anno
column-change = Variazione, { $currency }
column-running-total = Totale progressivo, { $currency }
column-before = Prima, { $currency } all’anno
column-after = Dopo, { $currency } all’anno
column-cost = Costo, { $currency } all’anno
column-cost-after = Costo dopo, { $currency } all’anno
column-layer = Livello
column-posts = Posti
column-managers = Responsabili
column-cell = Cellula
column-hours = Ore a settimana
column-for-half = Perché qui la metà sia vera
column-now = Ora
column-needed = Occorre
column-verdict = Giudizio
column-what = Che cosa
column-value = Valore
column-from = Dal
column-source = Fonte
column-severity = Genere
column-problem = Come stanno le cose
column-place = Dove
column-remedy = Che cosa fare
column-number = N.
column-matter = Materia
column-cite = Dove lo dice la legge
column-rules = Articoli
column-rule = Articolo
column-blank = Da compilare
currency-GBP = £
currency-EUR = €
currency-USD = $
currency-CAD = CA$
currency-ARS = AR$
currency-XXX = importo
line-gross = Retribuzione lorda
line-employer-charges = Contributi del datore di lavoro
line-charges = National Insurance del datore di lavoro
line-contributions = Contributi del datore di lavoro
line-pension = Pensione a carico del datore di lavoro
line-levy = Apprenticeship levy
line-allowance = Employment allowance
line-benefits = Benefit
line-drawings = Prelievi del titolare
line-payroll = Costo delle paghe
line-all-layers = Tutti i livelli
line-all-cells = Tutte le cellule
payroll-before = Costo delle paghe prima
payroll-after = Costo delle paghe dopo
not-modelled = non modellato
not-known = non noto
unverified = non verificato
estimate-unverified = stima, non verificata
marked = { $text } ({ $mark })
basis-value = { $name }: { $value } ({ $source })
basis-unverified = { $text }, non verificato
basis-category = Categoria { $letters }: { $formula }
basis-see-register = { $name }: vedere la parte { $part } ({ $source })
pay-take-home-gb = Dopo l’imposta sul reddito, come in Inghilterra, Galles e Irlanda del Nord, e la National Insurance, { $falls } all’anno in meno arrivano a chi ha la retribuzione che cala, e { $rises } in più a chi ha quella che sale. Un piano per l’anno, per dipendenti ordinari con questo solo rapporto.
pay-take-home-gb-sct = Dopo l’imposta sul reddito della Scozia e la National Insurance, { $falls } all’anno in meno arrivano a chi ha la retribuzione che cala, e { $rises } in più a chi ha quella che sale. Un piano per l’anno, per dipendenti ordinari con questo solo rapporto.
pay-take-home-us = Dopo l’imposta federale sul reddito, Social Security e Medicare, { $falls } all’anno in meno arrivano a chi ha la retribuzione che cala, e { $rises } in più a chi ha quella che sale. Un piano per l’anno, per dichiaranti singoli con questo solo rapporto; le imposte statali si aggiungono.
pay-take-home-fr = Dopo contributi, CSG e CRDS, { $falls } all’anno in meno arrivano a chi ha la retribuzione che cala, e { $rises } in più a chi ha quella che sale. Un piano per l’anno, prima dell’imposta sul reddito, per dipendenti a tempo pieno con questo solo rapporto.
table-basis = Da che cosa si calcolano i contributi
column-contribution = Contributo
column-how = Come si calcola
column-rests-on = Su che cosa si fonda
weeks = { $number } settimane
not-shown = non mostrato
none = nessuno
times = { $number } ×

# Grafici.
chart-waterfall = Il costo delle paghe passa da { $before } a { $after } all’anno
chart-cost-by-layer = { $layer } costa più di tutti, oggi e dopo
chart-structure-today = { $managers } { $managers-plural ->
    [one] responsabile
   *[other] responsabili
  } in { $layers } { $layers-plural ->
    [one] livello
   *[other] livelli
  } oggi
chart-structure-after = { $cells } { $cells-plural ->
    [one] cellula
   *[other] { $tiers-plural ->
        [one] cellule sotto un consiglio dei delegati
       *[other] cellule sotto { $tiers } gradi di consigli dei delegati
    }
  }
chart-claim = Si raggiunge { $share }; l’affermazione è la metà
series-today = Oggi
series-after = Dopo
layer-label = { $count-plural ->
    [one] Livello { $layers }
   *[other] Livelli { $layers }
  }
layer-none = Nessuna linea verso il vertice
structure-posts = { $posts } posti
structure-managers = { $managers-plural ->
    [one] { $managers } responsabile
   *[other] { $managers } responsabili
  }
structure-council = Consiglio dei delegati
structure-top-council = Consiglio superiore
structure-councils = { $councils } consigli
structure-delegates = { $delegates } delegati, revocabili
structure-cells = { $cells } { $cells-plural ->
    [one] cellula
   *[other] cellule
  }
structure-layer = livello { $layer }: { $posts } posti, di cui { $managers } di responsabili
structure-box = { $label }, { $note }
claim-reached = raggiunto qui
claim-half = l’affermazione
claim-same-output = a pari produzione
list-joint = {"; "}
list-end = .
compared-label = { $what }: { $closure }
compared-label-before = { $what } oggi: { $closure }
compared-label-after = { $what } dopo: { $closure }
section-compared = Gli scenari a confronto
table-compared = Le stesse cifre in ogni scenario del piano
section-decided = Che cosa si è deciso qui
decided-what = Ogni decisione di questo scenario e di quelli da cui parte, nell’ordine in cui è stata presa. Nient’altro cambia una cifra.
decided-people = { $count-plural ->
    [one] { $count } decisione su una singola persona qui è omessa; la cronologia nel programma la elenca.
   *[other] { $count } decisioni su singole persone qui sono omesse; la cronologia nel programma le elenca.
  }
table-decided = Decisioni, con il giorno, chi le ha prese, e il numero dell’operazione nella cronologia
column-decided = Che cosa
column-decided-on = Il

section-voted = Che cosa si è deciso con il voto
voted-what = Votazioni di chi lavora nell’impresa, contate secondo la bozza di statuto. Il verbale di ciascuna dice chi era nell’elenco dei votanti, le regole applicate, ogni scheda e che cosa ne è stato, e chiunque può contarla di nuovo.
table-voted = Votazioni, con quanti hanno partecipato
column-vote = Che cosa è stato chiesto
column-took-part = Hanno partecipato
column-outcome = Che cosa ne è venuto
voted-took-part = { $count } di { $total }
voted-adopted = Ciò che è stato adottato il { $date } è la bozza che appartiene a un piano il cui contenuto ha questo SHA-256: { $content }. È bloccata: solo un’altra votazione la cambia.
column-author = Da
column-operation = Operazione

## Tabelle per un altro programma

tables-about = Piano
tables-list = Tabelle
tables-printed-on = Stampato il
tables-currency = Valuta degli importi
tables-name = Tabella
tables-document = Documento
tables-chapter = Capitolo
tables-caption = Che cosa mostra
tables-notes = Che cosa vi sta sotto
tables-note = Su che cosa si fonda

## Due edizioni di un documento

redline-inserted = inserito:
redline-deleted = eliminato:
redline-title = { $title }: modifiche { $since }
redline-since-operation = rispetto all’operazione { $number }
redline-since-form = rispetto alla bozza per { $form }
redline-author = Leveller
redline-how = Questa copia mostra le modifiche { $since }. Le parole aggiunte sono sottolineate, quelle tolte sono barrate, e le une e le altre sono indicate. Le cifre in copertina, i numeri delle clausole, i grafici e gli spazi per le firme sono quelli della bozza più recente.

# Parti ed edizioni.
part-name-summary = Sintesi
part-name-firm = L’impresa com’è
part-name-proposal = La proposta
part-name-savings = Quanto fa risparmiare
part-name-half = È circa la metà?
part-name-viability = Se sopravvive
part-name-register = Ogni valore su cui si fonda
part-name-open = Che cosa resta aperto
imprint-edition = Edizione
imprint-left-out = Parti omesse in questa copia
redacted-edition = Edizione oscurata
redacted-foot = { $foot }. Edizione oscurata
redacted-firm = L’impresa
redacted-scenario = Scenario { $number }
redacted-cell = Cellula { $number }
redacted-task = Un compito proprio dell’impresa
redacted-word = omesso
redacted-rate = [omesso]
redacted-band = da { $from } fino a { $until }
redacted-week-in = Entra
redacted-week-out = Esce
redacted-week-short = Mancano { $short } alla soglia minima.
redacted-weeks = Settimana per settimana qui è omesso: tutto ciò che alcune settimane pagano va a una o due persone.
redacted-what = Edizione oscurata. Sono stati tolti: il nome dell’impresa, i nomi di persone, cellule e scenari, chi ha deciso, tutto ciò che qualcuno ha scritto con parole proprie, e ogni cifra che riguarda una o due persone o da cui si potrebbe ricavare la loro. Le retribuzioni sono per fasce. Il costo delle paghe prima e dopo e il risparmio sono quelli dell’edizione completa, al centesimo.
column-band = Retribuzione annua
table-bands = Posti per retribuzione di oggi, in fasce di almeno tre
redacted-deal = Come si paga il passaggio, i prospetti degli anni e i conti dei soci qui sono omessi: le loro somme contengono quanto è pagato a un venditore e quanto preleva un titolare.
house-logo-of = Logo di { $name }
redline-since-file = rispetto agli articoli di { $file }
