//! A letter as a mail: the same words as plain text and as HTML.

use super::letter::{House, Letter};
use lettre::Address;
use lettre::address::Envelope;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};
use std::fmt::Write as _;
use std::time::{Duration, SystemTime};
use url::Url;

/// Makes the mail. The same `key` makes the same Message-ID, by which a mail that comes twice is known.
///
/// # Errors
/// An address that is none, as a sentence.
pub fn compose(
    letter: &Letter,
    from: &str,
    key: &str,
    house: &House,
) -> Result<(Envelope, Vec<u8>), String> {
    let to = letter.to.as_deref().unwrap_or_default();
    let to: Address = to
        .parse()
        .map_err(|_| "the address of the recipient is none".to_owned())?;
    let from: Mailbox = from
        .parse()
        .map_err(|_| "the address of the sender is none".to_owned())?;
    let envelope = Envelope::new(Some(from.email.clone()), vec![to.clone()])
        .map_err(|error| error.to_string())?;
    let at = Duration::from_millis(u64::try_from(letter.at).unwrap_or_default());
    let message = Message::builder()
        .from(from)
        .to(Mailbox::new(None, to))
        .subject(&letter.title)
        .date(SystemTime::UNIX_EPOCH + at)
        .message_id(Some(format!("<{}@{}>", key.replace(':', "."), host(house))))
        // No answering machine answers it (RFC 3834).
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        ))
        .multipart(MultiPart::alternative_plain_html(
            plain(letter, house),
            html(letter, house),
        ))
        .map_err(|error| error.to_string())?;
    Ok((envelope, message.formatted()))
}

fn host(house: &House) -> String {
    Url::parse(&house.issuer)
        .ok()
        .and_then(|url| {
            url.host_str()
                .map(|host| host.trim_matches(['[', ']']).to_owned())
        })
        .unwrap_or_else(|| "localhost".to_owned())
}

fn plain(letter: &Letter, house: &House) -> String {
    format!(
        "{}\r\n\r\n-- \r\n{}\r\n{}\r\n",
        letter.text.replace('\n', "\r\n"),
        house.server,
        house.issuer
    )
}

fn html(letter: &Letter, house: &House) -> String {
    let mut out = String::from(
        "<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light dark\">\
         </head><body style=\"font-family:sans-serif;line-height:1.5;max-width:36em\">",
    );
    for paragraph in letter.text.split("\n\n") {
        out.push_str("<p>");
        let inside = paragraph
            .strip_prefix(&house.issuer)
            .is_some_and(|rest| rest.starts_with('/'));
        if letter.link.as_deref() == Some(paragraph) || inside {
            let url = escape(paragraph);
            // Writing to a String cannot fail.
            let _ = write!(out, "<a href=\"{url}\">{url}</a>");
        } else {
            out.push_str(&escape(paragraph).replace('\n', "<br>"));
        }
        out.push_str("</p>");
    }
    let _ = write!(
        out,
        "<p><small>{}<br>{}</small></p></body></html>",
        escape(&house.server),
        escape(&house.issuer)
    );
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn letter(to: &str, title: &str, text: &str) -> Letter {
        Letter {
            event: "invite.create".to_owned(),
            to: Some(to.to_owned()),
            title: title.to_owned(),
            text: text.to_owned(),
            link: Some("https://id.example/invite/x".to_owned()),
            at: 0,
            data: BTreeMap::new(),
        }
    }

    fn compose(letter: &Letter) -> Result<String, String> {
        let house = House {
            server: "Lab <1>".to_owned(),
            issuer: "https://id.example".to_owned(),
        };
        super::compose(letter, "Lab <lok@id.example>", "n:mail", &house).map(|(_, mail)| {
            // Quoted-printable breaks long lines (RFC 2045 6.7).
            let text = String::from_utf8(mail).expect("text");
            text.replace("=\r\n", "")
        })
    }

    #[test]
    fn a_mail_has_its_id_and_both_forms() {
        let text = "Hello <b>&\n\nhttps://id.example/invite/x";
        let mail = compose(&letter("ada@example.org", "Hi", text)).expect("a mail");
        for part in [
            "Message-ID: <n.mail@id.example>",
            "Auto-Submitted: auto-generated",
            "To: ada@example.org",
            "multipart/alternative",
            "Hello &lt;b&gt;&amp;",
            "Lab &lt;1&gt;",
        ] {
            assert!(mail.contains(part), "{part}: {mail}");
        }
    }

    #[test]
    fn no_header_can_be_brought_in() {
        for title in [
            "Hi\r\nBcc: eve@example.org",
            "Hi\nBcc: eve@example.org",
            "Hi\rBcc: eve@example.org",
        ] {
            let mail = compose(&letter("ada@example.org", title, "x")).expect("a mail");
            let head = mail.split("\r\n\r\n").next().expect("a head");
            assert!(
                !head
                    .lines()
                    .any(|line| line.to_lowercase().starts_with("bcc")),
                "{head}"
            );
        }
        for to in [
            "ada@example.org\r\nBcc: eve@example.org",
            "ada@example.org, eve@example.org",
            "ada@example.org>\r\nRCPT TO:<eve@example.org",
            "",
        ] {
            assert!(compose(&letter(to, "Hi", "x")).is_err(), "{to}");
        }
    }
}
