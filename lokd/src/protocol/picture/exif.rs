//! Which way a camera was held (Exif 2.3, 4.6.4, tag Orientation): the one thing of the file beside its pixels that counts.

/// The tag.
const ORIENTATION: u16 = 0x0112;

/// How stored pixels are to be turned; 1 is as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn(u16);

impl Turn {
    /// What the data says, from its TIFF header on; as they are where it says nothing that can be read.
    pub fn of(exif: Option<&[u8]>) -> Self {
        let said = exif.and_then(read).filter(|turn| (1..=8).contains(turn));
        Self(said.unwrap_or(1))
    }

    /// The sides of the turned picture.
    pub fn sides(self, width: u32, height: u32) -> (u32, u32) {
        if self.0 >= 5 {
            (height, width)
        } else {
            (width, height)
        }
    }

    /// Where a stored pixel of a picture of these sides is seen.
    pub fn place(self, (x, y): (u32, u32), width: u32, height: u32) -> (u32, u32) {
        let (right, low) = (
            width.saturating_sub(1).saturating_sub(x),
            height.saturating_sub(1).saturating_sub(y),
        );
        match self.0 {
            2 => (right, y),
            3 => (right, low),
            4 => (x, low),
            5 => (y, x),
            6 => (low, x),
            7 => (low, right),
            8 => (y, right),
            _ => (x, y),
        }
    }
}

/// The value of the tag in the first directory.
fn read(exif: &[u8]) -> Option<u16> {
    let exif = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let small = match exif.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let bytes = exif.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if small {
            u16::from_le_bytes(bytes)
        } else {
            u16::from_be_bytes(bytes)
        })
    };
    let start: [u8; 4] = exif.get(4..8)?.try_into().ok()?;
    let start = if small {
        u32::from_le_bytes(start)
    } else {
        u32::from_be_bytes(start)
    };
    let start = usize::try_from(start).ok()?;
    let entries = start.checked_add(2)?;
    (0..usize::from(short(start)?))
        .map_while(|index| entries.checked_add(12 * index))
        .find(|entry| short(*entry) == Some(ORIENTATION))
        .and_then(|entry| short(entry.checked_add(8)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn made(small: bool, turn: u16) -> Vec<u8> {
        let two = |value: u16| {
            if small {
                value.to_le_bytes()
            } else {
                value.to_be_bytes()
            }
        };
        let mut data = if small { *b"II*\0" } else { *b"MM\0*" }.to_vec();
        data.extend(if small {
            8_u32.to_le_bytes()
        } else {
            8_u32.to_be_bytes()
        });
        data.extend(two(2));
        for (tag, value) in [(0x0100, 9), (ORIENTATION, turn)] {
            data.extend([two(tag), two(3), [0, 0], two(1), two(value), [0, 0]].concat());
        }
        data
    }

    #[test]
    fn the_way_is_read_in_both_orders() {
        for small in [false, true] {
            for turn in 1..=8 {
                assert_eq!(Turn::of(Some(&made(small, turn))), Turn(turn));
            }
            for odd in [0, 9, u16::MAX] {
                assert_eq!(Turn::of(Some(&made(small, odd))), Turn(1));
            }
        }
        assert_eq!(Turn::of(None), Turn(1));
    }

    #[test]
    fn corners_go_where_they_are_seen() {
        // Where the stored corner at the top left of 3 by 2 pixels is seen, and the one to its right.
        for (turn, corner, next) in [
            (1, (0, 0), (1, 0)),
            (2, (2, 0), (1, 0)),
            (3, (2, 1), (1, 1)),
            (4, (0, 1), (1, 1)),
            (5, (0, 0), (0, 1)),
            (6, (1, 0), (1, 1)),
            (7, (1, 2), (1, 1)),
            (8, (0, 2), (0, 1)),
        ] {
            assert_eq!(Turn(turn).place((0, 0), 3, 2), corner, "{turn}");
            assert_eq!(Turn(turn).place((1, 0), 3, 2), next, "{turn}");
            let sides = Turn(turn).sides(3, 2);
            assert!(corner.0 < sides.0 && corner.1 < sides.1);
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(mut data in prop::collection::vec(any::<u8>(), 0..80), start in 0..4_usize) {
            let starts: [&[u8]; 4] = [b"II*\0", b"MM\0*", b"Exif\0\0II*\0\x08\0\0\0", b""];
            data.splice(0..0, starts[start].iter().copied());
            let _ = Turn::of(Some(&data));
        }
    }
}
