//! A picture inside its own address (RFC 2397).

use super::{MOST_INPUT, PictureError, reencode_png};
use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// With or without padding: both are found.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Does with a `data:` URL what [`reencode_png`] does with bytes; what type it claims to be counts for nothing.
///
/// # Errors
/// It is no such URL, or no picture.
pub fn from_data_url(text: &str, most_side: u32) -> Result<Vec<u8>, PictureError> {
    reencode_png(&bytes_of(text)?, most_side)
}

/// The bytes in a `data:` URL, whatever they are.
///
/// # Errors
/// It is no such URL, or too long for a picture.
pub fn bytes_of(text: &str) -> Result<Vec<u8>, PictureError> {
    // Four letters for three bytes, a few more for the type, and each letter may be written as three.
    if text.len() > 4 * MOST_INPUT + 256 {
        return Err(PictureError::TooLong);
    }
    let (scheme, rest) = text.split_at_checked(5).ok_or(PictureError::DataUrl)?;
    let (kind, body) = rest.split_once(',').ok_or(PictureError::DataUrl)?;
    let is_base64 = kind
        .rsplit_once(';')
        .is_some_and(|(_, last)| last.trim().eq_ignore_ascii_case("base64"));
    if !scheme.eq_ignore_ascii_case("data:") || !is_base64 {
        return Err(PictureError::DataUrl);
    }
    let letters = unescape(body).ok_or(PictureError::DataUrl)?;
    BASE64.decode(letters).map_err(|_| PictureError::DataUrl)
}

/// Without percent signs and white space.
fn unescape(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    let hex = |byte: Option<u8>| char::from(byte?).to_digit(16);
    while let Some(byte) = bytes.next() {
        let byte = match byte {
            b'%' => u8::try_from(hex(bytes.next())? * 16 + hex(bytes.next())?).ok()?,
            byte => byte,
        };
        if !byte.is_ascii_whitespace() {
            out.push(byte);
        }
    }
    Some(out)
}
