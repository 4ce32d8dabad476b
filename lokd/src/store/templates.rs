//! Table `templates`: words of an operator's own for what people are told.

use super::schema::templates;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// The words of a kind of notice in a language; the empty language is everybody's.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = templates, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Template {
    pub name: String,
    pub locale: String,
    pub subject: String,
    pub body: String,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// The words of a kind in just this language.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, name: &str, locale: &str) -> StoreResult<Option<Template>> {
    Ok(templates::table.find((name, locale)).first(db).optional()?)
}

/// All of them, by name and language.
///
/// # Errors
/// Those of the database.
pub fn all(db: &mut Db) -> StoreResult<Vec<Template>> {
    Ok(templates::table
        .order((templates::name, templates::locale))
        .load(db)?)
}

/// Writes words in place of those before.
///
/// # Errors
/// Those of the database.
pub fn put(db: &mut Db, template: Template) -> StoreResult<()> {
    delete(db, &template.name, &template.locale)?;
    diesel::insert_into(templates::table)
        .values(template)
        .execute(db)?;
    Ok(())
}

/// Forgets words.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, name: &str, locale: &str) -> StoreResult<()> {
    diesel::delete(templates::table.find((name, locale))).execute(db)?;
    Ok(())
}
