-- Who did it: the name somebody gave as theirs. Null where nobody said one, as in every operation before this.
ALTER TABLE operation ADD COLUMN author TEXT;
