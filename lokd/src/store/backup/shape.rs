//! The tables of a schema, as an empty database with it tells them.

use super::Line;
use crate::store::connection::on_backend;
use crate::store::{Db, StoreError, StoreResult, migrate};
use diesel::prelude::*;

/// A table.
pub(super) struct Table {
    pub name: String,
    pub columns: Vec<Column>,
}

/// A column.
pub(super) struct Column {
    pub name: String,
    pub kind: Kind,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Truth,
    Bytes,
}

const COLUMNS: &str = "\
    SELECT t.name || ' ' || c.name || ' ' || c.type AS line \
    FROM sqlite_schema t JOIN pragma_table_info(t.name) c \
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!' AND t.name NOT LIKE '!_!_%' ESCAPE '!' \
    ORDER BY t.name, c.cid";

/// The tables that these migrations make.
pub(super) fn tables(migrations: &[String]) -> StoreResult<Vec<Table>> {
    let mut db = Db::memory()?;
    migrate::up_to(&mut db, migrations)?;
    let lines: Vec<Line> = diesel::sql_query(COLUMNS).load(&mut db)?;
    let mut tables: Vec<Table> = Vec::new();
    for Line { line } in lines {
        let mut words = line.split(' ');
        let (Some(table), Some(column), Some(kind)) = (words.next(), words.next(), words.next())
        else {
            return Err(StoreError::Defect(format!(
                "a column without a type: {line}"
            )));
        };
        let kind = match kind {
            "TEXT" => Kind::Text,
            "BIGINT" => Kind::Number,
            "BOOLEAN" => Kind::Truth,
            "BLOB" => Kind::Bytes,
            _ => {
                return Err(StoreError::Defect(format!(
                    "a column of no known type: {line}"
                )));
            }
        };
        let column = Column {
            name: column.to_owned(),
            kind,
        };
        match tables.last_mut() {
            Some(last) if last.name == table => last.columns.push(column),
            _ => tables.push(Table {
                name: table.to_owned(),
                columns: vec![column],
            }),
        }
    }
    Ok(tables)
}

/// How many rows a table has.
pub(super) fn count(db: &mut Db, table: &Table) -> StoreResult<u64> {
    #[derive(QueryableByName)]
    struct Rows {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        rows: i64,
    }
    let sql = format!("SELECT count(*) AS rows FROM {}", quoted(&table.name));
    let found: Rows = on_backend!(db, |connection| diesel::sql_query(&sql)
        .get_result(connection))?;
    Ok(u64::try_from(found.rows).unwrap_or_default())
}

impl Table {
    /// A query whose `line` is a row, as a JSON list.
    pub fn select(&self, db: &Db) -> String {
        let value = |column: &Column| {
            let name = quoted(&column.name);
            match (db, column.kind) {
                (Db::Sqlite(_), Kind::Bytes) => {
                    format!("CASE WHEN {name} IS NULL THEN NULL ELSE hex({name}) END")
                }
                (Db::Postgres(_), Kind::Bytes) => format!("encode({name}, 'hex')"),
                (Db::Postgres(_), Kind::Truth) => format!("{name}::int"),
                _ => name,
            }
        };
        let values = self.list(value);
        let table = quoted(&self.name);
        match db {
            Db::Sqlite(_) => format!("SELECT json_array({values}) AS line FROM {table}"),
            Db::Postgres(_) => {
                format!("SELECT json_build_array({values})::text AS line FROM {table}")
            }
        }
    }

    /// A statement that adds the rows of a JSON list of rows, which is its one parameter.
    pub fn insert(&self, db: &Db) -> String {
        let mut place = 0..;
        let value = |column: &Column| {
            let place = place.next().unwrap_or_default();
            match (db, column.kind) {
                (Db::Sqlite(_), Kind::Bytes) => format!("unhex(value ->> {place})"),
                (Db::Postgres(_), Kind::Number) => format!("(value ->> {place})::bigint"),
                (Db::Postgres(_), Kind::Truth) => format!("(value ->> {place})::int::boolean"),
                (Db::Postgres(_), Kind::Bytes) => format!("decode(value ->> {place}, 'hex')"),
                _ => format!("value ->> {place}"),
            }
        };
        let values = self.list(value);
        let names = self.list(|column| quoted(&column.name));
        let table = quoted(&self.name);
        let rows = match db {
            Db::Sqlite(_) => "json_each(?)",
            Db::Postgres(_) => "json_array_elements($1::json)",
        };
        format!("INSERT INTO {table} ({names}) SELECT {values} FROM {rows}")
    }

    fn list(&self, value: impl FnMut(&Column) -> String) -> String {
        let values: Vec<String> = self.columns.iter().map(value).collect();
        values.join(", ")
    }
}

/// A name in SQL.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
