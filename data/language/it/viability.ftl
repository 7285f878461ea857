# Le parole del capitolo sulla sostenibilità: i nomi delle ipotesi e delle date, che cosa sono i conti, che cos’è il denaro che entra o esce.

rule-assumption-cash-floor = Quanto deve esserci sempre in banca
rule-assumption-overdraft-limit = Limite di scoperto concordato con la banca
rule-assumption-pay-day = Giorno di paga
rule-assumption-accounts-months = Mesi coperti dalla contabilità
rule-assumption-year-start-month = Primo mese dell’esercizio dell’impresa
rule-assumption-vat-quarter-month = Primo mese dell’anno in cui finisce un trimestre IVA
rule-assumption-tax-due-day = Giorno di scadenza delle imposte dove quello del paese non è noto
rule-assumption-receipt-days = Giorni dalla fattura al pagamento
rule-assumption-late-receipt-weeks = Settimane in cui si incassano le fatture in ritardo
rule-assumption-doubtful-days = Giorni di ritardo da cui su una fattura non si conta
rule-assumption-late-payment-weeks = Settimane in cui si pagano i fornitori scaduti
rule-assumption-time-to-pay-instalments = Rate delle imposte rinviate
rule-assumption-deferral-weeks = Settimane di rinvio di ciò che può attendere
rule-due-payroll-tax-day = PAYE e National Insurance versate entro
rule-due-pension-day = Contributi di pensione versati entro
rule-due-vat-months = Scadenza IVA dopo il trimestre
rule-due-vat-days = Scadenza IVA, giorni in più
unit-plan-currency = { $number } nella valuta del piano
unit-day-of-the-month = il giorno { $number } del mese
unit-pay-day = il giorno { $number } del mese
unit-pay-day-last-friday = l’ultimo venerdì del mese
unit-month-of-the-year = il mese { $number } dell’anno
unit-instalments = { $number-plural ->
    [one] { $number } rata
   *[other] { $number } rate
  }

head-fixed-assets = immobilizzazioni
head-depreciation-to-date = fondo ammortamento
head-stock = scorte
head-work-in-progress = lavori in corso
head-debtors = crediti verso clienti
head-retentions = ritenute a garanzia
head-prepayments = risconti attivi
head-bank = banca
head-creditors = debiti verso fornitori
head-vat = IVA dovuta
head-payroll-tax = imposte e contributi sulle paghe dovuti
head-pension-owed = contributi di pensione dovuti
head-accruals = ratei passivi
head-deposits = acconti dei clienti
head-loan = prestiti
head-hire-purchase = leasing e vendite a rate
head-share-capital = capitale sociale
head-retained-earnings = utili portati a nuovo
head-drawings = prelievi dei titolari
head-sales = vendite
head-other-income = altri proventi
head-materials = materiali
head-subcontract = lavoro in subappalto
head-wages = salari e stipendi
head-employer-charges = contributi del datore di lavoro
head-employer-pension = contributi di pensione del datore di lavoro
head-benefits = benefit
head-rent = affitti e tributi locali
head-overheads = altre spese generali
head-bad-debts = perdite su crediti
head-depreciation = ammortamento
head-interest = interessi
head-tax = imposte sugli utili

cash-item-member-shares = quote dei soci
cash-item-lender = un prestito
cash-item-seller-note = pagamento a chi vende
cash-item-grant = un contributo a fondo perduto
cash-item-mutual-credit = credito mutuale
cash-item-notice-pay = indennità di preavviso
cash-item-conversion-cost = costo del passaggio
cash-item-other-receipt = altra entrata
cash-item-other-payment = altra uscita

cash-action-ask-customer = chiedere al cliente che deve di più
cash-action-bring-shares = anticipare le quote dei soci
cash-action-defer-drawings = far attendere i prelievi del titolare
cash-action-time-to-pay = chiedere una dilazione delle imposte
cash-action-spread-supplier = pagare a rate il fornitore maggiore
cash-action-overdraft = usare lo scoperto

books-debtors = Fatture aperte ai clienti
books-creditors = Fatture aperte dei fornitori
books-bank = L’ultima settimana della banca
books-wages = Retribuzioni dei mesi coperti dalla contabilità

value-cash-item = una somma di denaro, nell’unità più piccola,
value-every-weeks = settimane da una volta all’altra
value-cash-week = una settimana del piano

# Titoli, nella relazione e sullo schermo.
cash-no-books = Se la cassa duri non si può dire: nessun elenco dice quanto c’è in banca
cash-no-red = Nessuna delle tredici settimane finisce sotto la soglia minima; la più bassa, dal { $date }, finisce a { $amount }
cash-red = { $weeks-plural ->
    [one] { $weeks } settimana scende sotto la soglia minima; la più bassa, dal { $date }, finisce a { $amount }
   *[other] { $weeks } settimane scendono sotto la soglia minima; la più bassa, dal { $date }, finisce a { $amount }
  }
books-missing-accounts = Non è stata letta alcuna contabilità: un bilancio di verifica, o un conto economico con uno stato patrimoniale, direbbe che cosa l’impresa possiede, deve e guadagna.
books-missing-debtors = Non è stato letto alcuno scadenzario dei clienti: direbbe quando pagano i clienti.
books-missing-creditors = Non è stato letto alcuno scadenzario dei fornitori: direbbe chi va pagato e quando.
books-missing-bank = Non è stata letta la banca per settimana: direbbe quanto c’è e con quale ritmo cala.
books-missing-pay-months = Non sono state lette le retribuzioni per mese: direbbero i giorni di paga e quanto si deve in essi.
