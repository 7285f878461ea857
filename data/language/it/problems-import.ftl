# Che cosa può risultare dalla lettura dei file. Ogni problema ha una frase e un rimedio.
# $count è il numero di righe su cui si fonda e $rows nomina le prime; il luogo è mostrato accanto.

problem-file-empty = Il file non contiene nulla.
problem-file-empty-remedy = Esportarlo di nuovo dal programma da cui viene e scegliere il nuovo file.

problem-xml-broken = Il documento si interrompe qui: un’etichetta non è chiusa, o le etichette sono annidate oltre ogni misura. Non ne è stato preso nulla.
problem-xml-broken-remedy = Scaricarlo o esportarlo di nuovo. Se si interrompe nello stesso punto, chiedere a chi l’ha fatto.
problem-file-not-a-table = Questa non è una tabella: è danneggiata o troncata, o contiene altro che righe e colonne.
problem-file-not-a-table-remedy = Scegliere un file CSV o una cartella di lavoro (XLSX, XLS o ODS). Una pagina web che si dice XLS si apre in un foglio di calcolo: salvarla da lì come XLSX. Prima fare una tabella di un PDF o di un’immagine. Esportare di nuovo un file danneggiato.

problem-file-too-large = È più di quanto si legge di un file: supera i { $megabytes } MB, li supera una volta estratto, o ha una riga più lunga.
problem-file-too-large-remedy = Esportare solo le righe e le colonne necessarie, o dividere il file, e scegliere ciò che ne risulta.

problem-file-encrypted = Questa cartella di lavoro è protetta da password, quindi non se ne può leggere nulla.
problem-file-encrypted-remedy = Aprirla con la sua password, salvarla senza e scegliere il nuovo file. Nulla di essa lascia questo computer.

problem-cells-outside = { $count-plural ->
    [one] Una cella sta oltre la 1.024ª colonna o l’ultima riga di un foglio ed è stata omessa.
   *[other] { $count } celle stanno oltre la 1.024ª colonna o l’ultima riga di un foglio e sono state omesse.
}
problem-cells-outside-remedy = Guardare se lì c’è qualcosa di importante. Se sì, spostarlo accanto al resto e acquisire di nuovo il file.

problem-numbers-left-out = { $count-plural ->
    [one] Un numero di una persona o di un conto bancario è stato omesso. Non occorre e nulla lo conserva.
   *[other] { $count } numeri di persone o di conti bancari sono stati omessi. Non occorrono e nulla li conserva.
}
problem-numbers-left-out-remedy = Nulla da fare. Se le persone sono note solo con tali numeri, dare a ciascuna un numero proprio dell’impresa.

problem-file-no-rows = Ci sono intestazioni e sotto nessuna riga.
problem-file-no-rows-remedy = Esportare di nuovo il file con le sue righe, o ometterlo.

problem-column-pay-missing = Nessuna colonna si è potuta leggere come retribuzione.
problem-column-pay-missing-remedy = Dare a una colonna un’intestazione che dica che cosa contiene, come Retribuzione annua, Retribuzione mensile o Paga oraria, e acquisire di nuovo il file.

problem-column-person-missing = Nessuna colonna dice a chi si riferisce una riga, quindi non se ne può usare nulla.
problem-column-person-missing-remedy = Dare a una colonna l’intestazione Matricola o Nome, come nelle paghe, e acquisire di nuovo il file.

problem-column-unused = { $count-plural ->
    [one] Una colonna non è usata: { $columns }.
   *[other] { $count } colonne non sono usate: { $columns }.
}
problem-column-unused-remedy = Nulla da fare, a meno che una di esse contenga qualcosa che qui conta. Allora darle un’intestazione che lo dica.

problem-column-guessed = { $count-plural ->
    [one] Nessuna intestazione nota qui dice che cosa contiene una colonna ({ $columns }): lo dice ciò che vi sta.
   *[other] Nessuna intestazione nota qui dice che cosa contengono { $count } colonne ({ $columns }): lo dice ciò che vi sta.
}
problem-column-guessed-remedy = Guardare la tabella delle colonne, e dire che cosa significa ciascuna dove è stata presa per altro. Ciò che si dice è ricordato per file come questo.

problem-pay-column-guessed = { $count-plural ->
    [one] La retribuzione sta in una colonna che sembra soltanto di retribuzione, quindi non è contata.
   *[other] La retribuzione di { $count } righe ({ $rows }) sta in una colonna che sembra soltanto di retribuzione, quindi non è contata.
}
problem-pay-column-guessed-remedy = Dire nella tabella delle colonne che cosa contiene la colonna, e per quale periodo: un anno, un mese, una settimana o un’ora. Dalla riga di comando: --column “HEADING=pay-year”.

problem-sheet-unused = Questo foglio non ha retribuzioni ed è stato omesso; è stato letto un altro foglio della cartella di lavoro.
problem-sheet-unused-remedy = Nulla da fare, a meno che in questo foglio ci siano persone. Allora dare alla sua colonna di retribuzione un’intestazione come Retribuzione annua.

problem-quote-unclosed = Una virgoletta è aperta e mai chiusa, quindi le virgolette sono state lette come testo semplice.
problem-quote-unclosed-remedy = Chiudere o togliere la virgoletta in questa riga, e acquisire di nuovo il file.

problem-row-too-long = { $count-plural ->
    [one] La riga ha più celle di quante siano le intestazioni, quindi la sua retribuzione può stare nella colonna sbagliata. Non è contata.
   *[other] { $count } righe hanno più celle di quante siano le intestazioni, quindi la loro retribuzione può stare nella colonna sbagliata. Non è contata. Le prime sono le righe { $rows }.
}
problem-row-too-long-remedy = Cercare una virgola dentro un numero o un nome e mettere quella cella tra virgolette, o dire qual è la retribuzione.

problem-row-repeated-heading = { $count-plural ->
    [one] Qui stanno di nuovo le intestazioni. La riga è stata scartata.
   *[other] Le intestazioni stanno di nuovo in { $count } righe ({ $rows }). Sono state scartate.
}
problem-row-repeated-heading-remedy = Nulla da fare.

problem-row-totals = { $count-plural ->
    [one] Questa è una riga di totali. È stata scartata.
   *[other] { $count } righe sono totali ({ $rows }). Sono state scartate.
}
problem-row-totals-remedy = Nulla da fare.

problem-totals-differ = Il file dice { $stated }; le sue righe danno { $added }.
problem-totals-differ-remedy = Cercare una riga che manca, contata due volte o cambiata dopo che il totale è stato fatto.

problem-row-eliminated = { $count-plural ->
    [one] Il posto è indicato come soppresso. È stato scartato.
   *[other] { $count } posti sono indicati come soppressi (righe { $rows }). Sono stati scartati.
}
problem-row-eliminated-remedy = Nulla da fare, a meno che qualcuno vi lavori ancora.

problem-row-vacant = { $count-plural ->
    [one] Il posto è vacante. È stato scartato.
   *[other] { $count } posti sono vacanti (righe { $rows }). Sono stati scartati.
}
problem-row-vacant-remedy = Nulla da fare, a meno che qualcuno vi lavori ora.

problem-row-empty = { $count-plural ->
    [one] La riga non ha nulla nelle colonne usate. È stata scartata.
   *[other] { $count } righe non hanno nulla nelle colonne usate ({ $rows }). Sono state scartate.
}
problem-row-empty-remedy = Nulla da fare, a meno che vi stia una persona.

problem-row-set-aside = { $count-plural ->
    [one] La riga è stata scartata perché così è stato detto.
   *[other] { $count } righe sono state scartate perché così è stato detto ({ $rows }).
}
problem-row-set-aside-remedy = Annullare la risposta per contarla di nuovo.

problem-row-merged = { $count-plural ->
    [one] La riga ripete una precedente, cella per cella. È stata contata una volta.
   *[other] { $count } righe ripetono una precedente, cella per cella ({ $rows }). Ciascuna è stata contata una volta.
}
problem-row-merged-remedy = Nulla da fare, a meno che due persone abbiano lo stesso id. Allora dare a ciascuna il suo.

problem-row-duplicate-id = { $count-plural ->
    [one] Una riga precedente ha lo stesso id. Sono contate entrambe, come due persone.
   *[other] { $count } righe hanno l’id di una precedente ({ $rows }). Sono contate tutte, come persone diverse.
}
problem-row-duplicate-id-remedy = Giusto dove le persone condividono un posto. Dove è una persona due volte, scartare la seconda riga.

problem-id-rounded = { $count-plural ->
    [one] L’id è stato arrotondato da un foglio di calcolo, come 1.23457E+14: persone diverse possono avere lo stesso, e un responsabile può essere di chiunque.
   *[other] { $count } id sono stati arrotondati da un foglio di calcolo, come 1.23457E+14 (righe { $rows }): persone diverse possono avere lo stesso, e un responsabile può essere di chiunque.
}
problem-id-rounded-remedy = Esportare di nuovo il file e acquisirlo senza aprirlo in un foglio di calcolo; o dare alla colonna il formato «Testo» prima di inserire gli id.

problem-row-exact-duplicate = { $count-plural ->
    [one] La riga è uguale a una precedente in ogni cella. Sono contate entrambe.
   *[other] { $count } righe sono uguali a una precedente in ogni cella ({ $rows }). Sono contate tutte.
}
problem-row-exact-duplicate-remedy = Giusto dove le persone fanno lo stesso lavoro per la stessa retribuzione. Dove è una persona due volte, scartare la seconda riga.

problem-pay-not-a-number = { $count-plural ->
    [one] La retribuzione non è un numero, quindi non è contata.
   *[other] La retribuzione non è un numero in { $count } righe ({ $rows }), quindi non è contata.
}
problem-pay-not-a-number-remedy = Inserire la retribuzione annua, o scartare la riga.

problem-pay-negative = { $count-plural ->
    [one] La retribuzione è sotto lo zero, quindi non è contata.
   *[other] La retribuzione è sotto lo zero in { $count } righe ({ $rows }), quindi non è contata.
}
problem-pay-negative-remedy = Inserire la retribuzione annua. Scartare la riga se storna un pagamento precedente.

problem-pay-undisclosed = { $count-plural ->
    [one] Nessuna retribuzione è indicata. La persona è esclusa dal costo delle paghe prima e dopo.
   *[other] { $count } righe non indicano una retribuzione ({ $rows }). Sono escluse dal costo delle paghe prima e dopo.
}
problem-hours-impossible = Le ore a settimana sono zero, o più di quante ne abbia una settimana. La retribuzione non è contata finché qualcuno non dice per che cosa è.
problem-hours-impossible-remedy = Correggere le ore nel file, o rispondere qual è la retribuzione di un anno.
problem-pay-undisclosed-remedy = Inserire la retribuzione annua, o lasciare: allora le cifre dicono di essere incomplete.

problem-pay-zero = { $count-plural ->
    [one] La retribuzione è indicata come 0.
   *[other] { $count } righe indicano una retribuzione di 0 ({ $rows }).
}
problem-pay-zero-remedy = Giusto per chi non è retribuito. Altrimenti inserire la retribuzione annua, o scartare la riga.

problem-pay-band = { $count-plural ->
    [one] La retribuzione è indicata come fascia. È contato il suo valore centrale.
   *[other] { $count } righe indicano la retribuzione come fascia. È contato il valore centrale di ciascuna.
}
problem-pay-band-remedy = Inserire la retribuzione stessa dove la si conosce.

problem-pay-band-broken = { $count-plural ->
    [one] La fascia di retribuzione ha un solo estremo, o gli estremi sono invertiti. Non è contata.
   *[other] In { $count } righe la fascia di retribuzione ha un solo estremo, o gli estremi sono invertiti ({ $rows }). Non sono contate.
}
problem-pay-band-broken-remedy = Inserire la retribuzione annua, o correggere la fascia e acquisire di nuovo il file.

problem-pay-looks-hourly = { $count-plural ->
    [one] È troppo poco per un anno e può essere una paga oraria, quindi non è contata.
   *[other] { $count } righe sono troppo basse per un anno e possono essere paghe orarie ({ $rows }), quindi non sono contate.
}
problem-pay-looks-hourly-remedy = Dire che è una paga oraria, con le ore a settimana, o che è la retribuzione di un anno.

problem-pay-hours-missing = { $count-plural ->
    [one] La retribuzione è una paga oraria e le ore a settimana non sono note, quindi non è contata.
   *[other] { $count } righe hanno una paga oraria e nessuna ora a settimana ({ $rows }), quindi non sono contate.
}
problem-pay-hours-missing-remedy = Inserire le ore retribuite a settimana, o aggiungere una colonna per esse.

problem-pay-annualised = { $count-plural ->
    [one] La retribuzione è indicata per una parte dell’anno. È contata per un anno.
   *[other] { $count } righe indicano la retribuzione per una parte dell’anno. È contata per un anno.
}
problem-pay-annualised-remedy = Nulla da fare, a meno che qualcuno sia pagato per meno mesi o settimane di quanti ne ha un anno.

problem-pay-period-assumed = { $count-plural ->
    [one] L’intestazione non dice per quale periodo è la retribuzione. È stata presa come annua.
   *[other] L’intestazione non dice per quale periodo è la retribuzione di { $count } righe. È stata presa come annua.
}
problem-pay-period-assumed-remedy = Se non lo è, dare alla colonna un’intestazione come Retribuzione mensile e acquisire di nuovo il file.

problem-pay-too-large = { $count-plural ->
    [one] La retribuzione supera i mille miliardi, quindi non è contata.
   *[other] La retribuzione supera i mille miliardi in { $count } righe ({ $rows }), quindi non è contata.
}
problem-pay-too-large-remedy = Inserire la retribuzione annua.

problem-currency-second = { $count-plural ->
    [one] La retribuzione è in una valuta diversa dal resto, quindi non è contata.
   *[other] { $count } righe sono in una valuta diversa dal resto ({ $rows }), quindi non sono contate.
}
problem-currency-second-remedy = Inserire la retribuzione annua nella valuta del resto.

problem-date-unreadable = { $count-plural ->
    [one] La data non si è potuta leggere. È trattata come non nota.
   *[other] { $count } date non si sono potute leggere (righe { $rows }). Sono trattate come non note.
}
problem-date-unreadable-remedy = Scrivere la data come anno, mese e giorno, come 1984-03-31, e acquisire di nuovo il file.

problem-date-order-assumed = Nulla nella colonna dice se viene prima il giorno o il mese. È stato preso il giorno.
problem-date-order-assumed-remedy = Se viene prima il mese, scrivere le date come anno, mese e giorno, come 1984-03-31, e acquisire di nuovo il file.

problem-number-unreadable = { $count-plural ->
    [one] Il valore non si è potuto leggere. È trattato come non indicato.
   *[other] { $count } valori non si sono potuti leggere (righe { $rows }). Sono trattati come non indicati.
}
problem-number-unreadable-remedy = Scrivere le ore come 37.5, una quota del tempo pieno come 0.8 e un importo come 1250.00, e acquisire di nuovo il file.

problem-line-unmatched = { $count-plural ->
    [one] La riga non corrisponde a nessuno nelle paghe. Non aggiunge nulla.
   *[other] { $count } righe non corrispondono a nessuno nelle paghe ({ $rows }). Non aggiungono nulla.
}
problem-line-unmatched-remedy = Usare lo stesso id o la stessa grafia del nome in entrambi i file.
problem-tie-incomplete = Il legame nomina una sola persona. È stato omesso.
problem-tie-incomplete-remedy = Scrivere due id nella riga, e una terza colonna per il peso dove c’è.
problem-tie-weight = Il peso del legame è «{ $text }», non un numero intero sopra lo zero. È stato omesso.
problem-tie-weight-remedy = Scrivere quante volte, quante ore o quanti messaggi come numero intero, o omettere il peso.
problem-tie-unmatched = { $rows } { $rows-plural ->
    [one] legame nomina
   *[other] legami nominano
  } qualcuno che nelle paghe non è nessuno, e { $rows-plural ->
    [one] è stato omesso
   *[other] sono stati omessi
  }. Il primo è qui.
problem-tie-unmatched-remedy = Usare gli id delle paghe, o aggiungervi le persone.

problem-row-other-date = { $count-plural ->
    [one] La riga è di una data diversa da quella che si legge. È stata scartata.
   *[other] { $count } righe sono di date diverse da quella che si legge. Sono state scartate.
}
problem-row-other-date-remedy = Nulla da fare, a meno che si voglia un’altra data. Allora acquisire un file con quella sola data.

problem-row-same-person = { $count-plural ->
    [one] La riga dice altro di una persona di una riga precedente, e vi è stata unita.
   *[other] { $count } righe dicono altro di persone di righe precedenti ({ $rows }), e vi sono state unite.
}
problem-row-same-person-remedy = Giusto per cedolini e voci di retribuzione. Dove due persone hanno lo stesso id o nome, dare a ciascuna il suo id.

problem-row-other-table = { $count-plural ->
    [one] La riga è di una seconda tabella sotto la prima. È stata scartata.
   *[other] { $count } righe sono di una seconda tabella sotto la prima ({ $rows }). Sono state scartate.
}
problem-row-other-table-remedy = Nulla da fare, a meno che vi siano persone che non stanno nella prima tabella. Allora acquisire un file con quella sola tabella.

problem-row-sample = { $count-plural ->
    [one] La riga è un esempio messo dal programma. È stata scartata.
   *[other] { $count } righe sono esempi messi dal programma ({ $rows }). Sono state scartate.
}
problem-row-sample-remedy = Nulla da fare, a meno che vi stia una persona. Allora spostarla sotto l’esempio.

problem-row-not-person = { $count-plural ->
    [one] La riga non è né una persona né un posto. È stata scartata.
   *[other] { $count } righe non sono né persone né posti ({ $rows }). Sono state scartate.
}
problem-row-not-person-remedy = Nulla da fare, a meno che vi siano persone.

problem-row-left = { $count-plural ->
    [one] Qualcuno ha lasciato l’impresa. La riga è stata scartata.
   *[other] { $count } persone hanno lasciato l’impresa (righe { $rows }). Sono state scartate.
}
problem-row-left-remedy = Nulla da fare, a meno che qualcuno lavori ancora qui. Allora correggere nel file lo stato o l’ultimo giorno.

problem-row-not-started = { $count-plural ->
    [one] Qualcuno non ha iniziato alla data del piano. La riga è stata scartata.
   *[other] { $count } persone non hanno iniziato alla data del piano (righe { $rows }). Sono state scartate.
}
problem-row-not-started-remedy = Nulla da fare, a meno che qualcuno lavori già qui. Allora correggere nel file il primo giorno, o scegliere un giorno successivo.

problem-row-contractor = { $count-plural ->
    [one] La riga è un fornitore, non un dipendente. È contata come persona.
   *[other] { $count } righe sono fornitori, non dipendenti ({ $rows }). Sono contate come persone.
}
problem-row-contractor-remedy = Scartare chi non lavora qui come vi lavorerebbe un socio.

problem-posts-counted = { $count-plural ->
    [one] La riga sta per più posti. La sua retribuzione è presa come quella di uno di essi.
   *[other] { $count } righe stanno per più posti ({ $rows }). La loro retribuzione è presa come quella di un posto.
}
problem-posts-counted-remedy = Se la retribuzione è quella di tutti i posti insieme, inserire quella di uno.

problem-posts-assumed = { $count-plural ->
    [one] La riga sta per posti, e nulla dice quanti. È contata come uno.
   *[other] { $count } righe stanno per posti, e nulla dice quanti ({ $rows }). Ciascuna è contata come uno.
}
problem-posts-assumed-remedy = Aggiungere una colonna con il numero dei posti, e acquisire di nuovo il file.

problem-pay-period-missing = { $count-plural ->
    [one] Nulla dice per quale periodo è la retribuzione, quindi non è contata.
   *[other] In { $count } righe nulla dice per quale periodo è la retribuzione ({ $rows }), quindi non è contata.
}
problem-pay-period-missing-remedy = Dire nella tabella delle colonne per quale periodo è, come retribuzione mensile o settimanale; o aggiungere una colonna per il periodo. Dalla riga di comando: --column “HEADING=pay-month”.

problem-pay-days-missing = { $count-plural ->
    [one] La retribuzione è una paga giornaliera e i giorni a settimana non sono noti, quindi non è contata.
   *[other] { $count } righe hanno una paga giornaliera e nessun giorno a settimana ({ $rows }), quindi non sono contate.
}
problem-pay-days-missing-remedy = Dire quanti giorni a settimana sono retribuiti, qui o in una colonna del file, o inserire la retribuzione annua.

problem-pay-gross = { $count-plural ->
    [one] La retribuzione è tutto quanto è stato pagato nel periodo, compresi straordinari e altre aggiunte.
   *[other] In { $count } righe la retribuzione è tutto quanto è stato pagato nel periodo, compresi straordinari e altre aggiunte.
}
problem-pay-gross-remedy = Inserire la retribuzione concordata dove le aggiunte non ne fanno parte.

problem-pay-extra-apart = { $count-plural ->
    [one] Una colonna è pagata oltre la retribuzione e non è contata come tale: { $columns }.
   *[other] { $count } colonne sono pagate oltre la retribuzione e non sono contate come tale: { $columns }.
}
problem-pay-extra-apart-remedy = Dove fa parte di quanto concordato, inserire la retribuzione annua che la comprende.

problem-employer-cost-apart = { $count-plural ->
    [one] Una colonna è quanto il datore di lavoro paga in più, e non è contata: { $columns }.
   *[other] { $count } colonne sono quanto il datore di lavoro paga in più, e non sono contate: { $columns }.
}
problem-employer-cost-apart-remedy = Nulla da fare: quanto deve il datore di lavoro si calcola dalla legge. Dove le colonne lo dicono per tutti e per un anno intero, i due valori si mettono a confronto.

problem-employer-cost-compared = Le paghe stesse dicono che il datore di lavoro paga { $stated } all’anno oltre la retribuzione ({ $columns }). Secondo la legge sono { $law } di contributi e pensione, prima di ogni sgravio.
problem-employer-cost-compared-remedy = Dove sono molto distanti, cercarne il motivo: le colonne possono contenere altro, come un’assicurazione o una pensione sopra il minimo, o mancare di una di queste voci.

problem-column-private = { $count-plural ->
    [one] Una colonna contiene numeri di persone o di conti bancari, che qui non occorrono. Ciò che vi sta non è né usato né conservato: { $columns }.
   *[other] { $count } colonne contengono numeri di persone o di conti bancari, che qui non occorrono. Ciò che vi sta non è né usato né conservato: { $columns }.
}
problem-column-private-remedy = Nulla da fare.

problem-table-turned = Ogni colonna di questa tabella è una persona. Le righe nominate qui contano le sue colonne da sinistra.
problem-table-turned-remedy = Nulla da fare.
