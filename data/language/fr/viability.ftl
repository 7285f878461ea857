# Words of the chapter on viability: names of its assumptions and dates, what accounts are, what money that comes or goes is.

rule-assumption-cash-floor = Ce qui doit toujours rester en banque
rule-assumption-overdraft-limit = Limite de découvert convenue avec la banque
rule-assumption-pay-day = Jour de paie
rule-assumption-accounts-months = Mois que couvrent les comptes
rule-assumption-year-start-month = Premier mois de l’exercice de l’entreprise
rule-assumption-vat-quarter-month = Premier mois de l’année où se termine un trimestre de TVA
rule-assumption-tax-due-day = Jour d’échéance des impôts là où celui du pays n’est pas connu
rule-assumption-receipt-days = Jours de la facture au paiement
rule-assumption-late-receipt-weeks = Semaines sur lesquelles rentrent les factures en retard
rule-assumption-doubtful-days = Jours de retard à partir desquels une facture n’est plus comptée
rule-assumption-late-payment-weeks = Semaines sur lesquelles sont payés les fournisseurs en retard
rule-assumption-time-to-pay-instalments = Échéances d’un impôt reporté
rule-assumption-deferral-weeks = Semaines de report de ce qui peut attendre
rule-due-payroll-tax-day = PAYE et National Insurance reversés au plus tard le
rule-due-pension-day = Cotisations de retraite reversées au plus tard le
rule-due-vat-months = TVA due, mois après le trimestre
rule-due-vat-days = TVA due, jours en plus
unit-plan-currency = { $number } dans la monnaie du plan
unit-day-of-the-month = le { $number } du mois
unit-pay-day = le { $number } du mois
unit-pay-day-last-friday = le dernier vendredi du mois
unit-month-of-the-year = mois { $number } de l’année
unit-instalments = { $number-plural ->
    [one] { $number } échéance
   *[other] { $number } échéances
  }

head-fixed-assets = immobilisations
head-depreciation-to-date = amortissements cumulés
head-stock = stock
head-work-in-progress = travaux en cours
head-debtors = créances clients
head-retentions = retenues de garantie
head-prepayments = charges constatées d’avance
head-bank = banque
head-creditors = dettes fournisseurs
head-vat = TVA due
head-payroll-tax = impôt et cotisations sur salaires dus
head-pension-owed = cotisations de retraite dues
head-accruals = charges à payer
head-deposits = acomptes de clients
head-loan = emprunts
head-hire-purchase = location-vente
head-share-capital = capital social
head-retained-earnings = report à nouveau
head-drawings = prélèvements des propriétaires
head-sales = ventes
head-other-income = autres produits
head-materials = matières
head-subcontract = sous-traitance
head-wages = salaires et traitements
head-employer-charges = cotisations de l’employeur
head-employer-pension = cotisations de retraite de l’employeur
head-benefits = avantages
head-rent = loyer et taxes locales
head-overheads = autres frais généraux
head-bad-debts = créances irrécouvrables
head-depreciation = dotations aux amortissements
head-interest = intérêts
head-tax = impôt sur le bénéfice

cash-item-member-shares = parts sociales
cash-item-lender = un emprunt
cash-item-seller-note = paiement au vendeur
cash-item-grant = une subvention
cash-item-mutual-credit = crédit mutuel
cash-item-notice-pay = indemnité de préavis
cash-item-conversion-cost = frais de la transformation
cash-item-other-receipt = autre entrée
cash-item-other-payment = autre sortie

cash-action-ask-customer = relancer le client qui doit le plus
cash-action-bring-shares = avancer les parts sociales
cash-action-defer-drawings = faire attendre les prélèvements du propriétaire
cash-action-time-to-pay = demander un délai pour l’impôt
cash-action-spread-supplier = payer le plus gros fournisseur en plusieurs fois
cash-action-overdraft = utiliser le découvert

books-debtors = Factures ouvertes aux clients
books-creditors = Factures ouvertes des fournisseurs
books-bank = La dernière semaine de la banque
books-wages = Salaires des mois que couvrent les comptes

value-cash-item = une somme d’argent, dans la plus petite unité,
value-every-weeks = des semaines d’une fois à la suivante
value-cash-week = une semaine du plan

# Headlines, in the report and on screen.
cash-no-books = On ne peut dire si la trésorerie tient : aucune liste n’indique ce qui est en banque
cash-no-red = Aucune des treize semaines ne finit sous le seuil ; la plus basse, à partir du { $date }, finit à { $amount }
cash-red = { $weeks-plural ->
    [one] { $weeks } semaine passe sous le seuil ; la plus basse, à partir du { $date }, finit à { $amount }
   *[other] { $weeks } semaines passent sous le seuil ; la plus basse, à partir du { $date }, finit à { $amount }
  }
books-missing-accounts = Aucun compte n’a été lu : une balance générale, ou un compte de résultat avec un bilan, dirait ce que l’entreprise possède, doit et gagne.
books-missing-debtors = Aucune balance âgée des clients n’a été lue : elle dirait quand les clients paient.
books-missing-creditors = Aucune balance âgée des fournisseurs n’a été lue : elle dirait qui doit être payé quand.
books-missing-bank = Aucune banque par semaine n’a été lue : elle dirait ce qu’il y a et à quel rythme cela baisse.
books-missing-pay-months = Aucune paie par mois n’a été lue : elle dirait les jours de paie et ce qui y est dû.
