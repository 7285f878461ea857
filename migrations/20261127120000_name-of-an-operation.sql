-- What somebody calls the plan as it was after the operation: a point to go back to. Null where nobody named it.
ALTER TABLE operation ADD COLUMN name TEXT;
