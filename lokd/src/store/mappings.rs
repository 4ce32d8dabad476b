//! Table `mappings`: which instance each requirement of a client got.

use super::schema::mappings;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A requirement and what it got.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = mappings)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Mapping {
    pub id: String,
    pub client_id: String,
    pub key: String,
    pub service: String,
    pub position: i64,
    pub optional: bool,
    pub status: String,
    pub instance_id: Option<String>,
    pub reason: String,
}

/// Writes the mappings of a client anew.
///
/// # Errors
/// Those of the database.
pub fn replace(db: &mut Db, client_id: &str, rows: Vec<Mapping>) -> StoreResult<()> {
    diesel::delete(mappings::table.filter(mappings::client_id.eq(client_id))).execute(db)?;
    for row in rows {
        diesel::insert_into(mappings::table)
            .values(row)
            .execute(db)?;
    }
    Ok(())
}

/// The mappings of a client, in the order of its manifest.
///
/// # Errors
/// Those of the database.
pub fn of_client(db: &mut Db, client_id: &str) -> StoreResult<Vec<Mapping>> {
    Ok(mappings::table
        .filter(mappings::client_id.eq(client_id))
        .order(mappings::position)
        .load(db)?)
}

/// How many requirements of clients an instance meets.
///
/// # Errors
/// Those of the database.
pub fn of_instance(db: &mut Db, instance_id: &str) -> StoreResult<i64> {
    Ok(mappings::table
        .filter(mappings::instance_id.eq(instance_id))
        .count()
        .get_result(db)?)
}
