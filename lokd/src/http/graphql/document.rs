//! Whether a document can be afforded, before anything else looks at it: what comes later walks fragments as often as they
//! are named, and nests calls as deep as the text nests brackets.

use async_graphql::parser::types::{
    Directive, ExecutableDocument, FragmentDefinition, Selection, SelectionSet,
};
use async_graphql::{Name, Positioned};
use std::collections::HashMap;

/// Brackets within brackets.
const NESTED: usize = 64;
/// Aliases of a document.
const ALIASES: usize = 100;
/// Directives of a document.
const DIRECTIVES: usize = 100;
/// Fields of an operation with all its fragments written out.
const WRITTEN_OUT: usize = 5_000;
/// Fragments within fragments.
const FRAGMENTS: usize = 32;
/// The letters of an alias.
const ALIAS: usize = 200;
/// How often a selection may ask what its object is: it is the one field of an answer that nobody counts.
const TYPENAMES: usize = 20;
/// Fields at the root of an operation.
const AT_ROOT: usize = 30;

/// Checks the text, which is not parsed yet.
///
/// # Errors
/// What is wrong, in a sentence.
pub fn check_text(text: &str) -> Result<(), &'static str> {
    match nesting(text) {
        None => Err("a text of three quotes has no end"),
        Some(deepest) if deepest > NESTED => Err("the document nests too deeply"),
        Some(_) => Ok(()),
    }
}

/// How deep brackets nest where the parser takes them for brackets. Nothing: a text of three quotes has no end, and the
/// parser would take its first two quotes for a text of their own.
fn nesting(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut open, mut deepest) = (0, 0_usize, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' | b'(' | b'[' => {
                open += 1;
                deepest = deepest.max(open);
            }
            b'}' | b')' | b']' => open = open.saturating_sub(1),
            b'#' => {
                let rest = bytes[at..].iter();
                at += rest.take_while(|byte| !is_end_of_line(**byte)).count();
            }
            b'"' if bytes[at..].starts_with(BLOCK) => at = end_of_block(bytes, at + 3)?,
            b'"' => {
                at += 1;
                while bytes
                    .get(at)
                    .is_some_and(|byte| *byte != b'"' && !is_end_of_line(*byte))
                {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
            }
            _ => {}
        }
        at += 1;
    }
    Some(deepest)
}

/// What begins and ends a text of several lines.
const BLOCK: &[u8] = b"\"\"\"";
/// What stands for it within one.
const NO_BLOCK: &[u8] = b"\\\"\"\"";

/// The last quote of a text of several lines that begins here.
fn end_of_block(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match bytes.get(at..)? {
            [] => return None,
            rest if rest.starts_with(NO_BLOCK) => at += NO_BLOCK.len(),
            rest if rest.starts_with(BLOCK) => return Some(at + BLOCK.len() - 1),
            _ => at += 1,
        }
    }
}

fn is_end_of_line(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// Checks the parsed document.
///
/// # Errors
/// What is wrong, in a sentence.
pub fn check(document: &ExecutableDocument) -> Result<(), String> {
    let mut count = Count::default();
    for (_, operation) in document.operations.iter() {
        count.directives(&operation.node.directives);
        count.set(&operation.node.selection_set.node);
    }
    for fragment in document.fragments.values() {
        count.directives(&fragment.node.directives);
        count.set(&fragment.node.selection_set.node);
    }
    if count.aliases > ALIASES {
        return Err(format!("the document has more than {ALIASES} aliases"));
    }
    if count.longest > ALIAS {
        return Err(format!("an alias is longer than {ALIAS} letters"));
    }
    if count.directives > DIRECTIVES {
        return Err(format!(
            "the document has more than {DIRECTIVES} directives"
        ));
    }
    let mut sizes = Sizes {
        fragments: &document.fragments,
        known: HashMap::new(),
        within: 0,
    };
    for (_, operation) in document.operations.iter() {
        let size = sizes.set(&operation.node.selection_set.node)?;
        if size.fields > WRITTEN_OUT {
            return Err(format!(
                "the operation has more than {WRITTEN_OUT} fields with its fragments written out"
            ));
        }
        if size.here > AT_ROOT {
            return Err(format!(
                "the operation has more than {AT_ROOT} fields at its root"
            ));
        }
    }
    // A fragment that nobody names is walked all the same.
    for name in document.fragments.keys() {
        if sizes.fragment(name)?.fields > WRITTEN_OUT {
            return Err(format!("a fragment has more than {WRITTEN_OUT} fields"));
        }
    }
    Ok(())
}

/// The field that says what an object is.
const TYPENAME: &str = "__typename";

/// What is written down.
#[derive(Default)]
struct Count {
    aliases: usize,
    /// The letters of the longest alias.
    longest: usize,
    directives: usize,
}

impl Count {
    fn directives(&mut self, directives: &[Positioned<Directive>]) {
        self.directives += directives.len();
    }

    fn set(&mut self, set: &SelectionSet) {
        for item in &set.items {
            match &item.node {
                Selection::Field(field) => {
                    if let Some(alias) = &field.node.alias {
                        self.aliases += 1;
                        self.longest = self.longest.max(alias.node.len());
                    }
                    self.directives(&field.node.directives);
                    self.set(&field.node.selection_set.node);
                }
                Selection::FragmentSpread(spread) => self.directives(&spread.node.directives),
                Selection::InlineFragment(inline) => {
                    self.directives(&inline.node.directives);
                    self.set(&inline.node.selection_set.node);
                }
            }
        }
    }
}

/// How large something is with its fragments written out.
#[derive(Clone, Copy, Default)]
struct Size {
    /// All fields.
    fields: usize,
    /// Those of its first level.
    here: usize,
    /// Those of them that are `__typename`.
    typenames: usize,
}

/// The sizes of fragments, each measured once.
struct Sizes<'a> {
    fragments: &'a HashMap<Name, Positioned<FragmentDefinition>>,
    /// `None`: it is being measured.
    known: HashMap<Name, Option<Size>>,
    /// How many are being measured.
    within: usize,
}

impl Sizes<'_> {
    fn set(&mut self, set: &SelectionSet) -> Result<Size, String> {
        let mut size = Size::default();
        for item in &set.items {
            let of = match &item.node {
                Selection::Field(field) => {
                    let below = self.set(&field.node.selection_set.node)?;
                    Size {
                        fields: below.fields.saturating_add(1),
                        here: 1,
                        typenames: usize::from(field.node.name.node == TYPENAME),
                    }
                }
                Selection::FragmentSpread(spread) => {
                    self.fragment(&spread.node.fragment_name.node)?
                }
                Selection::InlineFragment(inline) => self.set(&inline.node.selection_set.node)?,
            };
            size.fields = size.fields.saturating_add(of.fields.max(1));
            size.here = size.here.saturating_add(of.here);
            size.typenames = size.typenames.saturating_add(of.typenames);
        }
        if size.typenames > TYPENAMES {
            return Err(format!(
                "a selection has {TYPENAME} more than {TYPENAMES} times"
            ));
        }
        Ok(size)
    }

    fn fragment(&mut self, name: &Name) -> Result<Size, String> {
        match self.known.get(name) {
            Some(Some(size)) => return Ok(*size),
            Some(None) => return Err(format!("the fragment {name} contains itself")),
            None => {}
        }
        // One that is not there is for the validation to tell.
        let Some(fragment) = self.fragments.get(name) else {
            return Ok(Size::default());
        };
        if self.within == FRAGMENTS {
            return Err("fragments nest too deeply".to_owned());
        }
        self.within += 1;
        self.known.insert(name.clone(), None);
        let size = self.set(&fragment.node.selection_set.node)?;
        self.within -= 1;
        self.known.insert(name.clone(), Some(size));
        Ok(size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use async_graphql::Value as ConstValue;
    use async_graphql::parser::parse_query;
    use proptest::prelude::*;

    fn checked(text: &str) -> Result<(), String> {
        check_text(text).map_err(str::to_owned)?;
        check(&parse_query(text).map_err(|error| error.to_string())?)
    }

    #[test]
    fn brackets_count_only_where_they_are_brackets() {
        let quiet = format!(
            "# {0}\n{{ a(b: \"{0}\\\" {0}\", c: \"\"\"{0} \" {0}\"\"\") }}",
            "{".repeat(100)
        );
        assert_eq!(check_text(&quiet), Ok(()));
        for bracket in ["{", "(", "["] {
            assert!(check_text(&bracket.repeat(NESTED)).is_ok());
            assert!(check_text(&bracket.repeat(NESTED + 1)).is_err());
        }
        let long = format!("\"\"\"{}\"\"\"{}", "x", "{".repeat(NESTED + 1));
        assert!(check_text(&long).is_err());
        for odd in ["\"", "\"\\", "#", "\"\"", "\"\"\" \\\"\"\" \"\"\""] {
            assert!(check_text(odd).is_ok(), "{odd}");
        }
        for endless in ["\"\"\"", "\"\"\"\"", "\"\"\" \\\"\"\"", "a: \"\"\" \" [[["] {
            assert!(check_text(endless).is_err(), "{endless}");
        }
        let lists = format!("{}{}", "[".repeat(700), "]".repeat(700));
        for hidden in [
            format!(
                "query Q($a: String = \"\"\"\\\"\"\" \"\"\", $b: [Int] = {lists}) {{ me {{ id }} }}"
            ),
            format!("query Q($a: [String] = [\"\"\" \" {lists} ] ) {{ me {{ id }} }}"),
        ] {
            assert!(check_text(&hidden).is_err(), "{hidden}");
        }
    }

    /// How deep lists nest in a value that the parser made.
    fn depth(value: &ConstValue) -> usize {
        match value {
            ConstValue::List(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
            _ => 0,
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        /// What the parser takes nests no deeper than was counted before.
        #[test]
        fn no_text_hides_brackets_from_the_count(
            pieces in proptest::collection::vec(
                prop::sample::select(vec![
                    "\"\"\"", "\"\"\"", "\\\"\"\"", "\"", "\"\"", "\\", "\\\"", "#", "\n", "\r", "[", "[[", "]", "]]", " ", "x",
                ]),
                0..12,
            ),
        ) {
            let open = pieces.concat();
            for close in ["", "]", "]]", "]]]", "\n]]", "\"]", "\"]]", "\"\"\"]", "\"\"\"]]", "\"\"\"]]]"] {
                let text = format!("query Q($a: A = [{open}{close}) {{ b }}");
                let Ok(parsed) = parse_query(&text) else {
                    continue;
                };
                let Some((_, operation)) = parsed.operations.iter().next() else {
                    continue;
                };
                let variable = &operation.node.variable_definitions[0].node;
                let taken = variable.default_value.as_ref().map_or(0, |value| depth(&value.node));
                // The list is within the round brackets.
                prop_assert!(nesting(&text).is_none_or(|counted| counted > taken), "{text}");
            }
        }
    }

    #[test]
    fn fragments_are_measured_and_not_walked() {
        assert_eq!(checked("{ a { ...F } } fragment F on A { b }"), Ok(()));
        let around = "{ ...F } fragment F on A { ...G } fragment G on A { b { ...F } }";
        assert!(checked(around).is_err_and(|why| why.contains("contains itself")));
        let mut laughs = "{ ...F0 }".to_owned();
        for at in 0..30 {
            let next = at + 1;
            laughs += &format!(" fragment F{at} on A {{ ...F{next} b {{ ...F{next} }} }}");
        }
        laughs += " fragment F30 on A { b }";
        assert!(checked(&laughs).is_err_and(|why| why.contains("written out")));
        let mut chain = "{ ...F0 }".to_owned();
        for at in 0..2_000 {
            chain += &format!(" fragment F{at} on A {{ ...F{} }}", at + 1);
        }
        assert!(checked(&chain).is_err_and(|why| why.contains("nest too deeply")));
    }

    #[test]
    fn repetition_is_bounded() {
        let many = |count: usize, one: &dyn Fn(usize) -> String| {
            let fields: Vec<String> = (0..count).map(one).collect();
            format!("{{ a {{ {} }} }}", fields.join(" "))
        };
        assert!(checked(&many(ALIASES, &|at| format!("x{at}: b"))).is_ok());
        assert!(checked(&many(ALIASES + 1, &|at| format!("x{at}: b"))).is_err());
        assert!(checked(&many(DIRECTIVES + 1, &|_| "b @skip(if: true)".into())).is_err());
        assert!(checked(&many(WRITTEN_OUT, &|_| "b".into())).is_err());
        let root = format!("{{ {} }}", "a ".repeat(AT_ROOT + 1));
        assert!(checked(&root).is_err_and(|why| why.contains("root")));
        assert!(checked(&many(TYPENAMES, &|_| "__typename".into())).is_ok());
        let names = many(TYPENAMES + 1, &|_| "__typename".into());
        assert!(checked(&names).is_err_and(|why| why.contains("__typename")));
        let long = format!("{{ {}: a }}", "x".repeat(ALIAS + 1));
        assert!(checked(&long).is_err_and(|why| why.contains("alias")));
    }
}
