//! A form with a file in it (RFC 7578), of the fields that it may have and no others.

use axum::body::{Body, Bytes};
use multer::{Constraints, Multipart, SizeLimit};

/// The token of the form.
const CSRF: &str = "csrf";

/// What was sent.
pub struct Upload {
    /// The token of the form.
    pub csrf: String,
    /// The file; empty if none was chosen.
    pub file: Bytes,
}

/// Reads the token and the file of this field, each of which comes once.
///
/// # Errors
/// What is wrong with the form.
pub async fn read(content_type: &str, body: Bytes, field: &str) -> Result<Upload, String> {
    let boundary = multer::parse_boundary(content_type).map_err(|error| error.to_string())?;
    // The whole was measured before it came here.
    let limits = SizeLimit::new().for_field(CSRF, 256);
    let constraints = Constraints::new()
        .allowed_fields(vec![CSRF, field])
        .size_limit(limits);
    let stream = Body::from(body).into_data_stream();
    let mut parts = Multipart::with_constraints(stream, boundary, constraints);
    let (mut csrf, mut file) = (None, None);
    while let Some(part) = parts
        .next_field()
        .await
        .map_err(|error| error.to_string())?
    {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(|error| error.to_string())?;
        let place = if name == CSRF { &mut csrf } else { &mut file };
        if place.replace(bytes).is_some() {
            return Err(format!("{name} comes more than once"));
        }
    }
    let csrf = csrf.ok_or("the token is missing")?;
    Ok(Upload {
        csrf: String::from_utf8(csrf.into()).map_err(|_| "the token is not UTF-8")?,
        file: file.ok_or("the file is missing")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=b";

    fn part(name: &str, more: &str, value: &str) -> String {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{value}\r\n")
    }

    async fn sent(kind: &str, body: &str) -> Option<(String, Vec<u8>)> {
        let upload = read(kind, Bytes::copy_from_slice(body.as_bytes()), "picture").await;
        upload.ok().map(|each| (each.csrf, each.file.to_vec()))
    }

    #[tokio::test]
    async fn a_form_has_its_fields_once_and_no_others() {
        let (csrf, file) = (
            part("csrf", "", "token"),
            part("picture", "; filename=\"a.png\"", "bytes"),
        );
        let good = Some(("token".to_owned(), b"bytes".to_vec()));
        assert_eq!(sent(TYPE, &format!("{csrf}{file}--b--\r\n")).await, good);
        assert_eq!(sent(TYPE, &format!("{file}{csrf}--b--")).await, good);
        let long = part("csrf", "", &"x".repeat(257));
        let other = part("email_verified", "", "true");
        for (kind, body) in [
            (TYPE, String::new()),
            (TYPE, "--b--".to_owned()),
            (TYPE, format!("{csrf}--b--")),
            (TYPE, format!("{file}--b--")),
            (TYPE, format!("{csrf}{file}")),
            (TYPE, format!("{csrf}{file}--b")),
            (TYPE, format!("{csrf}{csrf}{file}--b--")),
            (TYPE, format!("{csrf}{file}{file}--b--")),
            (TYPE, format!("{csrf}{file}{other}--b--")),
            (TYPE, format!("{long}{file}--b--")),
            (TYPE, format!("{}{file}--b--", part("", "", "x"))),
            (TYPE, format!("--b\r\n\r\nx\r\n{csrf}{file}--b--")),
            ("multipart/form-data", format!("{csrf}{file}--b--")),
            (
                "multipart/form-data; boundary=",
                format!("{csrf}{file}--b--"),
            ),
            (
                "multipart/form-data; boundary=c",
                format!("{csrf}{file}--b--"),
            ),
            ("multipart/mixed; boundary=b", format!("{csrf}{file}--b--")),
            ("text/plain", format!("{csrf}{file}--b--")),
        ] {
            assert_eq!(sent(kind, &body).await, None, "{kind} {body}");
        }
    }
}
