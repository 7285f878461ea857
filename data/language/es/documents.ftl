# Documentos del cambio: lo que rodea a su texto, que está en data/transition-documents.
document-title = { $title }: { $name }
document-foot = { $title }, { $date }
document-draft-mark = Borrador. Sin firmar; no es asesoramiento jurídico.
document-draft-mark-confidential = Borrador confidencial. Sin firmar; no es asesoramiento jurídico.
document-date = Impreso el { $date }
document-as-of = La empresa a fecha de { $date }
document-law = Ley: { $form }, { $statute }
document-law-unknown = Ley: no se ha elegido forma jurídica, así que la ley de la nueva entidad está por decidir
document-language = Lengua: inglés
document-signs = Deben firmarlo: { $who }
document-due = Plazo: { $when }
document-not-advice = Esto es un borrador hecho a partir de un modelo de la empresa, para que lo trabaje un abogado. No es asesoramiento jurídico. No debe firmarse, enviarse ni presentarse antes de que lo haya revisado un abogado del país.
document-confidential = Confidencial: contiene nombres, retribuciones o lo que solo pueden saber las partes. No se lo dé a nadie más.
document-left-out = El documento mismo se omite de la edición anonimizada.
document-blanks-none = Todos los huecos se han rellenado con el plan. Lo rellenado está señalado.
document-blanks = { $blanks-plural ->
    [one] Lo que sabe el plan se ha rellenado y señalado; queda un hueco, indicado al final.
   *[other] Lo que sabe el plan se ha rellenado y señalado; quedan { $blanks } huecos, indicados al final.
  }
document-unverified = Parte de la ley en que se apoya no se leyó entera, o no se leyó: cada caso está señalado en la lista del final y debe comprobarse antes de usar el documento.
document-sign-name = Nombre, { $who }
document-sign-signature = Firma
document-sign-date = Fecha y lugar
document-total = Total
document-group = { $what }, { $posts } puestos sin nombre
document-use = Hace falta
document-source = Se aporta
document-no-council = ningún consejo
document-price-basis = calculado a partir de los libros

# The last part.
document-beside = Para quien termine este borrador
document-beside-what = Esta parte es para el abogado y para quienes preparan el documento. Quítela antes de usarlo.
document-basis = En qué ley se apoya, y cuánta certeza tenemos
document-basis-none = Ninguna ley que conozcamos prescribe este documento para este país y esta forma. Eso no quiere decir que no la haya.
document-not-opened = Conocimiento general: nadie abrió el texto
document-unresolved = Qué está sin resolver
document-unresolved-none = Nada de lo que comprobamos está abierto. Eso no quiere decir que todo esté en orden.
document-no-form = No se ha elegido forma jurídica, así que nada de aquí se ajusta a ninguna.
document-region = El plan se rige por la ley de una región. Lo que se nombra aquí es la ley del país, y la de la región puede diferir.
document-plan-to-fix = { $count-plural ->
    [one] Queda una cosa por corregir en el plan del que se hizo esto, así que aquí pueden cambiar cifras.
   *[other] Quedan { $count } cosas por corregir en el plan del que se hizo esto, así que aquí pueden cambiar cifras.
  }
document-lawyer = Puntos para un abogado
document-gaps = { $blanks-plural ->
    [one] Un hueco por rellenar
   *[other] { $blanks } huecos por rellenar
  }

# Where there is no table.
document-table-left-out = Aquí va una tabla que nombra a personas o empresas, o contiene sumas de las que podría deducirse la de una persona. Se omite de la edición anonimizada.
document-none-staff = El plan no conoce a nadie que trabaje aquí, así que no hay tabla.
document-none-books = El plan no tiene libros de la empresa, así que no hay tabla. Añada las cuentas y las facturas pendientes, o haga la tabla a mano.
document-none-deal = En el plan no se ha introducido nada de cómo se paga el cambio, así que no hay tabla.
document-none-cells = El plan aún no tiene células o consejos, así que no hay tabla.
document-none-routes = Las vías legales de este país no constan aquí, así que no hay tabla.

# Columns. Those filled in by hand say so.
document-column-number = N.º
document-column-person = Nombre
document-column-post = Puesto
document-column-age = Edad
document-column-started = Primer día
document-column-hours = Horas por semana
document-column-pay = Retribución al año
document-column-particulars = Condiciones por escrito adjuntas (rellenar)
document-column-discipline = Expedientes y quejas (rellenar)
document-column-court = Reclamaciones, presentadas o probables (rellenar)
document-column-agreements = Convenios colectivos (rellenar)
document-column-wages-owed = Retribución debida (rellenar)
document-column-holiday-owed = Vacaciones debidas (rellenar)
document-column-redundancy = Indemnización por despido, si terminara el puesto
document-column-notice = Preaviso, si terminara el puesto
document-column-who = Quién
document-column-owed = Debido según los libros
document-column-clause = Qué hay que acordar (rellenar)
document-column-asked = Pedido el (rellenar)
document-column-agreed = Acordado el (rellenar)
document-column-debt = Deuda
document-column-becomes = Asumida, pagada o dejada (rellenar)
document-column-asset = Activo
document-column-book = En los libros
document-column-going = En un negocio que sigue
document-column-forced = En una venta forzosa
document-column-account = Cuenta
document-column-balance = Saldo (una deuda está por debajo de cero)
document-column-disclosed = Papeles, y lo que no está como debe (rellenar)
document-column-kind = Lado
document-column-what = Qué
document-column-amount = Importe
document-column-terms = Condiciones
document-column-step = Paso
document-column-from = Desde
document-column-until = Hasta
document-column-done = Hecho el (rellenar)
document-column-task = Qué
document-column-by-whom = Por quién (rellenar)
document-column-cell = Célula
document-column-posts = Puestos
document-column-council = Consejo
document-column-body = Habla por
document-column-delegate = Delegado
document-column-address = Domicilio (rellenar)
document-column-paid = Aportado (rellenar)
document-column-signature = Firma (rellenar)
document-column-route = Vía
document-column-last-day = Último día para empezar
document-column-rests-on = En qué se apoyan los días
document-column-method = Método
document-column-cite = Ley
document-column-says = Qué dice, con nuestras palabras
document-column-sure = Dónde se leyó, y cuánta certeza tenemos
document-column-part = Parte
document-column-gap = Qué va en el hueco

# Who may have to agree, debts, and what a business is worth.
document-consent-lender = Banco y otros prestamistas
document-consent-hire-purchase = Propietarios de lo comprado a plazos o arrendado
document-consent-tax = Hacienda
document-consent-landlord = Arrendador de cada centro de trabajo
document-consent-insurer = Aseguradoras
document-consent-licence = Quien concede licencias y permisos
document-consent-customer = Clientes y proveedores cuyos contratos lo exigen
document-debt-suppliers = Proveedores
document-debt-taxes = Impuestos y cotizaciones, incluidas las aportaciones a pensiones
document-debt-accruals = Gastos devengados y anticipos de clientes
document-debt-overdraft = Descubierto
document-debt-loans = Préstamos
document-debt-hire-purchase = Compras a plazos
document-worth-forced = Los activos, en una venta forzosa
document-worth-going = Los activos, en un negocio que sigue
document-worth-owed = Debido, por descontar donde las deudas van con el negocio
document-worth-earnings-low = Por un múltiplo de los resultados, bajo, descontadas las deudas
document-worth-earnings-middle = Por un múltiplo de los resultados, medio, descontadas las deudas
document-worth-earnings-high = Por un múltiplo de los resultados, alto, descontadas las deudas
document-worth-cash = Por flujos de caja descontados como sigue la empresa con el vendedor, descontadas las deudas
document-worth-trade = Lo que pagaría otro

# Days a document is held to.
document-event-consultation = inicio del periodo de consultas
document-event-ballot = votación
document-event-transfer = transmisión
document-event-first-dismissal = primer despido

# What a plan can fill in; each is also what a gap asks for.
document-value-firm = nombre de la empresa
document-value-date = fecha
document-value-as-of = fecha del plan
document-value-form = forma jurídica
document-value-statute = ley de la forma jurídica
document-value-registrar = registro
document-value-members-least = mínimo de miembros que exige la forma
document-value-posts = número de puestos
document-value-members = número de personas que entran
document-value-share = lo que cada miembro aporta al capital
document-value-share-months = número de meses en que se pagan las aportaciones
document-value-share-monthly = lo que se descuenta cada mes de la retribución para las aportaciones
document-value-shares = lo que suman las aportaciones de los miembros
document-value-price = precio
document-value-price-basis = en qué se apoya el precio
document-value-conversion-costs = costes de la conversión
document-value-working-cash = dinero que se quiere en caja después
document-value-raised = lo que suman las fuentes de dinero
document-value-gap = lo que falta
document-value-seller-note = lo que se paga al vendedor más tarde
document-value-seller-note-terms = condiciones en que se paga al vendedor más tarde
document-value-consultation = día en que empiezan las consultas
document-value-consultation-end = día en que terminan las consultas, lo más pronto
document-value-ballot = día de la votación
document-value-registration = día en que se inscribe la cooperativa
document-value-transfer = día de la transmisión
document-value-first-pay = día en que paga por primera vez la cooperativa
document-value-start = día en que empieza el colectivo
document-value-runs-out = día en que se acaba la caja en la situación actual
document-value-route = por qué vía disminuyen los puestos, si lo hacen
document-value-posts-cut = número de puestos que desaparecen
document-value-consultation-days = días de consultas que exige la ley
document-value-first-dismissal = primer día en que puede surtir efecto un despido
document-value-notice-weeks = semanas del preaviso legal más largo
document-value-cells = número de células
document-value-councils = número de consejos
document-value-delegates = número de delegados
document-value-pay-policy = cómo se fija la retribución
document-value-pay-falls = número de puestos cuya retribución baja
document-value-payroll = nómina de un año tal como es
document-value-payroll-after = nómina de un año después
document-value-cash = dinero en el banco y en caja
document-value-assets = lo que la empresa tiene según sus libros
document-value-debts = lo que la empresa debe según sus libros
document-value-net-assets = lo que tiene menos lo que debe
document-value-worth-least = el mínimo que limita el precio de los activos
document-value-worth-most = el máximo que limita el precio de los activos
document-value-earnings = resultado de un año antes de intereses, impuestos y amortización
document-value-redundancy = indemnizaciones por despido, si terminaran todos los puestos
document-value-notice-pay = preavisos, si terminaran todos los puestos
document-value-claims-unknown = número de puestos cuyos créditos no se conocen
document-value-seat-body = célula o consejo por el que se habla
document-value-seat-council = consejo en que está el delegado
document-value-seat-holder = nombre del delegado
document-value-seat-from = primer día del mandato
document-value-seat-until = último día del mandato
document-value-seat-scope = sobre qué es el mandato
document-value-seat-text = lo que el delegado debe decir y no decir

# What is wrong with a document.
problem-document-late = «{ $document }»: la ley exige { $days } { $days-plural ->
    [one] día
   *[other] días
  } antes de este momento: { $event }, previsto para el { $date }. El último día para ello fue el { $last }.
problem-document-late-remedy = Aplace esto: { $event }; o pregunte a un abogado si aquí puede ser lícito un plazo más corto.
problem-document-days-short = «{ $document }»: el plan deja { $there } { $there-plural ->
    [one] día
   *[other] días
  } entre el inicio del periodo de consultas y este momento: { $event }; se exigen { $days }.
problem-document-days-short-remedy = Empiece antes las consultas, o aplace esto: { $event }.
problem-document-day-past = «{ $document }» da el { $date } como día de: { $event }; y ese día ya pasó.
problem-document-day-past-remedy = Ponga el plan en la fecha de hoy, o cambie los pasos de la financiación.
problem-document-needs = «{ $document }» depende de algo que el plan no dice: { $what }.
problem-document-needs-remedy = Introdúzcalo en el plan, o rellene el hueco a mano y haga que se compruebe.
problem-document-signers = «{ $document }» necesita que firmen { $count } personas designadas, y un plan no contiene quiénes son.
problem-document-signers-remedy = Que las elijan los interesados, y rellene sus nombres.
problem-document-members-few = «{ $document }»: se dice que { $members-plural ->
    [one] entra { $members } miembro
   *[other] entran { $members } miembros
  }, y la forma jurídica exige { $least } al menos.
problem-document-members-few-remedy = Introduzca más miembros, o elija una forma que exija menos.
problem-document-name-word = «{ $document }»: el nombre de la empresa contiene la palabra «{ $word }», que el nombre nuevo no puede llevar.
problem-document-name-word-remedy = Elija el nombre nuevo sin ella, y escríbalo en los estatutos y en el acuerdo.
