/**
 * The tables of the embedded store. `sorted` holds the lists that a table declares, each value's rows
 * side by side in their order. `terms` is the index over the rows' other declared fields: one line for
 * each value of each field; `lead` marks the value by which a row is sorted (an array's first).
 */
export const schema = `
CREATE TABLE IF NOT EXISTS ledger (
  position INTEGER PRIMARY KEY,
  stream TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  command_id TEXT NOT NULL,
  request_digest TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  fact TEXT NOT NULL,
  previous TEXT NOT NULL,
  seal TEXT NOT NULL,
  UNIQUE (stream, sequence),
  UNIQUE (stream, command_id)
) STRICT;

CREATE TRIGGER IF NOT EXISTS ledger_is_not_rewritten BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;

CREATE TRIGGER IF NOT EXISTS ledger_is_not_shortened BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;

CREATE TABLE IF NOT EXISTS shapes (tbl TEXT PRIMARY KEY, indexes TEXT NOT NULL) STRICT;

CREATE TABLE IF NOT EXISTS rows (
  tbl TEXT NOT NULL,
  key TEXT NOT NULL,
  version INTEGER NOT NULL,
  row TEXT NOT NULL,
  PRIMARY KEY (tbl, key)
) STRICT;

CREATE TABLE IF NOT EXISTS terms (
  tbl TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  key TEXT NOT NULL,
  lead INTEGER NOT NULL,
  PRIMARY KEY (tbl, field, value, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS sorted (
  tbl TEXT NOT NULL,
  list TEXT NOT NULL,
  value TEXT NOT NULL,
  place TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (tbl, list, value, place, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS terms_of_row ON terms (tbl, key, field, lead, value);

CREATE TABLE IF NOT EXISTS leases (
  name TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  token INTEGER NOT NULL,
  until INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS blobs (
  sha256 TEXT PRIMARY KEY,
  sm3 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL
) STRICT;
`;
