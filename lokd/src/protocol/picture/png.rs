//! PNG (RFC 2083 and its successors): read line by line into a small picture, and written plainly.

use super::canvas::{Canvas, Image, Shape};
use super::{MOST_SIDE, PictureError};
use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Limits, Transformations};
use std::io::Cursor;

/// What the decoder may hold at once; a line of the widest picture is 32 KiB.
const MEMORY: usize = 4 * 1024 * 1024;

/// The passes of an interlaced picture: first column, every so many columns, first line, every so many lines.
pub const ADAM7: [(u32, u32, u32, u32); 7] = [
    (0, 8, 0, 8),
    (4, 8, 0, 8),
    (0, 4, 4, 8),
    (2, 4, 0, 4),
    (0, 2, 2, 4),
    (1, 2, 0, 2),
    (0, 1, 1, 2),
];
const WHOLE: [(u32, u32, u32, u32); 1] = [(0, 1, 0, 1)];

/// Reads the picture, and no byte beyond its last line, however much was packed there.
pub fn read(bytes: &[u8], shape: Shape, most_side: u32) -> Result<Image, PictureError> {
    let damaged = |_| PictureError::Damaged;
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MEMORY });
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let (width, height) = decoder.read_header_info().map_err(damaged)?.size();
    if width > MOST_SIDE || height > MOST_SIDE {
        return Err(PictureError::TooBig);
    }
    let mut reader = decoder.read_info().map_err(damaged)?;
    // The first picture of an animation is the whole one.
    if let Some(frame) = reader.info().frame_control
        && (frame.width, frame.height) != (width, height)
    {
        return Err(PictureError::Damaged);
    }
    let channels = reader.output_color_type().0.samples();
    let passes: &[_] = if reader.info().interlaced {
        &ADAM7
    } else {
        &WHOLE
    };
    let mut canvas = Canvas::new(shape, width, height, most_side);
    for (left, right, top, down) in passes {
        // A pass without a column has no lines either.
        if *left >= width {
            continue;
        }
        for y in (*top..height).step_by(*down as usize) {
            let row = reader.next_row().map_err(damaged)?;
            let row = row.ok_or(PictureError::Damaged)?;
            let columns = (*left..width).step_by(*right as usize);
            for (x, pixel) in columns.zip(row.data().chunks_exact(channels)) {
                canvas.put(x, y, rgba(pixel)?);
            }
        }
    }
    Ok(canvas.finish())
}

/// Writes the pixels and nothing else, without opacity where all is opaque.
pub fn write(image: &Image) -> Result<Vec<u8>, PictureError> {
    let opaque = image.pixels.iter().all(|pixel| pixel[3] == u8::MAX);
    let kept = if opaque { 3 } else { 4 };
    let data: Vec<u8> = image
        .pixels
        .iter()
        .flat_map(|pixel| pixel.iter().take(kept).copied())
        .collect();
    let mut written = Vec::new();
    let mut encoder = Encoder::new(&mut written, image.width, image.height);
    encoder.set_color(if opaque {
        ColorType::Rgb
    } else {
        ColorType::Rgba
    });
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    encoder
        .write_header()
        .and_then(|mut writer| {
            writer.write_image_data(&data)?;
            writer.finish()
        })
        .map_err(|_| PictureError::Damaged)?;
    Ok(written)
}

fn rgba(pixel: &[u8]) -> Result<[u8; 4], PictureError> {
    match *pixel {
        [grey, alpha] => Ok([grey, grey, grey, alpha]),
        [red, green, blue, alpha] => Ok([red, green, blue, alpha]),
        _ => Err(PictureError::Damaged),
    }
}
