//! Names in small letters, for lists that are narrowed without regard to case.

use diesel::backend::Backend;
use diesel::expression::{AppearsOnTable, Expression, ValidGrouping};
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::result::QueryResult;
use diesel::serialize::ToSql;
use diesel::sql_types::{HasSqlType, Text};
use std::collections::BTreeSet;

/// Letters beyond ASCII of one pattern that are looked at; more are as they are written.
const MOST: usize = 64;

/// A name in small letters, as far as a pattern has them: SQLite's `lower` knows those of ASCII alone, and that of
/// PostgreSQL those of its locale, so that the others are replaced one by one.
pub(super) fn folded<E>(name: E, pattern: &str) -> Folded<E> {
    let small: BTreeSet<char> = pattern.chars().filter(|c| !c.is_ascii()).collect();
    let letters = small.into_iter().filter_map(|small| {
        let mut large = small.to_uppercase();
        match (large.next(), large.next()) {
            (Some(large), None) if large != small => Some((large.to_string(), small.to_string())),
            _ => None,
        }
    });
    Folded {
        name,
        letters: letters.take(MOST).collect(),
    }
}

/// See [`folded`].
pub(super) struct Folded<E> {
    name: E,
    /// Large and small.
    letters: Vec<(String, String)>,
}

impl<E: Expression<SqlType = Text>> Expression for Folded<E> {
    type SqlType = Text;
}

impl<E, Source> AppearsOnTable<Source> for Folded<E>
where
    Self: Expression,
    E: AppearsOnTable<Source>,
{
}

impl<E: ValidGrouping<()>> ValidGrouping<()> for Folded<E> {
    type IsAggregate = E::IsAggregate;
}

impl<E> QueryId for Folded<E> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<E, DB> QueryFragment<DB> for Folded<E>
where
    E: QueryFragment<DB>,
    DB: Backend + HasSqlType<Text>,
    String: ToSql<Text, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        for _ in &self.letters {
            out.push_sql("replace(");
        }
        out.push_sql("lower(");
        self.name.walk_ast(out.reborrow())?;
        out.push_sql(")");
        for (large, small) in &self.letters {
            out.push_sql(", ");
            out.push_bind_param::<Text, String>(large)?;
            out.push_sql(", ");
            out.push_bind_param::<Text, String>(small)?;
            out.push_sql(")");
        }
        Ok(())
    }
}
