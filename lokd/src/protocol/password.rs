//! Passwords that are among the first to be tried, and the one form in which a password is hashed.
//!
//! The list is `assets/common-passwords.bloom`: a Bloom filter, so that it is small and tells nothing but yes or no. One
//! in ten thousand of the passwords that are not in it is taken for one that is; whoever meets that chooses another.
//! `assets/common-passwords.md` says where it comes from and how it is made.

use aws_lc_rs::digest;
use icu_normalizer::ComposingNormalizerBorrowed;
use std::borrow::Cow;

/// The filter.
static COMMON: &[u8] = include_bytes!("../../assets/common-passwords.bloom");
/// Bits that each word sets.
const PROBES: u64 = 13;
/// Bits of the filter for each word.
const BITS_PER_WORD: usize = 20;
/// A common word with so many digits and signs around it is tried as early as the word.
const MOST_AROUND: usize = 6;
/// What is left of a password without a name in it has to have so many letters.
const LEAST_BESIDE_NAME: usize = 6;
/// Names shorter than this are in many words by chance.
const LEAST_NAME: usize = 3;

/// The form in which a password is hashed: NFKC, so that it is the same from every keyboard (NIST SP 800-63B 3.1.1.2).
#[must_use]
pub fn normal(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfkc().normalize(text)
}

/// Whether whoever guesses tries this password early: it is on the list, a word of the list with a few digits or signs
/// around it, a run of the keys, or a few letters again and again.
#[must_use]
pub fn is_common(text: &str) -> bool {
    let text = folded(text);
    let core = text.trim_matches(|c: char| !c.is_alphabetic());
    let around = text.chars().count() - core.chars().count();
    is_listed(COMMON, &text)
        || (!core.is_empty() && around <= MOST_AROUND && is_listed(COMMON, core))
        || is_run(&text)
        || repeated(&text).is_some_and(|unit| unit.chars().count() <= 4 || is_listed(COMMON, &unit))
}

/// Whether a password is little more than one of the names.
#[must_use]
pub fn is_named_like(text: &str, names: &[&str]) -> bool {
    let text = folded(text);
    let parts = names
        .iter()
        .flat_map(|name| [Some(*name), name.split_once('@').map(|(local, _)| local)]);
    parts.flatten().map(folded).any(|name| {
        name.chars().count() >= LEAST_NAME
            && text.contains(&name)
            && text.replace(&name, "").chars().count() < LEAST_BESIDE_NAME
    })
}

/// The filter of a list of words.
#[must_use]
pub fn filter<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<u8> {
    let words: std::collections::BTreeSet<String> = words.into_iter().map(folded).collect();
    let mut bits = vec![0; (words.len() * BITS_PER_WORD).div_ceil(8)];
    for word in &words {
        for at in places(word, bits.len()) {
            bits[at / 8] |= 1 << (at % 8);
        }
    }
    bits
}

fn folded(text: &str) -> String {
    normal(text).to_lowercase()
}

fn is_listed(bits: &[u8], word: &str) -> bool {
    places(word, bits.len()).all(|at| {
        bits.get(at / 8)
            .is_some_and(|byte| byte & (1 << (at % 8)) != 0)
    })
}

/// The bits of a word, by double hashing.
fn places(word: &str, bytes: usize) -> impl Iterator<Item = usize> {
    let hash = digest::digest(&digest::SHA256, word.as_bytes());
    let number = |from: usize| {
        let mut eight = [0; 8];
        eight.copy_from_slice(&hash.as_ref()[from..from + 8]);
        u64::from_be_bytes(eight)
    };
    let (first, step) = (number(0), number(8) | 1);
    let bits = (bytes as u64 * 8).max(1);
    (0..PROBES).filter_map(move |probe| {
        usize::try_from(first.wrapping_add(probe.wrapping_mul(step)) % bits).ok()
    })
}

/// Whether each letter is the next of the one before, up or down: `12345678`, `zyxwvuts`; 0 follows 9.
fn is_run(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let follows = |a: char, b: char| u32::from(a) + 1 == u32::from(b) || (a, b) == ('9', '0');
    let up = letters.windows(2).all(|pair| follows(pair[0], pair[1]));
    let down = letters.windows(2).all(|pair| follows(pair[1], pair[0]));
    letters.len() > 1 && (up || down)
}

/// What a text repeats, if it is that and nothing else.
fn repeated(text: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    (1..=letters.len() / 2)
        .filter(|length| letters.len().is_multiple_of(*length))
        .find(|length| {
            letters
                .chunks(*length)
                .all(|part| part == &letters[..*length])
        })
        .map(|length| letters[..length].iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tried_first_is_common() {
        for text in [
            "password",
            "Password",
            "PASSWORD1234",
            "password2024!",
            "iloveyou!!",
            "qwertyuiop",
            "qwertyuiop123",
            "passwordpassword",
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "123456789012",
            "210987654321",
            "abcdefghijklm",
            // Full-width letters are the same ones.
            "ｐａｓｓｗｏｒｄ",
        ] {
            assert!(is_common(text), "{text}");
        }
    }

    #[test]
    fn what_is_long_and_of_ones_own_is_not() {
        for text in [
            "four plain words here",
            "a path along the harbour",
            "ada opens the door",
            "correct horse battery staple",
            "sunshine 8429-1753-2290",
            "Wolkenkuckucksheim am Rhein",
            "東京 の 雨 と 傘 の 話",
        ] {
            assert!(!is_common(text), "{text}");
        }
    }

    #[test]
    fn a_name_is_no_password() {
        let names = [
            "ada.lovelace",
            "Ada Lovelace",
            "countess@analytical.example",
            "",
            "x",
        ];
        for text in [
            "Ada.Lovelace1",
            "ada lovelace!",
            "countess2024",
            "countess@analytical.example",
        ] {
            assert!(is_named_like(text, &names), "{text}");
        }
        for text in [
            "ada.lovelace opens the door",
            "a path along the harbour",
            "xxxx",
        ] {
            assert!(!is_named_like(text, &names), "{text}");
        }
    }

    #[test]
    fn one_password_is_written_in_more_than_one_way() {
        assert_eq!(normal("gru\u{308}ße"), "grüße");
        assert_eq!(normal("ﬁsh"), "fish");
        assert_eq!(normal("plain"), "plain");
    }

    #[test]
    fn a_filter_knows_its_words_and_few_others() {
        let words: Vec<String> = (0..2_000).map(|number| format!("word {number}")).collect();
        let bits = filter(words.iter().map(String::as_str));
        assert_eq!(bits.len(), 2_000 * BITS_PER_WORD / 8);
        assert!(words.iter().all(|word| is_listed(&bits, word)));
        let wrong = (0..20_000)
            .filter(|number| is_listed(&bits, &format!("other {number}")))
            .count();
        assert!(wrong < 20, "{wrong}");
        assert!(!is_listed(&[], "word 1"));
        // As it is shipped: small, and half full at the most.
        let set: u32 = COMMON.iter().map(|byte| byte.count_ones()).sum();
        assert!(COMMON.len() < 200 * 1_024);
        assert!((set as usize) * 8 < COMMON.len() * 8 * 5, "{set}");
    }
}
