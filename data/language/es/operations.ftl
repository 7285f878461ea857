# Lo que se hizo con un plan, en el historial.
operation-import = Se incorporó { $files }
operation-settings = Se puso el plan en { $name }, a fecha de { $date }, ley de { $jurisdiction }
operation-sample = Se creó la empresa de ejemplo
operation-answer = Se contestó sobre la fila { $key }
operation-answers = Se contestó sobre { $count } filas a la vez
operation-corrected = Se corrigió el puesto { $key }
operation-corrected-several = Se corrigieron { $count } puestos a la vez
operation-own-figure = Se introdujo { $parameter }: { $value }
operation-own-figure-taken-out = Se retiró el valor propio de la empresa de { $parameter }
operation-employment-allowance = Se dijo si se solicita la Employment Allowance
operation-cells = Se { $cells-plural ->
    [one] formó { $cells } célula
   *[other] formaron { $cells } células
  } en «{ $scenario }»
operation-new-cell = Se creó la célula «{ $cell }» en «{ $scenario }»
operation-rename-cell = La célula «{ $cell }» se llama ahora «{ $name }» en «{ $scenario }»
operation-join-cell = La célula «{ $cell }» se unió a «{ $into }» en «{ $scenario }»
operation-dissolve-cell = Se disolvió la célula «{ $cell }» en «{ $scenario }»
operation-move-to-cell = Se movió a { $key } a { $cell } en «{ $scenario }»
operation-pay-keep = Se mantuvo la retribución de todos en «{ $scenario }»
operation-pay-equal = Se eligió retribución igual en «{ $scenario }»
operation-pay-ratio-cap = Se limitó la retribución a { $ratio } veces la más baja en «{ $scenario }»
operation-coordination = Se cambió lo que lleva la coordinación en «{ $scenario }»
operation-productivity = Se fijó la mejora de la productividad en { $gain } en «{ $scenario }»
operation-account-head = Se dijo que la cuenta { $account } es { $head } en «{ $scenario }»
operation-account-head-taken-out = Se dejó la cuenta { $account } a lo que indica su nombre en «{ $scenario }»
operation-start = Empieza el { $date } en «{ $scenario }»
operation-start-taken-out = Se retiró el día de comienzo en «{ $scenario }»
operation-cash-item = Se introdujo { $item }, { $kind }, en «{ $scenario }»
operation-cash-item-taken-out = Se retiró { $item } del plan de tesorería de «{ $scenario }»
operation-cash-action = Se puso una acción para la semana { $week } en «{ $scenario }»: { $action }
operation-cash-action-taken-out = Se retiró una acción para la semana { $week } de «{ $scenario }»: { $action }
operation-form = Se eligió la forma jurídica { $form } en «{ $scenario }»
operation-rule-taken = Se incluyó la cláusula { $clause } en los estatutos en «{ $scenario }»
operation-rule-left-out = Se omitió la cláusula { $clause } de los estatutos en «{ $scenario }»
operation-rule-as-library = Se dejó la cláusula { $clause } a la biblioteca en «{ $scenario }»
operation-rule-worded = Se redactó el artículo { $clause } en «{ $scenario }»
operation-rule-words-back = Se retiró la redacción del artículo { $clause } en «{ $scenario }»
operation-blank = Se rellenó un espacio de los estatutos en «{ $scenario }»
operation-blank-kept = Se conservó un valor de los estatutos distinto del plan en «{ $scenario }»
operation-scenario-copy = Se copió «{ $from }» como «{ $name }»
operation-scenario-nest = Se creó «{ $name }» sobre «{ $from }»
operation-scenario-rename = Se renombró «{ $from }» como «{ $name }»
operation-scenario-remove = Se eliminó «{ $name }»
operation-restore = Se volvió a la operación { $id }
operation-kind-undo = Se deshizo: { $done }
operation-kind-redo = Se rehízo: { $done }
operation-when = { $date }, { $time }
scenario-first-capped = Plana, retribución limitada, todos se quedan
scenario-first-kept = Plana, misma retribución, todos se quedan
scenario-first-equal = Plana, retribución igual, todos se quedan
operation-edition = Se adoptaron la ley, las cláusulas y las tareas más recientes del programa
operation-target = Se eligió «{ $structure }» en «{ $scenario }»
operation-coordination-share = Se dijo qué parte del tiempo de { $key } es coordinación en «{ $scenario }»: { $share }
operation-pin = Se fijó a { $key } en { $cell } en «{ $scenario }»
operation-unpin = Se soltó a { $key } en «{ $scenario }»
operation-apart = Se dijo que { $key } y { $other } deben estar en células distintas en «{ $scenario }»
operation-apart-taken-back = Se retiró que { $key } y { $other } deban estar en células distintas en «{ $scenario }»
operation-cover = Se exigió { $people } con «{ $skill }» en cada célula de «{ $scenario }»
operation-cover-taken-out = Se dejó de exigir «{ $skill }» en cada célula de «{ $scenario }»
operation-share-week = Se repartió la semana de { $key } entre { $cells } { $cells-plural ->
    [one] célula
   *[other] células
  } en «{ $scenario }»
operation-bench = Se puso a { $key } en espera en «{ $scenario }»
operation-wave = «{ $wave }» empieza el { $date } con { $cells } { $cells-plural ->
    [one] célula
   *[other] células
  } en «{ $scenario }»
operation-wave-undated = «{ $wave }» tiene { $cells } { $cells-plural ->
    [one] célula
   *[other] células
  } y aún ningún día en «{ $scenario }»
operation-wave-taken-out = Se retiró «{ $wave }» en «{ $scenario }»
operation-councils = Se { $councils-plural ->
    [one] formó { $councils } consejo
   *[other] formaron { $councils } consejos
  } en «{ $scenario }»
operation-councils-by-formula = Consejos según fórmula en «{ $scenario }»
operation-mandate = { $body } dio su mandato a { $key } en «{ $scenario }»
operation-recall = { $body } revocó a su delegado en «{ $scenario }»
operation-grant = { $key } tiene autoridad en { $domain } en «{ $scenario }»
operation-revoke = Se retiró la autoridad de { $key } en { $domain } en «{ $scenario }»
operation-rota = Se cambiaron unos turnos de { $cell } en «{ $scenario }»
operation-task-holders = Se propusieron titulares para { $tasks } tareas en «{ $scenario }»
operation-task-holder = Se dio titular a una tarea de { $key } en «{ $scenario }»
operation-task-holder-taken-out = Se dejó sin titular una tarea de { $key } en «{ $scenario }»
operation-task-hours = Se cambiaron las horas de una tarea de { $key } en «{ $scenario }»
operation-own-task = Se añadió la tarea «{ $task }» en «{ $scenario }»
operation-task-left-out = Se omitió una tarea en «{ $scenario }»
operation-task-taken-back = Se volvió a incluir una tarea en «{ $scenario }»
operation-route = Se eligió «{ $route }» en «{ $scenario }»
operation-market-pay = Se dijo lo que cobraría { $key } en otra empresa en «{ $scenario }»
operation-market-floor = Nadie por debajo del { $share } de la retribución en otra empresa en «{ $scenario }»
operation-market-floor-taken-out = Sin mínimo según la retribución en otra empresa en «{ $scenario }»
operation-need = Se dijo lo que necesita { $key } en «{ $scenario }»
operation-pay-banded = Se eligieron { $bands } bandas de retribución en «{ $scenario }»
operation-pay-hours = Se eligió retribuir por horas en «{ $scenario }»
operation-pay-need = Se eligió retribuir según necesidad en «{ $scenario }»
operation-range = Se calculó con { $draws } simulaciones cuánto puede desviarse el ahorro de «{ $scenario }»
operation-spread = Se dijo cuánto puede desviarse { $parameter } en «{ $scenario }»: { $low }, { $likely }, { $high }
operation-spread-taken-out = Se retiraron los valores propios bajo, probable y alto de { $parameter } en «{ $scenario }»
operation-evidence = Se eligió { $study } como base sobre la producción en «{ $scenario }»
operation-evidence-all = Se dejó la base sobre la producción a todos los estudios juntos en «{ $scenario }»
operation-funding = Se dijo cómo se paga el cambio en «{ $scenario }»
operation-worth = Se dijo según qué se valora el negocio en «{ $scenario }»
operation-expected = Se dijo cómo se espera que siga el negocio en «{ $scenario }»
operation-competitor = Se introdujo otra empresa con que comparar costes por unidad en «{ $scenario }»
operation-competitor-taken-out = Se retiró la otra empresa en «{ $scenario }»
operation-parts = Se { $count-plural ->
    [one] eligió { $count } parte
   *[other] eligieron { $count } partes
  } del informe, y su orden
operation-parts-all = Se eligieron todas las partes del informe, en su orden habitual
operation-house = Los documentos se imprimen con el membrete de { $name }
operation-house-taken-out = Los documentos se imprimen sin membrete
operation-review-made = Archivos de revisión creados: { $count }
operation-replies-merged = Respuestas incorporadas: { $count }
operation-signer-confirmed = Se comparó la clave con que firma { $key }, y se confirmó
operation-poll-opened = Se abrió la votación: { $question }
operation-poll-closed = Se cerró la votación: { $question }
operation-paper-counted = Se anotaron { $count } papeletas en papel de la votación { $poll }
operation-vote-beside = Se anotó quién llegó y se fue, y las papeletas entregadas, para la votación { $poll }
operation-objection-ruled = Se contó de nuevo tras resolverse sobre una objeción: { $question }
operation-lots-drawn = Se contó de nuevo con el sorteo hecho: { $question }
operation-opening-taken = Se tomaron { $count } papeletas abiertas de la votación { $poll }
