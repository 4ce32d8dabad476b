//! Table `layers`.

use super::schema::{layers, organizations};
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A network on which instances can be reached.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = layers, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Layer {
    pub id: String,
    pub organization_id: String,
    pub name: String,
    pub kind: String,
    pub description: Option<String>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// Adds a layer.
///
/// # Errors
/// `Taken` when the organization has one of that name.
pub fn insert(db: &mut Db, layer: Layer) -> StoreResult<()> {
    diesel::insert_into(layers::table)
        .values(layer)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a layer that exists.
///
/// # Errors
/// `Taken` when the organization has another of that name.
pub fn update(db: &mut Db, layer: Layer) -> StoreResult<()> {
    diesel::update(layers::table.find(layer.id.clone()))
        .set(layer)
        .execute(db)?;
    Ok(())
}

/// Removes a layer. The database refuses while an alias is on it.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(layers::table.find(id)).execute(db)?;
    Ok(())
}

/// The layer of a name in an organization.
///
/// # Errors
/// Those of the database.
pub fn by_name(db: &mut Db, organization_id: &str, name: &str) -> StoreResult<Option<Layer>> {
    Ok(layers::table
        .filter(layers::organization_id.eq(organization_id))
        .filter(layers::name.eq(name))
        .first(db)
        .optional()?)
}

/// The layer of an id, or of `SLUG:NAME`, with its organization's slug.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<(Layer, String)>> {
    let query = layers::table
        .inner_join(organizations::table)
        .select((layers::all_columns, organizations::slug));
    Ok(match key.split_once(':') {
        Some((slug, name)) => query
            .filter(organizations::slug.eq(slug.to_lowercase()))
            .filter(layers::name.eq(name))
            .first(db)
            .optional()?,
        None => query.filter(layers::id.eq(key)).first(db).optional()?,
    })
}

/// Layers by id, each with its organization's slug.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    organization_id: Option<&str>,
    page: &Page,
) -> StoreResult<PageOf<(Layer, String)>> {
    let mut query = layers::table
        .inner_join(organizations::table)
        .select((layers::all_columns, organizations::slug))
        .into_boxed();
    if let Some(organization) = organization_id {
        query = query.filter(layers::organization_id.eq(organization.to_owned()));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(layers::id.gt(after));
    }
    let rows = query.order(layers::id).limit(page.limit + 1).load(db)?;
    Ok(PageOf::cut(rows, page, |(row, _): &(Layer, String)| {
        row.id.clone()
    }))
}

/// How many aliases are on a layer.
///
/// # Errors
/// Those of the database.
pub fn aliases(db: &mut Db, id: &str) -> StoreResult<i64> {
    use super::schema::aliases;
    Ok(aliases::table
        .filter(aliases::layer_id.eq(id))
        .count()
        .get_result(db)?)
}
