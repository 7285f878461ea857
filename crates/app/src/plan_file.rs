//! The plan file: one SQLite database with a rollback journal, so that the one file holds everything
//! whenever no program has it open. The only SQL of the program is here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use leveller_model::decision::Author;
use leveller_model::import::Records;
use sha2::{Digest, Sha256};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, QueryBuilder, Row, SqlSafeStr as _, Sqlite, SqliteConnection};
use tempfile::NamedTempFile;

use crate::error::{Error, Result, file, file_name};
use crate::history::{Change, Hash, Log, Operation, OperationKind};

/// Rows that go to SQLite, or come back, in one statement: each statement is a way to another thread and back.
const AT_ONCE: usize = 250;
/// "LEVL" in the header of every plan.
const APPLICATION_ID: u32 = 0x4C45_564C;
/// SQLite's code for a file that was removed or moved while it is open (`SQLITE_READONLY_DBMOVED`).
const REMOVED: u32 = 1032;
static MIGRATIONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../migrations");
/// The newest layout this program knows; the number of migrations.
const SCHEMA_VERSION: u32 = 3;

/// Returns the steps to the newest layout, named as sqlx names those of a folder. Its own macro would read them while it
/// compiles, and compiles SQLite a second time for that.
fn migrations() -> Migrator {
    let steps = MIGRATIONS.files().filter_map(|file| {
        let (version, name) = file.path().file_stem()?.to_str()?.split_once('_')?;
        let (name, sql) = (name.replace('_', " ").into(), file.contents_utf8()?.into_sql_str());
        Some(Migration::new(version.parse().ok()?, name, MigrationType::Simple, sql, false))
    });
    Migrator::with_migrations(steps.collect())
}

/// An open plan file.
pub(crate) struct PlanFile {
    path: PathBuf,
    connection: SqliteConnection,
}

/// What an operation brings along: content by hash, and the rows of new tables.
#[derive(Default)]
pub(crate) struct Contents {
    pub bodies: BTreeMap<Hash, String>,
    pub tables: Vec<(Hash, Records)>,
}

impl Contents {
    /// Adds a body and returns its hash.
    pub fn add(&mut self, body: String) -> Hash {
        let hash = hash_of(&body);
        self.bodies.insert(hash, body);
        hash
    }
}

/// Returns the hash content is stored under.
pub(crate) fn hash_of(body: &str) -> Hash {
    Sha256::digest(body.as_bytes()).into()
}

/// What a look at a file from outside says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Header {
    Plan { version: u32 },
    Foreign,
}

fn header(path: &Path) -> Result<Header> {
    let mut bytes = [0; 100];
    let read = fs::File::open(path).and_then(|mut opened| opened.read_exact(&mut bytes));
    match read {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(Header::Foreign),
        Err(error) => return Err(file("plan-unreadable", path, &error)),
    }
    let number = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    let plan = bytes.starts_with(b"SQLite format 3\0") && number(68) == APPLICATION_ID;
    Ok(if plan { Header::Plan { version: number(60) } } else { Header::Foreign })
}

/// Returns the side file a stopped write leaves behind, when there is one that would be rolled back.
pub fn hot_journal(path: &Path) -> Option<PathBuf> {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    let journal = PathBuf::from(name);
    let mut magic = [0; 8];
    fs::File::open(&journal).and_then(|mut opened| opened.read_exact(&mut magic)).ok()?;
    // A journal that was finished has its header zeroed or its file gone.
    (magic == [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]).then_some(journal)
}

async fn connect(path: &Path, create: bool) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(create)
        .journal_mode(SqliteJournalMode::Delete)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .disable_statement_logging();
    Ok(options.connect().await?)
}

impl PlanFile {
    /// Writes a new plan with its first operation. The file appears whole or not at all, and an
    /// existing file is never written over.
    pub async fn create(path: &Path, first: &Operation, changes: &[Change], contents: &Contents) -> Result<Self> {
        let (folder, unfinished) = unfinished(path)?;
        let mut plan = Self { path: unfinished.path().to_owned(), connection: connect(unfinished.path(), true).await? };
        plan.prepare().await?;
        plan.record(first, changes, contents).await?;
        plan.connection.close().await?;
        persist(unfinished, path, &folder)?;
        Ok(Self { path: path.to_owned(), connection: connect(path, false).await? })
    }

    async fn prepare(&mut self) -> Result<()> {
        let set = |what: &str, value: u32| sqlx::query(AssertSqlSafe(format!("PRAGMA {what} = {value}")));
        set("application_id", APPLICATION_ID).execute(&mut self.connection).await?;
        migrations().run(&mut self.connection).await.map_err(sqlx::Error::from)?;
        set("user_version", SCHEMA_VERSION).execute(&mut self.connection).await?;
        Ok(())
    }

    /// Opens a plan. A file of another program or of a newer Leveller is refused untouched.
    pub async fn open(path: &Path) -> Result<Self> {
        let name = || file_name(path);
        let version = match header(path)? {
            Header::Plan { version } => version,
            Header::Foreign => return Err(Error::new("plan-foreign").with("file", name())),
        };
        if version > SCHEMA_VERSION {
            return Err(Error::new("plan-newer").with("file", name()));
        }
        if version < SCHEMA_VERSION {
            let mut kept = path.as_os_str().to_owned();
            kept.push(format!(".version-{version}"));
            fs::copy(path, PathBuf::from(kept)).map_err(|error| file("plan-unwritable", path, &error))?;
        }
        let mut plan = Self { path: path.to_owned(), connection: connect(path, false).await? };
        if version < SCHEMA_VERSION {
            plan.prepare().await?;
        }
        Ok(plan)
    }

    /// Writes the plan to another file as it is now, even where this one was removed meanwhile, and goes on in the other.
    /// The file appears whole or not at all, and an existing file is never written over.
    pub async fn move_to_copy(&mut self, path: &Path) -> Result<()> {
        let (folder, unfinished) = unfinished(path)?;
        // SQLite copies into a file that is empty or not there.
        let into = unfinished.path().to_string_lossy().into_owned();
        sqlx::query("VACUUM INTO ?").bind(into).execute(&mut self.connection).await?;
        persist(unfinished, path, &folder)?;
        *self = Self { path: path.to_owned(), connection: connect(path, false).await? };
        Ok(())
    }

    /// Returns the last operation the file holds now.
    pub async fn head(&mut self) -> Result<i64> {
        Ok(sqlx::query_scalar("SELECT coalesce(max(id), 0) FROM operation").fetch_one(&mut self.connection).await?)
    }

    /// Returns where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the whole history.
    pub async fn log(&mut self) -> Result<Log> {
        let mut log = Log::default();
        let rows =
            sqlx::query("SELECT id, kind, parent, done_at, code, arguments, author, name FROM operation ORDER BY id")
                .fetch_all(&mut self.connection)
                .await?;
        for row in rows {
            let kind = OperationKind::parse(row.try_get(1)?).ok_or_else(damaged)?;
            let arguments = serde_json::from_str(row.try_get(5)?).map_err(|_| damaged())?;
            let author: Option<&str> = row.try_get(6)?;
            let author = author.map(Author::read).transpose().map_err(|_| damaged())?.flatten();
            log.operations.push(Operation {
                id: row.try_get(0)?,
                kind,
                parent: row.try_get(2)?,
                done_at: row.try_get(3)?,
                code: row.try_get(4)?,
                arguments,
                author,
                name: row.try_get(7)?,
            });
        }
        let mut changes: BTreeMap<i64, Vec<Change>> = BTreeMap::new();
        let rows = sqlx::query("SELECT operation, slot, removed, added FROM operation_change ORDER BY operation, slot")
            .fetch_all(&mut self.connection)
            .await?;
        for row in rows {
            let hash = |column| -> Result<Option<Hash>> {
                let bytes: Option<Vec<u8>> = row.try_get(column)?;
                bytes.map(|bytes| Hash::try_from(bytes).map_err(|_| damaged())).transpose()
            };
            let change = Change { slot: row.try_get(1)?, removed: hash(2)?, added: hash(3)? };
            changes.entry(row.try_get(0)?).or_default().push(change);
        }
        log.changes =
            log.operations.iter().map(|operation| changes.remove(&operation.id).unwrap_or_default()).collect();
        Ok(log)
    }

    /// Reads content by hash.
    pub async fn bodies(&mut self, hashes: &BTreeSet<Hash>) -> Result<BTreeMap<Hash, String>> {
        let mut bodies = BTreeMap::new();
        let hashes: Vec<&Hash> = hashes.iter().collect();
        for some in hashes.chunks(AT_ONCE) {
            let mut query = QueryBuilder::<Sqlite>::new("SELECT hash, body FROM content WHERE hash IN (");
            let mut list = query.separated(", ");
            for hash in some {
                list.push_bind(&hash[..]);
            }
            query.push(")");
            for row in query.build().fetch_all(&mut self.connection).await? {
                let hash: &[u8] = row.try_get(0)?;
                bodies.insert(Hash::try_from(hash).map_err(|_| damaged())?, row.try_get(1)?);
            }
        }
        if bodies.len() < hashes.len() { Err(damaged()) } else { Ok(bodies) }
    }

    /// Reads the rows of an imported table.
    pub async fn records(&mut self, source: &Hash) -> Result<Records> {
        let rows = sqlx::query(
            "SELECT imported_row.row, content.body FROM imported_row
             JOIN content ON content.hash = imported_row.cells
             WHERE imported_row.source = ? ORDER BY imported_row.position",
        )
        .bind(&source[..])
        .fetch_all(&mut self.connection)
        .await?;
        let mut records = Records::default();
        for row in rows {
            let cells: Vec<String> = serde_json::from_str(row.try_get(1)?).map_err(|_| damaged())?;
            records.push(row.try_get(0)?, cells);
        }
        Ok(records)
    }

    /// Records an operation with everything it brings, in one transaction: all of it is on disk when
    /// this returns, and none of it if it does not. Refused where another window went on from the operation before.
    pub async fn record(&mut self, operation: &Operation, changes: &[Change], contents: &Contents) -> Result<()> {
        let mut transaction = self.connection.begin_with("BEGIN IMMEDIATE").await?;
        let newest: Option<i64> =
            sqlx::query_scalar("SELECT max(id) FROM operation").fetch_one(&mut *transaction).await?;
        if newest.unwrap_or(0) + 1 != operation.id {
            return Err(Error::new("plan-moved-on"));
        }
        let bodies: Vec<(&Hash, &str)> = contents.bodies.iter().map(|(hash, body)| (hash, body.as_str())).collect();
        add_bodies(&mut transaction, &bodies).await?;
        for (source, records) in &contents.tables {
            let records: Vec<_> = (0_i64..).zip(records.iter()).collect();
            for some in records.chunks(AT_ONCE) {
                let cells = some.iter().map(|(_, record)| serde_json::to_string(&record.cells().collect::<Vec<_>>()));
                let cells: Vec<String> = cells.collect::<serde_json::Result<_>>().map_err(|_| damaged())?;
                let hashes: Vec<Hash> = cells.iter().map(|cells| hash_of(cells)).collect();
                let bodies: Vec<(&Hash, &str)> = hashes.iter().zip(cells.iter().map(String::as_str)).collect();
                add_bodies(&mut transaction, &bodies).await?;
                let rows = some.iter().zip(&hashes);
                QueryBuilder::<Sqlite>::new("INSERT OR IGNORE INTO imported_row (source, position, row, cells) ")
                    .push_values(rows, |mut values, ((position, record), hash)| {
                        values.push_bind(&source[..]).push_bind(*position);
                        values.push_bind(i64::from(record.row)).push_bind(&hash[..]);
                    })
                    .build()
                    .execute(&mut *transaction)
                    .await?;
            }
        }
        let arguments = serde_json::to_string(&operation.arguments).map_err(|_| damaged())?;
        sqlx::query(
            "INSERT INTO operation (id, kind, parent, done_at, code, arguments, author) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(operation.id)
        .bind(operation.kind.id())
        .bind(operation.parent)
        .bind(&operation.done_at)
        .bind(&operation.code)
        .bind(arguments)
        .bind(operation.author.as_ref().map(Author::name))
        .execute(&mut *transaction)
        .await?;
        for some in changes.chunks(AT_ONCE) {
            QueryBuilder::<Sqlite>::new("INSERT INTO operation_change (operation, slot, removed, added) ")
                .push_values(some, |mut values, change| {
                    values.push_bind(operation.id).push_bind(&change.slot);
                    values.push_bind(change.removed.as_ref().map(|hash| &hash[..]));
                    values.push_bind(change.added.as_ref().map(|hash| &hash[..]));
                })
                .build()
                .execute(&mut *transaction)
                .await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Names an operation as a point to go back to; none takes its name away.
    pub async fn name_operation(&mut self, operation: i64, name: Option<&str>) -> Result<()> {
        sqlx::query("UPDATE operation SET name = ? WHERE id = ?")
            .bind(name)
            .bind(operation)
            .execute(&mut self.connection)
            .await?;
        Ok(())
    }

    /// Checks the file from the pages up: SQLite's own check, references, and that all content still
    /// has the hash it is stored under. Returns how many pieces of content there are.
    pub async fn verify(&mut self) -> Result<u64> {
        let verdict: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut self.connection).await?;
        let dangling = sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut self.connection).await?;
        if verdict != "ok" || !dangling.is_empty() {
            return Err(damaged());
        }
        let rows = sqlx::query("SELECT hash, body FROM content").fetch_all(&mut self.connection).await?;
        for row in &rows {
            let (hash, body): (Vec<u8>, String) = (row.try_get(0)?, row.try_get(1)?);
            if hash != hash_of(&body) {
                return Err(damaged());
            }
        }
        Ok(rows.len() as u64)
    }
}

impl From<sqlx::Error> for Error {
    /// Says what a person can mend by the code SQLite gives it (<https://sqlite.org/rescode.html>). Of the rest it keeps
    /// the database's own message, which names tables and causes but no content.
    fn from(error: sqlx::Error) -> Self {
        let code = error.as_database_error().and_then(|error| error.code()?.parse::<u32>().ok());
        match code {
            Some(REMOVED) => return Error::new("plan-removed"),
            // Under the extended code in the upper bytes stands the one it is a kind of.
            Some(code) => match code & 0xff {
                5 | 6 => return Error::new("plan-busy"),
                8 => return Error::new("plan-read-only"),
                11 | 26 => return damaged(),
                13 => return Error::new("plan-disk-full"),
                _ => {}
            },
            None => {}
        }
        Error::new("plan-storage").with("detail", error.to_string())
    }
}

async fn add_bodies(connection: &mut SqliteConnection, bodies: &[(&Hash, &str)]) -> Result<()> {
    for some in bodies.chunks(AT_ONCE) {
        QueryBuilder::<Sqlite>::new("INSERT OR IGNORE INTO content (hash, body) ")
            .push_values(some, |mut values, (hash, body)| {
                values.push_bind(&hash[..]).push_bind(*body);
            })
            .build()
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Begins a file beside the one it is to become, whose place must be free. Returns their folder too.
fn unfinished(path: &Path) -> Result<(PathBuf, NamedTempFile)> {
    if path.exists() {
        return Err(exists(path));
    }
    let folder = crate::whole::folder_of(path)?.to_owned();
    let begun = tempfile::Builder::new().prefix(".unfinished-").suffix(".leveller").tempfile_in(&folder);
    Ok((folder, begun.map_err(|error| file("plan-unwritable", path, &error))?))
}

/// Gives a finished file its name.
fn persist(finished: NamedTempFile, path: &Path, folder: &Path) -> Result<()> {
    finished.persist_noclobber(path).map_err(|failed| match failed.error.kind() {
        std::io::ErrorKind::AlreadyExists => exists(path),
        _ => file("plan-unwritable", path, &failed.error),
    })?;
    if let Ok(folder) = fs::File::open(folder) {
        // The new name itself must survive a power cut; some systems cannot sync a folder.
        let _ = folder.sync_all();
    }
    Ok(())
}

fn exists(path: &Path) -> Error {
    Error::new("plan-exists").with("file", file_name(path))
}

fn damaged() -> Error {
    Error::new("plan-damaged")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_is_read() {
        assert_eq!(migrations().iter().count(), MIGRATIONS.files().count());
        assert_eq!(migrations().iter().count(), SCHEMA_VERSION as usize);
    }
}
