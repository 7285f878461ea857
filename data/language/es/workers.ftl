# El resumen para la plantilla: una página, en palabras sencillas.
summary-subject = Qué significa el plan para quienes trabajan aquí
summary-title = { $name }: qué significa el plan para usted
summary-foot = { $name }, a fecha de { $date }. Resumen para la plantilla
summary-status = Esto es una propuesta, «{ $scenario }». Nada de ella ocurre hasta que lo acepten aquellos a quienes obliga.
summary-heading-firm = Qué pasa con la empresa.
summary-firm = Se convierte en una cooperativa que es, en común, de quienes trabajan en ella: { $cells-plural ->
    [one] una célula de compañeros
   *[other] { $cells } células de compañeros, con delegados revocables,
  } en lugar de mandos permanentes.
summary-rules = Hay un proyecto de estatutos para: { $form }; { $blanks-plural ->
    [one] queda { $blanks } espacio
   *[other] quedan { $blanks } espacios
  } por rellenar, y ningún abogado lo ha aprobado.
summary-payroll = Si todos se quedan, la retribución y lo que la empresa paga además pasan de { $before } a { $after } al año.
summary-payroll-hidden = Las sumas no se imprimen en una página para todos: revelarían lo que cobran una o dos personas.
summary-heading-jobs = Qué pasa con los puestos.
summary-posts = Hoy hay { $posts } puestos.
summary-nobody-dismissed = No se despide a nadie, y a quien se va se le sustituye.
summary-attrition = No se despide a nadie. { $posts-plural ->
    [one] { $posts } puesto de alguien que se va no se vuelve
   *[other] { $posts } puestos de personas que se van no se vuelven
  } a cubrir.
summary-posts-cut = { $posts-plural ->
    [one] Se suprimiría { $posts } puesto. El plan no dice de quién.
   *[other] Se suprimirían { $posts } puestos. El plan no dice de quiénes.
  }
summary-managers = { $managers-plural ->
    [one] { $managers } puesto de mando pasa a ser de miembro; quien lo ocupa se queda.
   *[other] { $managers } puestos de mando pasan a ser de miembro; quienes los ocupan se quedan.
  }
summary-headcount = Para la misma producción que hoy haría falta el { $headcount } de los puestos de hoy.
summary-heading-pay = Qué pasa con la retribución.
summary-policy-keep = Todos conservan su retribución.
summary-policy-equal = Hay una sola tarifa por hora para todos salvo los aprendices.
summary-policy-ratio-cap = Aparte de los aprendices, nadie cobra más de { $ratio } veces la tarifa por hora más baja; los demás conservan su retribución.
summary-policy-banded = La retribución va en { $ratio } bandas; cada puesto toma la más cercana a lo que cobra hoy.
summary-policy-hours = Una suma se reparte por horas trabajadas.
summary-policy-need = Una suma se reparte primero según necesidad y después por horas trabajadas.
summary-pay = La retribución o los beneficios bajan para { $falls } y suben para { $rises } de los puestos; para los demás siguen igual.
summary-pay-same = No cambian la retribución ni los beneficios de nadie.
summary-benefits-end = Terminan los beneficios que iban con los puestos de mando.
summary-heading-decides = Qué decide cada miembro.
summary-one-vote = Cada miembro tiene un voto.
summary-body = { $body }: { $what }.
summary-heading-joining = Qué cuesta entrar.
summary-joining = Los miembros hacen aportaciones al capital: { $terms }. Lo aportado corre riesgo si la cooperativa fracasa.
summary-joining-open = Aún no se sabe: nadie ha introducido lo que aporta un miembro.
summary-heading-unknown = Qué no se sabe, o aún no es legal.
summary-charges-not-modelled = Las cotizaciones de la empresa no se calculan aquí.
summary-unread = Aquí nadie ha leído en su fuente { $count } de { $of } valores legales y supuestos.
summary-to-fix = { $count-plural ->
    [one] Queda { $count } problema del plan por corregir.
   *[other] Quedan { $count } problemas del plan por corregir.
  }
summary-none-to-fix = No queda en el plan ningún problema que haya que corregir.
summary-heading-sure = Cuánta seguridad dan los números.
summary-sentence = { $text }.
summary-heading-objecting = Cómo objetar, o pedir un cambio.
summary-objecting = Diga a quien le dio esta página, mejor por escrito, a qué frase objeta y qué quiere en su lugar. Podrá probarlo en el plan e imprimir de nuevo esta página con las cifras que dé. Leveller mismo no recoge aún objeciones ni celebra votaciones: pregunte cómo se votará antes de firmar nada.
summary-heading-report = Dónde está el informe completo.
summary-report = Cada cifra de aquí está en el informe completo con la forma en que se calcula: pídalo. Impreso el { $date } desde la operación { $operation } del plan.
summary-redacted = Edición anonimizada: se omiten los nombres de la empresa y del escenario.
summary-left-out = Omitido aquí, para que quepa en una página: { $what }. Está en el informe.
summary-optional-headcount = cuántos puestos exige la misma producción
summary-optional-rules = cómo va el proyecto de estatutos
summary-optional-decides = quién decide qué
summary-optional-cash = si dura la caja
summary-optional-half = si es más o menos la mitad
