# Palabras que se ponen junto a las cifras: hasta dónde llega un capítulo, por qué se tomaron archivos y columnas.
part-diagnosis = { $managers-plural ->
    [one] { $managers } mando se lleva el { $share } de la retribución bruta
   *[other] { $managers } mandos se llevan el { $share } de la retribución bruta
  }
part-diagnosis-unknown = No se sabe lo que cuestan los mandos
chapter-to-fix = { $count } por corregir
chapter-to-check = { $count } por revisar
chapter-firm-done = { $figure } puestos
chapter-diagnosis-done = { $figure } { $figure-plural ->
    [one] nivel
   *[other] niveles
  }
chapter-diagnosis-empty = sin jerarquía
chapter-proposal-done = { $figure } { $figure-plural ->
    [one] célula
   *[other] células
  }
chapter-savings-done = { $figure } de la nómina
chapter-savings-rises = { $figure } más de nómina
chapter-viability-done = caja calculada
chapter-viability-empty = aún sin cuentas
chapter-bylaws-done = todo relleno
chapter-bylaws-empty = sin forma jurídica
chapter-review-empty = sin consultar aún
chapter-review-replies = { $count-plural ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
chapter-review-open = { $count-plural ->
    [one] { $count } votación abierta
   *[other] { $count } votaciones abiertas
}
chapter-review-adopted = estatutos aprobados
chapter-report-to-fix = se imprime con { $count } por arreglar
chapter-report-done = listo para imprimir
look-headline = { $taken } de { $read } filas están listas para incorporarse
look-take-in = { $taken-plural ->
    [one] Incorporar { $taken } fila
   *[other] Incorporar { $taken } filas
  }
look-sheet = { $file }, hoja «{ $sheet }»
role-payroll = Nómina
role-lines = Líneas de mando
role-ties = Vínculos de trabajo
role-accounts = Cuentas
role-debtors = Facturas pendientes de clientes
role-creditors = Facturas pendientes de proveedores
role-bank = Banco por semanas
role-pay-months = Retribución por meses
profile-none = por sus encabezados
profile-own = como dijo usted antes
profile-headings-en = encabezados ingleses habituales
profile-headings-de = encabezados alemanes habituales
profile-headings-it = encabezados italianos habituales
profile-headings-es = encabezados españoles habituales
profile-headings-fr = encabezados franceses habituales

# How sure it is what a column means, and why.
sureness-said = Dicho
sureness-sure = Seguro
sureness-likely = Probable
sureness-guess = Conjetura
evidence-said = Lo dijo una persona.
evidence-heading = El encabezado está entre los de: { $profile }.
evidence-values = { $fit } de { $of } celdas miradas { $kind }.
values-amount = pueden leerse como importes
values-number = pueden leerse como números
values-day = pueden leerse como fechas
values-reference = son el id o el nombre de otra fila
values-unique = figuran una sola vez
values-words = contienen palabras
values-code = son códigos cortos

# Sums to hold against the files' own.
total-place = { $file }, { $column }
total-sum = { $rows } { $rows-plural ->
    [one] fila suma
   *[other] filas suman
  } { $sum }
total-stated = el total del propio archivo es { $sum }
total-none = el archivo no da ningún total: compárelo con el de su propia nómina

# What a newer file changes.
changes-headline = { $came } { $came-plural ->
    [one] fila es nueva
   *[other] filas son nuevas
  }, { $left } ya no están, { $same } siguen igual.
changes-came = { $count } nuevas
changes-left = { $count } ya no están
changes-pay = { $count } con otra retribución
changes-manager = { $count } que dependen de otra persona
changes-hours = { $count } con otras horas
changes-work = { $count } con otro trabajo: puesto, departamento, categoría, centro, turno de trabajo o competencias
changes-person = { $count } de quienes se dice otra cosa: nombre, fechas, categoría
changes-more = y { $count } más
profile-uk-organogram = Organigrama de la Administración británica
profile-gusto = Gusto, diario de nóminas
profile-quickbooks-online = QuickBooks Online, detalle de nóminas
profile-quickbooks-desktop = QuickBooks Desktop, resumen de nóminas
profile-adp-paydata = ADP Paydata
profile-paychex-flex = Paychex Flex
profile-rippling = Rippling
profile-bamboohr = BambooHR
profile-brightpay = BrightPay
profile-sage-50 = Sage 50 Payroll
profile-xero-nz = Xero Payroll, Nueva Zelanda
profile-xero-au = Xero Payroll, Australia
profile-orangehrm = OrangeHRM
profile-erpnext = ERPNext
profile-odoo-spain = Odoo, nómina española
profile-astute = Astute Payroll
profile-ceridian = Ceridian
profile-czech-party = retribuciones de un partido checo
profile-adventureworks = base de datos de ejemplo AdventureWorks
people-group = { $posts } puestos
plain-blank = [{ $label }]
bylaws-rule-title = Artículo { $number }, { $title }
file-report = { $plan }, informe.pdf
file-tables = { $plan }, tablas
file-summary = { $plan }, resumen para la plantilla.pdf
file-redacted = Edición anonimizada
file-bylaws = { $plan }, proyecto de estatutos.pdf
file-transition = { $plan }, documento.pdf
file-sample = Calder & Wray
jurisdiction-none = ninguna: solo retribución

# What a column was taken for.
meaning-none = no se usa
meaning-id = id
meaning-name = nombre
meaning-first-name = nombre de pila
meaning-last-name = apellidos
meaning-title = denominación del puesto
meaning-unit = departamento o unidad
meaning-site = centro de trabajo
meaning-shift = turno de trabajo
meaning-skills = competencias
meaning-grade = categoría
meaning-manager = depende de
meaning-email = dirección de correo
meaning-path = ruta desde la cima
meaning-level = profundidad de la fila
meaning-step = paso de un esquema
meaning-hours-week = horas por semana
meaning-days-week = días por semana
meaning-fte = equivalente a jornada completa
meaning-posts = puestos
meaning-list = personas o grupos de puestos
meaning-pay-year = retribución al año
meaning-pay-full-time-year = retribución a jornada completa, al año
meaning-pay-month = retribución al mes
meaning-pay-half-month = retribución dos veces al mes
meaning-pay-four-weeks = retribución cada cuatro semanas
meaning-pay-fortnight = retribución cada dos semanas
meaning-pay-week = retribución a la semana
meaning-pay-day = retribución al día
meaning-pay-hour = retribución por hora
meaning-pay = retribución
meaning-pay-leave = retribución de permisos y vacaciones
meaning-gross = todo lo pagado
meaning-pay-period = periodo de pago
meaning-component = concepto que paga la fila
meaning-extra = pagado además de la retribución
meaning-employer-charge = pagado además por la empresa
meaning-pay-floor = mínimo de una banda salarial
meaning-pay-ceiling = máximo de una banda salarial
meaning-benefits = beneficios
meaning-drawings = retiradas del propietario
meaning-born = fecha de nacimiento
meaning-age = edad
meaning-started = primer día
meaning-left = último día
meaning-status = si sigue en la empresa
meaning-contract = empleado o proveedor
meaning-apprentice = aprendiz
meaning-director = administrador de la sociedad
meaning-executive = personal de dirección (cadre)
meaning-category = categoría de National Insurance
meaning-currency = moneda
meaning-pay-dated = fecha de la retribución
meaning-private-number = número de una persona o de una cuenta bancaria, omitido

rows-count = { $count } { $count-plural ->
    [one] fila
   *[other] filas
  }
# Why a row was left out.
reason-row-totals = un total de las filas de arriba, usado para comprobarlas
reason-row-repeated-heading = encabezados repetidos
reason-row-vacant = un puesto vacante
reason-row-eliminated = un puesto que ya no existe
reason-row-other-date = una fila de otra fecha
reason-row-other-table = una segunda tabla del archivo
reason-row-sample = un ejemplo del programa
reason-row-not-person = ni persona ni puesto
reason-row-left = se ha ido de la empresa
reason-row-not-started = aún no ha empezado
reason-row-empty = nada en las columnas que se usan
reason-row-set-aside = apartada porque alguien lo dijo
reason-column-pay-missing = la tabla no tiene columna de retribución
reason-column-person-missing = la tabla no tiene columna de id ni de nombre
reason-sheet-unused = la hoja no se usa

# The reporting chart.
chart-reporting = { $posts } { $posts-plural ->
    [one] puesto
   *[other] puestos
} en { $layers } { $layers-plural ->
    [one] nivel
   *[other] niveles
}
chart-reporting-lost = { $chart }. Hay { $lost } { $lost-plural ->
    [one] línea
   *[other] líneas
} por mirar.
chart-in-loop = En un círculo: los de arriba dependen unos de otros
chart-manager-missing = Los archivos nombran a un mando que no está en ellos
chart-manager-several = Los archivos nombran a un mando que podrían ser varias personas
chart-manager-set-aside = Los archivos nombran a un mando cuya fila se apartó
chart-two-managers = Los archivos nombran a dos mandos

# What is found by words.
found-cell = Célula de { $members } { $members-plural ->
    [one] persona
   *[other] personas
}
