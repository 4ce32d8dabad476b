use super::*;
use ::png::{BitDepth, ColorType, Decoder, Encoder};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use std::io::Cursor;

const SIDE: u32 = 256;

/// A PNG of these samples.
fn made(width: u32, height: u32, color: ColorType, depth: BitDepth, data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, width, height);
    encoder.set_color(color);
    encoder.set_depth(depth);
    if color == ColorType::Indexed {
        encoder.set_palette(vec![10, 20, 30, 200, 100, 0]);
        encoder.set_trns(vec![255, 0]);
    }
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(data).expect("pixels");
    writer.finish().expect("an end");
    out
}

fn rgba(width: u32, height: u32, pixel: impl Fn(u32, u32) -> [u8; 4]) -> Vec<u8> {
    let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let data: Vec<u8> = places.flat_map(|(x, y)| pixel(x, y)).collect();
    made(width, height, ColorType::Rgba, BitDepth::Eight, &data)
}

/// Width, height and the first pixel.
fn seen(bytes: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = Decoder::new(Cursor::new(bytes)).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("a picture");
    let channels = info.color_type.samples();
    (info.width, info.height, pixels[..channels].to_vec())
}

fn taken(bytes: &[u8]) -> (u32, u32, Vec<u8>) {
    seen(&reencode_png(bytes, SIDE).expect("taken"))
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut out = u32::try_from(data.len())
        .expect("short")
        .to_be_bytes()
        .to_vec();
    out.extend(kind);
    out.extend(data);
    let sum = crc32(&out[4..]);
    out.extend(sum.to_be_bytes());
    out
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
        })
    })
}

fn header(width: u32, height: u32, depth: u8, color: u8, interlaced: bool) -> Vec<u8> {
    let mut data = [width.to_be_bytes(), height.to_be_bytes()].concat();
    data.extend([depth, color, 0, 0, u8::from(interlaced)]);
    [PNG.to_vec(), chunk(b"IHDR", &data)].concat()
}

/// A zlib stream of `data`, stored as it is.
fn stored(data: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let mut parts = data.chunks(60_000).peekable();
    while let Some(part) = parts.next() {
        let length = u16::try_from(part.len()).expect("short");
        out.push(u8::from(parts.peek().is_none()));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(part);
    }
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in data {
        a = (a + u32::from(*byte)) % 65_521;
        b = (a + b) % 65_521;
    }
    out.extend((b << 16 | a).to_be_bytes());
    out
}

/// A grey JPEG without detail; `kind` is the marker of its frame.
fn jpeg(width: u16, height: u16, kind: u8, components: u8, sampling: u8) -> Vec<u8> {
    let mut out = vec![0xff, 0xd8];
    let mut segment = |marker: u8, data: &[u8]| {
        out.extend([0xff, marker]);
        out.extend(u16::try_from(data.len() + 2).expect("short").to_be_bytes());
        out.extend(data);
    };
    segment(0xdb, &[[0].as_slice(), &[8; 64]].concat());
    let mut frame = vec![8];
    frame.extend(height.to_be_bytes());
    frame.extend(width.to_be_bytes());
    frame.push(components);
    for id in 1..=components {
        frame.extend([id, if id == 1 { sampling } else { 0x11 }, 0]);
    }
    segment(kind, &frame);
    // One code of one bit in each table: no difference, and the end of the block.
    for table in [0x00, 0x10] {
        segment(0xc4, &[[table, 1].as_slice(), &[0; 15], &[0]].concat());
    }
    let mut scan = vec![components];
    for id in 1..=components {
        scan.extend([id, 0]);
    }
    scan.extend([0, if kind == 0xc2 { 0 } else { 63 }, 0]);
    segment(0xda, &scan);
    let blocks = usize::from(width.div_ceil(8)) * usize::from(height.div_ceil(8));
    let codes = if kind == 0xc2 { 1 } else { 2 };
    out.extend(vec![
        0;
        (blocks * usize::from(components) * codes).div_ceil(8)
            + 1
    ]);
    out.extend([0xff, 0xd9]);
    out
}

#[test]
fn pictures_of_every_kind_are_taken() {
    let red = rgba(600, 300, |_, _| [255, 0, 0, 255]);
    assert_eq!(taken(&red), (256, 128, vec![255, 0, 0]));
    let glass = rgba(2, 2, |_, _| [1, 2, 3, 128]);
    assert_eq!(taken(&glass), (2, 2, vec![1, 2, 3, 128]));
    let deep = made(
        1,
        1,
        ColorType::Rgb,
        BitDepth::Sixteen,
        &[18, 52, 86, 120, 154, 188],
    );
    assert_eq!(taken(&deep), (1, 1, vec![18, 86, 154]));
    let grey = made(1, 1, ColorType::Grayscale, BitDepth::Eight, &[77]);
    assert_eq!(taken(&grey), (1, 1, vec![77, 77, 77]));
    let bits = made(8, 1, ColorType::Grayscale, BitDepth::One, &[0b1000_0000]);
    assert_eq!(taken(&bits), (8, 1, vec![255, 255, 255]));
    let palette = made(8, 1, ColorType::Indexed, BitDepth::One, &[0b0111_1111]);
    assert_eq!(taken(&palette), (8, 1, vec![10, 20, 30, 255]));
    let clear = made(8, 1, ColorType::Indexed, BitDepth::One, &[0b1111_1111]);
    assert_eq!(taken(&clear), (8, 1, vec![0, 0, 0, 0]));
}

#[test]
fn jpegs_are_taken() {
    for (kind, components) in [(0xc0, 1), (0xc0, 3), (0xc2, 1), (0xc2, 3)] {
        let (width, height, pixel) = taken(&jpeg(300, 150, kind, components, 0x11));
        assert_eq!((width, height), (256, 128), "{kind:x} {components}");
        assert!(
            pixel.iter().all(|value| (126..=130).contains(value)),
            "{pixel:?}"
        );
    }
}

#[test]
fn interlaced_pictures_have_their_pixels_in_place() {
    // 9 by 5, so that some passes are short: the shade of each pixel says where it is.
    let shade = |x: u32, y: u32| u8::try_from(10 * x + y).expect("a shade");
    let mut data = Vec::new();
    for (left, right, top, down) in [
        (0, 8, 0, 8),
        (4, 8, 0, 8),
        (0, 4, 4, 8),
        (2, 4, 0, 4),
        (0, 2, 2, 4),
        (1, 2, 0, 2),
        (0, 1, 1, 2),
    ] {
        for y in (top..5).step_by(down) {
            data.push(0);
            data.extend((left..9).step_by(right).map(|x| shade(x, y)));
        }
    }
    let file = [
        header(9, 5, 8, 0, true),
        chunk(b"IDAT", &stored(&data)),
        chunk(b"IEND", &[]),
    ]
    .concat();
    let written = reencode_png(&file, SIDE).expect("taken");
    let mut reader = Decoder::new(Cursor::new(&written))
        .read_info()
        .expect("a PNG");
    let mut pixels = vec![0; 9 * 5 * 3];
    reader.next_frame(&mut pixels).expect("a picture");
    let wanted: Vec<u8> = (0..5)
        .flat_map(|y| (0..9).flat_map(move |x| [shade(x, y); 3]))
        .collect();
    assert_eq!(pixels, wanted);
    // Narrow and low ones, where whole passes are empty.
    for (width, height) in [(1, 1), (1, 5), (5, 1), (2, 3)] {
        let mut data = Vec::new();
        for (left, right, top, down) in super::png::ADAM7 {
            for _ in (top..height)
                .step_by(down as usize)
                .filter(|_| left < width)
            {
                data.push(0);
                data.extend((left..width).step_by(right as usize).map(|_| 9));
            }
        }
        let file = [
            header(width, height, 8, 0, true),
            chunk(b"IDAT", &stored(&data)),
        ]
        .concat();
        assert_eq!(taken(&file), (width, height, vec![9, 9, 9]));
    }
}

#[test]
fn nothing_but_pixels_is_kept() {
    let file = rgba(4, 4, |_, _| [1, 2, 3, 255]);
    let (start, end) = file.split_at(33);
    let extra = [
        chunk(b"tEXt", b"Comment\0a secret place"),
        chunk(b"eXIf", b"MM\0*a secret place"),
        chunk(b"iCCP", b"a secret place\0\0broken"),
    ];
    let file = [
        start,
        &extra.concat(),
        end,
        b"<script>a secret place</script>",
    ]
    .concat();
    let written = reencode_png(&file, SIDE).expect("taken");
    let kinds: Vec<&[u8]> = chunks(&written);
    assert_eq!(kinds, [b"IHDR".as_slice(), b"IDAT", b"IEND"]);
    assert!(!written.windows(6).any(|part| part == b"secret"));
}

fn chunks(mut bytes: &[u8]) -> Vec<&[u8]> {
    let mut kinds = Vec::new();
    bytes = &bytes[8..];
    while let Some((length, rest)) = bytes.split_first_chunk() {
        kinds.push(&rest[..4]);
        bytes = &rest[8 + u32::from_be_bytes(*length) as usize..];
    }
    kinds
}

#[test]
fn of_an_animation_the_first_picture_is_taken() {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 3, 2);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_animated(2, 0).expect("animated");
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&[40; 6]).expect("a picture");
    writer.write_image_data(&[90; 6]).expect("a picture");
    writer.finish().expect("an end");
    assert_eq!(taken(&file), (3, 2, vec![40, 40, 40]));
}

#[test]
fn what_is_written_always_fits() {
    // Noise is what compresses least.
    let noise = |x: u32, y: u32| {
        let mut state = x.wrapping_mul(0x9e37_79b9) ^ y.wrapping_mul(0x85eb_ca6b) ^ 0x5bd1;
        for _ in 0..4 {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
        }
        state.to_be_bytes()
    };
    let file = rgba(400, 400, noise);
    let written = reencode_png(&file, SIDE).expect("taken");
    assert!(written.len() <= MOST_OUTPUT, "{}", written.len());
    let (width, height, _) = seen(&written);
    assert!(
        (64..SIDE).contains(&width) && width == height,
        "{width} {height}"
    );
}

#[test]
fn hostile_files_are_refused() {
    let good = rgba(50, 50, |x, y| [x as u8, y as u8, 0, 255]);
    let data = chunk(b"IDAT", &stored(&[0; 64]));
    let flipped = {
        let mut file = good.clone();
        file[60] ^= 0x40;
        file
    };
    for (name, file, wanted) in [
        ("nothing", vec![], PictureError::Kind),
        (
            "HTML",
            b"<!doctype html><script>".to_vec(),
            PictureError::Kind,
        ),
        (
            "SVG",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(),
            PictureError::Kind,
        ),
        (
            "SVG with a declaration",
            b"<?xml version='1.0'?><svg/>".to_vec(),
            PictureError::Kind,
        ),
        (
            "GIF",
            b"GIF89a\x01\0\x01\0\0\0\0".to_vec(),
            PictureError::Kind,
        ),
        ("WebP", b"RIFF\0\0\0\0WEBPVP8 ".to_vec(), PictureError::Kind),
        ("ICO", b"\0\0\x01\0\x01\0".to_vec(), PictureError::Kind),
        (
            "a PNG after a blank",
            [b" ", good.as_slice()].concat(),
            PictureError::Kind,
        ),
        ("a mark and no more", PNG.to_vec(), PictureError::Damaged),
        (
            "a head and no more",
            header(5, 5, 8, 6, false),
            PictureError::Damaged,
        ),
        (
            "half a file",
            good[..good.len() / 2].to_vec(),
            PictureError::Damaged,
        ),
        ("a wrong checksum", flipped, PictureError::Damaged),
        (
            "no width",
            [header(0, 5, 8, 6, false), data.clone()].concat(),
            PictureError::Damaged,
        ),
        (
            "no height",
            [header(5, 0, 8, 6, false), data.clone()].concat(),
            PictureError::Damaged,
        ),
        (
            "a depth that there is not",
            [header(5, 5, 3, 6, false), data.clone()].concat(),
            PictureError::Damaged,
        ),
        (
            "a palette that is not there",
            [header(2, 2, 8, 3, false), data.clone()].concat(),
            PictureError::Damaged,
        ),
        (
            "wide",
            [header(4_097, 1, 8, 0, false), data.clone()].concat(),
            PictureError::TooBig,
        ),
        (
            "high",
            [header(1, 4_097, 8, 0, false), data.clone()].concat(),
            PictureError::TooBig,
        ),
        (
            "huge",
            [header(0x7fff_ffff, 0x7fff_ffff, 16, 6, true), data.clone()].concat(),
            PictureError::TooBig,
        ),
        (
            "long",
            [good.as_slice(), &[0; MOST_INPUT]].concat(),
            PictureError::TooLong,
        ),
        (
            "fewer lines than announced",
            [header(60, 60, 8, 0, false), data].concat(),
            PictureError::Damaged,
        ),
        (
            "a huge JPEG",
            jpeg(60_000, 1, 0xc0, 1, 0x11),
            PictureError::TooBig,
        ),
        (
            "a big JPEG",
            jpeg(4_000, 2_000, 0xc2, 3, 0x11),
            PictureError::TooBig,
        ),
        (
            "a JPEG without width",
            jpeg(0, 8, 0xc0, 1, 0x11),
            PictureError::Damaged,
        ),
        (
            "a JPEG in print colours",
            jpeg(8, 8, 0xc0, 4, 0x11),
            PictureError::Damaged,
        ),
        (
            "a JPEG that is odd",
            jpeg(8, 8, 0xc2, 3, 0x44),
            PictureError::Damaged,
        ),
        (
            "half a JPEG",
            jpeg(800, 800, 0xc0, 3, 0x11)[..400].to_vec(),
            PictureError::Damaged,
        ),
        ("a JPEG's mark", JPEG.to_vec(), PictureError::Damaged),
    ] {
        assert_eq!(reencode_png(&file, SIDE).map(|_| ()), Err(wanted), "{name}");
    }
}

#[test]
fn a_bomb_is_not_unpacked() {
    // 150 MB of noughts in less than 1 MB: one literal, then copies of 258 bytes, 13 bits each.
    let mut bits = Vec::new();
    let mut put = |value: u32, count: u32| bits.extend((0..count).map(|at| value >> at & 1));
    put(0b011, 3);
    // The literal 0 is 0011_0000, from its highest bit.
    put(0b0000_1100, 8);
    for _ in 0..600_000 {
        // The length 258 is 1100_0101, the distance 1 five noughts.
        put(0b1010_0011, 8);
        put(0, 5);
    }
    let packed: Vec<u8> = bits
        .chunks(8)
        .map(|bits| {
            bits.iter()
                .rev()
                .fold(0, |byte, bit| byte << 1 | *bit as u8)
        })
        .collect();
    let data = chunk(b"IDAT", &[&[0x78, 0x01], packed.as_slice()].concat());
    assert!(data.len() < MOST_INPUT);
    let small = [header(1, 1, 8, 6, false), data.clone()].concat();
    assert_eq!(taken(&small), (1, 1, vec![0, 0, 0, 0]));
    // The biggest that is read needs no more memory than its small picture and a few of its lines.
    let big = [header(4_096, 4_096, 8, 6, false), data].concat();
    assert_eq!(taken(&big), (256, 256, vec![0, 0, 0, 0]));
}

#[test]
fn data_urls_are_read_without_asking_anybody() {
    let file = rgba(3, 3, |_, _| [9, 8, 7, 255]);
    let text = STANDARD.encode(&file);
    for url in [
        format!("data:image/png;base64,{text}"),
        format!("DATA:image/svg+xml;charset=utf-8;BASE64,{text}"),
        format!("data:;base64,{}", text.trim_end_matches('=')),
        format!(
            "data:image/png;base64,{}",
            text.replace('+', "%2B").replace('/', "%2f")
        ),
        format!("data:image/png;base64,{}\n {}", &text[..20], &text[20..]),
    ] {
        let written = from_data_url(&url, SIDE).expect("taken");
        assert_eq!(seen(&written), (3, 3, vec![9, 8, 7]), "{url}");
    }
    for (url, wanted) in [
        ("", PictureError::DataUrl),
        ("data:", PictureError::DataUrl),
        ("dätä:;base64,", PictureError::DataUrl),
        ("https://a.example/;base64,AAAA", PictureError::DataUrl),
        ("data:image/png,AAAA", PictureError::DataUrl),
        ("data:image/png;base64,A", PictureError::DataUrl),
        ("data:image/png;base64,%", PictureError::DataUrl),
        ("data:image/png;base64,%zz", PictureError::DataUrl),
        ("data:image/png;base64,ä", PictureError::DataUrl),
        ("data:image/png;base64,", PictureError::Kind),
        ("data:image/svg+xml;base64,PHN2Zy8+", PictureError::Kind),
    ] {
        assert_eq!(from_data_url(url, SIDE).map(|_| ()), Err(wanted), "{url}");
    }
    let long = format!("data:;base64,{}", "A".repeat(5 * MOST_INPUT));
    assert_eq!(from_data_url(&long, SIDE), Err(PictureError::TooLong));
    let long = format!("data:;base64,{}", "A".repeat(2 * MOST_INPUT));
    assert_eq!(from_data_url(&long, SIDE), Err(PictureError::TooLong));
}

proptest! {
    #[test]
    fn random_bytes_never_panic(
        start in prop_oneof![Just(vec![]), Just(PNG.to_vec()), Just(JPEG.to_vec()), Just(header(9, 9, 8, 6, true))],
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        side in any::<u32>(),
    ) {
        // Not by the net below the decoders: their own doing counts.
        let file = [start, bytes].concat();
        let _ = super::png::read(&file, Shape::Whole, side.clamp(1, 256));
        let _ = jpeg::read(&file, Shape::Square, side.clamp(1, 256));
        let _ = reencode_png(&file, side);
    }

    #[test]
    fn damaged_pictures_never_panic(at in any::<prop::sample::Index>(), to in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let files = [
            rgba(20, 20, |x, y| [x as u8, y as u8, 9, 200]),
            made(8, 4, ColorType::Indexed, BitDepth::One, &[0b0101_0101; 4]),
            jpeg(40, 40, 0xc0, 3, 0x11),
            jpeg(40, 40, 0xc2, 3, 0x22),
        ];
        for mut file in files {
            let at = at.index(file.len());
            file[at] = to;
            let _ = reencode_png(&file, 64);
            file.truncate(cut.index(file.len()));
            let _ = reencode_png(&file, 64);
        }
    }

    #[test]
    fn no_data_url_panics(text in "(data:)?[a-z;/]{0,12}(;base64)?,?[A-Za-z0-9+/=% ä]{0,40}") {
        let _ = from_data_url(&text, 64);
    }
}

#[test]
fn a_square_is_cut_from_the_middle() {
    let wide = rgba(600, 300, |x, _| {
        let red = if (150..450).contains(&x) { 200 } else { 0 };
        [red, 0, 0, 255]
    });
    let square = square_png(&wide, SIDE).expect("taken");
    assert_eq!(seen(&square), (256, 256, vec![200, 0, 0]));
    let small = rgba(3, 7, |_, y| [0, u8::try_from(y).expect("small"), 0, 255]);
    assert_eq!(
        seen(&square_png(&small, SIDE).expect("taken")),
        (3, 3, vec![0, 2, 0])
    );
    for bad in [&b""[..], b"<svg/>", &wide[..wide.len() / 2]] {
        assert!(square_png(bad, SIDE).is_err());
    }
}

#[test]
fn a_jpeg_is_turned_as_the_camera_was_held() {
    let plain = jpeg(300, 150, 0xc0, 3, 0x11);
    let mut turned = plain[..2].to_vec();
    let exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0";
    turned.extend([0xff, 0xe1]);
    turned.extend(u16::try_from(exif.len() + 2).expect("short").to_be_bytes());
    turned.extend(exif);
    turned.extend(&plain[2..]);
    let (width, height, _) = taken(&turned);
    assert_eq!((width, height), (128, 256));
    let square = seen(&square_png(&turned, SIDE).expect("taken"));
    assert_eq!((square.0, square.1), (150, 150));
}
