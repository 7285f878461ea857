# Advertencias que suscitan los datos de la empresa: lo que las rodea en papel. Sus propias palabras están en data/warnings.

warnings-title = Qué mirar antes de seguir
warnings-what = Vienen de lo que el plan sabe de esta empresa. No son asesoramiento jurídico: cada una dice en qué se apoya, cuánta seguridad tenemos y qué preguntar a un abogado o a un asesor.
warnings-none = Los datos del plan no suscitan ninguna advertencia.
warnings-raised = { $count-plural ->
    [one] Una advertencia que suscitan los datos del plan
   *[other] { $count } advertencias que suscitan los datos del plan
  }
warnings-asked = { $count-plural ->
    [one] Una pregunta que el plan no puede contestar
   *[other] { $count } preguntas que el plan no puede contestar
  }
warnings-asked-what = Si esto atañe a la empresa no lo dice ningún archivo ni ninguna decisión. Donde la respuesta sea sí, o nadie esté seguro, lea lo que sigue.

warning-weight-block = No permitido.
warning-weight-confirm = Confírmelo antes de seguir.
warning-weight-have-checked = Haga que se compruebe.
warning-weight-warn = Tenga cuidado.
warning-weight-info = Conviene saberlo.

warning-because = Porque: { $facts }.
warning-because-figure = { $fact } ({ $figure })
warning-because-transfer = el negocio pasa a la cooperativa
warning-because-staff = personas en la empresa
warning-because-people = personas de las que trata la nómina
warning-because-leavers = puestos que se suprimen
warning-because-leavers-share = parte de los puestos que se suprime
warning-because-longest-service = años que lleva aquí quien más lleva
warning-because-sites = centros de trabajo
warning-because-cash-short = se acaba la caja
warning-because-balance-negative = se debe más de lo que se tiene
warning-because-capital-cover = patrimonio neto por cada unidad de capital social
warning-because-taxes-owed = debido a Hacienda, vencido o no
warning-because-loans = debido a prestamistas y por compras a plazos, con garantía o sin ella
warning-because-rent = alquiler y tributos locales en las cuentas
warning-because-pension = la parte de la empresa en las pensiones
warning-because-owner-joins = se queda quien hoy retira además de su retribución
warning-because-members = miembros
warning-because-members-pay = lo que cada miembro paga por entrar
warning-because-price = precio del negocio
warning-because-scheme = presta un programa público
warning-because-all-on-board = todos los miembros están en el órgano de administración
warning-because-reserve-locked = el proyecto tiene una reserva que nunca se reparte
warning-because-unsure-facts = puntos de derecho del proyecto por comprobar

warning-last-day = { $what }: antes del fin del { $date }, { $time }.
warning-last-day-late = { $what }: antes del fin del { $date }, { $time }. Ese día ya pasó.
warning-last-day-open = { $what }: { $time }. El plan no conoce el día.
warning-time-before = { $span } antes de que { $event }
warning-time-after = { $span } después de que { $event }
warning-days = { $days-plural ->
    [one] { $days } día
   *[other] { $days } días
  }
warning-months = { $months-plural ->
    [one] { $months } mes
   *[other] { $months } meses
  }
warning-months-days = { $months } y { $days }
warning-event-transfer = se transmita el negocio
warning-event-dismissal = surta efecto el primer despido
warning-event-notice = se dé el primer preaviso de despido
warning-event-cash-runs-out = se acabe la caja
warning-event-directors-know = los administradores lo sepan, o deban saberlo
warning-event-year-end = termine el ejercicio de la empresa
warning-event-last-notice = aparezca el último de los anuncios públicos

warning-law = Ley: { $cite }. { $source }. { $checked }. { $confidence }.
warning-unread = Esta parte del país tiene una ley propia, que nadie leyó para esto: sus números y días pueden ser otros.
warning-note = A saber: { $note }.
warning-ask = Preguntar: { $ask }
