# La propuesta: estructuras, células, tareas, delegados, turnos, vías.
structure-as-is = La empresa tal como es
structure-elected-managers = Cooperativa con mandos elegidos
structure-mixed = Paso mixto
structure-collective = Colectivo de células
structure-short-as-is = Tal como es
structure-short-elected-managers = Mandos elegidos
structure-short-mixed = Mixta
structure-short-collective = Colectivo
structure-what-as-is = El propietario nombra a los mandos, sin plazo y sin que nadie pueda revocarlos.
structure-what-elected-managers = Los miembros eligen por { $years } años un órgano de administración de { $board } personas y a cada mando; la mayoría de quienes eligieron a alguien puede revocarlo en cualquier momento. Los mandos conservan la retribución y el trabajo de mando; terminan las retiradas del propietario.
structure-what-mixed = Los mandos que dirigen a mandos se quedan, elegidos por { $years } años y revocables; todos los que están por debajo trabajan en células que se reparten lo que hacía el último nivel de mandos.
structure-what-collective = { $cells } células envían delegados a consejos; nadie dirige a nadie de forma permanente, cada tarea tiene titular y una célula puede revocar a su delegado de inmediato.
structure-figure = { $structure }: { $figure }
structure-and-what = { $structure }. { $what }
structures-cheaper = Con las mismas personas, una hora en que se produce algo cuesta { $difference } menos ({ $share }) en el colectivo que con mandos elegidos, donde cuesta { $elected }: eso es lo que cuesta aquí la jerarquía, es decir, la retribución de los mandos por encima de la política y las horas de dirección, menos las horas de reunión.
structures-same = Con las mismas personas, una hora en que se produce algo cuesta lo mismo en el colectivo que con mandos elegidos, { $elected }.
structures-dearer = Con las mismas personas, una hora en que se produce algo cuesta { $difference } más ({ $share }) en el colectivo que con mandos elegidos, donde cuesta { $elected }: las reuniones y las tareas repartidas llevan aquí más que los mandos.
structures-unknown = No consta que nadie dirija a otros, así que no puede decirse lo que cuesta la jerarquía.
structures-what = Las mismas personas en cuatro estructuras. Nada más difiere, así que las diferencias son lo que cuesta cada estructura. La producción por hora productiva se toma por igual.
section-structures = Cuatro estructuras, las mismas personas
table-structures = Lo que cuesta cada estructura al año, y las horas que lleva por semana
column-structure-payroll = Nómina al año
column-structure-managers = Puestos que dirigen a otros
column-structure-layers = Niveles de mandos, o escalones de consejos
column-structure-coordination = Horas de coordinación por semana
column-structure-meetings = Horas de reuniones nuevas por semana
column-structure-productive = Horas productivas por semana
column-structure-coordination-cost = Coordinación y reuniones nuevas, al año
column-structure-per-hour = Nómina por hora productiva
column-structure-against-today = Lo mismo, respecto de hoy
cells-solved = Las células las halló el programa de optimización, que mantiene los vínculos de trabajo dentro de las células.
cells-method = { $method } { $said }
cells-proved = El { $cut } de los vínculos de trabajo va de célula a célula, y está demostrado que ninguna división en células dentro de los límites tiene menos. Semilla { $seed }, { $steps } pasos.
cells-not-proved = El { $cut } de los vínculos de trabajo va de célula a célula: lo mejor que hallaron la búsqueda y el método exacto, sin demostrar que sea lo mejor. Ninguna división en células dentro de los límites puede tener menos del { $bound }. Semilla { $seed }, { $steps } pasos.
cell-short = faltan { $hours } horas por semana
cell-sites = centros de trabajo
cell-shifts = turnos de trabajo
wave-what = { $posts } puestos, { $managers } de ellos de mando
task-ends = Termina
holder-rota = { $cell }: turnos de { $rota }
holder-domain = Autoridad en { $domain }
rota-people = personas
rota-work = trabajo
rota-place = locales y suministros
rota-papers = papeles y dinero
rota-even = Quien más turnos tiene, tiene { $most }; quien menos, { $fewest }. No puede ser más parejo: no puede librarse a nadie por debajo de { $bound }.
rota-uneven = Quien más turnos tiene, tiene { $most }; quien menos, { $fewest }; sin los intervalos pedidos bastarían { $bound }.
rota-open = { $even } En { $open } turnos no hay nadie que pueda hacerlos.
unheld-nobody-yet = aún nadie
unheld-nobody-qualifies = nadie en la empresa tiene lo que exige
unheld-holder-gone = a quien se dio ya no está en la empresa
unheld-not-qualified = a quien se dio no tiene lo que exige
unheld-needs-one-person = la ley exige una persona designada
unheld-rota-empty = nadie en el cuadro de turnos tiene lo que exige
unheld-domain-empty = nadie tiene autoridad en el ámbito
council-top = Consejo
council-numbered = Consejo { $number } del escalón { $tier }
seat-empty = Aún sin delegado
seat-sitting = En ejercicio
seat-waiting = Mandato por empezar
seat-term-over = Mandato terminado
seat-recalled = Revocado
seat-term = { $from } a { $until }
route-nobody-dismissed = No se despide a nadie
route-attrition = No se sustituye a quien se va
route-posts-cut = Se suprimen puestos
route-what-nobody-dismissed = Se quedan todos los que están hoy, y a quien se va se le sustituye. El tiempo que queda libre tiene que llenarse con trabajo que se venda.
route-what-none = La misma producción exige tantos puestos como hoy o más, así que no sobra ninguno.
route-what-attrition = { $posts-plural ->
    [one] Desaparece { $posts } puesto
   *[other] Desaparecen { $posts } puestos
  } a medida que la gente se va por sí misma, lo que lleva unos { $years } años. No se despide a nadie.
route-what-posts-cut = { $posts-plural ->
    [one] Se suprime { $posts } puesto
   *[other] Se suprimen { $posts } puestos
  }. La indemnización legal por despido y el preaviso suman entre { $low } y { $high }, según de quién sean los puestos; el modelo no nombra a nadie.
route-consultation = La ley exige antes un periodo de consultas de { $days } días: ningún despido antes del { $date }.
route-consultation-notify = La ley exige antes un periodo de consultas de { $days } días y avisar a una autoridad pública: ningún despido antes del { $date }.
route-consultation-not-modelled = Lo que exige la ley antes de varios despidos no está modelizado aquí: consulte antes a un abogado.
route-no-consultation = Para tan pocos despidos la ley no exige un periodo de consultas colectivo; aun así debe consultarse a cada persona.
route-last-notice = Con el preaviso más largo dado después, la última persona se va a más tardar el { $date }.
route-what-posts-cut-hidden = { $posts-plural ->
    [one] Se suprime { $posts } puesto.
   *[other] Se suprimen { $posts } puestos.
  } Lo que cuestan el preaviso y los despidos se omite aquí: revelaría datos de personas concretas.
route-sentences = { $costs } { $law } { $notice }
column-route-payroll = Nóminas después, al año
column-route-saving = Ahorro al año
column-route-posts = Puestos que desaparecen
column-route-years = Años que lleva
column-route-redundancy = Indemnización legal por despido, en promedio
column-route-notice = Paga durante el preaviso, en promedio
column-route-notice-weeks = Preaviso más largo
column-route-consultation = Días previos de consultas
section-routes = Menos puestos, o no
routes-what = Lo que exige la misma producción es una cuestión; si alguien tiene que irse es otra, y se decide, no se calcula. Decidido aquí: { $route }.
leavers-what = Se conoce la retribución en otra empresa de { $known } puestos; { $under } cobrarían aquí menos. Se espera que se vayan en un año unos { $expected } de ellos, frente a { $market } si nadie cobrara menos.
section-tasks = Qué hacen los mandos, y quién lo asume
tasks-what = Los puestos que terminan dedican { $today } horas por semana a { $count } tareas. De ellas, { $held } horas las asume alguien después y { $ends } horas terminan o ya no hacen falta.
tasks-unheld-notice = { $count } { $count-plural ->
    [one] tarea no tiene
   *[other] tareas no tienen
  } titular, { $hours } horas por semana. La propuesta no está completa hasta que cada una lo tenga.
tasks-basis = Cuánto suelen llevar estas tareas es una estimación; las horas de cada puesto son sus propias horas de coordinación, repartidas según ella. Qué es coordinación es también una estimación, según la denominación del puesto, el rango y cuántos dependen de él. Ambas cosas pueden cambiarse puesto a puesto.
table-tasks = Horas por semana de las tareas de mando, y quién las asume después
line-all-tasks = Todas las tareas
column-function = Función
column-hours-today = Hoy
column-held-person = Una persona
column-held-rota = Por turnos
column-held-domain = Un ámbito
column-hours-end = Termina
column-unheld = Tareas sin titular
table-duties = Lo que exige la ley, y si tiene titular
column-task = Tarea
column-statute = Ley
column-named = Titular
duty-held = una persona
duty-shared = por turnos, o por ámbito
duty-unheld = { $count } aún no
section-balance = Para qué tiene tiempo cada célula
balance-what = Las horas por semana que el cambio libera en cada célula, porque sus miembros ya no dirigen a otros, junto a las horas que necesitan sus tareas y reuniones. Lo que falta sale de otro trabajo.
table-balance = Horas liberadas y necesarias, y competencias que dependen de una sola persona
column-hours-freed = Liberadas
column-hours-needed = Necesarias
column-short = Faltan
column-single = Competencias que solo tiene un miembro
section-delegates = Quién habla por quién
delegates-what = Cada célula envía un delegado a un consejo superior: { $councils } { $councils-plural ->
    [one] consejo
   *[other] consejos
  } en { $tiers } { $tiers-plural ->
    [one] escalón
   *[other] escalones
  }, { $seats } puestos, de los que { $filled } están cubiertos. Un delegado tiene un mandato escrito y con plazo, no puede tener un segundo justo después del primero y puede ser revocado en cualquier momento por quienes se lo dieron.
section-transition = Quién decide qué, antes, durante y después
transition-what = Hasta que se aprueben los estatutos de la cooperativa, los administradores de la sociedad responden ante la ley de lo que esta hace. Una célula decide su propio trabajo desde el día en que empieza.
transition-why-law = { $why } ({ $statute })
table-transition = Quién decide
column-decision = Decisión
column-decides-before = Hoy
column-decides-between = Mientras empiezan las células
column-decides-after = Después
column-why = Por qué
policy-banded = La retribución va en { $bands } bandas, de { $floor } a { $cap } por hora; cada puesto toma la más cercana a lo que cobra hoy.
policy-hours = Una suma se reparte por horas trabajadas, coordinación incluida: { $hourly } por hora.
policy-need = Una suma se reparte según necesidad: primero lo que vale cada necesidad, después { $hourly } por hora para todos.
proposal-blocked = { $count } { $count-plural ->
    [one] cosa
   *[other] cosas
  } por corregir
proposal-blocked-tasks = { $count } { $count-plural ->
    [one] tarea
   *[other] tareas
  } sin titular

# Diagnosis.
finding-management-premium = Los mandos cobran { $cost } al año por encima de lo que otros ganan por las mismas horas, el { $measure } de toda la retribución bruta.
finding-coordination-hours = La coordinación lleva el { $measure } de todas las horas pagadas, { $cost } al año.
finding-owner-drawings = El propietario retira { $cost } al año además de su retribución, el { $measure } de lo que cuestan todos.
finding-narrow-spans = { $measure } mandos dirigen a menos de tres personas; cuestan { $cost } al año.
finding-single-points = { $measure } competencias dependen de una sola persona: el trabajo se para cuando falta.
finding-pay-ratio = La retribución por hora más alta es { $measure } veces la más baja.
span-one = { $from }
span-between = { $from } a { $to }
span-from = { $from } o más
level-first-line = primera línea
level-middle = rango intermedio
level-top = rango alto
coordination-decided = Decidido para este puesto.
coordination-one-for-all = Una misma parte para todos los mandos.
coordination-title = Por la palabra «{ $word }» en la denominación del puesto, de { $level }.
coordination-tree = Por quienes dependen de él: un puesto de { $level }.
coordination-title-alone = Solo por la palabra «{ $word }» en la denominación del puesto: no se conoce la jerarquía.
coordination-few = { $said } Dependen de él menos de tres, así que menos.
as-assumed = lo supuesto

# Names of figures and how each is worked out.
label-gini = Desigualdad de la retribución por hora (Gini, 0 es igual)
formula-gini = La retribución por hora de todos, en orden: la suma en n puestos de (2 × lugar − n − 1) × retribución, dividida por n × la suma de las retribuciones. Sin los aprendices.
label-coordination-hours = Horas de coordinación por semana
formula-coordination-hours = La suma, puesto a puesto, de las horas pagadas por la parte que se va en coordinar. La parte de cada persona dice su razón.
label-coordination-cost = Lo que cuesta la coordinación al año
formula-coordination-cost = La suma, puesto a puesto, de lo que cuesta cada uno por la parte de sus horas que se va en coordinar.
label-layers-needed = Niveles que necesita un árbol si cada mando dirige a tantos como caben en una célula
formula-layers-needed = Los menos niveles de un árbol completo así en que hay sitio para todos los puestos.
label-cell-freed = Horas de coordinación que el cambio libera en { $cell }
formula-cell-freed = Las horas por semana que sus miembros dedican hoy a coordinar.
label-cell-needed = Horas que { $cell } necesita para tareas y reuniones
formula-cell-needed = Las tareas de sus miembros y de sus cuadros de turnos, las reuniones de la célula y los consejos en que está su delegado.
label-tasks-today = Tareas de los puestos que terminan, hoy
formula-tasks-today = Las horas de coordinación de cada puesto que termina, repartidas entre sus tareas según lo que suelen llevar; las partes suman las horas, a la centésima.
label-tasks-held = Con titular después
formula-tasks-held = Las horas después de las tareas con titular: enteras en las que se quedan; en las que se reducen, la parte que aún hace falta.
label-tasks-unheld = Sin titular
formula-tasks-unheld = Las horas después de { $count } tareas que no tienen titular.
label-tasks-ends = Terminan
formula-tasks-ends = Las horas de hoy que nadie necesita después.
formula-structures-payroll = La retribución de todos en esa estructura con las cotizaciones de la empresa: la de hoy para quienes dirigen a otros o trabajan bajo ellos, la política retributiva en las células; las retiradas del propietario solo hoy.
formula-structures-managers = Puestos que hoy coordinan a otros, o serían elegidos para ello.
formula-structures-layers = Niveles de esos puestos; donde no los hay, escalones de consejos.
formula-structures-coordination = Las horas de coordinación de los puestos que siguen dirigiendo a otros, y las horas de las tareas que asumen las células.
formula-structures-meetings = Células, consejos y asamblea general, y el órgano elegido, en la medida en que la estructura los tenga.
formula-structures-productive = Las horas pagadas menos las reuniones que hay hoy, la coordinación y las reuniones nuevas.
formula-structures-coordination-cost = Las horas de quienes dirigen a otros a lo que cuestan; todas las demás, a lo que cuesta una hora en promedio.
formula-structures-per-hour = La nómina dividida por las horas productivas al año.
formula-structures-against-today = La nómina por hora productiva, dividida por la de hoy.
formula-route-posts = Los puestos que pasan de lo que exige la misma producción, solo enteros. Donde no se despide a nadie, ninguno.
formula-route-years = ln de los puestos que quedan, dividido por ln de la parte de las personas que se queda cada año.
formula-route-redundancy = La indemnización legal por despido de todos, en promedio, por los puestos que desaparecen. No se sabe quién se va, así que la frase da el mínimo y el máximo.
formula-route-notice = La paga de una semana por las semanas de preaviso legal de todos, en promedio, por los puestos que desaparecen.
formula-route-consultation = Lo que exige la ley para tantos despidos en una empresa de este tamaño.
formula-route-notice-weeks = El preaviso legal más largo que tiene alguien.
label-leavers-known = Puestos cuya retribución en otra empresa se conoce
formula-leavers-known = Como se introdujo.
label-leavers-under = De ellos, cobran menos aquí después
formula-leavers-under = Puestos cuya retribución después está por debajo de lo que cobrarían en otra empresa.
label-leavers-expected = De ellos, se espera que se vayan en un año
formula-leavers-expected = La suma, puesto a puesto, de 1 − exp(−tasa × múltiplo ^ (parte por debajo de la retribución en otra empresa ÷ parte a que corresponde ese múltiplo)).
label-leavers-at-market = Se esperaría que se fueran si nadie cobrara menos
formula-leavers-at-market = Lo mismo sin que nadie cobre menos de lo que cobraría en otra empresa.
label-person-coordination = Parte de las horas que es coordinación
formula-person-coordination = Nadie depende de este puesto.
calendar-turn = { $name }: turnos de { $rota } de { $cell }
label-tasks-all = Tareas de los puestos que terminan
formula-tasks-all = Cada tarea de cada puesto que termina, una vez.
label-tasks-without-holder = Tareas sin titular
formula-tasks-without-holder = Tareas que continúan después y aún no tienen titular, puesto por puesto.
label-function-tasks = tareas distintas
formula-function-tasks = Las tareas distintas de esta función entre las de los puestos que terminan.
label-function-today = horas por semana hoy
formula-function-today = Horas de estas tareas hoy, en todos los puestos que terminan.
label-function-after = horas por semana después
formula-function-after = Lo que queda de esas horas después, con titular o sin él.
label-function-unheld = tareas sin titular
formula-function-unheld = Tareas de esta función que continúan y no tienen titular, puesto por puesto.
label-task-today = horas por semana hoy
formula-task-today = Las horas de coordinación del puesto, repartidas entre sus tareas según lo que suelen llevar.
label-task-after = horas por semana después
formula-task-after = Todas si la tarea se queda, la parte aún necesaria si se reduce, ninguna si termina.
