-- One plan is one file: everything that was given, and every operation that gave it.
-- Nothing derived is stored here; figures are worked out again whenever the plan is opened.

-- Every piece of content once, under the SHA-256 of its text: imported rows, decisions, rules, clauses.
CREATE TABLE content (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was done, in order. An undo is an operation of its own, so that it can be undone.
CREATE TABLE operation (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
    parent INTEGER REFERENCES operation (id),
    done_at TEXT NOT NULL,
    code TEXT NOT NULL,
    arguments TEXT NOT NULL
) STRICT;

-- What an operation put into a slot of the plan and took out of it.
CREATE TABLE operation_change (
    operation INTEGER NOT NULL REFERENCES operation (id),
    slot TEXT NOT NULL,
    removed BLOB REFERENCES content (hash),
    added BLOB REFERENCES content (hash),
    PRIMARY KEY (operation, slot),
    CHECK (removed IS NOT NULL OR added IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Rows of an imported table, in file order; the table's heading is content in a slot.
CREATE TABLE imported_row (
    source BLOB NOT NULL REFERENCES content (hash),
    position INTEGER NOT NULL,
    row INTEGER NOT NULL,
    cells BLOB NOT NULL REFERENCES content (hash),
    PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;
