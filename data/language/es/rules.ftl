# Nombres de los valores legales y los supuestos, unidades, y lo que se dice de una fuente.
rule-nic-from-age = National Insurance desde la edad de
rule-nic-category-m-under-age = Categoría M por debajo de la edad de
rule-nic-category-h-under-age = Categoría H, aprendices por debajo de la edad de
rule-pension-auto-enrolment-age = Adhesión automática desde la edad de
rule-pension-state-pension-age = Edad de la pensión estatal
rule-pension-state-pension-months = Edad de la pensión estatal, en meses, según el día de nacimiento
rule-minimum-wage-adult-age = Salario mínimo de adulto desde la edad de
rule-minimum-wage-youth-age = Salario mínimo juvenil desde la edad de
rule-minimum-wage-apprentice-under-age = Salario mínimo de aprendiz por debajo de la edad de
rule-apprenticeship-levy-rate = Gravamen de aprendizaje (Apprenticeship Levy), tipo
rule-apprenticeship-levy-allowance = Gravamen de aprendizaje (Apprenticeship Levy), bonificación
rule-nic-employment-allowance = Employment Allowance
rule-minimum-wage-21-and-over = Salario mínimo desde los 21 años
rule-minimum-wage-18-to-20 = Salario mínimo de 18 a 20 años
rule-minimum-wage-under-18-and-apprentice = Salario mínimo de menores de 18 años y aprendices
rule-nic-employer-rate = Cotización de la empresa, tipo
rule-nic-secondary-threshold = Umbral secundario
rule-nic-upper-secondary-threshold = Umbral secundario superior
rule-nic-freeport-and-investment-zone-upper-secondary-threshold = Umbral de puertos francos y zonas de inversión
rule-pension-qualifying-earnings-lower = Retribución computable desde
rule-pension-qualifying-earnings-upper = Retribución computable hasta
rule-pension-auto-enrolment-trigger = Retribución que da lugar a la adhesión automática
rule-pension-minimum-employer-rate = Pensión a cargo de la empresa, tipo mínimo
rule-nic-primary-threshold = Umbral primario
rule-nic-upper-earnings-limit = Límite superior de retribución
rule-nic-employee-main-standard = Cotización del trabajador, tipo principal
rule-nic-employee-main-reduced = Cotización del trabajador, tipo reducido
rule-nic-employee-main-deferment = Cotización del trabajador, aplazada
rule-nic-employee-additional-standard = Cotización del trabajador, tipo adicional
rule-nic-employment-allowance-liability-below = Employment Allowance con cotizaciones inferiores a
rule-income-tax-personal-allowance = Mínimo exento
rule-income-tax-personal-allowance-taper-threshold = El mínimo exento se reduce por encima de
rule-income-tax-personal-allowance-taper-rate = Mínimo exento que se pierde por cada libra de más
rule-income-tax-bands = Tramos del impuesto sobre la renta
rule-paye-pounds-a-code-point = Retribución exenta por punto del código PAYE
rule-paye-pounds-on-top = Retribución exenta que se suma al código PAYE
rule-paye-step-decimals = Decimales en los pasos intermedios del impuesto de un recibo de salario
rule-general-reduction-coefficient-decimals = Decimales del coeficiente de la reducción general
rule-paye-block-of-points = Puntos de código PAYE que se calculan en un bloque
rule-redundancy-weekly-pay-cap = Semana de retribución para la indemnización por despido, como máximo
rule-redundancy-weeks-by-age = Indemnización por despido por año trabajado, según la edad
rule-redundancy-least-years = Indemnización por despido con una antigüedad mínima de
rule-redundancy-most-years = Años que cuentan para la indemnización por despido, como máximo
rule-redundancy-weeks-a-year = Indemnización por despido por año trabajado
rule-redundancy-bonus-weeks = Indemnización por despido, suplemento
rule-redundancy-least-weeks = Indemnización por despido con una antigüedad mínima de
rule-notice-least-months = Preaviso con una antigüedad mínima de
rule-notice-weeks-a-year = Preaviso por año trabajado
rule-notice-most-weeks = Preaviso, como máximo
rule-collective-dismissal-days = Periodo de consultas antes de los despidos
rule-collective-dismissal-days-by-staff = Periodo de consultas antes de los despidos, según la plantilla
rule-collective-dismissal-days-with-unions = Consultas con los sindicatos antes de los despidos
rule-collective-dismissal-days-with-authority = Consultas ante la autoridad antes de los despidos
rule-collective-dismissal-within-days = Los despidos se cuentan juntos en un plazo de
rule-collective-dismissal-least = Número mínimo de despidos para las consultas, según la plantilla
rule-collective-dismissal-least-dismissed = Número mínimo de despidos para las consultas
rule-collective-dismissal-share = Parte mínima de la plantilla para las consultas
rule-collective-dismissal-always = Despidos que obligan a avisar, sea cual sea la parte de la plantilla
rule-collective-dismissal-everybody-above = Periodo de consultas si se despide a toda la plantilla, por encima de
rule-collective-dismissal-protective-award-days = Indemnización por falta de consultas, como máximo
rule-collective-dismissal-notice-days = Aviso a la autoridad antes de los despidos
rule-collective-dismissal-crisis-share = Parte de la plantilla para el procedimiento preventivo de crisis, más de
rule-collective-dismissal-crisis-days = Procedimiento preventivo de crisis antes de los despidos
rule-fica-social-security-employer-rate = Seguridad social (Social Security), tipo de la empresa
rule-fica-social-security-employee-rate = Seguridad social (Social Security), tipo del trabajador
rule-fica-social-security-wage-base = Seguridad social (Social Security), base máxima
rule-fica-medicare-employer-rate = Medicare, tipo de la empresa
rule-fica-medicare-employee-rate = Medicare, tipo del trabajador
rule-fica-additional-medicare-rate = Impuesto adicional de Medicare, tipo
rule-fica-additional-medicare-threshold-single = Impuesto adicional de Medicare por encima de, declarante individual
rule-income-tax-bands-single = Tramos del impuesto federal sobre la renta, declarante individual
rule-standard-deduction-single = Deducción ordinaria, declarante individual
rule-standard-deduction-aged-addition-single = Deducción ordinaria, suplemento por edad
rule-standard-deduction-aged-from = Suplemento por edad desde
rule-senior-deduction-amount = Deducción para mayores
rule-senior-deduction-phase-out-threshold-single = La deducción para mayores se reduce por encima de
rule-senior-deduction-phase-out-rate = Deducción para mayores que se pierde por cada dólar de más
rule-minimum-wage-federal = Salario mínimo federal
rule-futa-wage-base = Impuesto federal de desempleo, base máxima
rule-futa-effective-rate = Impuesto federal de desempleo, tipo tras el crédito estatal
rule-futa-credit-reduction = Impuesto federal de desempleo, reducción del crédito estatal
rule-suta-wage-base = Impuesto estatal de desempleo, base máxima
rule-suta-rate = Impuesto estatal de desempleo
rule-full-time-hours-a-week = Jornada completa semanal según la ley
rule-smic-hourly = Salario mínimo (SMIC)
rule-smic-hours-a-month = Horas de un mes a jornada completa
rule-pss-monthly = Tope de la seguridad social (PSS)
rule-employer-maladie = Enfermedad (maladie), empresa
rule-employer-maladie-reduction = Enfermedad, rebaja con retribución baja
rule-employer-maladie-reduction-up-to-smic = Enfermedad, rebaja hasta un múltiplo del salario mínimo
rule-employer-allocations-familiales = Prestaciones familiares, empresa
rule-employer-allocations-familiales-reduction = Prestaciones familiares, rebaja con retribución baja
rule-employer-allocations-familiales-reduction-up-to-smic = Prestaciones familiares, rebaja hasta un múltiplo del salario mínimo
rule-employer-vieillesse-plafonnee = Vejez hasta el tope, empresa
rule-employer-vieillesse-deplafonnee = Vejez sobre toda la retribución, empresa
rule-employer-chomage = Desempleo, empresa
rule-employer-ags = Garantía salarial (AGS)
rule-employer-at-mp = Accidentes de trabajo (AT-MP)
rule-employer-agirc-arrco-t1 = Agirc-Arrco, primer tramo, empresa
rule-employer-agirc-arrco-t2 = Agirc-Arrco, segundo tramo, empresa
rule-employer-ceg-t1 = Equilibrio general (CEG), primer tramo, empresa
rule-employer-ceg-t2 = Equilibrio general (CEG), segundo tramo, empresa
rule-employer-cet = Equilibrio técnico (CET), empresa
rule-employer-fnal-under-50 = Ayuda a la vivienda (FNAL), empresas menores
rule-employer-fnal-50-plus = Ayuda a la vivienda (FNAL), empresas mayores
rule-employer-csa = Solidaridad para la autonomía (CSA)
rule-employer-dialogue-social = Diálogo social
rule-employer-formation-under-11 = Formación, empresas pequeñas
rule-employer-formation-11-plus = Formación, otras empresas
rule-employer-taxe-apprentissage = Impuesto de aprendizaje
rule-employer-peec-50-plus = Construcción de viviendas (PEEC), empresas mayores
rule-employer-versement-mobilite = Contribución a la movilidad
rule-employer-apec = Empleo de cuadros (APEC), empresa
rule-employer-prevoyance-cadres = Seguro de vida de los cuadros
rule-employer-mutuelle = Seguro de salud complementario, por persona
rule-employer-forfait-social = Gravamen sobre el seguro de salud (forfait social)
rule-employer-headcount-small = Las empresas pequeñas tienen menos de
rule-employer-headcount-large = Las empresas mayores tienen al menos
rule-employer-ceiling-t2-pss = El segundo tramo termina en tantos topes
rule-employer-ceiling-unemployment-pss = La cotización por desempleo termina en tantos topes
rule-rgdu-least = Reducción general, mínimo
rule-rgdu-delta-under-50 = Reducción general por encima del mínimo, empresas menores
rule-rgdu-delta-50-plus = Reducción general por encima del mínimo, empresas mayores
rule-rgdu-power = Reducción general, exponente
rule-rgdu-up-to-smic = Reducción general hasta tantos salarios mínimos
rule-rgdu-smic-reference = Salario mínimo de la reducción general
rule-rgcp-most-under-50 = Reducción general de 2025, máximo, empresas menores
rule-rgcp-most-50-plus = Reducción general de 2025, máximo, empresas mayores
rule-rgcp-up-to-smic = Reducción general de 2025 hasta tantos salarios mínimos
rule-employee-vieillesse-plafonnee = Vejez hasta el tope, trabajador
rule-employee-vieillesse-deplafonnee = Vejez sobre toda la retribución, trabajador
rule-employee-agirc-arrco-t1 = Agirc-Arrco, primer tramo, trabajador
rule-employee-agirc-arrco-t2 = Agirc-Arrco, segundo tramo, trabajador
rule-employee-ceg-t1 = Equilibrio general (CEG), primer tramo, trabajador
rule-employee-ceg-t2 = Equilibrio general (CEG), segundo tramo, trabajador
rule-employee-cet = Equilibrio técnico (CET), trabajador
rule-employee-apec = Empleo de cuadros (APEC), trabajador
rule-employee-alsace-moselle = Régimen local de enfermedad de Alsacia-Mosela, trabajador
rule-employee-csg-abatement = Reducción previa a la CSG y la CRDS
rule-employee-csg-deductible = CSG, deducible
rule-employee-csg-non-deductible = CSG, no deducible
rule-employee-crds = CRDS
rule-base-max = Base máxima
rule-base-min = Base mínima
rule-employer-contingencias-comunes = Contingencias comunes
rule-employer-desempleo-indefinido = Desempleo, contrato indefinido
rule-employer-desempleo-temporal = Desempleo, contrato temporal
rule-employer-fogasa = Fondo de Garantía Salarial (FOGASA)
rule-employer-formacion = Formación profesional
rule-employer-mei = Mecanismo de equidad intergeneracional (MEI)
rule-employer-at-ep = Accidentes de trabajo y enfermedades profesionales
rule-solidarity-employer = Cotización de solidaridad por encima de la base máxima, empresa
rule-smi-monthly-14 = Salario mínimo (SMI), cada paga
rule-smi-payments = Pagas del salario mínimo en un año
rule-smi-hours-a-year = Horas anuales a jornada completa
rule-prsi-low-rate = PRSI, tipo inferior
rule-prsi-high-rate = PRSI, tipo superior
rule-prsi-low-rate-up-to = PRSI, tipo inferior hasta
rule-prsi-training-levy = Gravamen del fondo de formación
rule-auto-enrolment-employer-rate = Ahorro para la jubilación, tipo de la empresa
rule-auto-enrolment-age-from = Ahorro para la jubilación desde la edad de
rule-auto-enrolment-age-below = Ahorro para la jubilación por debajo de la edad de
rule-auto-enrolment-earnings-from = Ahorro para la jubilación desde una retribución de
rule-auto-enrolment-earnings-up-to = Ahorro para la jubilación sobre la retribución hasta
rule-minimum-wage = Salario mínimo
rule-cpp-ympe = Plan de pensiones, retribución cotizable hasta
rule-cpp-yampe = Segunda cotización al plan de pensiones hasta
rule-cpp-basic-exemption = Plan de pensiones, exención
rule-cpp-employer-rate = Plan de pensiones, tipo de la empresa
rule-cpp2-employer-rate = Segunda cotización al plan de pensiones, tipo de la empresa
rule-cpp-max-contribution = Plan de pensiones, como máximo
rule-cpp2-max-contribution = Segunda cotización al plan de pensiones, como máximo
rule-ei-employee-rate = Seguro de desempleo, tipo del trabajador
rule-ei-max-premium = Seguro de desempleo, cuota del trabajador, como máximo
rule-ei-employer-multiple = Seguro de desempleo, múltiplo de la empresa
rule-inps-massimale = Cotización a la pensión sobre la retribución hasta
rule-inps-ivs-employer = Cotización a la pensión (IVS), empresa
rule-employer-total = Todas las cotizaciones de la empresa
rule-tfr = Indemnización apartada (TFR)
rule-inail = Accidentes (INAIL)
rule-contribuciones-patronales-rate = Contribuciones
rule-obra-social-employer = Salud (obra social), empresa
rule-detraccion-por-trabajador = Detracción por trabajador
rule-art-rate = Accidentes (ART)
rule-assumption-full-time-hours = Semana a jornada completa
rule-assumption-weeks-a-year = Semanas en un año
rule-assumption-supervisory-share = Parte de las horas de un mando que es coordinación
rule-assumption-baseline-meeting-share = Parte de las horas de los demás en reuniones hoy
rule-assumption-coordination-kept = Parte de las horas de las tareas que se reducen que las células aún necesitan
rule-assumption-cell-meeting-hours = Reuniones de célula, cada miembro
rule-assumption-council-meeting-hours = Reuniones de consejo, cada delegado
rule-assumption-council-size = Delegados en un consejo
rule-assumption-productivity-gain = Aumento de la productividad
rule-assumption-pay-ratio = Proporción entre retribuciones con que empieza un plan nuevo
rule-assumption-cell-size-smallest = Célula más pequeña
rule-assumption-cell-size-largest = Célula más grande
rule-evidence-productivity-highest = Mayor aumento de la productividad observado
rule-evidence-pay-level-lowest = Nivel de retribución más bajo observado, respecto a otras empresas
rule-evidence-management-pay-highest = Retribución de los mandos frente a los demás, Estados Unidos 2014, media
unit-money = { $amount }
unit-money-a-year = { $amount } al año
unit-money-a-month = { $amount } al mes
unit-money-a-week = { $amount } a la semana
unit-money-an-hour = { $amount } la hora
unit-months = { $number-plural ->
    [one] { $number } mes
   *[other] { $number } meses
  }
unit-decimals = { $number-plural ->
    [one] { $number } decimal
   *[other] { $number } decimales
  }
unit-people = { $number-plural ->
    [one] { $number } persona
   *[other] { $number } personas
  }
unit-years-of-age = { $number } años
unit-hours-a-month = { $number-plural ->
    [one] { $number } hora al mes
   *[other] { $number } horas al mes
  }
unit-hours-a-year = { $number-plural ->
    [one] { $number } hora al año
   *[other] { $number } horas al año
  }
rule-band = { $value } desde { $from }
rule-period-52 = { $value } a la semana
rule-period-26 = { $value } cada dos semanas
rule-period-13 = { $value } cada cuatro semanas
rule-period-12 = { $value } al mes
rule-period-1 = { $value } al año
unit-years = { $number-plural ->
    [one] { $number } año
   *[other] { $number } años
  }
unit-hours-a-week = { $number-plural ->
    [one] { $number } hora por semana
   *[other] { $number } horas por semana
  }
unit-weeks = { $number-plural ->
    [one] { $number } semana
   *[other] { $number } semanas
  }
unit-days = { $number-plural ->
    [one] { $number } día
   *[other] { $number } días
  }
unit-delegates = { $number }
unit-posts = { $number-plural ->
    [one] { $number } puesto
   *[other] { $number } puestos
  }
unit-times = { $number } ×
source-checked = Leído el { $date }
rule-stand-in = { $name } (provisional, hasta que se introduzca el de la empresa)
source-enacted = Aprobado, aún no en vigor
source-forecast = Previsión, no ley
source-own = Dato propio de la empresa, introducido en este plan
source-secondary = Sin verificar: leído de segunda mano
source-unverified = Sin verificar: nadie lo ha leído en su fuente
source-judgement = Apreciación
source-decided = Decidido en el plan
source-allowance-assumed = Supuesto salvo que el plan decida otra cosa: la solicita toda empresa que no sea un organismo público, después igual que hoy
source-no-date = No se sabe cuándo se leyó
rule-assumption-supervisory-share-first-line = Lo mismo, de quien dirige y además trabaja en el oficio
rule-assumption-supervisory-share-top = Lo mismo, de quien dirige la empresa
rule-assumption-few-reports = Tener a cargo menos de estos es dirigir a pocos
rule-assumption-supervisory-share-few = De esa parte, cuando se dirige a pocos
rule-assumption-assembly-hours = Asamblea general, cada miembro
rule-assumption-board-size = Miembros de un consejo de administración elegido
rule-assumption-board-hours = Consejo de administración elegido, cada miembro
rule-assumption-elected-term = Duración del mandato de los mandos elegidos
rule-assumption-leavers-a-year = Parte de las personas que se va en un año
rule-assumption-leavers-multiple = Cuántas veces más se van los peor pagados
rule-assumption-leavers-multiple-at = Cuánto por debajo de la retribución de fuera vale eso
rule-evidence-coordination-kept-lowest = Menor coordinación aún necesaria observada
