//! A picture that is given, not drawn: the logo of a house.

use leveller_model::report::document::Logo;
use tiny_skia::Pixmap;

use crate::PrintError;

/// No picture has more points a side: it was made smaller when it was taken in, and a plan may come from anywhere.
const MOST: u32 = 4_096;

/// A picture on white.
pub struct Image {
    pub png: Vec<u8>,
    /// In points of the picture.
    pub width: u32,
    pub height: u32,
    /// Three bytes a point, row by row.
    pub rgb: Vec<u8>,
}

impl Image {
    /// Reads the PNG of a logo.
    pub fn read(logo: &Logo) -> Result<Self, PrintError> {
        let refused = |why: String| PrintError::Logo(why);
        // The size is asked before anything is unpacked: a small file may say it holds a picture of gigabytes.
        let side = |from: usize| {
            let bytes = logo.png.get(from..from + 4)?.try_into().ok()?;
            Some(u32::from_be_bytes(bytes))
        };
        match (side(16), side(20)) {
            (Some(1..=MOST), Some(1..=MOST)) => {}
            (wide, high) => {
                return Err(refused(format!("{} × {}", wide.unwrap_or_default(), high.unwrap_or_default())));
            }
        }
        let map = Pixmap::decode_png(&logo.png).map_err(|error| refused(error.to_string()))?;
        // What is see-through lets the white of the paper through.
        let on_white = |pixel: &tiny_skia::PremultipliedColorU8| {
            [pixel.red(), pixel.green(), pixel.blue()].map(|part| part.saturating_add(255 - pixel.alpha()))
        };
        let rgb = map.pixels().iter().flat_map(on_white).collect();
        Ok(Self { png: logo.png.clone(), width: map.width(), height: map.height(), rgb })
    }

    /// Its width and height where it may take up so much, neither stretched nor made larger than three quarters of a point
    /// for each of its own.
    pub fn fitted(&self, (wide, high): (f32, f32)) -> (f32, f32) {
        let (width, height) = (self.width as f32, self.height as f32);
        let scale = (wide / width).min(high / height).min(0.75);
        (width * scale, height * scale)
    }
}
