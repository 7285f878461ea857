# Nomi dei valori di legge e delle ipotesi, unità, e ciò che si dice di una fonte.
rule-nic-from-age = National Insurance dall’età di
rule-nic-category-m-under-age = Categoria M sotto l’età di
rule-nic-category-h-under-age = Categoria H, apprendisti sotto l’età di
rule-pension-auto-enrolment-age = Adesione automatica dall’età di
rule-pension-state-pension-age = Età della pensione statale
rule-pension-state-pension-months = Età della pensione statale, in mesi, secondo il giorno di nascita
rule-minimum-wage-adult-age = Salario minimo per adulti dall’età di
rule-minimum-wage-youth-age = Salario minimo giovanile dall’età di
rule-minimum-wage-apprentice-under-age = Importo per apprendisti sotto l’età di
rule-apprenticeship-levy-rate = Prelievo per l’apprendistato (Apprenticeship Levy), aliquota
rule-apprenticeship-levy-allowance = Prelievo per l’apprendistato (Apprenticeship Levy), sgravio
rule-nic-employment-allowance = Employment Allowance
rule-minimum-wage-21-and-over = Salario minimo da 21 anni in su
rule-minimum-wage-18-to-20 = Salario minimo da 18 a 20 anni
rule-minimum-wage-under-18-and-apprentice = Salario minimo sotto i 18 anni e per apprendisti
rule-nic-employer-rate = Contributo del datore di lavoro, aliquota
rule-nic-secondary-threshold = Soglia secondaria
rule-nic-upper-secondary-threshold = Soglia secondaria superiore
rule-nic-freeport-and-investment-zone-upper-secondary-threshold = Soglia dei porti franchi e delle zone di investimento
rule-pension-qualifying-earnings-lower = Retribuzione computabile da
rule-pension-qualifying-earnings-upper = Retribuzione computabile fino a
rule-pension-auto-enrolment-trigger = Soglia dell’adesione automatica
rule-pension-minimum-employer-rate = Pensione a carico del datore di lavoro, aliquota minima
rule-nic-primary-threshold = Soglia primaria
rule-nic-upper-earnings-limit = Limite superiore di retribuzione
rule-nic-employee-main-standard = Contributo del lavoratore, aliquota principale
rule-nic-employee-main-reduced = Contributo del lavoratore, aliquota ridotta
rule-nic-employee-main-deferment = Contributo del lavoratore, differito
rule-nic-employee-additional-standard = Contributo del lavoratore, aliquota aggiuntiva
rule-nic-employment-allowance-liability-below = Employment Allowance per contributi inferiori a
rule-income-tax-personal-allowance = Detrazione personale
rule-income-tax-personal-allowance-taper-threshold = La detrazione personale si riduce oltre
rule-income-tax-personal-allowance-taper-rate = Detrazione personale persa per ogni sterlina oltre
rule-income-tax-bands = Scaglioni dell’imposta sul reddito
rule-paye-pounds-a-code-point = Retribuzione esente per punto del codice PAYE
rule-paye-pounds-on-top = Retribuzione esente in aggiunta al codice PAYE
rule-paye-step-decimals = Decimali nei passaggi intermedi dell’imposta di un cedolino
rule-general-reduction-coefficient-decimals = Decimali del coefficiente della riduzione generale
rule-paye-block-of-points = Punti di codice PAYE calcolati in un blocco
rule-redundancy-weekly-pay-cap = Retribuzione di una settimana per l’indennità di licenziamento, al massimo
rule-redundancy-weeks-by-age = Indennità di licenziamento per anno di lavoro, secondo l’età
rule-redundancy-least-years = Indennità di licenziamento da un’anzianità di
rule-redundancy-most-years = Anni contati per l’indennità di licenziamento, al massimo
rule-redundancy-weeks-a-year = Indennità di licenziamento per anno di lavoro
rule-redundancy-bonus-weeks = Indennità di licenziamento, in aggiunta
rule-redundancy-least-weeks = Indennità di licenziamento da un’anzianità di
rule-notice-least-months = Preavviso da un’anzianità di
rule-notice-weeks-a-year = Preavviso per anno di lavoro
rule-notice-most-weeks = Preavviso, al massimo
rule-collective-dismissal-days = Consultazione prima dei licenziamenti
rule-collective-dismissal-days-by-staff = Consultazione prima dei licenziamenti, secondo l’organico
rule-collective-dismissal-days-with-unions = Consultazione con i sindacati prima dei licenziamenti
rule-collective-dismissal-days-with-authority = Consultazione presso l’autorità prima dei licenziamenti
rule-collective-dismissal-within-days = I licenziamenti si contano insieme entro
rule-collective-dismissal-least = Numero minimo di licenziamenti per la consultazione, secondo l’organico
rule-collective-dismissal-least-dismissed = Numero minimo di licenziamenti per la consultazione
rule-collective-dismissal-share = Quota minima dell’organico per la consultazione
rule-collective-dismissal-always = Licenziamenti che obbligano al preavviso, qualunque sia la quota
rule-collective-dismissal-everybody-above = Consultazione se va via tutto l’organico, oltre
rule-collective-dismissal-protective-award-days = Indennità per mancata consultazione, al massimo
rule-collective-dismissal-notice-days = Comunicazione all’autorità prima dei licenziamenti
rule-collective-dismissal-crisis-share = Quota dell’organico per la procedura preventiva di crisi, più di
rule-collective-dismissal-crisis-days = Procedura preventiva di crisi prima dei licenziamenti
rule-fica-social-security-employer-rate = Social Security, aliquota del datore di lavoro
rule-fica-social-security-employee-rate = Social Security, aliquota del lavoratore
rule-fica-social-security-wage-base = Social Security, base massima
rule-fica-medicare-employer-rate = Medicare, aliquota del datore di lavoro
rule-fica-medicare-employee-rate = Medicare, aliquota del lavoratore
rule-fica-additional-medicare-rate = Imposta Medicare aggiuntiva, aliquota
rule-fica-additional-medicare-threshold-single = Imposta Medicare aggiuntiva oltre, dichiarante singolo
rule-income-tax-bands-single = Scaglioni dell’imposta federale sul reddito, dichiarante singolo
rule-standard-deduction-single = Deduzione standard, dichiarante singolo
rule-standard-deduction-aged-addition-single = Deduzione standard, maggiorazione per età
rule-standard-deduction-aged-from = Maggiorazione per età da
rule-senior-deduction-amount = Deduzione per anziani
rule-senior-deduction-phase-out-threshold-single = La deduzione per anziani si riduce oltre
rule-senior-deduction-phase-out-rate = Deduzione per anziani persa per ogni dollaro oltre
rule-minimum-wage-federal = Salario minimo federale
rule-futa-wage-base = Imposta federale di disoccupazione, base massima
rule-futa-effective-rate = Imposta federale di disoccupazione, aliquota dopo il credito statale
rule-futa-credit-reduction = Imposta federale di disoccupazione, riduzione del credito statale
rule-suta-wage-base = Imposta statale di disoccupazione, base massima
rule-suta-rate = Imposta statale di disoccupazione
rule-full-time-hours-a-week = Settimana a tempo pieno per legge
rule-smic-hourly = Salario minimo (SMIC)
rule-smic-hours-a-month = Ore di un mese a tempo pieno
rule-pss-monthly = Massimale della sicurezza sociale (PSS)
rule-employer-maladie = Malattia (maladie), datore di lavoro
rule-employer-maladie-reduction = Malattia, riduzione sulle retribuzioni basse
rule-employer-maladie-reduction-up-to-smic = Malattia, riduzione fino a un multiplo del salario minimo
rule-employer-allocations-familiales = Assegni familiari, datore di lavoro
rule-employer-allocations-familiales-reduction = Assegni familiari, riduzione sulle retribuzioni basse
rule-employer-allocations-familiales-reduction-up-to-smic = Assegni familiari, riduzione fino a un multiplo del salario minimo
rule-employer-vieillesse-plafonnee = Vecchiaia fino al massimale, datore di lavoro
rule-employer-vieillesse-deplafonnee = Vecchiaia su tutta la retribuzione, datore di lavoro
rule-employer-chomage = Disoccupazione, datore di lavoro
rule-employer-ags = Garanzia dei salari (AGS)
rule-employer-at-mp = Infortuni sul lavoro (AT-MP)
rule-employer-agirc-arrco-t1 = Agirc-Arrco, prima fascia, datore di lavoro
rule-employer-agirc-arrco-t2 = Agirc-Arrco, seconda fascia, datore di lavoro
rule-employer-ceg-t1 = Equilibrio generale (CEG), prima fascia, datore di lavoro
rule-employer-ceg-t2 = Equilibrio generale (CEG), seconda fascia, datore di lavoro
rule-employer-cet = Equilibrio tecnico (CET), datore di lavoro
rule-employer-fnal-under-50 = Aiuto all’alloggio (FNAL), imprese minori
rule-employer-fnal-50-plus = Aiuto all’alloggio (FNAL), imprese maggiori
rule-employer-csa = Solidarietà per l’autonomia (CSA)
rule-employer-dialogue-social = Dialogo sociale
rule-employer-formation-under-11 = Formazione, imprese piccole
rule-employer-formation-11-plus = Formazione, altre imprese
rule-employer-taxe-apprentissage = Prelievo per l’apprendistato
rule-employer-peec-50-plus = Costruzione di alloggi (PEEC), imprese maggiori
rule-employer-versement-mobilite = Prelievo per la mobilità
rule-employer-apec = Occupazione dei quadri (APEC), datore di lavoro
rule-employer-prevoyance-cadres = Copertura vita dei quadri
rule-employer-mutuelle = Copertura sanitaria complementare, per persona
rule-employer-forfait-social = Prelievo sulla copertura sanitaria (forfait social)
rule-employer-headcount-small = Le imprese piccole hanno meno di
rule-employer-headcount-large = Le imprese maggiori hanno almeno
rule-employer-ceiling-t2-pss = La seconda fascia termina a tanti massimali
rule-employer-ceiling-unemployment-pss = I contributi di disoccupazione terminano a tanti massimali
rule-rgdu-least = Riduzione generale, minimo
rule-rgdu-delta-under-50 = Riduzione generale oltre il minimo, imprese minori
rule-rgdu-delta-50-plus = Riduzione generale oltre il minimo, imprese maggiori
rule-rgdu-power = Riduzione generale, esponente
rule-rgdu-up-to-smic = Riduzione generale fino a tanti salari minimi
rule-rgdu-smic-reference = Salario minimo della riduzione generale
rule-rgcp-most-under-50 = Riduzione generale del 2025, massimo, imprese minori
rule-rgcp-most-50-plus = Riduzione generale del 2025, massimo, imprese maggiori
rule-rgcp-up-to-smic = Riduzione generale del 2025 fino a tanti salari minimi
rule-employee-vieillesse-plafonnee = Vecchiaia fino al massimale, lavoratore
rule-employee-vieillesse-deplafonnee = Vecchiaia su tutta la retribuzione, lavoratore
rule-employee-agirc-arrco-t1 = Agirc-Arrco, prima fascia, lavoratore
rule-employee-agirc-arrco-t2 = Agirc-Arrco, seconda fascia, lavoratore
rule-employee-ceg-t1 = Equilibrio generale (CEG), prima fascia, lavoratore
rule-employee-ceg-t2 = Equilibrio generale (CEG), seconda fascia, lavoratore
rule-employee-cet = Equilibrio tecnico (CET), lavoratore
rule-employee-apec = Occupazione dei quadri (APEC), lavoratore
rule-employee-alsace-moselle = Regime locale di malattia di Alsazia-Mosella, lavoratore
rule-employee-csg-abatement = Abbattimento prima di CSG e CRDS
rule-employee-csg-deductible = CSG, deducibile
rule-employee-csg-non-deductible = CSG, non deducibile
rule-employee-crds = CRDS
rule-base-max = Base massima
rule-base-min = Base minima
rule-employer-contingencias-comunes = Contingenze comuni
rule-employer-desempleo-indefinido = Disoccupazione, contratto a tempo indeterminato
rule-employer-desempleo-temporal = Disoccupazione, contratto a termine
rule-employer-fogasa = Garanzia dei salari (FOGASA)
rule-employer-formacion = Formazione
rule-employer-mei = Equità intergenerazionale (MEI)
rule-employer-at-ep = Infortuni sul lavoro
rule-solidarity-employer = Solidarietà oltre la base massima, datore di lavoro
rule-smi-monthly-14 = Salario minimo (SMI), ogni mensilità
rule-smi-payments = Mensilità del salario minimo in un anno
rule-smi-hours-a-year = Ore di un anno a tempo pieno
rule-prsi-low-rate = PRSI, aliquota inferiore
rule-prsi-high-rate = PRSI, aliquota superiore
rule-prsi-low-rate-up-to = PRSI, aliquota inferiore fino a
rule-prsi-training-levy = Prelievo per il fondo di formazione
rule-auto-enrolment-employer-rate = Risparmio per la pensione, aliquota del datore di lavoro
rule-auto-enrolment-age-from = Risparmio per la pensione dall’età di
rule-auto-enrolment-age-below = Risparmio per la pensione sotto l’età di
rule-auto-enrolment-earnings-from = Risparmio per la pensione da una retribuzione di
rule-auto-enrolment-earnings-up-to = Risparmio per la pensione sulla retribuzione fino a
rule-minimum-wage = Salario minimo
rule-cpp-ympe = Piano pensionistico, retribuzione soggetta a contributi fino a
rule-cpp-yampe = Secondo contributo al piano pensionistico fino a
rule-cpp-basic-exemption = Piano pensionistico, esenzione
rule-cpp-employer-rate = Piano pensionistico, aliquota del datore di lavoro
rule-cpp2-employer-rate = Secondo contributo al piano pensionistico, aliquota del datore di lavoro
rule-cpp-max-contribution = Piano pensionistico, al massimo
rule-cpp2-max-contribution = Secondo contributo al piano pensionistico, al massimo
rule-ei-employee-rate = Assicurazione per l’occupazione, aliquota del lavoratore
rule-ei-max-premium = Assicurazione per l’occupazione, premio del lavoratore al massimo
rule-ei-employer-multiple = Assicurazione per l’occupazione, multiplo del datore di lavoro
rule-inps-massimale = Contributi pensionistici sulla retribuzione fino a
rule-inps-ivs-employer = Contributi pensionistici (IVS), datore di lavoro
rule-employer-total = Tutti i contributi del datore di lavoro
rule-tfr = Trattamento di fine rapporto accantonato (TFR)
rule-inail = Infortuni (INAIL)
rule-contribuciones-patronales-rate = Contributi
rule-obra-social-employer = Sanità (obra social), datore di lavoro
rule-detraccion-por-trabajador = Deduzione per ogni lavoratore
rule-art-rate = Infortuni (ART)
rule-assumption-full-time-hours = Settimana a tempo pieno
rule-assumption-weeks-a-year = Settimane in un anno
rule-assumption-supervisory-share = Quota di coordinamento nelle ore di un responsabile
rule-assumption-baseline-meeting-share = Quota delle ore degli altri in riunione oggi
rule-assumption-coordination-kept = Quota delle ore dei compiti che si riducono di cui le cellule hanno ancora bisogno
rule-assumption-cell-meeting-hours = Riunioni di cellula, ogni membro
rule-assumption-council-meeting-hours = Riunioni del consiglio dei delegati, ogni delegato
rule-assumption-council-size = Delegati in un consiglio
rule-assumption-productivity-gain = Aumento di produttività
rule-assumption-pay-ratio = Rapporto tra retribuzioni con cui parte un nuovo piano
rule-assumption-cell-size-smallest = Cellula più piccola
rule-assumption-cell-size-largest = Cellula più grande
rule-evidence-productivity-highest = Maggiore aumento di produttività riscontrato
rule-evidence-pay-level-lowest = Livello di retribuzione più basso riscontrato, rispetto ad altre imprese
rule-evidence-management-pay-highest = Retribuzione dei responsabili rispetto agli altri, Stati Uniti 2014, media
unit-money = { $amount }
unit-money-a-year = { $amount } all’anno
unit-money-a-month = { $amount } al mese
unit-money-a-week = { $amount } a settimana
unit-money-an-hour = { $amount } l’ora
unit-months = { $number-plural ->
    [one] { $number } mese
   *[other] { $number } mesi
  }
unit-decimals = { $number-plural ->
    [one] { $number } decimale
   *[other] { $number } decimali
  }
unit-people = { $number-plural ->
    [one] { $number } persona
   *[other] { $number } persone
  }
unit-years-of-age = { $number } anni
unit-hours-a-month = { $number-plural ->
    [one] { $number } ora al mese
   *[other] { $number } ore al mese
  }
unit-hours-a-year = { $number-plural ->
    [one] { $number } ora all’anno
   *[other] { $number } ore all’anno
  }
rule-band = { $value } a partire da { $from }
rule-period-52 = { $value } a settimana
rule-period-26 = { $value } per due settimane
rule-period-13 = { $value } per quattro settimane
rule-period-12 = { $value } al mese
rule-period-1 = { $value } all’anno
unit-years = { $number-plural ->
    [one] { $number } anno
   *[other] { $number } anni
  }
unit-hours-a-week = { $number-plural ->
    [one] { $number } ora a settimana
   *[other] { $number } ore a settimana
  }
unit-weeks = { $number-plural ->
    [one] { $number } settimana
   *[other] { $number } settimane
  }
unit-days = { $number-plural ->
    [one] { $number } giorno
   *[other] { $number } giorni
  }
unit-delegates = { $number }
unit-posts = { $number-plural ->
    [one] { $number } posto
   *[other] { $number } posti
  }
unit-times = { $number } ×
source-checked = Consultato il { $date }
rule-stand-in = { $name } (provvisorio, finché non si inserisce il valore dell’impresa)
source-enacted = Approvato, non ancora in vigore
source-forecast = Previsione, non legge
source-own = Dato dell’impresa, inserito in questo piano
source-secondary = Non verificato: letto di seconda mano
source-unverified = Non verificato: nessuno lo ha letto alla fonte
source-judgement = Valutazione
source-decided = Deciso nel piano
source-allowance-assumed = Ipotesi, salvo che il piano decida altrimenti: richiesta da ogni datore di lavoro che non sia un ente pubblico, poi come oggi
source-no-date = Non si conosce alcuna data di lettura
rule-assumption-supervisory-share-first-line = Lo stesso, per chi dirige e lavora nel mestiere
rule-assumption-supervisory-share-top = Lo stesso, per chi dirige l’impresa
rule-assumption-few-reports = Dirigerne meno di così è dirigerne pochi
rule-assumption-supervisory-share-few = Di quella quota, dove si dirige poche persone
rule-assumption-assembly-hours = Assemblea, ogni membro
rule-assumption-board-size = Membri di un consiglio di amministrazione eletto
rule-assumption-board-hours = Consiglio di amministrazione eletto, ogni membro
rule-assumption-elected-term = Durata dei responsabili eletti
rule-assumption-leavers-a-year = Quota delle persone che se ne vanno in un anno
rule-assumption-leavers-multiple = Quante volte di più se ne va chi è pagato meno
rule-assumption-leavers-multiple-at = A quanto sotto la retribuzione altrove ciò vale
rule-evidence-coordination-kept-lowest = Minimo coordinamento ancora necessario riscontrato
