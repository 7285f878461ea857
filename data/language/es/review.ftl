# Cómo deciden quienes trabajan aquí: asuntos, formas de votar, qué dicen y qué callan los estatutos, qué pasa con las papeletas, y resultados.

deciding-subject-adopt-rules = Aprobar los estatutos fundacionales
deciding-subject-change-rules = Modificar los estatutos
deciding-subject-ordinary = Un acuerdo de todos los miembros
deciding-subject-approve-conversion = Aprobar las condiciones de la conversión
deciding-subject-merge = Fusión, escisión o transformación
deciding-subject-dissolve = Disolución
deciding-subject-exclude = Excluir a un miembro
deciding-subject-elect-board = Elegir el órgano de administración
deciding-subject-remove-from-board = Destituir a alguien del órgano de administración
deciding-subject-elect-managers = Elegir mandos
deciding-subject-elect-delegate = Elegir a un delegado
deciding-subject-recall-delegate = Revocar a un delegado
deciding-subject-cell-decision = Un acuerdo de una célula

deciding-method-consent = Consentimiento: se aprueba si nadie objeta con una razón
deciding-method-consensus = Primero el consentimiento, con un voto en la misma papeleta por si no se alcanza
deciding-method-majority = Un voto a favor o en contra
deciding-method-ranked = Nombres por orden de preferencia
deciding-method-gradient = Ocho grados de acuerdo
deciding-method-approval = Tantos nombres como puestos

deciding-of-members = de los votos de todos los miembros
deciding-of-present = de los votos de quienes participan
deciding-of-cast = de los votos emitidos

deciding-unsaid-no-rules = No se han redactado estatutos.
deciding-unsaid-silent = Los estatutos no dicen nada de ello.
deciding-unsaid-reworded = El artículo que lo dice se ha redactado de otro modo. Léalo: si dice otra cosa, vale eso.
deciding-unsaid-open-blank = El artículo deja aquí un espacio que nadie ha rellenado.

deciding-default-ranked = A las personas se las elige con nombres por orden de preferencia.
deciding-default-vote = Se somete a votación.
deciding-default-majority-half = Se aprueba con más de la mitad de los votos emitidos.
deciding-default-majority-three-quarters = Se aprueba con tres cuartas partes de los votos emitidos.
deciding-default-quorum-half = Deben participar más de la mitad de los miembros, y al menos dos.
deciding-default-abstention-not-cast = Quien se abstiene no emite voto.
deciding-default-notice-week = Se convoca con siete días de antelación.
deciding-default-concerned-vote = Votan todos, también aquellos a quienes afecta.
deciding-default-roll-open-and-close = Solo votan quienes estaban en el censo al abrirse la votación y siguen estando al cerrarse.
deciding-default-later-replaces = Si alguien vota dos veces, cuenta la papeleta con el número más alto.
deciding-default-lot = Entre iguales decide el sorteo.
deciding-default-rounds-one = El consentimiento se busca en una ronda.
deciding-default-put-off-fifth = Si objeta una quinta parte de quienes participan, la decisión se aplaza una vez.
deciding-default-delay-week = Se aplaza siete días.
deciding-default-aside-fifth = Si se aparta una quinta parte de quienes participan, la propuesta se reelabora una vez.
deciding-default-person-secret = Las votaciones sobre personas son secretas.
deciding-default-secret-if-one-asks = Es secreta si lo pide una persona.
deciding-default-one-vote = Todos tienen un voto.
deciding-default-no-proxies = Nadie vota por otro.
deciding-default-petition-half = Deben firmar más de la mitad de los miembros.

deciding-effect-left-out = No entra en el recuento.
deciding-effect-like-against = Obra como un voto en contra, pues la proporción se toma de un número del que forma parte.

deciding-secret-always = siempre secreta
deciding-secret-on-request = secreta a petición

deciding-votes-member = Un miembro, un voto
deciding-votes-shares = Los votos siguen a las participaciones

deciding-further-law-may-ask-more = La ley puede exigir una mayoría mayor de la que nombran los estatutos. Haga que se compruebe.
deciding-further-majority-of-workers = Entre los votos a favor debe estar la mayoría de los votos de los miembros que trabajan ahí.
deciding-further-registered-first = No surte efecto hasta que se inscribe en el registro.
deciding-further-registered-where-asked = Donde la ley exige inscripción o depósito, no surte efecto antes.
deciding-further-written-agreement = No obliga a nadie que no lo haya aceptado por escrito a tomar más participaciones ni a aportar más.
deciding-further-extraordinary-meeting = Se adopta en una asamblea general extraordinaria.
deciding-further-core-twice = Si debilita el núcleo protegido, debe aprobarlo también una segunda reunión, por la mayoría mayor que nombra ese artículo.
deciding-further-company-twice = Si convierte la entidad en una sociedad mercantil, debe participar al menos la mitad de los miembros, y confirmarlo una segunda reunión.
deciding-further-instrument-signed = Se hace con un documento que firma esta proporción de todos los miembros. El recuento muestra quién lo haría; lo hacen las firmas.
deciding-further-board-excludes = La ley lo reserva al órgano de administración. Una votación de los miembros solo puede decirle lo que piensan.
deciding-further-off-agenda-all-votes = Si la convocatoria no nombraba la destitución, hace falta más de la mitad de los votos de todos los miembros.
deciding-further-meeting-only = Debe hacerse en una reunión. Una votación por archivos no puede sustituirla.
deciding-further-balance-of-seats = Cada sexo debe tener la parte de los puestos que nombra el artículo. El recuento no lo mira.
deciding-further-residence-of-seats = Una parte de los elegidos debe residir en el país, como dice el artículo. El recuento no lo mira.
deciding-further-votes-of-workers = Los miembros que trabajan ahí deben tener la parte de los votos que nombra la ley.

deciding-petition-recall-delegate = Pedir una votación sobre una revocación
deciding-petition-call-meeting = Pedir una asamblea general
deciding-petition-remove-from-board = Destituir con firmas a alguien del órgano de administración

deciding-openness-open = Abierta: todos pueden ver qué ha votado cada cual.
deciding-openness-confidential = Confidencial, no secreta: quien reúne los archivos puede ver qué ha votado alguien.
deciding-openness-secret = Secreta: la papeleta lleva una credencial y ningún nombre.
deciding-openness-paper = Secreta, en papel

deciding-stand-consent = Sin objeción
deciding-stand-aside = Se aparta
deciding-stand-abstain = No toma postura
deciding-stand-object = Objeta

deciding-vote-for = A favor
deciding-vote-against = En contra
deciding-vote-abstain = Abstención

deciding-gradient-1 = Lo respalda sin reservas
deciding-gradient-2 = De acuerdo, con un matiz
deciding-gradient-3 = Lo apoya con reservas
deciding-gradient-4 = Se abstiene
deciding-gradient-5 = Hace falta hablarlo más
deciding-gradient-6 = No le gusta, pero lo acepta
deciding-gradient-7 = Está en serio desacuerdo
deciding-gradient-8 = Lo vetaría

deciding-refused-other-poll = Es para otra votación.
deciding-refused-other-method = Contesta de otra manera que la que se pidió.
deciding-refused-other-openness = Lleva un nombre y no debe, o no lleva ninguno y debe.
deciding-refused-no-reason = Una objeción necesita una razón.
deciding-refused-no-change = Una objeción necesita un cambio que la resolvería.
deciding-refused-unknown-candidate = Nombra a alguien que no se presenta.
deciding-refused-candidate-twice = Nombra a alguien dos veces.
deciding-refused-too-many-names = Nombra a más personas que puestos hay.
deciding-refused-unknown-step = Hay ocho grados, y nombra otro.
deciding-refused-undated = No dice cuándo se emitió.
deciding-refused-early = Se emitió antes de abrirse la votación.
deciding-refused-late = Se emitió después de cerrarse la votación.
deciding-refused-received-late = Llegó después de cerrarse la urna.
deciding-refused-not-on-roll = Quien la emitió no está en el censo.
deciding-refused-joined-later = Quien la emitió entró en el censo después de abrirse la votación.
deciding-refused-left = Quien la emitió ya no estaba en el censo al cerrarse la votación.
deciding-refused-other-cell = Quien la emitió no está en esta célula, o no lo estuvo todo el tiempo.
deciding-refused-not-long-enough = Quien la emitió no lleva en el censo tantos días como exige la ley.
deciding-refused-concerned = Afecta a quien la emitió, y el artículo no le da voto en ello.
deciding-refused-twice = Quien la emitió ya había votado.
deciding-refused-same-number = Otra papeleta del mismo votante tiene el mismo número y dice otra cosa. Nada indica cuál vale.
deciding-refused-token-twice = Otra papeleta tiene la misma credencial y dice otra cosa. Nada indica cuál vale.

deciding-fault-not-secret = Los estatutos exigen que esta votación sea secreta, y no lo es. Use credenciales o papel.
deciding-fault-other-method = Los estatutos exigen otra forma de votar.
deciding-fault-no-voters = No hay nadie en el censo.
deciding-fault-voter-twice = Alguien está dos veces en el censo.
deciding-fault-votes = Los votos no son como dicen los estatutos: cada miembro tiene uno; o difieren y las papeletas no llevan nombre.
deciding-fault-no-candidates = No se presenta nadie.
deciding-fault-candidate-twice = Alguien se presenta dos veces.
deciding-fault-no-seats = No hay ningún puesto que cubrir.
deciding-fault-days = Los días no están en orden: se abre, se cierra, se cierra la urna.
deciding-fault-notice = Se convocó con muy poca antelación.
deciding-fault-more-than-issued = Hay más papeletas que credenciales y papeletas en papel se entregaron.

deciding-void-forbidden = Los estatutos no permiten a nadie votar por otro.
deciding-void-not-for-this-poll = Los estatutos exigen que el voto se dé para una sola reunión cada vez, y este no se dio para esta.
deciding-void-nameless = Las papeletas no llevan aquí nombre: entregue en su lugar la credencial o la papeleta en papel.
deciding-void-out-of-scope = No trata de esto.
deciding-void-not-begun = Su plazo no había empezado.
deciding-void-ended = Su plazo había terminado.
deciding-void-withdrawn = Se retiró.
deciding-void-giver-out = Quien lo dio no tiene voto aquí.
deciding-void-holder-out = Quien debía emitirlo no tiene voto aquí.
deciding-void-own-vote = Quien lo dio votó en persona.
deciding-void-replaced = Quien lo dio se lo dio después a otra persona.
deciding-void-two = Quien lo dio lo dio dos veces desde el mismo día. Nada indica cuál vale.
deciding-void-instruction = Cómo debe emitirse no es una respuesta a esta votación.
deciding-void-too-many = Quien debía emitirlo lleva ya tantos votos como permiten los estatutos.
deciding-void-given-on = Se dio a su vez a otro, y los estatutos no lo permiten.
deciding-void-loop = Lleva a un círculo: cada uno ha dado su voto al siguiente.
deciding-void-holder-silent = Quien debía emitirlo no votó.

deciding-fate-counted = Contada
deciding-fate-replaced = Sustituida por una posterior
deciding-fate-duplicate = Igual que otra
deciding-fate-refused = No contada
deciding-fate-cast = Emitido
deciding-fate-void = No emitido

deciding-stage-first = Primeras preferencias
deciding-stage-surplus = Se transfiere un excedente
deciding-stage-excluded = Se excluye a un candidato
deciding-stage-filled = Se cubren los últimos puestos

deciding-outcome-void = No se decide nada: la votación no se celebró como debe.
deciding-outcome-no-quorum = No se decide nada: participaron muy pocos.
deciding-outcome-lot-needed = Antes hay que hacer un sorteo.
deciding-outcome-consent = Aprobado: nadie objeta.
deciding-outcome-carried = Aprobado por la mayoría.
deciding-outcome-lost = Rechazado.
deciding-outcome-rework = Se apartan tantos que la propuesta tiene que reelaborarse una vez.
deciding-outcome-next-round = Hay objeciones. La propuesta se modifica para resolverlas en lo posible, y se busca de nuevo el consentimiento.
deciding-outcome-put-off = Objetan tantos que la decisión se aplaza.
deciding-outcome-to-vote = Tiene que haber una votación.
deciding-outcome-elected = Elegido.
deciding-outcome-not-elected = No se elige a nadie: nadie tiene la mayoría que nombran los estatutos.

deciding-note-not-in-force = Estos estatutos aún no están en vigor. El resultado obliga a quienes lo aceptan, y a nadie más.
deciding-note-not-a-meeting = Los estatutos conocen reuniones de los miembros. Lo decidido por archivos tiene que ser el voto de una reunión así, o una tiene que confirmarlo.
deciding-note-present-by-ballots = Nadie anotó quién estaba, así que quien votó cuenta como presente.
deciding-note-nameless = Las papeletas no llevan nombre. Que solo votara quien puede debían verlo quienes entregaron credenciales y papeletas.
deciding-note-issued-unknown = Nadie anotó cuántas credenciales y papeletas en papel se entregaron.
deciding-note-not-binding = Esto no decide nada. Muestra lo que piensa la gente.

# The rules of a vote as they are shown, and the numbers of a count.

vote-rule-method = Cómo se emite el voto
vote-rule-quorum = Cuántos deben participar
vote-rule-quorum-again = Cuántos si se repite
vote-rule-again-days = Cuándo se repite, lo más pronto
vote-rule-majority = Con qué se aprueba
vote-rule-rounds = Rondas en busca de consentimiento
vote-rule-put-off = Objeciones que la aplazan
vote-rule-delay = Por cuánto tiempo, al menos
vote-rule-aside = Cuántos deben apartarse para que vuelva atrás
vote-rule-abstention = Abstenerse
vote-rule-silence = No participar
vote-rule-secrecy = Secreto
vote-rule-notice = Convocatoria
vote-rule-votes = Votos
vote-rule-proxies = Votar por otros
vote-rule-concerned = Si votan aquellos a quienes afecta
vote-rule-registered = En el censo antes de poder votar
vote-rule-replace = Si una papeleta posterior sustituye a una anterior
vote-rule-tie = Entre iguales
vote-rule-further = Qué más hace falta

vote-days = { $count-plural ->
    [one] { $count } día
   *[other] { $count } días
}
vote-yes = sí
vote-no = no
vote-tie-lot = se hace un sorteo
vote-secret-by = { $what } de { $by }
vote-proxies-none = no permitido
vote-proxies-most = { $most-plural ->
    [one] una persona puede emitir el voto de otra
   *[other] una persona puede emitir los votos de otras { $most }
}
vote-proxies-any = permitido, sin límite
vote-proxies-one-poll = dado para una sola votación cada vez
vote-more-than = más de { $share } { $of }
vote-at-least = { $share } { $of }
vote-never-fewer = , nunca menos de { $count }
vote-enough = , pero bastan { $count }
vote-basis-rule = Artículo { $rule }.
vote-basis-suggested = Artículo { $rule }; la cifra es solo una sugerencia y nadie la ha decidido.
vote-basis-cite = { $cite }. { $confidence }.
vote-outcome-of = { $outcome } { $names }
vote-of = { $count } de { $total }
vote-number-quorum = Participan
vote-number-for = A favor
vote-number-against = En contra
vote-number-abstain = Se abstienen
vote-number-consent = Sin objeción
vote-number-aside = Se apartan
vote-number-no-stand = No toman postura
vote-number-objecting = Objetan

ballot-no-key = está en el censo, pero no se conoce la clave con que firma: vota en papel.
ballot-own-counted = Su papeleta se ha contado tal como la emitió.
label-poll-voters = Pueden votar
formula-poll-voters = Todas las personas del censo de esta votación; si es de una célula, los miembros de esa célula que constan en él.
label-poll-ballots = Papeletas recibidas
formula-poll-ballots = Personas de las que hay papeleta, por archivo, en papel o con ficha. Cuáles cuentan se dice en el recuento.
formula-poll-number = Papeletas que cuentan, según lo que dicen. Las que no cuentan están abajo, cada una con su razón.
label-poll-of = { $number }: de un total de
formula-poll-of = Aquello frente a lo que lo miden las reglas de esta votación: quienes pueden votar o las papeletas que cuentan para ello. Las reglas están abajo, cada una con su base.
label-poll-needed = { $number }: hacen falta
formula-poll-needed = El recuento mínimo que cumple las reglas de esta votación, que están abajo, cada una con su base.
label-statement = { $stand }: «{ $text }»
formula-statement = Lectores cuya última respuesta lo dice de esta afirmación; cada uno cuenta una vez. De una célula solo se habla si es lo bastante grande para ocultar quién fue.
label-recall-signed = Firmas para revocar a { $who }
formula-recall-signed = Lectores que pueden votar sobre este puesto y cuya última respuesta firma la revocación; cada uno cuenta una vez.
label-recall-needed = Firmas necesarias para votar sobre { $who }
formula-recall-needed = Lo que pide el borrador, de quienes pueden votar sobre este puesto.
poll-turnout = { $ballots } de { $voters }
