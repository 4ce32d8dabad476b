//! The words of what people are told, and an operator's own in their place.

use super::notify::paragraphs;
use super::{Managed, Saved, object, text};
use crate::service::notify::letter::{self, COMMON};
use crate::service::notify::{self, Kind, templates};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::templates::{self as rows, Template as Row};
use crate::store::{Db, Page, PageOf};
use lok_common::admin::notify::template::{
    Preview, Previewed, Template, TemplateDraft, TemplateFilter, TemplateSpec, TemplateStatus,
};
use lok_common::admin::{Metadata, ObjectOf, Resource};
use lok_common::{ErrorCode, Problem, Time};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

impl Managed for Template {
    type Prepared = ();
    const KEPT: Option<Kept> = None;
    const ACTIONS: [&'static str; 3] = ["template.create", "template.set", "template.reset"];

    async fn prepare(_lok: &Lok, _draft: &mut TemplateDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(_draft: &TemplateDraft) -> Option<String> {
        None
    }

    /// All at once: there are few.
    fn list(
        db: &mut Db,
        _filter: &TemplateFilter,
        _page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let own = rows::all(db)?;
        let mut found = Vec::new();
        for kind in Kind::ALL {
            let of_kind = || own.iter().filter(|row| row.name == kind.as_str());
            if !of_kind().any(|row| row.locale.is_empty()) {
                found.push(view(kind, "", None));
            }
            for row in of_kind() {
                found.push(view(kind, &row.locale.clone(), Some(row.clone())));
            }
        }
        Ok(PageOf {
            rows: found,
            next: None,
        })
    }

    fn get(db: &mut Db, key: &str, _now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        let Some((kind, locale)) = parts(key) else {
            return Ok(None);
        };
        let row = rows::find(db, kind.as_str(), &locale)?;
        Ok(Some(view(kind, &locale, row)))
    }

    fn create(_: &mut Db, _: TemplateDraft, (): (), _: &Fresh) -> Result<Saved, Failure> {
        Err(
            Problem::new(ErrorCode::Unsupported, "no template is created")
                .why("there is one for each kind of notice")
                .fix("put your own words in its place: lokctl notify templates set KIND -f FILE")
                .into(),
        )
    }

    fn update(
        db: &mut Db,
        id: &str,
        draft: TemplateDraft,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let Some((kind, locale)) = parts(id) else {
            return Ok(Saved::id(id));
        };
        let before = rows::find(db, kind.as_str(), &locale)?;
        let built_in = templates::built_in(kind);
        let mut after = before.clone().unwrap_or(Row {
            name: kind.as_str().to_owned(),
            locale,
            subject: built_in.subject.to_owned(),
            body: built_in.body.to_owned(),
            etag: 0,
            created_at: fresh.now,
            updated_at: fresh.now,
        });
        if let Some(subject) = draft.subject {
            after.subject = text(&subject, "spec.subject", 200)?;
        }
        if let Some(body) = draft.body {
            after.body = paragraphs(&body, "spec.body")?;
        }
        for (field, said) in [("spec.subject", &after.subject), ("spec.body", &after.body)] {
            letter::check(kind, said).map_err(|wrong| {
                Problem::invalid(field, format!("{field} cannot be filled in"))
                    .why(wrong.to_string())
                    .fix(format!("there is {}", fields(kind).join(", ")))
            })?;
        }
        if before.as_ref() != Some(&after) {
            after.etag += 1;
            after.updated_at = fresh.now;
            rows::put(db, after)?;
        }
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        if let Some((kind, locale)) = parts(id) {
            rows::delete(db, kind.as_str(), &locale)?;
        }
        Ok(())
    }
}

/// What a template looks like filled in.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn preview(lok: &Lok, key: String, wish: Preview) -> Result<Previewed, Failure> {
    let house = notify::house(lok);
    let now = lok.clock.now();
    lok.store
        .read(move |db| {
            let missing = || Problem::not_found(Template::NOUN, Template::PATH, &key);
            let (kind, locale) = parts(&key).ok_or_else(missing)?;
            let found = rows::find(db, kind.as_str(), &locale)?;
            let pattern = match &found {
                Some(row) => letter::Pattern {
                    subject: &row.subject,
                    body: &row.body,
                },
                None => templates::built_in(kind),
            };
            let data = wish
                .data
                .clone()
                .unwrap_or_else(|| example(kind, &house.issuer));
            let letter = letter::write(kind, pattern, &house, "Ada Lovelace", &data, now);
            Ok(Previewed {
                subject: letter.title,
                text: letter.text,
            })
        })
        .await
}

fn example(kind: Kind, issuer: &str) -> Value {
    let fields = kind.fields().iter().map(|name| {
        if *name == "shown" {
            return ((*name).to_owned(), Value::Bool(true));
        }
        let value = match *name {
            "link" => format!("{issuer}/an-example"),
            "minutes" => "30".to_owned(),
            "days" => "7".to_owned(),
            "lasts" => "7 days".to_owned(),
            "ip" => "192.0.2.7".to_owned(),
            name => format!("({name})"),
        };
        ((*name).to_owned(), Value::from(value))
    });
    Value::Object(fields.collect::<Map<_, _>>())
}

/// The kind and the language of a key.
fn parts(key: &str) -> Option<(Kind, String)> {
    let (kind, locale) = key.split_once(':').unwrap_or((key, ""));
    let plain = locale.len() <= 35
        && locale
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    Some((Kind::parse(kind)?, plain.then(|| locale.to_owned())?))
}

fn fields(kind: Kind) -> Vec<String> {
    let names = kind.fields().iter().chain(&COMMON);
    names.map(|name| format!("{{{{{name}}}}}")).collect()
}

fn view(kind: Kind, locale: &str, row: Option<Row>) -> ObjectOf<Template> {
    let name = match locale {
        "" => kind.as_str().to_owned(),
        locale => format!("{}:{locale}", kind.as_str()),
    };
    let built_in = templates::built_in(kind);
    let custom = row.is_some();
    let row = row.unwrap_or(Row {
        name: String::new(),
        locale: String::new(),
        subject: built_in.subject.to_owned(),
        body: built_in.body.to_owned(),
        etag: 0,
        created_at: 0,
        updated_at: 0,
    });
    object::<Template>(
        Metadata {
            id: name.clone(),
            name,
            created_at: Time(row.created_at),
            updated_at: Time(row.updated_at),
            etag: row.etag.to_string(),
            labels: BTreeMap::new(),
        },
        TemplateSpec {
            subject: row.subject,
            body: row.body,
        },
        TemplateStatus {
            custom,
            fields: fields(kind),
        },
    )
}
