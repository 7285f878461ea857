# Lo que necesita todo documento impreso.
report-title = { $name }: un plan para una cooperativa de sus trabajadores
report-subtitle = De una empresa en crisis a una cooperativa plana, propiedad de quienes trabajan en ella
report-foot = { $name }, a fecha de { $date }, escenario «{ $scenario }»
report-page = { $page } de { $pages }
report-contents = Índice
report-printed = Impreso el { $date }
report-as-of = A fecha de { $date }
report-scenario = Escenario: { $scenario }
report-policy-not-decided = Nadie ha decidido cómo se fija la retribución. Estas cifras toman lo que el programa pone al principio: { $policy }
report-incomplete = { $posts-plural ->
    [one] Incompleto: no se sabe lo que cuesta { $posts } fila. Se omite de la nómina, antes y después.
   *[other] Incompleto: no se sabe lo que cuestan { $posts } filas. Se omiten de la nómina, antes y después.
  }
report-below-minimum = { $posts-plural ->
    [one] { $posts } puesto cobra
   *[other] { $posts } puestos cobran
  } menos que el salario mínimo vigente el { $date }, según los archivos. Pagarlo exige { $gross } de retribución bruta al año con cualquier estructura: la ley lo pide hoy, y la propuesta ya lo paga.
report-below-minimum-few = { $posts-plural ->
    [one] { $posts } puesto cobra
   *[other] { $posts } puestos cobran
  } menos que el salario mínimo vigente el { $date }, según los archivos. La ley lo pide con cualquier estructura, y la propuesta ya lo paga.
report-on-costs-not-modelled = Las cotizaciones de la empresa no están modelizadas para esta jurisdicción. Todas las cifras son solo retribución y beneficios.
report-on-costs-no-region = Las cotizaciones de la empresa no se calculan, porque difieren según el estado y el plan no dice ninguno. Todas las cifras son solo retribución y beneficios.
report-on-costs-own-figure = Las cotizaciones de la empresa no se calculan, porque un tipo introducido para la empresa no es posible. Todas las cifras son solo retribución y beneficios.
report-on-costs-not-on-date = Las cotizaciones de la empresa no se calculan, porque no se conocen todos los valores legales para el { $date }. Todas las cifras son solo retribución y beneficios.
report-on-costs-other-currency = Las cotizaciones de la empresa no se calculan, porque la retribución está en otra moneda que la ley. Todas las cifras son solo retribución y beneficios.
report-very-few = Todo el cambio de retribución de este plan es de menos de tres personas, así que la nómina antes y después revela la suya. No pase esta copia a otros.
report-how-to-read = Las cifras son de un año entero con los tipos en vigor a la fecha del plan. La parte { $part } enumera todos los valores legales y todos los supuestos con su fuente, y dice cuáles no ha leído nadie en la fuente.
basis-rests-on = { $formula } Se apoya en: { $values } (parte { $part }).
column-source = Fuente
column-number = N.º
column-matter = Materia
column-cite = Dónde lo dice la ley
column-rules = Artículos
column-rule = Artículo
column-blank = Por rellenar
list-joint = {"; "}
imprint-title = De qué se imprimió esto
imprint-what = Quien tiene esta página puede saber si el plan sigue siendo aquel del que se imprimió: los dos números largos se siguen de todo lo que contiene el plan y cambian con cualquier parte de él.
imprint-check = «leveller check», con el archivo del plan, dice cuáles son ahora los dos números.
imprint-plan = Plan
imprint-scenario = Escenario
imprint-as-of = A fecha de
imprint-operation = Última operación
imprint-operation-on = { $number }, del { $date }
imprint-content = Contenido, SHA-256
imprint-law = Ley
imprint-values = Valores legales y supuestos
imprint-law-values = { $count } en vigor, { $open } de ellos sin comprobar
imprint-rules = Ley, cláusulas y supuestos, SHA-256
imprint-program = Leveller, versión
imprint-edition = Edición
imprint-left-out = Partes omitidas en esta copia
report-not-advice = Esto es un modelo, no asesoramiento jurídico, fiscal ni concursal. Los puntos que necesitan un abogado o un contable deben llevarse a uno.
key-people = Puestos, todos se quedan
key-payroll-before = Nómina antes, al año
key-payroll-after = Nómina después, al año
key-saving = Ahorro, { $share }
key-rise = Aumento de la nómina, { $share }
caption-figure = Figura { $number }. { $caption }
caption-table = Tabla { $number }. { $caption }

part-summary-saves = Un ahorro del { $share } de la nómina, sin despedir a nadie
part-summary-same = Sin ahorro: la nómina sigue como está
part-summary-costs = Sin ahorro: la nómina sube un { $share }
summary-lead = Si todos se quedan, la nómina pasa de { $before } a { $after } al año. La diferencia es { $saving }.
summary-lead-same = Si todos se quedan, la nómina sigue en { $before } al año.
summary-same-output = Para la misma producción que hoy haría falta el { $headcount } de los puestos de hoy, según las horas que llevan entonces la coordinación y las reuniones. { $then }
payroll-then-falls = La nómina bajaría entonces { $saving }, el { $share } de la de hoy.
payroll-then-same = La nómina seguiría entonces como está.
payroll-then-rises = La nómina subiría entonces { $saving }, el { $share } de la de hoy.
same-output-unknown = No se sabe cuántos puestos exige la misma producción: depende de las horas que los mandos dedican a coordinar, y no se conocen mandos o líneas hasta la cima.
same-output-unreachable = La misma producción no puede alcanzarse: según las decisiones de este plan no se produce nada en las horas que quedan, o no se produce nada hoy. Ningún número de puestos lo compensa.
summary-consent = { $posts-plural ->
    [one] { $posts } persona cobraría menos, { $total } al año, y debe consentir por escrito.
   *[other] { $posts } personas cobrarían menos, { $total } al año en total, y cada una debe consentir por escrito.
  }
summary-consent-hidden = { $posts-plural ->
    [one] { $posts } persona cobraría menos y debe consentir por escrito.
   *[other] { $posts } personas cobrarían menos, y cada una debe consentir por escrito.
  }

part-firm = { $posts } puestos en { $layers-plural ->
    [one] un nivel
   *[other] { $layers } niveles
  } cuestan { $cost } al año
part-firm-flat = { $posts } puestos cuestan { $cost } al año
firm-rows = De { $read } { $read-plural ->
    [one] fila leída
   *[other] filas leídas
  }, { $taken } { $taken-plural ->
    [one] se incorporó
   *[other] se incorporaron
  }, { $merged } se fusionaron y { $aside } se apartaron con una razón.
table-payroll = Nómina hoy
section-structure = La estructura tal como es
structure-unknown = Los archivos no dicen nada de quién depende de quién. No se conocen los niveles, los mandos ni a cuántos dirige cada uno, y no puede decirse lo que cuestan los mandos.
structure-no-top = Los archivos nombran mandos, pero ninguna línea llega a la cima. Círculos de personas que dependen unas de otras: { $loops }. Puestos cuyo mando no está en los archivos: { $orphans }. No se conocen los niveles ni a cuántos dirige cada mando, y no puede decirse lo que cuestan los mandos.
structure-no-managers = Los archivos tienen una columna para los mandos, pero en ellos nadie dirige a nadie. Círculos de personas que dependen unas de otras: { $loops }. Puestos cuyo mando no está en los archivos: { $orphans }. No puede decirse lo que cuestan los mandos.
structure-sentence = De { $managers } { $managers-plural ->
    [one] puesto
   *[other] puestos
  } dependen otras personas, en { $layers } { $layers-plural ->
    [one] nivel
   *[other] niveles
  }. Un mando dirige en promedio { $span } puestos. Puestos en la cima: { $roots }. Puestos cuyo mando no está en los archivos: { $orphans }. Círculos: { $loops }.
table-layers = Coste por nivel
layers-note-plain = Sin las retiradas del propietario. Un nivel se muestra con uno vecino donde se conoce la retribución de menos de tres de sus personas, o cambia la de una o dos de ellas, para que no pueda leerse la de nadie.
layers-note = Antes del gravamen de aprendizaje (Apprenticeship Levy) y de la Employment Allowance, que son de la empresa en su conjunto, y sin las retiradas del propietario. Un nivel se muestra con uno vecino donde se conoce la retribución de menos de tres de sus personas, o cambia la de una o dos de ellas, para que no pueda leerse la de nadie.

part-proposal = { $cells-plural ->
    [one] Una célula sin mandos permanentes
   *[other] { $cells } células sin mandos permanentes
  }
proposal-what-nobody = No consta que nadie dirija a otros.
proposal-what = { $managers-plural ->
    [one] El único puesto de mando pasa a ser de miembro. Quien lo ocupa se queda y trabaja en una célula.
   *[other] Los { $managers } puestos de mando pasan a ser de miembro. Quienes los ocupan se quedan y trabajan en células.
  }
table-cells = Las células
cells-reporting-groups = Las células siguen los grupos que dependen hoy de un mismo mando, centro a centro y turno de trabajo a turno de trabajo, cortando los menos equipos posibles. Son un comienzo, no la mejor respuesta.
cells-not-shown = Un coste no se muestra donde es de menos de tres personas cuya retribución se conoce, o donde dejaría deducir del total un coste así.
cells-by-hand = Las células se formaron a mano.
section-pay = Retribución
pay-falls = { $posts-plural ->
    [one] La retribución o los beneficios bajan para { $posts } puesto, { $total } al año.
   *[other] La retribución o los beneficios bajan para { $posts } puestos, { $total } al año en total.
  }
pay-falls-hidden = { $posts-plural ->
    [one] La retribución o los beneficios bajan para { $posts } puesto.
   *[other] La retribución o los beneficios bajan para { $posts } puestos.
  }
pay-falls-none = No bajan la retribución ni los beneficios de nadie.
pay-rises = { $posts-plural ->
    [one] La retribución o los beneficios suben para { $posts } puesto, { $total } al año.
   *[other] La retribución o los beneficios suben para { $posts } puestos, { $total } al año en total.
  }
pay-rises-hidden = { $posts-plural ->
    [one] La retribución o los beneficios suben para { $posts } puesto.
   *[other] La retribución o los beneficios suben para { $posts } puestos.
  }
pay-rises-none = No suben la retribución ni los beneficios de nadie.
pay-changes-hidden = Las sumas no se imprimen: revelarían el cambio de una o dos personas.
pay-consent = { $posts-plural ->
    [one] Este plan retributivo necesita el consentimiento por escrito de { $posts } persona cuya retribución o beneficios bajan.
   *[other] Este plan retributivo necesita el consentimiento por escrito de cada una de las { $posts } personas cuya retribución o beneficios bajan.
  } Pregunte antes a un asesor: donde se transmite un negocio, la ley puede no admitir ni siquiera una bajada acordada.
section-coordination = Coordinar es trabajo
coordination-what = La coordinación lleva hoy unas { $today } de { $paid } horas pagadas por semana. De ellas las células aún necesitan { $kept }, repartidas como arriba; las reuniones de células, consejos y asamblea añaden { $deliberation }. Junto con las reuniones que ya hay, el { $share } del tiempo pagado de todos va a la coordinación. Nada de ello se da por desaparecido.
coordination-unknown = No se sabe cuántas horas lleva hoy la coordinación, ni por tanto cuántas necesitan aún las células. Las reuniones de células y consejos llevan { $deliberation } de { $paid } horas pagadas por semana.

part-savings-saves = { $saving } al año, descompuestos al céntimo
part-savings-same = La nómina sigue como está
part-savings-costs = La nómina sube { $saving } al año
savings-what = Cada línea es el efecto medio de un cambio en todos los órdenes en que podrían venir los cambios (Shapley), calculado con las personas reales y el coste completo de la empresa. Las líneas suman exactamente la diferencia.
closure-headcount-neutral = Todos se quedan
closure-headcount-neutral-what = No se despide a nadie y no queda vacío ningún puesto. El tiempo que se libera no vale aquí nada hasta que alguien venda lo que produce.
closure-output-constant = La misma producción
closure-output-constant-what = Puestos después para la misma producción: el { $headcount } de los de hoy, alcanzados porque hay quien se va por sí mismo, nunca diciendo quién.
closure-output-constant-more = Puestos después para la misma producción: el { $headcount } de los de hoy, porque la coordinación y las reuniones llevan entonces más horas que hoy. Los puestos que faltan tendrían que cubrirse.
closure-output-constant-same = Tantos puestos como hoy dan la misma producción: la coordinación y las reuniones llevan entonces más o menos las horas que llevan hoy.
table-lines = Nómina antes y después, línea a línea
table-parts = De la nómina de antes a la nómina de después

part-half-no = ¿Es más o menos la mitad? No
part-half-yes = ¿Es más o menos la mitad? Sí, según estas cifras
half-falls = Si todos se quedan, la nómina baja un { $share }
half-same = Si todos se quedan, la nómina sigue como está
half-rises = Si todos se quedan, la nómina sube un { $share }
half-yes = { $falls }. Según estas cifras, para esta empresa se cumple la afirmación de que es más o menos la mitad.
half-no = { $falls }; no baja más o menos a la mitad. Para la mitad con la misma producción, cada hora productiva tendría que rendir un { $gain } más.
half-no-way = { $falls }; no baja más o menos a la mitad, y ninguna mejora de la productividad de hasta once veces lo lograría.
half-no-unknown = { $falls }; no baja más o menos a la mitad. No se sabe qué exigiría la mitad con la misma producción.
half-needs-unknown = Lo que tendrían que ser la productividad, el número de puestos y la retribución de los mandos se omite: depende de los mandos, y no se conocen mandos o líneas hasta la cima.
table-half = Qué tendría que cumplirse para la mitad
half-how = Cada incógnita se cambia sola, en el modelo completo de las personas reales, hasta que el ahorro es la mitad. Una conclusión la compara con lo más lejos que llega lo publicado que conocemos, enumerado en la parte { $part }, o con la ley. Para la retribución de los mandos, ese hallazgo es una media de un país.

part-register = Todo valor en que se apoya esto
register-what = Los importes legales están en su propia moneda. «Sin comprobar» significa que nadie de nuestra parte ha abierto la fuente; un valor así debe comprobarse antes de firmar nada. «Estimación» y «Convención» significan que no hay fuente que abrir.
section-law = Ley
section-assumptions = Supuestos y lo publicado
allowance-today = Employment Allowance hoy
allowance-after = Employment Allowance después
claimed = solicitada
not-claimed = no solicitada
table-law = Valores legales en vigor a la fecha del plan
table-assumptions = Supuestos y resultados publicados

part-open = Qué está incompleto y qué no está modelizado
open-not-modelled = No están en esta edición:
open-take-home = el impuesto sobre la renta, y el neto de cada persona;
open-one-off = los costes únicos en el ahorro anual: formación, y honorarios que nadie introdujo; las indemnizaciones, los preavisos y una caída de la producción se dan aparte;
open-gb-benefits = el National Insurance sobre beneficios y sobre pagos al final de un empleo (Class 1A): los beneficios entran por lo que cuestan, sin él;
open-gb-connected = una Employment Allowance compartida por empresas vinculadas: se supone que cada una la solicita para sí;
open-fr-own = la contribución a la movilidad, el tipo de accidentes y el seguro de salud de la empresa, hasta que se introduzcan;
open-fr-more = la jornada de solidaridad, el recargo de aprendizaje de las grandes empresas y el impuesto sobre salarios de las empresas sin IVA;
open-fr-contracts = los contratos temporales, las horas extra, los convenios colectivos, y los topes calculados en el año o reducidos a las horas a tiempo parcial;
open-us-state-taxes = el impuesto sobre la renta, la incapacidad y los permisos retribuidos de estados y ciudades, y el seguro de accidentes de trabajo;
open-us-minimum-wage = los salarios mínimos de estados y ciudades, a menudo muy por encima del federal que aquí se respeta;
open-us-health = el seguro de salud, que la ley federal no exige a todas las empresas y es a menudo el mayor coste añadido;
open-us-own-rate = el tipo propio de la empresa del impuesto estatal de desempleo, hasta que se introduzca: el de una empresa en crisis suele ser más alto;
open-us-credit = las reducciones de este año del crédito del impuesto de desempleo, que se publican en noviembre: se toman las del año pasado;
open-es-groups = la base mínima más alta de los grupos profesionales 1 a 3, y los contratos temporales;
open-ie-young = los salarios mínimos más bajos de los menores de 20 años, y las pensiones por nómina, que sustituyen al ahorro para la jubilación;
open-ca-provinces = los impuestos de salud y el seguro de accidentes de trabajo de las provincias, y sus salarios mínimos;
open-it-own = las cotizaciones del sector y el tamaño propios de la empresa, hasta que se introduzcan: se toma un total típico;
open-ar-own = los tipos de las grandes empresas y del contrato de accidentes, hasta que se introduzcan;
open-none = Los archivos no plantearon problemas.
section-problems = Problemas hallados
table-problems = Por corregir o por revisar
problems-alike = { $times } iguales
severity-fix = por corregir
severity-check = por revisar
severity-note = a saber

# Columns and lines.
column-line = Línea
column-a-year = { $currency } al año
column-change = Variación, { $currency }
column-running-total = Total acumulado, { $currency }
column-before = Antes, { $currency } al año
column-after = Después, { $currency } al año
column-cost = Coste, { $currency } al año
column-cost-after = Coste después, { $currency } al año
column-layer = Nivel
column-posts = Puestos
column-managers = Mandos
column-cell = Célula
column-hours = Horas por semana
column-for-half = Para que la mitad se cumpla aquí
column-now = Ahora
column-needed = Necesario
column-verdict = Conclusión
column-what = Qué
column-value = Valor
column-from = Desde
column-severity = Clase
column-problem = Cuál es el caso
column-place = Dónde
column-remedy = Qué hacer
currency-GBP = £
currency-EUR = €
currency-USD = US$
currency-CAD = CA$
currency-ARS = AR$
currency-XXX = importe
line-gross = Retribución bruta
line-employer-charges = Cotizaciones de la empresa
line-charges = National Insurance de la empresa
line-contributions = Cotizaciones de la empresa
line-pension = Pensión a cargo de la empresa
line-levy = Gravamen de aprendizaje (Apprenticeship Levy)
line-allowance = Employment Allowance
line-benefits = Beneficios
line-drawings = Retiradas del propietario
line-payroll = Nómina
line-all-layers = Todos los niveles
line-all-cells = Todas las células
payroll-before = Nómina antes
payroll-after = Nómina después
not-modelled = no modelizado
not-known = no se sabe
unverified = sin comprobar
estimate-unverified = estimación, sin comprobar
marked = { $text } ({ $mark })
basis-value = { $name }: { $value } ({ $source })
basis-unverified = { $text }, sin comprobar
basis-category = Categoría { $letters }: { $formula }
basis-see-register = { $name }: véase la parte { $part } ({ $source })
pay-take-home-gb = Después del impuesto sobre la renta, como en Inglaterra, Gales e Irlanda del Norte, y del National Insurance, llegan { $falls } menos al año a aquellos cuya retribución baja, y { $rises } más a aquellos cuya retribución sube. Un cálculo para el año, para empleados corrientes con este único empleo.
pay-take-home-gb-sct = Después del impuesto sobre la renta de Escocia y del National Insurance, llegan { $falls } menos al año a aquellos cuya retribución baja, y { $rises } más a aquellos cuya retribución sube. Un cálculo para el año, para empleados corrientes con este único empleo.
pay-take-home-us = Después del impuesto federal sobre la renta, la seguridad social y Medicare, llegan { $falls } menos al año a aquellos cuya retribución baja, y { $rises } más a aquellos cuya retribución sube. Un cálculo para el año, para declarantes individuales con este único empleo; los impuestos estatales van aparte.
pay-take-home-fr = Después de las cotizaciones, la CSG y la CRDS, llegan { $falls } menos al año a aquellos cuya retribución baja, y { $rises } más a aquellos cuya retribución sube. Un cálculo para el año, antes del impuesto sobre la renta, para empleados a jornada completa con este único empleo.
table-basis = A partir de qué se calculan las cotizaciones
column-contribution = Cotización
column-how = Cómo se calcula
column-rests-on = En qué se apoya
weeks = { $number } semanas
not-shown = no se muestra
none = ninguno
times = { $number } ×

# Charts.
chart-waterfall = La nómina pasa de { $before } a { $after } al año
chart-cost-by-layer = { $layer } es el que más cuesta, hoy y después
chart-structure-today = { $managers } { $managers-plural ->
    [one] mando
   *[other] mandos
  } en { $layers } { $layers-plural ->
    [one] nivel
   *[other] niveles
  } hoy
chart-structure-after = { $cells } { $cells-plural ->
    [one] célula
   *[other] { $tiers-plural ->
        [one] células bajo un consejo de delegados
       *[other] células bajo { $tiers } escalones de consejos de delegados
    }
  }
chart-claim = Se alcanza el { $share }; la afirmación es la mitad
series-today = Hoy
series-after = Después
layer-label = { $count-plural ->
    [one] Nivel { $layers }
   *[other] Niveles { $layers }
  }
layer-none = Sin línea hasta la cima
structure-posts = { $posts } puestos
structure-managers = { $managers-plural ->
    [one] { $managers } mando
   *[other] { $managers } mandos
  }
structure-council = Consejo
structure-top-council = Consejo superior
structure-councils = { $councils } consejos
structure-delegates = { $delegates } delegados, revocables
structure-cells = { $cells } { $cells-plural ->
    [one] célula
   *[other] células
  }
structure-layer = nivel { $layer }: { $posts } puestos, { $managers } de ellos de mando
structure-box = { $label }, { $note }
claim-reached = alcanzado aquí
claim-half = la afirmación
claim-same-output = con la misma producción
list-end = .
compared-label = { $what }: { $closure }
compared-label-before = { $what } hoy: { $closure }
compared-label-after = { $what } después: { $closure }
section-compared = Los escenarios en paralelo
table-compared = Las mismas cifras en cada escenario del plan
section-decided = Qué se ha decidido aquí
decided-what = Todas las decisiones de este escenario y de aquellos en que se basa, en el orden en que se tomaron. Nada más cambia una cifra.
decided-people = { $count-plural ->
    [one] Aquí se omite { $count } decisión sobre una sola persona; figura en el historial del programa.
   *[other] Aquí se omiten { $count } decisiones sobre personas individuales; figuran en el historial del programa.
  }
table-decided = Decisiones, con el día, quién las tomó y el número de la operación en el historial
column-decided = Qué
column-decided-on = El

section-voted = Qué se decidió por votación
voted-what = Votaciones de quienes trabajan en la empresa, contadas según el proyecto de estatutos. El acta de cada una dice quién estaba en el censo, las reglas aplicadas, cada papeleta y qué fue de ella, y cualquiera puede volver a contarla.
table-voted = Votaciones, con cuántos participaron
column-vote = Qué se preguntó
column-took-part = Participaron
column-outcome = En qué quedó
voted-took-part = { $count } de { $total }
voted-adopted = Lo que se aprobó el { $date } es el proyecto que corresponde a un plan cuyo contenido tiene este SHA-256: { $content }. Está bloqueado: solo otra votación lo cambia.
column-author = Por
column-operation = Operación

## Tablas para otro programa

tables-about = Plan
tables-list = Tablas
tables-printed-on = Impreso el
tables-currency = Moneda de los importes
tables-name = Tabla
tables-document = Documento
tables-chapter = Capítulo
tables-caption = Qué muestra
tables-notes = Qué figura debajo
tables-note = En qué se apoya

## Dos ediciones de un documento

redline-inserted = añadido:
redline-deleted = suprimido:
redline-title = { $title }: qué ha cambiado desde { $since }
redline-since-operation = la operación { $number }
redline-since-form = el proyecto para { $form }
redline-author = Leveller
redline-how = Esta copia muestra qué ha cambiado desde { $since }. Las palabras añadidas van subrayadas, las suprimidas tachadas, y ambas se nombran. Las cifras de la portada, los números de las cláusulas, los gráficos y los lugares de firma son los del proyecto más reciente.

# Partes y ediciones.
part-name-summary = Resumen
part-name-firm = La empresa tal como es
part-name-proposal = La propuesta
part-name-savings = Lo que ahorra
part-name-half = ¿Es más o menos la mitad?
part-name-viability = Si vive
part-name-register = Todo valor en que se apoya
part-name-open = Lo que queda abierto
redacted-edition = Edición anonimizada
redacted-foot = { $foot }. Edición anonimizada
redacted-firm = La empresa
redacted-scenario = Escenario { $number }
redacted-cell = Célula { $number }
redacted-task = Una tarea propia de la empresa
redacted-word = omitido
redacted-rate = [omitido]
redacted-band = de { $from } a { $until }
redacted-week-in = Entra
redacted-week-out = Sale
redacted-week-short = Faltan { $short } hasta el mínimo.
redacted-weeks = El detalle por semanas se omite aquí: todo lo que pagan algunas semanas va a una o dos personas.
redacted-what = Edición anonimizada. Se han quitado: el nombre de la empresa, los nombres de personas, células y escenarios, quién decidió, todo lo que alguien escribió con sus propias palabras y toda cifra que sea de una o dos personas o de la que pudieran deducirse las suyas. La retribución va por tramos. La nómina antes y después y el ahorro son los de la edición completa, al céntimo.
column-band = Retribución de un año
table-bands = Puestos por retribución hoy, en tramos de al menos tres
redacted-deal = Cómo se paga el cambio, las cuentas previstas de los años y las cuentas de los miembros se omiten aquí: sus sumas contienen lo que se paga a un vendedor y lo que retira un propietario.
house-logo-of = Logotipo de { $name }
redline-since-file = los artículos de { $file }
