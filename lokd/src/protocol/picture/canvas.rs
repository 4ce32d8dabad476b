//! A small picture that takes the pixels of a big one in any order; each of its pixels is the mean of a box.

/// A picture of few pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// Red, green, blue and opacity, line by line.
    pub pixels: Vec<[u8; 4]>,
}

/// The sums of what was put into a box: colours by opacity, opacity, and how many.
type Sum = [u64; 5];

/// How much of a big picture a small one shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// All of it.
    Whole,
    /// The square in its middle.
    Square,
}

/// A picture in the making. Its memory is that of the small picture, whatever the big one has.
pub struct Canvas {
    at: (u32, u32),
    from: (u32, u32),
    to: (u32, u32),
    sums: Vec<Sum>,
}

impl Canvas {
    /// For a picture of `width` and `height`, shrunk to sides of at most `most` and never enlarged.
    pub fn new(shape: Shape, width: u32, height: u32, most: u32) -> Self {
        let (whole, shortest) = ((width, height), width.min(height));
        let (width, height) = match shape {
            Shape::Whole => whole,
            Shape::Square => (shortest, shortest),
        };
        let longest = width.max(height).max(1);
        let side = |side: u32| {
            if longest <= most {
                side
            } else {
                scale(side, most, longest).max(1)
            }
        };
        let to = (side(width), side(height));
        Self {
            at: ((whole.0 - width) / 2, (whole.1 - height) / 2),
            from: (width, height),
            to,
            sums: vec![[0; 5]; to.0 as usize * to.1 as usize],
        }
    }

    /// Puts a pixel of the big picture in; one outside of it is left out.
    pub fn put(&mut self, x: u32, y: u32, [red, green, blue, alpha]: [u8; 4]) {
        let (Some(x), Some(y)) = (x.checked_sub(self.at.0), y.checked_sub(self.at.1)) else {
            return;
        };
        if x >= self.from.0 || y >= self.from.1 {
            return;
        }
        let column = scale(x, self.to.0, self.from.0);
        let row = scale(y, self.to.1, self.from.1);
        let index = row as usize * self.to.0 as usize + column as usize;
        if let Some(sum) = self.sums.get_mut(index) {
            let weight = u64::from(alpha);
            for (sum, value) in sum.iter_mut().zip([red, green, blue]) {
                *sum += u64::from(value) * weight;
            }
            sum[3] += weight;
            sum[4] += 1;
        }
    }

    /// The small picture.
    pub fn finish(self) -> Image {
        let pixels = self.sums.iter().map(mean).collect();
        Image {
            width: self.to.0,
            height: self.to.1,
            pixels,
        }
    }
}

impl Image {
    /// The same with sides of at most `most`.
    pub fn shrink(&self, most: u32) -> Self {
        let mut canvas = Canvas::new(Shape::Whole, self.width, self.height, most);
        let places = (0..self.height).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        for ((x, y), pixel) in places.zip(&self.pixels) {
            canvas.put(x, y, *pixel);
        }
        canvas.finish()
    }
}

/// What is see-through has no colour to give.
fn mean(&[red, green, blue, weight, count]: &Sum) -> [u8; 4] {
    let divide = |sum: u64, by: u64| match by {
        0 => 0,
        by => u8::try_from((sum + by / 2) / by).unwrap_or(u8::MAX),
    };
    [
        divide(red, weight),
        divide(green, weight),
        divide(blue, weight),
        divide(weight, count),
    ]
}

/// `value * to / from`, which is at most `to` where `value` is at most `from`.
fn scale(value: u32, to: u32, from: u32) -> u32 {
    u32::try_from(u64::from(value) * u64::from(to) / u64::from(from.max(1))).unwrap_or(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_are_averaged_by_opacity() {
        let mut canvas = Canvas::new(Shape::Whole, 4, 2, 2);
        for (x, y, pixel) in [
            (0, 0, [100, 0, 0, 255]),
            (1, 0, [200, 0, 0, 255]),
            (0, 1, [150, 0, 0, 255]),
            (1, 1, [150, 0, 0, 255]),
            (2, 0, [0, 80, 0, 255]),
            (3, 0, [255, 255, 255, 0]),
            (2, 1, [0, 80, 0, 255]),
            (3, 1, [255, 255, 255, 0]),
            (4, 0, [9, 9, 9, 9]),
        ] {
            canvas.put(x, y, pixel);
        }
        let image = canvas.finish();
        assert_eq!((image.width, image.height), (2, 1));
        assert_eq!(image.pixels, [[150, 0, 0, 255], [0, 80, 0, 128]]);
    }

    #[test]
    fn sides_are_kept_in_proportion() {
        for (width, height, most, wanted) in [
            (100, 50, 256, (100, 50)),
            (512, 256, 256, (256, 128)),
            (4096, 1, 256, (256, 1)),
            (3, 4096, 256, (1, 256)),
            (300, 299, 256, (256, 255)),
        ] {
            let image = Canvas::new(Shape::Whole, width, height, most).finish();
            assert_eq!((image.width, image.height), wanted);
        }
        for (width, height, most, side) in [
            (100, 50, 256, 50),
            (512, 1_024, 256, 256),
            (4096, 1, 256, 1),
        ] {
            let image = Canvas::new(Shape::Square, width, height, most).finish();
            assert_eq!((image.width, image.height), (side, side));
        }
    }

    #[test]
    fn a_square_is_the_middle() {
        let mut canvas = Canvas::new(Shape::Square, 5, 2, 2);
        for y in 0..2 {
            for x in 0..5 {
                canvas.put(x, y, [u8::try_from(10 * x + y).expect("small"), 0, 0, 255]);
            }
        }
        let reds: Vec<u8> = canvas
            .finish()
            .pixels
            .iter()
            .map(|pixel| pixel[0])
            .collect();
        assert_eq!(reds, [10, 20, 11, 21]);
    }
}
