# Palabras del capítulo de viabilidad: nombres de sus supuestos y fechas, qué son las cuentas, qué es el dinero que entra o sale.

rule-assumption-cash-floor = Lo que debe haber siempre en el banco
rule-assumption-overdraft-limit = Límite del descubierto acordado con el banco
rule-assumption-pay-day = Día de paga
rule-assumption-accounts-months = Meses que abarcan las cuentas
rule-assumption-year-start-month = Primer mes del ejercicio de la empresa
rule-assumption-vat-quarter-month = Primer mes del año en que acaba un trimestre de IVA
rule-assumption-tax-due-day = Día en que vencen los impuestos donde no se conoce el del país
rule-assumption-receipt-days = Días de la factura al pago
rule-assumption-late-receipt-weeks = Semanas en que entran las facturas atrasadas
rule-assumption-doubtful-days = Días de retraso desde los que no se cuenta con una factura
rule-assumption-late-payment-weeks = Semanas en que se paga a proveedores lo vencido
rule-assumption-time-to-pay-instalments = Plazos de los impuestos aplazados
rule-assumption-deferral-weeks = Semanas que se aplaza lo que puede esperar
rule-due-payroll-tax-day = Límite para ingresar PAYE y National Insurance
rule-due-pension-day = Límite para ingresar las aportaciones a pensiones
rule-due-vat-months = IVA: vence tras el trimestre
rule-due-vat-days = IVA: vence, días además
unit-plan-currency = { $number } en la moneda del plan
unit-day-of-the-month = día { $number } del mes
unit-pay-day = día { $number } del mes
unit-pay-day-last-friday = el último viernes del mes
unit-month-of-the-year = mes { $number } del año
unit-instalments = { $number-plural ->
    [one] { $number } plazo
   *[other] { $number } plazos
  }

head-fixed-assets = inmovilizado
head-depreciation-to-date = amortización acumulada
head-stock = existencias
head-work-in-progress = producción en curso
head-debtors = clientes
head-retentions = retenciones de garantía
head-prepayments = gastos anticipados
head-bank = banco
head-creditors = proveedores
head-vat = IVA por pagar
head-payroll-tax = impuestos y cotizaciones sobre salarios por pagar
head-pension-owed = aportaciones a pensiones por pagar
head-accruals = gastos devengados
head-deposits = anticipos de clientes
head-loan = préstamos
head-hire-purchase = compras a plazos
head-share-capital = capital social
head-retained-earnings = beneficios retenidos
head-drawings = retiradas de los propietarios
head-sales = ventas
head-other-income = otros ingresos
head-materials = materiales
head-subcontract = trabajo subcontratado
head-wages = sueldos y salarios
head-employer-charges = cotizaciones de la empresa
head-employer-pension = aportaciones de la empresa a pensiones
head-benefits = beneficios
head-rent = alquiler y tributos locales
head-overheads = otros gastos generales
head-bad-debts = créditos incobrables
head-depreciation = amortización
head-interest = intereses
head-tax = impuesto sobre beneficios

cash-item-member-shares = aportaciones de los miembros
cash-item-lender = un préstamo
cash-item-seller-note = pago al vendedor
cash-item-grant = una subvención
cash-item-mutual-credit = crédito mutuo
cash-item-notice-pay = preavisos y despidos
cash-item-conversion-cost = coste de la conversión
cash-item-other-receipt = otro cobro
cash-item-other-payment = otro pago

cash-action-ask-customer = pedir el pago al cliente que más debe
cash-action-bring-shares = adelantar las aportaciones de los miembros
cash-action-defer-drawings = hacer esperar las retiradas del propietario
cash-action-time-to-pay = pedir un aplazamiento de impuestos
cash-action-spread-supplier = pagar a plazos al mayor proveedor
cash-action-overdraft = usar el descubierto

books-debtors = Facturas pendientes de clientes
books-creditors = Facturas pendientes de proveedores
books-bank = La última semana del banco
books-wages = Salarios de los meses que abarcan las cuentas

value-cash-item = una suma de dinero, en la unidad más pequeña,
value-every-weeks = unas semanas de una vez a la siguiente
value-cash-week = una semana del plan

# Headlines, in the report and on screen.
cash-no-books = Si la caja dura no puede decirse: ninguna lista dice lo que hay en el banco
cash-no-red = Ninguna de trece semanas acaba por debajo del mínimo; la más baja, la del { $date }, acaba en { $amount }
cash-red = { $weeks-plural ->
    [one] { $weeks } semana cae por debajo del mínimo; la más baja, la del { $date }, acaba en { $amount }
   *[other] { $weeks } semanas caen por debajo del mínimo; la más baja, la del { $date }, acaba en { $amount }
  }
books-missing-accounts = No se han leído cuentas: un balance de sumas y saldos, o una cuenta de pérdidas y ganancias con un balance, diría lo que la empresa tiene, debe y gana.
books-missing-debtors = No se han leído saldos de clientes por antigüedad: dirían cuándo pagan los clientes.
books-missing-creditors = No se han leído saldos de proveedores por antigüedad: dirían a quién hay que pagar y cuándo.
books-missing-bank = No se ha leído el banco por semanas: diría lo que hay y a qué ritmo cae.
books-missing-pay-months = No se ha leído la retribución por meses: diría los días de paga y lo que se debe en ellos.
