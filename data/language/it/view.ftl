# Una riga da compilare in un testo semplice.
plain-blank = [{ $label }]
