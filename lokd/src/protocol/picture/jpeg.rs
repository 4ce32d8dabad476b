//! JPEG (ITU-T T.81), in grey or in YCbCr, turned as the camera was held.

use super::canvas::{Canvas, Image, Shape};
use super::exif::Turn;
use super::{MOST_SIDE, PictureError};
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;
use zune_jpeg::{JpegDecoder, SampleRatios};

/// The most pixels, fewer than of a PNG: the decoder holds all of them, up to 9 bytes each.
const MOST_PIXELS: usize = 2048 * 2048;
/// The most scans of a progressive picture; usual ones have ten. Each goes over all pixels.
const SCANS: usize = 20;

/// Reads the picture.
pub fn read(bytes: &[u8], shape: Shape, most_side: u32) -> Result<Image, PictureError> {
    let damaged = |_| PictureError::Damaged;
    let side = MOST_SIDE as usize;
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_use_unsafe(false)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_max_scans(SCANS)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(damaged)?;
    let info = decoder.info().ok_or(PictureError::Damaged)?;
    let (columns, lines) = (usize::from(info.width), usize::from(info.height));
    if columns > side || lines > side || columns * lines > MOST_PIXELS {
        return Err(PictureError::TooBig);
    }
    // Print colours, and samplings that nobody uses and that cost more than their pixels.
    if !matches!(info.components, 1 | 3) || matches!(info.sample_ratio, SampleRatios::Generic(..)) {
        return Err(PictureError::Damaged);
    }
    let decoded = decoder.decode().map_err(damaged)?;
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    let turn = Turn::of(decoder.exif().map(Vec::as_slice));
    let (seen_width, seen_height) = turn.sides(width, height);
    let mut canvas = Canvas::new(shape, seen_width, seen_height, most_side);
    let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    for (place, pixel) in places.zip(decoded.chunks_exact(3)) {
        if let [red, green, blue] = *pixel {
            let (x, y) = turn.place(place, width, height);
            canvas.put(x, y, [red, green, blue, u8::MAX]);
        }
    }
    Ok(canvas.finish())
}
