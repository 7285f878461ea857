# Problemas de los libros y del plan de tesorería: qué está mal y qué hacer.

problem-books-unreadable = Los encabezados no son los de ninguna lista de los libros que se conozca. No se ha tomado nada de ella.
problem-books-unreadable-remedy = Dele encabezados como nombre de la cuenta, debe y haber; cliente o proveedor, factura, vencimiento y pendiente; o semana del, saldo inicial y saldo final. Después incorpórela de nuevo.
problem-books-currency = { $count-plural ->
    [one] Una fila está en { $own }, y el plan en { $plan }. Se ha apartado.
   *[other] { $count } filas están en { $own }, y el plan en { $plan }. Se han apartado.
}
problem-books-currency-remedy = Exporte la lista en la moneda del plan, o corrija la moneda del plan.
problem-accounts-unbalanced = El debe y el haber difieren en { $off }: faltan cuentas, o figuran dos veces.
problem-accounts-unbalanced-remedy = Exporte el balance de sumas y saldos entero de ese día e incorpórelo de nuevo.
problem-account-unknown = { $count-plural ->
    [one] Por su nombre no puede saberse qué es la cuenta de la fila { $rows }. Asciende a { $sum } y no está en ninguna suma.
   *[other] Por sus nombres no puede saberse qué son { $count } cuentas (filas { $rows }). Ascienden a { $sum } y no están en ninguna suma.
}
problem-account-unknown-remedy = Diga qué es cada una.
problem-books-amount-missing = { $count-plural ->
    [one] La fila no tiene ningún importe que pueda leerse. Se ha apartado.
   *[other] { $count } filas no tienen ningún importe que pueda leerse ({ $rows }). Se han apartado.
}
problem-books-amount-missing-remedy = Escriba el importe como número, o borre la fila, e incorpore la lista de nuevo.
problem-books-duplicate = { $count-plural ->
    [one] La fila repite una anterior.
   *[other] { $count } filas repiten otras anteriores ({ $rows }).
}
problem-books-duplicate-remedy = Mire si es el mismo asiento. De facturas, semanas y meses se cuenta el primero; de cuentas, todas.
problem-books-untied = { $what }: { $listed } según la lista, { $stated } según las cuentas, diferencia { $off }.
problem-books-untied-remedy = Exporte ambas el mismo día, o busque qué está contabilizado en una y no en la otra.
problem-stock-negative = Las existencias están por debajo de cero: { $amount }.
problem-stock-negative-remedy = Haga inventario, corrija la cuenta e incorpore la lista de nuevo.
problem-journal-added = { $dated ->
    [yes] Se sumaron { $entries } asientos, del { $from } al { $to }, en { $accounts } cuentas.
   *[no] Se sumaron { $entries } asientos en { $accounts } cuentas.
}
problem-journal-added-remedy = Nada que hacer, si los asientos son los de un ejercicio hasta ese día. Una lista con los saldos del día es más segura.
problem-period-other = Se tomó { $taken }. Se omitió: { $others }.
problem-period-other-remedy = Nada que hacer, si son las cifras que se querían. Para otras, exporte solo ese periodo.
problem-accounts-dated = Las cuentas son del { $date }, y la fecha del plan es el { $day }. Lo que se tenía y debía entonces se cuenta como si fuera así ahora.
problem-accounts-dated-remedy = Incorpore un balance de sumas y saldos de un día más cercano, o ponga el plan en la fecha de las cuentas.
problem-chart-only = La lista tiene nombres de cuentas y ningún importe. No se ha usado nada de ella.
problem-chart-only-remedy = Incorpore junto con ella un balance de sumas y saldos, o los asientos a que pertenecen estos nombres.
problem-transaction-unbalanced = { $count-plural ->
    [one] Los asientos de la transacción { $transaction } no se compensan: queda { $off }.
   *[other] Los asientos de otras { $count } transacciones no se compensan: queda { $off }.
}
problem-transaction-unbalanced-remedy = Busque un asiento que falte o esté redondeado, corríjalo en el libro mayor y expórtelo de nuevo.
problem-fact-format-unknown = «{ $text }» está etiquetado con un formato de números que no se conoce: { $format }. No se ha leído.
problem-fact-format-unknown-remedy = Haga que el programa que hizo las cuentas las etiquete de nuevo, o incorpore un balance de sumas y saldos del día.
problem-fact-context-missing = { $count-plural ->
    [one] Una cifra se refiere a un periodo que el archivo no define: { $context }. Se tomó como del { $date }, el único periodo sin nombre.
   *[other] { $count } cifras se refieren a un periodo que el archivo no define: { $context }. Se tomaron como del { $date }, el único periodo sin nombre.
}
problem-fact-context-missing-remedy = Compare las cifras con las cuentas impresas.
problem-fact-undated = { $count-plural ->
    [one] La cifra se refiere a un periodo que el archivo no define. Se ha apartado.
   *[other] { $count } cifras se refieren a periodos que el archivo no define (líneas { $rows }). Se han apartado.
}
problem-fact-undated-remedy = Haga que el programa que hizo las cuentas las etiquete de nuevo, o incorpore un balance de sumas y saldos del día.
problem-fact-sign = { $count-plural ->
    [one] Una cifra se muestra entre paréntesis y está etiquetada sin signo menos: { $names }. Se tomó por debajo de cero.
   *[other] { $count } cifras se muestran entre paréntesis y están etiquetadas sin signo menos: { $names }. Se tomaron por debajo de cero.
}
problem-fact-sign-remedy = Compare las cifras con las cuentas impresas.
problem-facts-conflict = { $name } se declara dos veces, como { $one } y como { $other }. No se tomó ninguna.
problem-facts-conflict-remedy = Vea en las cuentas impresas cuál es la correcta, e incorpore un balance de sumas y saldos del día.
problem-fact-unused = { $count-plural ->
    [one] Una cifra no es de ninguna línea que se use: { $names }.
   *[other] { $count } cifras no son de ninguna línea que se use: { $names }.
}
problem-fact-unused-remedy = Nada que hacer, salvo que alguna forme parte del balance o de la cuenta de pérdidas y ganancias.
problem-ledger-later = { $count-plural ->
    [one] La factura es posterior a la fecha del plan. Se cuenta de todos modos.
   *[other] { $count } facturas son posteriores a la fecha del plan (filas { $rows }). Se cuentan de todos modos.
}
problem-ledger-later-remedy = Exporte las facturas pendientes de ese día, o ponga el plan en una fecha posterior.
problem-ledger-undated = { $count-plural ->
    [one] La factura no tiene fecha. Se toma por atrasada.
   *[other] { $count } facturas no tienen fecha (filas { $rows }). Se toman por atrasadas.
}
problem-ledger-undated-remedy = Exporte las facturas pendientes una a una, con el vencimiento de cada una.
problem-ledger-aged = { $count-plural ->
    [one] Del atraso del saldo solo se conoce un intervalo de días. Cuenta como atrasado por el menor de ellos; lo que aún no ha vencido no tiene día, y se toma por atrasado.
   *[other] Del atraso de { $count } saldos solo se conocen intervalos de días. Cada uno cuenta como atrasado por el menor de su intervalo; lo que aún no ha vencido no tiene día, y se toma por atrasado.
}
problem-ledger-aged-remedy = Exporte las facturas pendientes una a una, con el vencimiento de cada una.
problem-bank-week-missing = La semana siguiente a la del { $from } empieza el { $to }: faltan semanas, o no son semanas.
problem-bank-week-missing-remedy = Ponga las semanas que faltan. Las medias se toman de las semanas que hay.
problem-bank-not-running-on = { $count-plural ->
    [one] La semana no continúa la anterior, o lo que entró y salió no lleva a su saldo final.
   *[other] { $count } semanas no continúan la anterior, o lo que entró y salió no lleva a su saldo final (filas { $rows }).
}
problem-bank-not-running-on-remedy = Busque un movimiento que falte o figure dos veces.
problem-bank-heading-unknown = No puede saberse qué es este concepto del banco. Lo que salió por él se prolonga como otros pagos; lo que entró, no.
problem-bank-heading-unknown-remedy = Llámelo por lo que es, como materiales o salarios netos, e incorpore la lista de nuevo.
problem-pay-month-missing = { $count-plural ->
    [one] En la lista de retribuciones falta el mes desde el { $from }. Se supone que las cuentas lo abarcan de todos modos.
   *[other] En la lista de retribuciones faltan { $count } meses, desde el { $from }. Se supone que las cuentas los abarcan de todos modos.
}
problem-pay-month-missing-remedy = Ponga los meses que faltan e incorpore la lista de nuevo, o introduzca cuántos meses abarcan las cuentas.
problem-accounts-months-apart = Los últimos { $months } meses de retribución son los que más se acercan a los salarios de las cuentas: { $paid } frente a { $stated }. Por eso no se sabe cuántos meses abarcan las cuentas, y nada de ellas se lleva a un año.
problem-accounts-months-apart-remedy = Introduzca cuántos meses abarcan las cuentas. O incorpore cuentas y retribuciones de los mismos meses, con todas las cuentas de salarios indicadas como tales.
problem-wages-apart = Las cuentas tienen { $stated } de salarios en { $months } meses, y la nómina suma { $paid } en otros tantos: son de empresas o épocas distintas, o falta una cuenta de salarios.
problem-wages-apart-remedy = Incorpore cuentas y nómina de la misma empresa y época, y diga qué cuentas son de salarios. Hasta entonces no es correcta ninguna cifra que se apoye en ambas.
problem-accounts-months-unknown = La lista de retribuciones tiene { $months } meses o más, y ninguna cuenta dice salarios. Por eso no se sabe cuántos de ellos abarcan las cuentas, y nada de ellas se lleva a un año.
problem-accounts-months-unknown-remedy = Introduzca cuántos meses abarcan las cuentas, o el mes en que empieza el ejercicio de la empresa.
problem-start-after-cash = El plan empieza el { $start }. La caja se acaba antes, en la semana del { $week }.
problem-start-after-cash-remedy = Empiece antes, o ponga en el plan acciones que salven las semanas anteriores.
problem-cash-item-past = «{ $item }» es anterior a la primera semana del plan. No está en ninguna semana.
problem-cash-item-past-remedy = Dele un día a partir del { $first }, o retírelo.
problem-cash-item-over-deal = Introducido a mano y en la financiación del cambio: { $item }. Cuenta lo introducido, y lo que dice de ello la financiación no está en ninguna semana.
problem-cash-item-over-deal-remedy = Retire lo introducido para tener las sumas y los días de la financiación, o déjelo donde diga más.
problem-cash-action-idle = En la semana { $week }, esto no aporta nada: { $action }.
problem-cash-action-idle-remedy = Retire la acción, o elija otra semana.
