//! Pictures to send.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use png::{BitDepth, ColorType, Encoder};

/// A PNG of these sides; each pixel red, green, blue and opacity.
///
/// # Panics
///
/// When a side is 0.
#[must_use]
pub fn png(width: u32, height: u32, pixel: impl Fn(u32, u32) -> [u8; 4]) -> Vec<u8> {
    let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let data: Vec<u8> = places.flat_map(|(x, y)| pixel(x, y)).collect();
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, width, height);
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&data).unwrap();
    writer.finish().unwrap();
    out
}

/// A portrait, more or less: somebody in front of a wall.
#[must_use]
pub fn portrait() -> Vec<u8> {
    png(320, 400, |x, y| {
        let round =
            |cx: u32, cy: u32, r: u32| x.abs_diff(cx).pow(2) + y.abs_diff(cy).pow(2) < r.pow(2);
        match (round(160, 170, 62), round(160, 350, 118)) {
            (true, _) => [238, 196, 164, 255],
            (_, true) => [38, 92, 122, 255],
            _ => [214, 226, 220, 255],
        }
    })
}

/// A grey JPEG of 8 by 16 pixels.
///
/// # Panics
///
/// Never.
#[must_use]
pub fn jpeg() -> Vec<u8> {
    let text = "/9j/2wBDAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAj/wAARCAAQAAgDAREAAhEAAxEA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAgADAAA/AAAAAP/Z";
    BASE64_STANDARD.decode(text).unwrap()
}

/// Sides of a PNG, and its first pixel.
///
/// # Panics
///
/// When it is none.
#[must_use]
pub fn seen(bytes: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
        .read_info()
        .unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let channels = info.color_type.samples();
    (info.width, info.height, pixels[..channels].to_vec())
}
