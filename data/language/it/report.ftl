# Ciò che sta attorno allo statuto in ogni documento stampato.
report-page = { $page } di { $pages }
report-contents = Indice
column-what = Che cosa
column-value = Valore
column-source = Fonte
column-number = N.
column-matter = Materia
column-cite = Dove lo dice la legge
column-rules = Articoli
column-rule = Articolo
column-blank = Da compilare
list-joint = {"; "}

# L’ultima pagina di ogni documento.
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
imprint-edition = Edizione
imprint-left-out = Parti omesse in questa copia
part-name-summary = Sintesi
part-name-firm = L’impresa com’è
part-name-proposal = La proposta
part-name-savings = Quanto fa risparmiare
part-name-half = È circa la metà?
part-name-viability = Se sopravvive
part-name-register = Ogni valore su cui si fonda
part-name-open = Che cosa resta aperto

# L’edizione senza nomi.
redacted-edition = Edizione oscurata
redacted-foot = { $foot }. Edizione oscurata
redacted-firm = L’impresa
redacted-scenario = Scenario { $number }
redacted-cell = Cellula { $number }
redacted-task = Un compito proprio dell’impresa
redacted-word = omesso
redacted-rate = [omesso]
redacted-band = da { $from } fino a { $until }
redacted-what = Edizione oscurata. Sono stati tolti: il nome dell’impresa, i nomi di persone, cellule e scenari, chi ha deciso, tutto ciò che qualcuno ha scritto con parole proprie, e ogni cifra che riguarda una o due persone o da cui si potrebbe ricavare la loro. Le retribuzioni sono per fasce. Il costo delle paghe prima e dopo e il risparmio sono quelli dell’edizione completa, al centesimo.

# Una copia che mostra le modifiche.
redline-inserted = inserito:
redline-deleted = eliminato:
redline-title = { $title }: modifiche { $since }
redline-since-operation = rispetto all’operazione { $number }
redline-since-form = rispetto alla bozza per { $form }
redline-since-file = rispetto agli articoli di { $file }
redline-author = Leveller
redline-how = Questa copia mostra le modifiche { $since }. Le parole aggiunte sono sottolineate, quelle tolte sono barrate, e le une e le altre sono indicate. Le cifre in copertina, i numeri delle clausole, i grafici e gli spazi per le firme sono quelli della bozza più recente.
