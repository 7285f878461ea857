# Qué puede encontrarse al leer archivos. Cada problema tiene una frase y una solución.
# $count es en cuántas filas está y $rows nombra las primeras; el lugar se muestra al lado.

problem-file-empty = El archivo no contiene nada.
problem-file-empty-remedy = Expórtelo de nuevo del programa del que viene y elija el archivo nuevo.

problem-xml-broken = El documento se rompe aquí: hay una etiqueta sin cerrar, o etiquetas anidadas sin medida. No se ha tomado nada de él.
problem-xml-broken-remedy = Descárguelo o expórtelo de nuevo. Si se rompe en el mismo sitio, pregunte a quien lo hizo.
problem-file-not-a-table = Esto no es una tabla: está dañado o cortado, o contiene algo distinto de filas y columnas.
problem-file-not-a-table-remedy = Elija un archivo CSV o un libro de hojas de cálculo (XLSX, XLS u ODS). Una página web que se hace llamar XLS se abre en una hoja de cálculo: guárdela ahí como XLSX. De un PDF o una imagen haga antes una tabla. Exporte de nuevo un archivo dañado.

problem-file-too-large = Es más de lo que se lee de un archivo: pasa de { $megabytes } MB, ocupa más al descomprimirse o tiene una línea más larga.
problem-file-too-large-remedy = Exporte solo las filas y columnas necesarias, o divida el archivo, y elija el resultado.

problem-file-encrypted = Este libro lleva contraseña, así que no puede leerse nada de él.
problem-file-encrypted-remedy = Ábralo con su contraseña, guárdelo sin ella y elija el archivo nuevo. Nada de él sale de este equipo.

problem-cells-outside = { $count-plural ->
    [one] Una celda está más allá de la columna 1.024 o de la última fila de una hoja y se ha omitido.
   *[other] { $count } celdas están más allá de la columna 1.024 o de la última fila de una hoja y se han omitido.
}
problem-cells-outside-remedy = Mire si hay ahí algo que importe. Si lo hay, acérquelo al resto e incorpore el archivo de nuevo.

problem-numbers-left-out = { $count-plural ->
    [one] Se ha omitido un número de una persona o de una cuenta bancaria. No hace falta y no se guarda en ningún sitio.
   *[other] Se han omitido { $count } números de personas o de cuentas bancarias. No hacen falta y no se guardan en ningún sitio.
}
problem-numbers-left-out-remedy = Nada que hacer. Si a las personas solo se las conoce por esos números, dé a cada una un número propio de la empresa.

problem-file-no-rows = Hay encabezados y ninguna fila debajo.
problem-file-no-rows-remedy = Exporte el archivo de nuevo con sus filas, u omítalo.

problem-column-pay-missing = Ninguna columna ha podido leerse como retribución.
problem-column-pay-missing-remedy = Dé a una columna un encabezado que diga lo que contiene, como Salario anual, Salario mensual o Precio hora, e incorpore el archivo de nuevo.

problem-column-person-missing = Ninguna columna dice de quién es cada fila, así que no puede usarse ninguna.
problem-column-person-missing-remedy = Dé a una columna el encabezado Código de empleado o Nombre, como en la nómina, e incorpore el archivo de nuevo.

problem-column-unused = { $count-plural ->
    [one] Una columna no se usa: { $columns }.
   *[other] { $count } columnas no se usan: { $columns }.
}
problem-column-unused-remedy = Nada que hacer, salvo que alguna contenga algo que importe aquí. En ese caso, dele un encabezado que lo diga.

problem-column-guessed = { $count-plural ->
    [one] Ningún encabezado conocido dice qué contiene una columna ({ $columns }): lo dice lo que hay en ella.
   *[other] Ningún encabezado conocido dice qué contienen { $count } columnas ({ $columns }): lo dice lo que hay en ellas.
}
problem-column-guessed-remedy = Mire la tabla de columnas y diga qué significa cada una que se haya tomado por otra cosa. Lo que diga se recuerda para archivos como este.

problem-pay-column-guessed = { $count-plural ->
    [one] La retribución está en una columna que solo parece de retribución, así que no se cuenta.
   *[other] La retribución de { $count } filas ({ $rows }) está en una columna que solo parece de retribución, así que no se cuenta.
}
problem-pay-column-guessed-remedy = Diga en la tabla de columnas qué contiene la columna y de qué periodo: un año, un mes, una semana o una hora. En la línea de órdenes: --column «ENCABEZADO=pay-year».

problem-sheet-unused = Esta hoja no tiene retribución y se ha omitido; se ha leído otra hoja del libro.
problem-sheet-unused-remedy = Nada que hacer, salvo que haya personas en esta hoja. En ese caso, dé a su columna de retribución un encabezado como Salario anual.

problem-quote-unclosed = Unas comillas se abren y no se cierran, así que las comillas se han leído como texto corriente.
problem-quote-unclosed-remedy = Cierre o quite las comillas de esta fila e incorpore el archivo de nuevo.

problem-row-too-long = { $count-plural ->
    [one] La fila tiene más celdas que encabezados hay, así que su retribución puede estar en otra columna. No se cuenta.
   *[other] { $count } filas tienen más celdas que encabezados hay, así que su retribución puede estar en otra columna. No se cuenta. Las primeras son las filas { $rows }.
}
problem-row-too-long-remedy = Busque una coma dentro de un número o de un nombre y ponga esa celda entre comillas, o diga cuál es la retribución.

problem-row-repeated-heading = { $count-plural ->
    [one] Aquí están otra vez los encabezados. La fila se ha apartado.
   *[other] Los encabezados están otra vez en { $count } filas ({ $rows }). Se han apartado.
}
problem-row-repeated-heading-remedy = Nada que hacer.

problem-row-totals = { $count-plural ->
    [one] Esta es una fila de totales. Se ha apartado.
   *[other] { $count } filas son totales ({ $rows }). Se han apartado.
}
problem-row-totals-remedy = Nada que hacer.

problem-totals-differ = El archivo dice { $stated }; sus filas suman { $added }.
problem-totals-differ-remedy = Busque una fila que falte, que se cuente dos veces o que se cambiara después de hacer el total.

problem-row-eliminated = { $count-plural ->
    [one] El puesto figura como suprimido. Se ha apartado.
   *[other] { $count } puestos figuran como suprimidos (filas { $rows }). Se han apartado.
}
problem-row-eliminated-remedy = Nada que hacer, salvo que alguien siga trabajando en él.

problem-row-vacant = { $count-plural ->
    [one] El puesto está vacante. Se ha apartado.
   *[other] { $count } puestos están vacantes (filas { $rows }). Se han apartado.
}
problem-row-vacant-remedy = Nada que hacer, salvo que alguien trabaje ahora en él.

problem-row-empty = { $count-plural ->
    [one] La fila no tiene nada en las columnas que se usan. Se ha apartado.
   *[other] { $count } filas no tienen nada en las columnas que se usan ({ $rows }). Se han apartado.
}
problem-row-empty-remedy = Nada que hacer, salvo que ahí haya una persona.

problem-row-set-aside = { $count-plural ->
    [one] La fila se ha apartado porque usted lo dijo.
   *[other] { $count } filas se han apartado porque usted lo dijo ({ $rows }).
}
problem-row-set-aside-remedy = Deshaga la respuesta para volver a contarla.

problem-row-merged = { $count-plural ->
    [one] La fila repite una anterior, celda por celda. Se ha contado una vez.
   *[other] { $count } filas repiten una anterior, celda por celda ({ $rows }). Cada una se ha contado una vez.
}
problem-row-merged-remedy = Nada que hacer, salvo que dos personas compartan el id. En ese caso, dé a cada una el suyo.

problem-row-duplicate-id = { $count-plural ->
    [one] Una fila anterior tiene el mismo id. Se cuentan ambas, como dos personas.
   *[other] { $count } filas tienen el id de una anterior ({ $rows }). Se cuentan todas, como personas distintas.
}
problem-row-duplicate-id-remedy = Es correcto si varias personas comparten un puesto. Si es una persona dos veces, aparte la segunda fila.

problem-id-rounded = { $count-plural ->
    [one] Una hoja de cálculo redondeó el id, como en 1.23457E+14: distintas personas pueden tener el mismo, y un mando puede ser el de cualquiera.
   *[other] Una hoja de cálculo redondeó { $count } ids, como en 1.23457E+14 (filas { $rows }): distintas personas pueden tener el mismo, y un mando puede ser el de cualquiera.
}
problem-id-rounded-remedy = Exporte el archivo de nuevo e incorpórelo sin abrirlo en una hoja de cálculo; o dé a la columna el formato «Texto» antes de introducir los ids.

problem-row-exact-duplicate = { $count-plural ->
    [one] La fila es igual que una anterior en todas las celdas. Se cuentan ambas.
   *[other] { $count } filas son iguales que una anterior en todas las celdas ({ $rows }). Se cuentan todas.
}
problem-row-exact-duplicate-remedy = Es correcto si varias personas hacen el mismo trabajo por la misma retribución. Si es una persona dos veces, aparte la segunda fila.

problem-pay-not-a-number = { $count-plural ->
    [one] La retribución no es un número, así que no se cuenta.
   *[other] La retribución no es un número en { $count } filas ({ $rows }), así que no se cuenta.
}
problem-pay-not-a-number-remedy = Introduzca la retribución anual, o aparte la fila.

problem-pay-negative = { $count-plural ->
    [one] La retribución está por debajo de cero, así que no se cuenta.
   *[other] La retribución está por debajo de cero en { $count } filas ({ $rows }), así que no se cuenta.
}
problem-pay-negative-remedy = Introduzca la retribución anual. Aparte la fila si anula un pago anterior.

problem-pay-undisclosed = { $count-plural ->
    [one] No se declara retribución. La persona se omite de la nómina, antes y después.
   *[other] { $count } filas no declaran retribución ({ $rows }). Se omiten de la nómina, antes y después.
}
problem-hours-impossible = Las horas por semana son ninguna, o más de las que tiene una semana. La retribución no se cuenta hasta que alguien diga de qué es.
problem-hours-impossible-remedy = Corrija las horas en el archivo, o conteste cuál es la retribución de un año.
problem-pay-undisclosed-remedy = Introduzca la retribución anual, o déjelo: las cifras dirán entonces que están incompletas.

problem-pay-zero = { $count-plural ->
    [one] Se declara una retribución de 0.
   *[other] { $count } filas declaran una retribución de 0 ({ $rows }).
}
problem-pay-zero-remedy = Es correcto para quien no cobra. Si no, introduzca la retribución anual o aparte la fila.

problem-pay-band = { $count-plural ->
    [one] La retribución se declara como banda. Se cuenta su centro.
   *[other] { $count } filas declaran la retribución como banda. De cada una se cuenta el centro.
}
problem-pay-band-remedy = Introduzca la retribución misma donde la conozca.

problem-pay-band-broken = { $count-plural ->
    [one] La banda salarial tiene un solo extremo, o los tiene al revés. No se cuenta.
   *[other] En { $count } filas la banda salarial tiene un solo extremo, o los tiene al revés ({ $rows }). No se cuentan.
}
problem-pay-band-broken-remedy = Introduzca la retribución anual, o corrija la banda e incorpore el archivo de nuevo.

problem-pay-looks-hourly = { $count-plural ->
    [one] Es demasiado bajo para un año y puede ser una tarifa por hora, así que no se cuenta.
   *[other] { $count } filas son demasiado bajas para un año y pueden ser tarifas por hora ({ $rows }), así que no se cuentan.
}
problem-pay-looks-hourly-remedy = Diga que es una tarifa por hora, con las horas por semana, o que es la retribución de un año.

problem-pay-hours-missing = { $count-plural ->
    [one] La retribución es una tarifa por hora y no se conocen las horas por semana, así que no se cuenta.
   *[other] { $count } filas tienen una tarifa por hora y no dicen las horas por semana ({ $rows }), así que no se cuentan.
}
problem-pay-hours-missing-remedy = Introduzca las horas pagadas por semana, o añada una columna para ellas.

problem-pay-annualised = { $count-plural ->
    [one] La retribución se declara para parte de un año. Se cuenta la de un año.
   *[other] { $count } filas declaran la retribución para parte de un año. Se cuenta la de un año.
}
problem-pay-annualised-remedy = Nada que hacer, salvo que a alguien se le paguen menos meses o semanas de los que tiene un año.

problem-pay-period-assumed = { $count-plural ->
    [one] El encabezado no dice de qué periodo es la retribución. Se ha tomado por la de un año.
   *[other] El encabezado no dice de qué periodo es la retribución de { $count } filas. Se ha tomado por la de un año.
}
problem-pay-period-assumed-remedy = Si no lo es, dé a la columna un encabezado como Salario mensual e incorpore el archivo de nuevo.

problem-pay-too-large = { $count-plural ->
    [one] La retribución pasa de un billón, así que no se cuenta.
   *[other] La retribución pasa de un billón en { $count } filas ({ $rows }), así que no se cuenta.
}
problem-pay-too-large-remedy = Introduzca la retribución anual.

problem-currency-second = { $count-plural ->
    [one] La retribución está en otra moneda que el resto, así que no se cuenta.
   *[other] { $count } filas están en otra moneda que el resto ({ $rows }), así que no se cuentan.
}
problem-currency-second-remedy = Introduzca la retribución anual en la moneda del resto.

problem-date-unreadable = { $count-plural ->
    [one] No se ha podido leer la fecha. Se trata como desconocida.
   *[other] No se han podido leer { $count } fechas (filas { $rows }). Se tratan como desconocidas.
}
problem-date-unreadable-remedy = Escriba la fecha como año, mes y día, por ejemplo 1984-03-31, e incorpore el archivo de nuevo.

problem-date-order-assumed = Nada en la columna dice si va antes el día o el mes. Se ha tomado el día.
problem-date-order-assumed-remedy = Si va antes el mes, escriba las fechas como año, mes y día, por ejemplo 1984-03-31, e incorpore el archivo de nuevo.

problem-number-unreadable = { $count-plural ->
    [one] No se ha podido leer el valor. Se trata como no declarado.
   *[other] No se han podido leer { $count } valores (filas { $rows }). Se tratan como no declarados.
}
problem-number-unreadable-remedy = Escriba las horas como 37.5, una parte de la jornada como 0.8 y un importe como 1250.00, e incorpore el archivo de nuevo.

problem-line-unmatched = { $count-plural ->
    [one] La fila no es nadie de la nómina. No añade nada.
   *[other] { $count } filas no son nadie de la nómina ({ $rows }). No añaden nada.
}
problem-line-unmatched-remedy = Use el mismo id o escriba igual el nombre en los dos archivos.
problem-tie-incomplete = El vínculo nombra a una sola persona. Se ha omitido.
problem-tie-incomplete-remedy = Escriba dos ids en la fila y, si lo hay, el peso en una tercera columna.
problem-tie-weight = El peso del vínculo es «{ $text }», que no es un número entero mayor que cero. Se ha omitido.
problem-tie-weight-remedy = Escriba cuántas veces, cuántas horas o cuántos mensajes como número entero, u omita el peso.
problem-tie-unmatched = { $rows } { $rows-plural ->
    [one] vínculo nombra
   *[other] vínculos nombran
  } a alguien que no es nadie de la nómina y { $rows-plural ->
    [one] se ha omitido
   *[other] se han omitido
  }. El primero está aquí.
problem-tie-unmatched-remedy = Use los ids de la nómina, o añada a ella a esas personas.

problem-row-other-date = { $count-plural ->
    [one] La fila es de otra fecha que la que se lee. Se ha apartado.
   *[other] { $count } filas son de otras fechas que la que se lee. Se han apartado.
}
problem-row-other-date-remedy = Nada que hacer, salvo que se quiera otra fecha. En ese caso, incorpore un archivo solo con esa fecha.

problem-row-same-person = { $count-plural ->
    [one] La fila dice más de una persona de una fila anterior, y se ha unido a ella.
   *[other] { $count } filas dicen más de personas de filas anteriores ({ $rows }), y se han unido a ellas.
}
problem-row-same-person-remedy = Es correcto para pagos sucesivos y para conceptos de la retribución. Si dos personas comparten un id o un nombre, dé a cada una su id.

problem-row-other-table = { $count-plural ->
    [one] La fila es de una segunda tabla bajo la primera. Se ha apartado.
   *[other] { $count } filas son de una segunda tabla bajo la primera ({ $rows }). Se han apartado.
}
problem-row-other-table-remedy = Nada que hacer, salvo que ahí haya personas que no estén en la primera tabla. En ese caso, incorpore un archivo solo con esa tabla.

problem-row-sample = { $count-plural ->
    [one] La fila es un ejemplo que puso ahí el programa. Se ha apartado.
   *[other] { $count } filas son ejemplos que puso ahí el programa ({ $rows }). Se han apartado.
}
problem-row-sample-remedy = Nada que hacer, salvo que ahí haya una persona. En ese caso, póngala debajo del ejemplo.

problem-row-not-person = { $count-plural ->
    [one] La fila no es una persona ni un puesto. Se ha apartado.
   *[other] { $count } filas no son personas ni puestos ({ $rows }). Se han apartado.
}
problem-row-not-person-remedy = Nada que hacer, salvo que ahí haya personas.

problem-row-left = { $count-plural ->
    [one] Alguien se ha ido de la empresa. La fila se ha apartado.
   *[other] { $count } personas se han ido de la empresa (filas { $rows }). Se han apartado.
}
problem-row-left-remedy = Nada que hacer, salvo que alguien siga trabajando aquí. En ese caso, corrija en el archivo el estado o el último día.

problem-row-not-started = { $count-plural ->
    [one] Alguien no ha empezado en la fecha del plan. La fila se ha apartado.
   *[other] { $count } personas no han empezado en la fecha del plan (filas { $rows }). Se han apartado.
}
problem-row-not-started-remedy = Nada que hacer, salvo que alguien ya trabaje aquí. En ese caso, corrija en el archivo el primer día, o elija una fecha posterior.

problem-row-contractor = { $count-plural ->
    [one] La fila es un proveedor, no un empleado. Se cuenta como persona.
   *[other] { $count } filas son proveedores, no empleados ({ $rows }). Se cuentan como personas.
}
problem-row-contractor-remedy = Aparte a quienes no trabajen aquí como lo harían los miembros.

problem-posts-counted = { $count-plural ->
    [one] La fila representa varios puestos. Su retribución se toma por la de uno de ellos.
   *[other] { $count } filas representan varios puestos ({ $rows }). Su retribución se toma por la de un puesto.
}
problem-posts-counted-remedy = Si la retribución es la de todos los puestos juntos, introduzca lo que se paga a uno.

problem-posts-assumed = { $count-plural ->
    [one] La fila representa puestos, y nada dice cuántos. Se cuenta como uno.
   *[other] { $count } filas representan puestos, y nada dice cuántos ({ $rows }). Cada una se cuenta como uno.
}
problem-posts-assumed-remedy = Añada una columna con el número de puestos e incorpore el archivo de nuevo.

problem-pay-period-missing = { $count-plural ->
    [one] Nada dice de qué periodo es la retribución, así que no se cuenta.
   *[other] En { $count } filas nada dice de qué periodo es la retribución ({ $rows }), así que no se cuenta.
}
problem-pay-period-missing-remedy = Diga en la tabla de columnas de qué periodo es, como retribución al mes o a la semana; o añada una columna para el periodo. En la línea de órdenes: --column «ENCABEZADO=pay-month».

problem-pay-days-missing = { $count-plural ->
    [one] La retribución es una tarifa por día y no se conocen los días por semana, así que no se cuenta.
   *[other] { $count } filas tienen una tarifa por día y no dicen los días por semana ({ $rows }), así que no se cuentan.
}
problem-pay-days-missing-remedy = Diga cuántos días por semana se pagan, aquí o en una columna del archivo, o introduzca la retribución anual.

problem-pay-gross = { $count-plural ->
    [one] La retribución es todo lo pagado en el periodo, incluidas horas extra y otros complementos.
   *[other] En { $count } filas la retribución es todo lo pagado en el periodo, incluidas horas extra y otros complementos.
}
problem-pay-gross-remedy = Introduzca la retribución pactada donde los complementos no formen parte de ella.

problem-pay-extra-apart = { $count-plural ->
    [one] Una columna se paga además de la retribución y no se cuenta como tal: { $columns }.
   *[other] { $count } columnas se pagan además de la retribución y no se cuentan como tal: { $columns }.
}
problem-pay-extra-apart-remedy = Donde forme parte de lo pactado, introduzca la retribución anual con ello.

problem-employer-cost-apart = { $count-plural ->
    [one] Una columna es lo que la empresa paga además, y no se cuenta: { $columns }.
   *[other] { $count } columnas son lo que la empresa paga además, y no se cuentan: { $columns }.
}
problem-employer-cost-apart-remedy = Nada que hacer: lo que debe la empresa se calcula según la ley. Donde las columnas lo digan de todos y de un año entero, las dos cosas se comparan.

problem-employer-cost-compared = La propia nómina dice que la empresa paga { $stated } al año además de la retribución ({ $columns }). Según la ley son { $law } en cotizaciones y pensión, antes de cualquier bonificación.
problem-employer-cost-compared-remedy = Si difieren mucho, averigüe por qué: las columnas pueden contener otras cosas, como seguros o una pensión por encima del mínimo, o carecer de alguna de estas.

problem-column-private = { $count-plural ->
    [one] Una columna contiene números de personas o de cuentas bancarias, que aquí no hacen falta. Lo que hay en ella no se usa ni se guarda: { $columns }.
   *[other] { $count } columnas contienen números de personas o de cuentas bancarias, que aquí no hacen falta. Lo que hay en ellas no se usa ni se guarda: { $columns }.
}
problem-column-private-remedy = Nada que hacer.

problem-table-turned = Cada columna de esta tabla es una persona. Las filas que se nombran aquí cuentan sus columnas desde la izquierda.
problem-table-turned-remedy = Nada que hacer.
