//! Pictures of others, made into pictures of ours: read within bounds, shrunk, and written anew without anything else.
//!
//! PNG and JPEG, told apart by their first bytes and never by what somebody says of them. It takes up to some tenths of
//! a second, so that it is not for a thread which serves others.

mod canvas;
mod data_url;
mod exif;
mod jpeg;
mod png;

pub use data_url::{bytes_of, from_data_url};

use canvas::{Image, Shape};
use std::panic::{AssertUnwindSafe, catch_unwind};
use thiserror::Error;

/// The longest file that is read.
pub const MOST_INPUT: usize = 1024 * 1024;
/// The longest side of a picture that is read.
pub const MOST_SIDE: u32 = 4096;
/// The longest file that is written.
pub const MOST_OUTPUT: usize = 64 * 1024;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";

/// Why a picture is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PictureError {
    /// It begins like neither.
    #[error("the picture is neither PNG nor JPEG")]
    Kind,
    /// The file is too long.
    #[error("the picture is longer than 1 MiB")]
    TooLong,
    /// It has too many pixels.
    #[error("the picture has too many pixels")]
    TooBig,
    /// It is cut off, damaged or of a form that nobody uses.
    #[error("the picture is damaged")]
    Damaged,
    /// No `data:` URL in base64.
    #[error("the picture is no data: URL in base64")]
    DataUrl,
}

/// Makes a PNG with sides of at most `most_side` pixels and at most [`MOST_OUTPUT`] bytes out of a PNG or JPEG.
///
/// Of an animation the first picture is taken. Whatever else the file says is left behind.
///
/// # Errors
/// It is no picture, or beyond the bounds.
pub fn reencode_png(bytes: &[u8], most_side: u32) -> Result<Vec<u8>, PictureError> {
    reencode(bytes, Shape::Whole, most_side)
}

/// [`reencode_png`] of the square in the middle: a person's picture.
///
/// # Errors
/// It is no picture, or beyond the bounds.
pub fn square_png(bytes: &[u8], most_side: u32) -> Result<Vec<u8>, PictureError> {
    reencode(bytes, Shape::Square, most_side)
}

fn reencode(bytes: &[u8], shape: Shape, most_side: u32) -> Result<Vec<u8>, PictureError> {
    if bytes.len() > MOST_INPUT {
        return Err(PictureError::TooLong);
    }
    let most_side = most_side.clamp(1, MOST_SIDE);
    // The decoders are foreign and read what strangers made: a panic of theirs is a damaged picture.
    catch_unwind(AssertUnwindSafe(|| {
        let image = if bytes.starts_with(PNG) {
            png::read(bytes, shape, most_side)?
        } else if bytes.starts_with(JPEG) {
            jpeg::read(bytes, shape, most_side)?
        } else {
            return Err(PictureError::Kind);
        };
        write(image)
    }))
    .unwrap_or(Err(PictureError::Damaged))
}

/// Writes it, smaller until it fits.
fn write(mut image: Image) -> Result<Vec<u8>, PictureError> {
    loop {
        let written = png::write(&image)?;
        if written.len() <= MOST_OUTPUT {
            return Ok(written);
        }
        let side = image.width.max(image.height);
        if side == 1 {
            return Err(PictureError::TooBig);
        }
        image = image.shrink((side * 3 / 4).max(1));
    }
}

#[cfg(test)]
mod tests;
