# El proyecto de estatutos.
bylaws-title = Proyecto de estatutos de { $name } como cooperativa
bylaws-subtitle = { $form }: un proyecto para que lo trabaje un abogado
bylaws-printed = Impreso el { $date }
bylaws-foot = Proyecto de estatutos, { $name }, { $date }
bylaws-draft-mark = Proyecto para un abogado. Ni aprobado, ni inscrito, ni asesoramiento jurídico.
bylaws-notice-draft = Esto es un proyecto hecho a partir de un modelo de la empresa. No es asesoramiento jurídico y no debe aprobarse ni presentarse antes de que lo haya revisado un abogado.
bylaws-notice-blanks = { $blanks-plural ->
    [one] Queda { $blanks } espacio por rellenar. Se muestra como un hueco con línea y figura al final.
   *[other] Quedan { $blanks } espacios por rellenar. Se muestran como huecos con línea y figuran al final.
  }
bylaws-notice-matters = Nuestra lista de lo que esta ley exige de los estatutos está incompleta, o no se sabe si está completa. Que se traten todas las materias que contiene no demuestra que los estatutos estén completos.
bylaws-notice-suggested = { $blanks-plural ->
    [one] { $blanks } cifra es solo una sugerencia nuestra: nadie la ha decidido. Figura al final.
   *[other] { $blanks } cifras son solo una sugerencia nuestra: nadie las ha decidido. Figuran al final.
  }
bylaws-notice-checks = { $failed-plural ->
    [one] Ha fallado { $failed } comprobación del proyecto. Figura, en la edición inglesa, en lo que se comprobó.
   *[other] Han fallado { $failed } comprobaciones del proyecto. Figuran, en la edición inglesa, en lo que se comprobó.
  }
bylaws-notice-low = De algunos datos legales tenemos poca certeza, o no se sabe cuándo se leyeron: compruébense antes de presentar nada.
bylaws-matters = { $matters-plural ->
    [one] La { $matters } materia que sabemos que la ley exige, y dónde está
   *[other] Las { $matters } materias que sabemos que la ley exige, y dónde están
  }
bylaws-matters-complete = La ley enumera lo que deben tratar los estatutos: { $note }. Cada materia se trata en los artículos indicados.
bylaws-matters-incomplete = No se sabe si nuestra lista de lo que esta ley exige está completa: { $note }.
bylaws-uncovered = sin tratar
bylaws-rules = Los estatutos
bylaws-plain = En palabras sencillas:
bylaws-open = { $blanks-plural ->
    [one] Un espacio por rellenar
   *[other] { $blanks } espacios por rellenar
  }
bylaws-open-what = Cada uno de estos espacios lo deciden los miembros. Nada se rellena por ellos.
bylaws-suggested = { $blanks-plural ->
    [one] Una cifra que sugerimos
   *[other] { $blanks } cifras que sugerimos
  }
bylaws-suggested-what = Nadie las ha decidido. Son habituales en la práctica y caben en lo que sabemos de la ley; los miembros pueden mantenerlas o cambiarlas.
bylaws-changes = Qué difiere de la biblioteca, y por qué
change-own = escrito para estos estatutos
change-reworded = redactado de otro modo
change-taken = incorporado; es opcional
change-left-out = omitido
change-no-reason = no se dio ninguna razón
bylaws-checks = Qué se comprobó en el proyecto
bylaws-checks-what = Lo comprobó el programa, con los datos legales que conoce. Una comprobación superada no sustituye a un abogado.
check-members = Miembros suficientes para la forma jurídica
check-matters = Toda materia que la ley exige tiene un artículo, o una razón expresa
check-limits = Todo número es de su clase y está dentro de lo que permite la ley
check-agreement = Los números de distintos artículos concuerdan entre sí
check-terms = Toda palabra definida se define una sola vez, y se usa
check-references = Está todo artículo al que se remite
check-powers = Nadie tiene una facultad que la ley reserva a otros, y no hay dos que tengan la misma
check-wording = Lo que la ley dicta está sin cambios, y ningún artículo está vacío
check-passed = nada falló
check-failed = { $failed-plural ->
    [one] { $failed } falló
   *[other] { $failed } fallaron
  }
column-bounds = Qué puede ser
column-suggested = Sugerido
column-title = Título
column-reason = Por qué
column-check = Comprobado
column-idea = Idea
column-origin = De dónde viene, y en qué difiere
rule-missing = artículo omitido: { $title }
bylaws-origins = De dónde viene cada artículo
part-opening = Sobre qué se te pide votar
part-identity = Qué es la cooperativa
part-members = Miembros
part-meetings = Reuniones y decisiones
part-cells = Células
part-delegates = Delegados
part-work = Cómo se reparte el trabajo
part-board = El órgano que la ley exige
part-capital = Capital
part-surplus = Excedente y reservas
part-pay = Retribución y jornada
part-network = Otras cooperativas y sindicatos
part-leaving = Baja
part-disputes = Conflictos y trato justo
part-accounts = Cuentas
part-changes = Modificación de los estatutos
part-conversion = La conversión de esta empresa
part-end = El final
part-own = Reglas propias
bylaws-lawyer = Puntos para un abogado
bylaws-lawyer-point = Artículo { $number }, { $title }:
bylaws-sources = En qué se apoyan los estatutos
rule-reference = artículo { $number }
sign-member = Firma de un miembro
sign-secretary = Firma de quien ejerce la secretaría
sign-date = Fecha
confidence-high = Certeza: alta
confidence-medium = Certeza: media
confidence-low = Certeza: baja. Compruébese antes de presentar nada
confidence-unchecked = { $confidence }. Compruébese antes de presentar nada
returned-by-nobody = quien lo devolvió
returned-reason = a propuesta de { $by }
returned-none = El documento no cambia nada en los estatutos.
language-own = Español
column-check-looked-at = Revisado
column-check-found = Hallado
column-done = Qué se hizo
power-admit = admitir miembros
power-exclude = excluir miembros
power-discipline = sancionar a miembros
power-elect-board = elegir al consejo
power-remove-board = destituir a miembros del consejo
power-amend-rules = modificar los estatutos
power-approve-accounts = aprobar las cuentas
power-use-surplus = decidir sobre los excedentes
power-borrow = endeudarse
power-dissolve = disolver la cooperativa
power-merge = fusionarse o transformarse
power-represent = representar a la cooperativa ante terceros
power-appoint-auditor = nombrar al auditor
power-instruct-board = dar instrucciones al consejo
holder-meeting = los miembros en asamblea general
holder-board = el consejo
holder-council = un consejo de delegados
holder-cell = una célula
holder-member = un solo miembro
