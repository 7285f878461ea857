# Qué dice un archivo de revisión, y qué cambia para una persona.

published-source = { $name }: { $value }. { $source }

one-reader-title = Qué cambia para { $name }
one-reader-subject = Qué cambia la propuesta para una persona
one-reader-foot = { $name }, a fecha de { $date }. Solo para la persona que nombra
one-reader-lead = Esta página dice qué cambiaría para usted si { $firm } se convirtiera en una cooperativa de quienes trabajan en ella, tal como se propone ahora. No hay nada decidido. Puede preguntar por qué es así cada cifra, objetar, proponer otra cosa y votar.
one-reader-column-what = Qué
one-reader-column-before = Hoy
one-reader-column-after = Según la propuesta
one-reader-gross = Retribución al año, antes de impuestos
one-reader-take-home = Neto al año
one-reader-hours = Horas por semana
one-reader-manager = Quién dirige su trabajo
one-reader-cell = Dónde trabaja
one-reader-tasks = Tareas de llevar la empresa
one-reader-duties = Qué tiene que hacer como miembro
one-reader-vote-label = Su voto
one-reader-capital = Qué aporta
one-reader-lost = Qué podría perder
one-reader-account = Qué podría tener tras cinco años la cuenta de un miembro medio
one-reader-ended = Si en cambio terminara su puesto

one-reader-pay-falls = Bajar su retribución exige su consentimiento: nadie puede hacerlo sin él.
one-reader-pay-sure = Se sigue de la política retributiva que se propone y de nada incierto.
one-reader-manager-title = El puesto de { $title }
one-reader-manager-top = Nadie
one-reader-manager-none = Nadie. Su célula decide en común cómo se hace su trabajo, dentro de lo que han decidido todos los miembros
one-reader-cell-what = { $cell }, { $posts } puestos
one-reader-cell-none = Aún en ninguna célula
one-reader-tasks-none = Ninguna
one-reader-tasks-shared = Juntas o por turnos, { $people } personas: { $tasks }
one-reader-duty-delegate = Se propone que hable usted por { $body } en el consejo, y puede revocarse ese mandato en cualquier momento.
one-reader-duty-meetings = Participa en las reuniones de su célula y en las asambleas generales. Entrar o no depende de usted.
one-reader-vote-none = Ninguno
one-reader-vote-one = Un voto, como todos, si entra
one-reader-about = alrededor de { $amount }
one-reader-three = bajo { $low }, probable { $likely }, alto { $high }
one-reader-lost-what = Su aportación de { $each }, y lo que haya entonces en su cuenta. Como máximo, en diez años y de cualquier miembro: { $most }. También su puesto, como en toda empresa que fracasa
one-reader-lost-share = Su aportación de { $each }. También su puesto, como en toda empresa que fracasa
one-reader-lost-open = Aún no se sabe: nadie ha dicho lo que aportan los miembros
one-reader-account-open = No se sabe: las cuentas de la empresa no están en el plan
one-reader-ended-what = indemnización por despido { $redundancy }; preaviso { $notice }
one-reader-not-sure = Bajo, probable y alto son lo que se sigue de un ahorro bajo, probable y alto de toda la empresa. No son una promesa.
one-reader-what-next = Si no está de acuerdo, dígalo en su respuesta: una objeción necesita una razón y lo que la resolvería. Quien creó este archivo ve su respuesta; en una votación secreta nadie ve su voto.

opened-productivity = Mejora de la producción por hora de trabajo
opened-coordination-kept = Parte de la coordinación de hoy que aún hace falta
opened-pay-ratio = Retribución por hora más alta, en veces la más baja

file-review = Revisión para { $key }
file-review-everybody = Revisión para todos

review-cap-tells-of-few = Antes de entregar estos archivos: la política retributiva limita la retribución a cierto número de veces la tarifa por hora más baja, y solo una o dos personas la cobran. Quien cobra el límite puede deducir de su propia página lo que ganan. Pregunte antes a esas personas, o elija otra política.

roll-joined = Entró en el censo.
roll-joined-cell = Entró en el censo, en la célula { $cell }.
roll-left = Salió del censo.
roll-to-cell = Pasó a la célula { $cell }.
recall-signed = revocación firmada por { $count }; hacen falta { $needed } para una votación
replies-come-to = cuentan { $said } cosas dichas por { $readers } lectores; { $left-out } no cuentan, y no pudieron leerse { $refused } archivos.
reply-other-file = Contesta a un archivo de revisión que no creó este plan.
reply-not-invited = A quien dice que es no se le envió este archivo de revisión.
reply-wrong-invitation = La invitación que contiene no es la de la persona de quien dice ser.
reply-two-signers = Las respuestas de esta persona están firmadas con dos claves. Compare la huella con ella y confirme la suya.
reply-two-of-one-number = Dos respuestas de esta persona tienen el mismo número y dicen cosas distintas. Pida una nueva.
reply-objection-unreasoned = Una objeción necesita una razón y un cambio que la resolvería.
reply-amendment-unreasoned = Una enmienda necesita una razón.
reply-empty = No contiene palabras.
reply-no-statement = Contesta a una afirmación que nadie hizo, o que se retiró.
reply-nothing-to-take-back = Retira algo que no se dijo.
reply-not-theirs = Da un voto que es de otra persona.

about-plan = El plan en su conjunto
about-rule = Artículo { $number }, { $title }
about-task = Tarea: { $name }
about-cell = Célula: { $name }
answer-checks = Comprobaciones del proyecto que fallan
answer-new-problem = Nuevo por corregir
folder-review = { $plan }, revisión

in-short-payroll = Nómina al año, si todos se quedan
in-short-saving = Ahorro al año, si todos se quedan
in-short-share = Ahorro de la nómina, si todos se quedan
in-short-output-saving = Ahorro al año, el mismo trabajo hecho por menos a medida que la gente se va
in-short-output-share = Ahorro de la nómina, el mismo trabajo hecho por menos a medida que la gente se va
in-short-own-pay = Su retribución al año
in-short-own-take-home = Su neto al año
one-reader-hours-how = Horas pagadas por semana, como constan en la nómina. Nada en el plan las cambia.
one-reader-cell-how = La célula en la que está y los puestos situados en ella con el suyo. Es una propuesta: puede pedir otra.
one-reader-tasks-how = Tareas de puestos de mando que acaban y que pasarían a usted; el número es el de las personas que las comparten o se turnan, usted incluido.
one-reader-capital-how = Como se dijo en el plan de las aportaciones de los miembros: cuántos miembros, cuánto cada uno, en cuántos meses. Es igual para todos.
one-reader-lost-how = La aportación, y lo que hay en la cuenta de quien más tiene en el año en que tiene más: se pierde si la cooperativa fracasa. Con el ahorro bajo, el probable y el alto, cada uno con dos cifras.
one-reader-account-how = Lo que suman las cuentas de los miembros tras cinco años, dividido entre los miembros que hay al principio. Con el ahorro bajo, el probable y el alto, cada uno con dos cifras; nadie puede prometerlo.
one-reader-ended-how = Lo que la ley le daría como mínimo si su empleo acabara el día en que se mira la empresa; un contrato puede dar más.
