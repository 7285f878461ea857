# A blank that is open, in a line of plain text.
plain-blank = [{ $label }]
