# Linee gerarchiche: che cosa non va, e con che cosa si può rimediare a ogni difetto.

problem-manager-missing = { $references-plural ->
    [one] { $count-plural ->
        [one] Il responsabile «{ $manager }» nei file non è nessuno.
       *[other] Il responsabile «{ $manager }» di { $count } posti nei file non è nessuno (righe { $rows }).
    }
   *[other] Altri { $references } riferimenti a responsabili nei file non sono di nessuno. Stanno in { $count } righe ({ $rows }).
}
problem-manager-missing-remedy = Aggiungere la riga del responsabile, o correggere il riferimento.
problem-manager-set-aside = { $count-plural ->
    [one] La riga del responsabile «{ $manager }» è stata scartata.
   *[other] La riga del responsabile «{ $manager }» di { $count } posti è stata scartata (righe { $rows }).
}
problem-manager-set-aside-remedy = Indicare chi dirige ora questi posti, o lasciarli senza una linea verso il vertice.
problem-manager-several = { $people } persone o posti si chiamano come { $count-plural ->
    [one] la riga chiama
   *[other] { $count } righe ({ $rows }) chiamano
  } il responsabile. Nessuno è stato scelto.
problem-manager-several-remedy = Dire quale è, o indicare nel file il responsabile con l’id.
problem-manager-zeros = { $count } { $count-plural ->
    [one] riferimento a un responsabile così com’è non è di nessuno, e sarebbe
   *[other] riferimenti a responsabili così come sono non sono di nessuno, e sarebbero
  } l’id di qualcuno se si ignorassero gli zeri iniziali.
problem-manager-zeros-remedy = Ignorare gli zeri iniziali se qui 0043 e 43 sono la stessa persona; altrimenti correggere i riferimenti.
problem-manager-two = { $count-plural ->
    [one] I file indicano due responsabili: { $one } e { $other }. È contato il primo.
   *[other] I file indicano due responsabili per { $count } posti (righe { $rows }). È contato il primo indicato.
}
problem-manager-two-remedy = Dire quale dei due è. Chi dà soltanto consigli qui non è un responsabile.
problem-manager-unsaid = { $count-plural ->
    [one] Nulla dice a chi risponde questo posto, benché i file lo dicano di altri.
   *[other] Nulla dice a chi rispondono { $count } posti, benché i file lo dicano di altri (righe { $rows }).
}
problem-manager-unsaid-remedy = Aggiungerli alle linee gerarchiche, o dire a chi rispondono.
problem-manager-self = { $keys } risulta rispondere a sé stesso. La linea è stata tagliata.
problem-manager-self-remedy = Correggere il riferimento, o indicare la riga come vertice.
problem-manager-loop = { $loops-plural ->
    [one] { $people } persone rispondono l’una all’altra in un circolo: { $keys }. È stata tagliata la linea della prima.
   *[other] Ci sono altri { $loops } circoli di persone che rispondono l’una all’altra o a sé stesse (prime righe { $keys }). È stata tagliata la linea della prima di ciascuno.
}
problem-manager-loop-remedy = Correggere uno di questi riferimenti.
problem-roots-several = { $count } posti non rispondono a nessuno (righe { $rows }): l’impresa ha altrettanti vertici.
problem-roots-several-remedy = Giusto dove più persone guidano insieme l’impresa. Altrimenti dire chi è al vertice, o a chi risponde ciascuno.
problem-structure-missing = I file non dicono chi risponde a chi.
problem-structure-missing-remedy = Aggiungere un file di linee gerarchiche. Fino ad allora livelli, responsabili e quanto costa la direzione non sono noti.
problem-lines-built = { $count } { $count-plural ->
    [one] linea gerarchica non sta
   *[other] linee gerarchiche non stanno
  } in alcun file: { $count-plural ->
    [one] è stata creata
   *[other] sono state create
  } { $by }. Livelli, responsabili e quanto costa la direzione si fondano su questa supposizione.
problem-lines-built-remedy = Scorrerle nella tabella delle persone e correggere chi risponde a chi, o aggiungere un file di linee gerarchiche.
problem-lines-by-order = { $count } { $count-plural ->
    [one] riga risponde
   *[other] righe rispondono
  } all’ultima riga sopra che sta meno in basso: nessuna colonna indica un responsabile, e questa dice quanto in basso sta ogni riga.
problem-lines-by-order-remedy = Giusto per un elenco nell’ordine di un organigramma. Se da allora è stato ordinato, aggiungere una colonna che indichi ogni responsabile.
problem-lines-by-path = { $count } { $count-plural ->
    [one] riga ha
   *[other] righe hanno
  } un responsabile ricavato dal percorso in questa colonna: nessuna colonna ne indica uno.
problem-lines-by-path-remedy = Guardare alcune persone di cui si conosce il responsabile. Se è sbagliato, aggiungere una colonna che indichi ogni responsabile.

lines-built-by-grade = da reparti e inquadramenti
lines-built-by-pay = da reparti e retribuzioni

fix-allowance-not-claimed = Non è chiesta
fix-zeros = Ignora gli zeri iniziali: { $count } { $count-plural ->
    [one] linea trovata
   *[other] linee trovate
  }
fix-to-top = { $count-plural ->
    [one] Risponde a { $who }, al vertice
   *[other] Tutti e { $count } rispondono a { $who }, al vertice
}
fix-all-to-top = Tutti rispondono a { $who }, al vertice
fix-at-the-top = { $count-plural ->
    [one] Sta al vertice
   *[other] Tutti e { $count } stanno al vertice
}
fix-as-the-row-left-out = { $count-plural ->
    [one] Risponde a { $who }, come la riga scartata
   *[other] Tutti e { $count } rispondono a { $who }, come la riga scartata
}
fix-as-the-unit = { $count-plural ->
    [one] Risponde a { $who }, come quasi tutta l’unità
   *[other] Tutti e { $count } rispondono a { $who }, come quasi tutta l’unità
}
fix-this-one = È { $who }
fix-reports-to = Risponde a { $who }
fix-loop-to-top = { $who }, il primo nel file, risponde a { $top }, al vertice
fix-loop-at-the-top = { $who }, il primo nel file, sta al vertice
fix-self-to-top = { $who } risponde a { $top }, al vertice
fix-self-at-the-top = { $who } sta al vertice
fix-loops = Taglia allo stesso modo tutti e { $count } i circoli: il primo nel file sta al vertice
fix-top = Gli altri rispondono a { $who }, che ha più persone sotto di sé
fix-build-by-grade = Crea linee per reparto e inquadramento, prima il più pagato: { $grades }
fix-build-by-pay = Crea linee per reparto e retribuzione: il più pagato di ciascuno lo guida
fix-take-out = Togli di nuovo queste linee

line-decided = indicato qui
line-built = creato, non da un file

operation-reports-to = Indicato che { $key } risponde a { $manager } in «{ $scenario }»
operation-reports-to-nobody = { $key } messo al vertice in «{ $scenario }»
operation-manager-meant = Indicato quale responsabile intendono i file per posti come { $key } in «{ $scenario }»
operation-managers-meant = Dato un responsabile a ogni posto il cui responsabile non si trova in «{ $scenario }»
operation-leading-zeros = Ignorati gli zeri iniziali degli id dei responsabili in «{ $scenario }»
operation-leading-zeros-kept = Presi alla lettera gli id dei responsabili in «{ $scenario }»
operation-loops-cut = Tagliati i circoli di persone che rispondono l’una all’altra in «{ $scenario }»
operation-loops-left = Lasciati i circoli di persone che rispondono l’una all’altra in «{ $scenario }»
operation-top = { $key } messo al vertice dell’impresa in «{ $scenario }»
operation-top-taken-out = Lasciati dove sono tutti quelli al vertice in «{ $scenario }»
operation-build-lines = Create linee gerarchiche per reparto e inquadramento in «{ $scenario }»
operation-build-lines-by-pay = Create linee gerarchiche per reparto e retribuzione in «{ $scenario }»
operation-build-lines-taken-out = Tolte di nuovo le linee gerarchiche create in «{ $scenario }»
