# Qué está mal y qué hacer: empresa, reglas, propuesta, estatutos.
name-not-shown = un nombre que aquí no se muestra
problem-pay-below-minimum = { $rows } { $rows-plural ->
    [one] persona cobra
   *[other] personas cobran
  } hoy por debajo del salario mínimo por sus horas.
problem-pay-below-minimum-remedy = Revise la retribución y las horas. Si son correctas, los atrasos se deben, sea cual sea la suerte del plan.
problem-pay-dated = La retribución de { $rows } { $rows-plural ->
    [one] fila lleva
   *[other] filas lleva
  } fecha de más de un año antes de la fecha del plan.
problem-pay-dated-remedy = Importe retribuciones más recientes. Lo que hay aquí nunca se actualiza.
problem-hours-assumed = { $rows } { $rows-plural ->
    [one] fila no dice
   *[other] filas no dicen
  } las horas. Se supone una semana completa, así que la retribución por hora puede ser demasiado baja para quien trabaja menos.
problem-hours-assumed-remedy = Añada una columna de horas por semana o de equivalentes a jornada completa antes de fiarse de una política retributiva.
problem-age-unknown = No se conoce la edad de { $rows } { $rows-plural ->
    [one] fila
   *[other] filas
  }. Se cotiza por adultos por debajo de la edad de jubilación y se les toma por inscritos en una pensión.
problem-age-unknown-remedy = Añada fechas de nacimiento donde pueda haber jóvenes o personas por encima de la edad de jubilación.
problem-rule-missing = No hay valor de { $parameter } ({ $jurisdiction }) para el { $date }. El día más cercano que hay: { $nearest }.
problem-rule-missing-remedy = Elija para el plan una fecha con datos, o añada el valor con su fuente a los datos legales.
problem-rule-unverified = { $parameters } { $parameters-plural ->
    [one] valor legal en que se apoya este coste no se ha leído
   *[other] valores legales en que se apoya este coste no se han leído
  } en la fuente.
problem-rule-unverified-remedy = Vea el registro; compruébelos en la fuente antes de firmar nada.
problem-region-missing = Lo que debe una empresa difiere según el estado, y no se ha dicho ninguno.
problem-region-missing-remedy = Elija el estado en que se trabaja en los ajustes del plan, como us-tx.
problem-rate-too-fine = { $parameter } es { $rate }: un tipo es una parte de uno, con seis decimales como máximo.
problem-rate-too-fine-remedy = Introdúzcalo de nuevo: 2,7 % es 0.027.
problem-own-figure-impossible = { $parameter }, como se introdujo, es menor que { $least }, que es una parte de ello.
problem-own-figure-impossible-remedy = Introduzca el total entero, o retire lo introducido.
problem-own-figure-missing = { $count } { $count-plural ->
    [one] tipo es propio de la empresa y no se ha introducido
   *[other] tipos son propios de la empresa y no se han introducido
  }: en su lugar se usa uno habitual o el de una empresa nueva, o nada.
problem-own-figure-missing-remedy = Introduzca los tipos propios de la empresa junto a su nómina.
problem-costs-estimated = Lo que deben las empresas en este país es una estimación: sus tipos difieren según sector, tamaño y contrato.
problem-costs-estimated-remedy = Introduzca los tipos propios de la empresa en su coste, y que un asesor de allí revise cada cifra.
problem-category-impossible = Nadie de esta edad puede tener la categoría { $category } de National Insurance. La persona se omite de todas las sumas, antes y después.
problem-category-unknown = No existe la categoría { $category } de National Insurance. La persona se omite de todas las sumas, antes y después.
problem-category-unknown-remedy = Corrija la letra en el archivo e impórtelo de nuevo.
problem-category-impossible-remedy = Corrija la letra o el día de nacimiento en el archivo e impórtelo de nuevo.
problem-allowance-excluded = Se solicita la Employment Allowance, pero el único trabajador retribuido es un administrador de la sociedad, y la ley no la da.
problem-allowance-excluded-remedy = No se descuenta nada; diga que no se solicita.
problem-on-costs-not-modelled = Aquí las cotizaciones de la empresa no están modelizadas: todas las cifras son solo retribución y beneficios.
problem-on-costs-not-modelled-remedy = Elija una jurisdicción cuya ley esté modelizada, o añada a mano las cotizaciones a toda cifra que comunique.
problem-currency-not-of-law = La retribución está en { $currency }, y la ley de esta jurisdicción cuenta en { $law }. La retribución se cuenta; las cotizaciones de la empresa no.
problem-currency-not-of-law-remedy = Elija la jurisdicción en que está la empresa, o corrija la moneda.
problem-currency-unknown = Los archivos no dicen su moneda.
problem-currency-unknown-remedy = Diga qué moneda es cuando cree el plan.
problem-pay-consent-needed = { $posts-plural ->
    [one] La retribución o los beneficios bajan para { $posts } persona, que debe consentir por escrito. Al año en total: { $total }.
   *[other] La retribución o los beneficios bajan para { $posts } personas, cada una de las cuales debe consentir por escrito. Al año en total: { $total }.
  }
problem-pay-consent-needed-remedy = Pregunte a cada una, o elija una política que no baje la retribución de nadie.
problem-pay-floor-held = El salario mínimo ha subido { $posts } { $posts-plural ->
    [one] puesto
   *[other] puestos
  } por encima de la política retributiva.
problem-pay-floor-held-remedy = Nada que hacer: la ley se cumple.
problem-cell-size = El tamaño de la célula «{ $cell }» es { $size }; debería ser de { $min } a { $max } puestos.
problem-cell-size-remedy = Mueva personas entre células, o cambie los límites.
problem-cell-missing = { $posts } { $posts-plural ->
    [one] fila no está
   *[other] filas no están
  } del todo en una célula.
problem-cell-missing-remedy = Ponga a todos en una célula, o deje que las células se formen de nuevo.
problem-decision-unmatched = Una decisión nombra a { $key }, que ya no está aquí.
problem-decision-unmatched-remedy = Tome de nuevo la decisión para quien ocupe su lugar, o deshágala.
problem-decision-out-of-bounds = Una decisión da { $what } fuera de { $least } a { $most }. Se omite.
problem-decision-out-of-bounds-remedy = Decida de nuevo dentro de estos límites, o retire la decisión.
value-hourly = una tarifa por hora, en la unidad más pequeña,
value-hours-week = unas horas por semana
value-days-week = unos días por semana
value-pay = una retribución anual, en la unidad más pequeña,
value-cell-size = un tamaño de célula
value-ratio = una razón
value-supervisory-share = una parte de coordinación
value-kept = una parte de coordinación que queda
value-cell-hours = unas horas de reuniones de célula
value-council-hours = unas horas de reuniones de consejo
value-gain = una mejora de la productividad
value-own-figure = una cifra propia de la empresa
problem-policy-infeasible = La política retributiva no puede calcularse: no se conoce la retribución de nadie con que medirla.
problem-policy-infeasible-remedy = Dé una tarifa a la política, o añada las retribuciones que faltan.
problem-blank-open = { $blanks } { $blanks-plural ->
    [one] espacio del proyecto de estatutos está
   *[other] espacios del proyecto de estatutos están
  } sin rellenar.
problem-blank-open-remedy = Rellénelos con los miembros. El proyecto los imprime como huecos.
problem-blank-refused = El valor de «{ $blank }» en «{ $clause }» no es de su clase, o no está entre { $least } y { $most }. El espacio queda por rellenar.
problem-blank-refused-remedy = Introduzca un valor de su clase dentro de los límites que se muestran.
problem-blank-unlawful = «{ $blank }» en «{ $clause }» es { $said }, pero la ley exige { $bound } { $limit } ({ $unit }), { $cite }. El espacio queda por rellenar.
problem-blank-unlawful-remedy = Introduzca un valor que la ley permita, o elija otra forma jurídica.
problem-blank-doubtful = «{ $blank }» en «{ $clause }» es { $said }, pero la ley parece exigir { $bound } { $limit } ({ $unit }), { $cite }. No estamos seguros de ello, o no siempre obliga.
problem-blank-doubtful-remedy = Haga que se compruebe antes de presentarlo en el registro, o introduzca un valor dentro del límite.
problem-plan-moved-on = «{ $blank }» en «{ $clause }» se introdujo como { $said }; el plan dice ahora { $plan }.
problem-plan-moved-on-remedy = Retire lo introducido, y el artículo vuelve a seguir al plan; o manténgalo, si los miembros lo quieren así.
problem-clause-needed = Se omitió «{ $clause }», pero es el artículo que trata de «{ $matter }», que la ley exige ({ $cite }).
problem-clause-needed-remedy = Incluya de nuevo la cláusula, o escriba un artículo propio que trate la materia y haga que un abogado lo confirme.
problem-reference-broken = El artículo { $number } de «{ $clause }» remite a «{ $other }», que no está en el proyecto.
problem-reference-broken-remedy = Incluya esa cláusula, o quite la remisión del texto.
problem-rules-contradict = «{ $blank }» en «{ $clause }» es { $said }, { $how } «{ $other-blank }» en «{ $other }», que es { $other-said }.
problem-rules-contradict-remedy = Cambie uno de los dos, para que los artículos concuerden.
contradiction-below = y no puede ser menor que
contradiction-above = y no puede ser mayor que
problem-power-reserved = «{ $clause }» permite a { $holder } { $power }. La ley lo reserva a { $organ } ({ $cite }).
problem-power-reserved-remedy = Redacte el artículo de modo que ellos propongan y decida el órgano que nombra la ley.
problem-power-twice = «{ $clause }» permite a { $holder } { $power }; «{ $other }» lo deja a { $other-holder }.
problem-power-twice-remedy = Deje la facultad a uno solo de ellos.
problem-term-undefined = El artículo { $number }, «{ $clause }», usa «{ $word }» como lo definen los estatutos, pero ningún artículo del proyecto lo define.
problem-term-undefined-remedy = Defina la palabra donde se explican las palabras, o use otra.
problem-term-twice = «{ $word }» se define por segunda vez en el artículo { $number }, «{ $clause }».
problem-term-twice-remedy = Defínala en un solo lugar.
problem-term-unused = «{ $word }» se define en el artículo { $number }, «{ $clause }», y ningún artículo la usa.
problem-term-unused-remedy = Quite la definición.
problem-locked-text = En «{ $clause }» se cambiaron palabras que dicta la ley. Vale el texto de la biblioteca.
problem-locked-text-remedy = Deje como están las líneas que empiezan por «!» y cambie las de alrededor.
problem-rule-empty = «{ $clause }» se dejó sin título o sin texto. Vale el texto de la biblioteca.
problem-rule-empty-remedy = Omita la cláusula, si no se quiere.
bound-at-least = al menos
bound-more-than = más de
bound-at-most = como máximo
bound-less-than = menos de
bound-exactly = exactamente
bound = { $bound } { $number }
bound-by-law = por ley, { $bound }, { $cite }
bound-none = sin límite
problem-members-too-few = Hay { $members } puestos; esta forma jurídica necesita al menos { $least } miembros.
problem-members-too-few-remedy = Elija otra forma, o busque más miembros.
problem-matter-uncovered = Ningún artículo trata de «{ $matter }» ({ $cite }).
problem-matter-uncovered-remedy = Añada una cláusula para ello antes de presentar nada en el registro.
problem-cell-mixed = La célula «{ $cell }» mezcla { $what }.
problem-cell-mixed-remedy = Mueva a quienes trabajan en otro sitio o a otra hora, o déjelo así y que se reúnan cuando puedan.
problem-cell-skill = La célula «{ $cell }» tiene { $people } personas con «{ $skill }» y necesita { $needed }.
problem-cell-skill-remedy = Mueva a ella a alguien que la tenga, forme a una persona más o exija menos.
problem-cell-apart = { $key } y { $other } deben estar en células distintas y están ambas en la célula «{ $cell }».
problem-cell-apart-remedy = Mueva a una de las dos a otra célula, o retire la condición.
problem-pin-moved = { $key } tiene posición fija en la célula «{ $cell }» y no está en ella.
problem-pin-moved-remedy = Devuelva a la persona a su sitio, o suéltela.
problem-share-of-week = Las partes de la semana de { $key } suman { $share }, no una semana entera.
problem-share-of-week-remedy = Cambie una parte para que sumen 100 %.
problem-tasks-unheld = { $count } { $count-plural ->
    [one] tarea no tiene
   *[other] tareas no tienen
  } titular, { $hours } horas por semana: { $reason }. La primera: { $task }.
problem-tasks-unheld-remedy = Dé cada una a una persona, a un cuadro de turnos o a un ámbito en Propuesta, tareas; o deje que se propongan titulares.
problem-tasks-missing = { $key } coordina { $hours } horas por semana, y ninguna tarea dice qué.
problem-tasks-missing-remedy = Añada una tarea para el puesto, vuelva a incluir tareas o ponga a cero su parte de coordinación.
problem-task-hours-left = Las horas dichas de las tareas de { $key } dejan { $hours } horas de coordinación sin tarea.
problem-task-hours-left-remedy = Suba una de ellas, deje una sin decir o baje la parte de coordinación del puesto.
problem-task-hours-over = Las tareas, los turnos y las reuniones de { $key } suman { $hours } horas en una semana llena; el contrato dice { $contracted }.
problem-task-hours-over-remedy = Dé una de las tareas a otra persona, o ponga a más personas en el cuadro de turnos.
problem-rota-gap = Un cuadro de turnos de la célula «{ $cell }» tiene { $people } personas y necesita { $needed } para el intervalo entre turnos.
problem-rota-gap-remedy = Añada personas al cuadro, acorte el intervalo o alargue cada turno.
problem-rotas-too-many = La célula «{ $cell }» tiene { $rotas } cuadros de turnos, y { $people } pueden hacer turnos: algunos quedan libres, pues nadie tiene dos en una semana.
problem-rotas-too-many-remedy = Dé las tareas de un cuadro a una persona, o haga que más personas puedan hacerlas.
problem-council-twice = «{ $body }» envía delegados a dos consejos. Se mantuvo el primero.
problem-council-twice-remedy = Retírela de uno de ellos.
problem-council-loop = El consejo «{ $body }» está por encima de sí mismo en círculo y se omitió.
problem-council-loop-remedy = Retire el consejo superior de los que están por debajo.
problem-cell-name-taken = Dos células no pueden llamarse «{ $cell }». El segundo nombre no se dio.
problem-cell-name-taken-remedy = Póngale otro nombre o deshaga el cambio.
problem-council-missing = La célula «{ $body }» no envía delegado a ningún consejo.
problem-council-missing-remedy = Póngala bajo un consejo, o vuelva a los consejos según fórmula.
problem-seats-empty = { $count } { $count-plural ->
    [one] puesto en los consejos no tiene
   *[other] puestos en los consejos no tienen
  } delegado.
problem-seats-empty-remedy = Cada célula da su mandato; hasta entonces nadie habla por ella.
problem-term-over = El mandato de { $key } por «{ $body }» ha terminado.
problem-term-over-remedy = Quien lo dio da un mandato nuevo, a otra persona.
problem-term-second = { $key } hablaría por «{ $body }» un segundo periodo justo después del primero.
problem-term-second-remedy = Dé el mandato a otra persona durante un periodo.
problem-mandate-outside = { $key } habla por «{ $body }» y no forma parte de ella.
problem-mandate-outside-remedy = Dé el mandato a quien forme parte; en un consejo, a uno de los delegados que están en él.
problem-mandate-twice = { $key } habla a la vez por dos: { $bodies }.
problem-mandate-twice-remedy = Una de ellas da su mandato a otra persona.
problem-grant-cell-gone = La autoridad de { $key } en «{ $domain }» la concedió la célula «{ $cell }», que no existe.
problem-grant-cell-gone-remedy = La célula en que trabaja ahora la persona la concede de nuevo, o se retira.
problem-wave-twice = La célula «{ $cell }» está en «{ $wave }» y en una fase anterior. Se mantuvo la anterior.
problem-wave-twice-remedy = Retírela de una de las dos.
problem-wave-past = «{ $wave }» empieza el { $date }, antes de la fecha del plan.
problem-wave-past-remedy = Elija un día posterior.
problem-wave-missing = { $cells } { $cells-plural ->
    [one] célula no está
   *[other] células no están
  } en ninguna fase.
problem-wave-missing-remedy = Ponga cada una en una fase, o retire las fases: entonces empiezan todas juntas.
problem-pay-budget-too-small = La suma por repartir, { $budget }, es menor que lo que suman el salario mínimo y los mínimos, { $least }. La retribución se mantiene hasta que se suba.
problem-pay-budget-too-small-remedy = Suba la suma al menos en { $gap }, o baje los mínimos propios de la empresa.
value-bands = un número de bandas
value-budget = una suma por repartir, en la unidad más pequeña,
value-need = lo que vale una necesidad, en la unidad más pequeña,
value-housing = una parte de lo que cuesta la vivienda
value-share-of-week = una parte de una semana
value-cover = un número de personas en una célula
value-term = unas semanas
value-gap = unas semanas entre turnos
value-task-hours = unas horas de una tarea
value-market-floor = una parte de la retribución en otra empresa
value-dependants = un número de personas a cargo
everywhere = toda la empresa
problem-cells-bounds = No puede haber células de { $min } a { $max } puestos: un solo puesto ya es mayor, o la más pequeña supera a la más grande.
problem-cells-bounds-remedy = Haga que la más grande sea al menos como la más pequeña y como el mayor de los puestos.
problem-cells-too-few = { $where }: { $posts } en puestos, { $missing } menos de lo que pide una célula.
problem-cells-too-few-remedy = Permita células así de pequeñas, lleve allí { $missing } más, o diga que estas personas son de otro centro o turno de trabajo.
problem-cells-no-count = { $where } tiene { $posts } puestos, que no caben en ningún número de células dentro de los límites.
problem-cells-no-count-remedy = Haga que la célula más pequeña sea { $min }, o la más grande { $max }.
problem-cells-skill-short = En { $where }, { $holders } personas tienen «{ $skill }»; { $cells } { $cells-plural ->
    [one] célula necesita
   *[other] células necesitan
  } { $needed }.
problem-cells-skill-short-remedy = Forme o traiga a { $more } más, o exija menos en cada célula.
problem-cells-pinned-too-many = Hay { $posts } puestos fijados en «{ $cell }», más de los que puede tener una célula.
problem-cells-pinned-too-many-remedy = Suelte algunos, o permita células de hasta { $max }.
problem-cells-pinned-across = Las personas fijadas en «{ $cell }» trabajan en dos sitios o a dos horas: { $one }, y { $other }.
problem-cells-pinned-across-remedy = Suelte a las de uno de los dos.
problem-cells-pinned-apart = Fijadas en «{ $cell }» y que deben estar en células distintas, o fijadas dos veces: { $people }.
problem-cells-pinned-apart-remedy = Suelte a una de ellas, o retire la condición de que estén en células distintas.
problem-cells-apart-impossible = Todas estas personas deben estar en células distintas, y puede haber { $cells } { $cells-plural ->
    [one] célula
   *[other] células
  }: { $people }.
problem-cells-apart-impossible-remedy = Permita que dos de ellas compartan célula, o que las células sean más pequeñas para que haya más.
problem-cells-together = En { $where } no hay células que cumplan a la vez todas las condiciones. { $proof }
problem-cells-together-remedy = { $relief }{ $size }
cells-none-proved = Que no las hay está demostrado.
cells-none-found = Que no las hay no está demostrado.
relief-apart = El menor cambio hallado: renunciar a una condición de que haya personas en células distintas o fijadas.
relief-cover = El menor cambio hallado: exigir en cada célula menos personas con una competencia.
relief-min = El menor cambio hallado: que la célula más pequeña sea
relief-max = El menor cambio hallado: que la célula más grande sea
relief-none = Relaje una condición tras otra e inténtelo de nuevo; no se halló ninguna que bastara por sí sola.
problem-distribution-impossible = { $parameter } no puede simularse con { $low }, { $likely }, { $high }: el bajo no debe superar al probable, ni el probable al alto. No se calcula cuánto puede desviarse.
problem-distribution-impossible-remedy = Introduzca los tres valores en ese orden, o retírelos.
problem-study-without-gain = El estudio { $key } no halló en números ninguna mejora de la producción, así que ninguno respalda la de este plan.
problem-study-without-gain-remedy = Elija un estudio que la hallara, o introduzca valores propios.
