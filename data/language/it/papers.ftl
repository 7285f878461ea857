# Schede di carta e il foglio su cui si contano.

paper-document = Schede: { $question }
paper-subject = Schede per votare, e il foglio per contarle
paper-foot = { $question } Votazione { $poll }
paper-mark = Segno
paper-choice = Scelta
paper-if-voted = Se si arriva a un voto: { $vote }
paper-how-consent = Mettere una croce accanto a una riga. Chi obietta scriva perché, e che cosa supererebbe l’obiezione.
paper-how-consensus = Mettere una croce accanto a una delle prime quattro righe, e una accanto a una delle righe sotto per il caso che si arrivi a un voto. Chi obietta scriva perché, e che cosa supererebbe l’obiezione.
paper-how-majority = Mettere una croce accanto a una riga.
paper-how-gradient = Mettere una croce accanto alla riga che meglio dice ciò che si pensa.
paper-how-ranked = Scrivere 1 accanto alla prima scelta, 2 accanto alla seconda, e così via quanto si vuole.
paper-how-approval = Mettere una croce accanto a { $seats-plural ->
    [one] un nome
   *[other] non più di { $seats } nomi
}.
paper-reason = Perché obietto
paper-change = Che cosa supererebbe la mia obiezione
paper-no-name = Non scrivere alcun nome su questa scheda. Piegarla e metterla di persona nell’urna.
paper-tally = Foglio di scrutinio
paper-tally-what = Voto dal { $opens } al { $closes }, { $voters } schede per { $voters } persone che possono votare. Contare davanti a chi vuole assistere: ogni foglio riceve un numero quando è tolto dall’urna, è letto ad alta voce, e riceve un tratto accanto a ciò che dice. Poi riportare i fogli.
paper-strokes = Tratti
paper-sum = Somma
paper-not-valid = Non valide
paper-in-box = Schede nell’urna
paper-given-out = Schede consegnate
paper-teller-first = Contato da, firma
paper-teller-second = Osservato da, firma
paper-rules = Le regole con cui si tiene questa votazione:
paper-rule = Che cosa regola
paper-rule-how = Come
paper-rule-where = Dove sta
