//! Under whose name documents are printed: read from what a person says and from template files, with the logo made small
//! and plain.

use std::io::{Cursor, Read};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::codecs::png::PngDecoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageFormat, ImageReader, Limits};
use leveller_model::problem::Arg;
use leveller_model::report::{LEAST_CONTRAST, contrast_on_white};
use serde::{Deserialize, Serialize};

use crate::error::{self, Error, Result, file_name};

/// What a template file says it is.
const KIND: &str = "leveller-house/1";
/// Largest file a logo is read from, and a template file.
const MOST_BYTES: u64 = 8_000_000;
/// Most pixels a side of a picture that is read: what it takes in memory stays below 100 MB.
const MOST_PIXELS: u32 = 5_000;
/// Pixels a side of a logo as it is kept: five centimetres at 300 a inch.
const KEPT_PIXELS: u32 = 600;
/// Longest name, in characters.
const NAME: usize = 80;
/// Longest disclaimer, in characters.
const DISCLAIMER: usize = 1_000;

/// Under whose name documents are printed, such as an advisor's practice: what a plan and a template file hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct House {
    kind: String,
    /// The name.
    pub name: String,
    /// The colour of links, marks and rules, as `#rrggbb`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accent: Option<String>,
    /// What stands at the foot of the cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disclaimer: Option<String>,
    /// A PNG in base 64.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
}

impl House {
    /// Reads what a person says of a house; blank is nothing. The logo stays out.
    ///
    /// Fails without a name, with texts too long to be set, and with a colour that cannot be read on white.
    pub fn read(name: &str, accent: &str, disclaimer: &str) -> Result<Self> {
        let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let name = said(name).ok_or_else(|| Error::new("house-unnamed"))?;
        let disclaimer = said(disclaimer);
        let long = |text: &str, most: usize| text.chars().count() > most || text.chars().any(char::is_control);
        if long(&name, NAME) {
            return Err(Error::new("house-name-long").with("most", NAME));
        }
        if disclaimer.as_ref().is_some_and(|text| long(&text.replace('\n', " "), DISCLAIMER)) {
            return Err(Error::new("house-disclaimer-long").with("most", DISCLAIMER));
        }
        let accent = said(accent).map(|text| read_accent(&text)).transpose()?;
        let accent = accent.map(|[red, green, blue]| format!("#{red:02x}{green:02x}{blue:02x}"));
        Ok(Self { kind: KIND.to_owned(), name, accent, disclaimer, logo: None })
    }

    /// Returns the house with the picture of a file as its logo: a PNG or a JPEG, made no larger than it can be printed.
    pub fn with_logo(self, path: &Path) -> Result<Self> {
        let logo = read_logo(&read_file(path)?, &file_name(path))?;
        Ok(Self { logo: Some(STANDARD.encode(logo)), ..self })
    }

    /// Returns the house with the logo of another, or with none.
    #[must_use]
    pub fn with_logo_of(self, other: Option<&Self>) -> Self {
        Self { logo: other.and_then(|other| other.logo.clone()), ..self }
    }

    /// Reads a template file. Everything in it is checked as if a person had just said it.
    pub fn from_file(path: &Path) -> Result<Self> {
        let unreadable = |detail: String| {
            Error::new("house-template-unreadable").with("file", file_name(path)).with("detail", detail)
        };
        let bytes = read_file(path)?;
        let read: Self = serde_json::from_slice(&bytes).map_err(|error| unreadable(error.to_string()))?;
        if read.kind != KIND {
            return Err(unreadable(read.kind));
        }
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let house = Self::read(&read.name, &text(&read.accent), &text(&read.disclaimer))?;
        let Some(logo) = read.logo else { return Ok(house) };
        let logo = STANDARD.decode(logo).map_err(|error| unreadable(error.to_string()))?;
        let logo = read_logo(&logo, &file_name(path))?;
        Ok(Self { logo: Some(STANDARD.encode(logo)), ..house })
    }

    /// Returns the text of a template file.
    pub fn text(&self) -> Result<String> {
        serde_json::to_string_pretty(self).map_err(|error| Error::new("plan-content").with("detail", error.to_string()))
    }

    /// Returns the logo as a PNG.
    pub fn logo(&self) -> Option<Vec<u8>> {
        STANDARD.decode(self.logo.as_ref()?).ok()
    }

    /// Returns the colour, as red, green and blue.
    pub fn accent(&self) -> Option<[u8; 3]> {
        hexadecimal(self.accent.as_ref()?)
    }
}

fn read_file(path: &Path) -> Result<Vec<u8>> {
    let refused = |error: &std::io::Error| error::file("file-unreadable", path, error);
    // What is no file may never end, whatever size it says it has.
    if !std::fs::metadata(path).map_err(|error| refused(&error))?.is_file() {
        return Err(refused(&std::io::ErrorKind::InvalidInput.into()));
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(|error| refused(&error))?;
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| refused(&error))?;
    if bytes.len() as u64 > MOST_BYTES {
        let megabytes = usize::try_from(MOST_BYTES / 1_000_000).unwrap_or_default();
        return Err(Error::new("house-file-large").with("file", file_name(path)).with("megabytes", megabytes));
    }
    Ok(bytes)
}

/// Reads a colour, and refuses one that cannot be read on white.
fn read_accent(text: &str) -> Result<[u8; 3]> {
    let colour = hexadecimal(text).ok_or_else(|| Error::new("house-accent-unreadable").with("text", text))?;
    let contrast = contrast_on_white(colour);
    match contrast < LEAST_CONTRAST {
        true => Err(Error::new("house-accent-pale")
            .with("text", text)
            .with("contrast", Arg::Number(contrast))
            .with("least", Arg::Number(LEAST_CONTRAST))),
        false => Ok(colour),
    }
}

fn hexadecimal(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    if digits.len() != 6 || !digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some([red, green, blue])
}

/// Makes a PNG of a picture as it is printed: no larger than it needs to be, one frame, and nothing in it but pixels.
fn read_logo(bytes: &[u8], file: &str) -> Result<Vec<u8>> {
    let format = image::guess_format(bytes).ok();
    match format {
        Some(ImageFormat::Png) => {
            let animated = PngDecoder::new(Cursor::new(bytes)).and_then(|decoder| decoder.is_apng());
            if animated.unwrap_or(false) {
                return Err(Error::new("house-logo-animated").with("file", file));
            }
        }
        Some(ImageFormat::Jpeg) => match jpeg_colours(bytes) {
            None => return Err(Error::new("house-logo-unreadable").with("file", file)),
            Some(4) => return Err(Error::new("house-logo-cmyk").with("file", file)),
            Some(_) => {}
        },
        _ => return Err(Error::new("house-logo-unreadable").with("file", file)),
    }
    let reader = || ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let unreadable = |_| Error::new("house-logo-unreadable").with("file", file);
    let size = reader().ok().and_then(|reader| reader.into_dimensions().ok());
    let (width, height) = size.ok_or_else(|| Error::new("house-logo-unreadable").with("file", file))?;
    if !(1..=MOST_PIXELS).contains(&width) || !(1..=MOST_PIXELS).contains(&height) {
        return Err(Error::new("house-logo-size")
            .with("file", file)
            .with("width", width as usize)
            .with("height", height as usize)
            .with("most", MOST_PIXELS as usize));
    }
    let mut reader = reader().map_err(|_| Error::new("house-logo-unreadable").with("file", file))?;
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(MOST_PIXELS), Some(MOST_PIXELS));
    reader.limits(limits);
    let picture = reader.decode().map_err(unreadable)?;
    let picture = match width.max(height) > KEPT_PIXELS {
        true => picture.resize(KEPT_PIXELS, KEPT_PIXELS, FilterType::Lanczos3),
        false => picture,
    };
    let mut png = Vec::new();
    let plain = DynamicImage::ImageRgba8(picture.to_rgba8());
    plain.write_to(&mut Cursor::new(&mut png), ImageFormat::Png).map_err(unreadable)?;
    Ok(png)
}

/// Returns how many colours a JPEG is made of, four of which are those of a press; none of one that breaks off, which
/// readers of pictures fill up with grey.
fn jpeg_colours(bytes: &[u8]) -> Option<u8> {
    let mut at = 2;
    let mut colours = None;
    loop {
        let [0xff, marker, high, low] = *bytes.get(at..at + 4)? else { return None };
        let length = u16::from_be_bytes([high, low]);
        // Frames say how a picture is made; of those numbers three are other tables.
        if (0xc0..=0xcf).contains(&marker) && ![0xc4, 0xc8, 0xcc].contains(&marker) {
            colours = bytes.get(at + 9).copied();
        }
        at += 2 + usize::from(length);
        if marker == 0xda {
            let scan = bytes.get(at..)?;
            return colours.filter(|_| scan.windows(2).any(|pair| pair == [0xff, 0xd9]));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn sample(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logos").join(name)
    }

    fn house() -> House {
        House::read("Quillfeather & Daughters", "#1a5276", "No advice.\nAsk a lawyer.").unwrap()
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut png = Vec::new();
        DynamicImage::new_rgb8(width, height).write_to(&mut Cursor::new(&mut png), ImageFormat::Png).unwrap();
        png
    }

    /// The header of a PNG alone, with a check sum that is right.
    fn declared(width: u32, height: u32) -> Vec<u8> {
        let mut chunk = b"IHDR".to_vec();
        chunk.extend(width.to_be_bytes());
        chunk.extend(height.to_be_bytes());
        chunk.extend([8, 2, 0, 0, 0]);
        // CRC-32 of ISO 3309, bit by bit, as the PNG specification gives it.
        let crc = !chunk.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
        });
        let head = [&[0x89][..], b"PNG\r\n\x1a\n", &13_u32.to_be_bytes(), &chunk, &crc.to_be_bytes()].concat();
        // A chunk of pixels begins: without one there is no picture to measure.
        [head, [&4_u32.to_be_bytes()[..], b"IDAT", &[0x78, 0x9c, 0x63, 0x00, 0, 0, 0, 0]].concat()].concat()
    }

    fn refused(bytes: &[u8]) -> &'static str {
        read_logo(bytes, "logo.png").unwrap_err().code
    }

    #[test]
    fn a_logo_is_made_small_and_plain() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wide.png");
        std::fs::write(&path, png(1200, 300)).unwrap();
        let logo = house().with_logo(&path).unwrap().logo().unwrap();
        let read = image::load_from_memory_with_format(&logo, ImageFormat::Png).unwrap();
        assert_eq!((read.width(), read.height()), (600, 150));

        let jpeg = house().with_logo(&sample("plain.jpg")).unwrap().logo().unwrap();
        let read = image::load_from_memory_with_format(&jpeg, ImageFormat::Png).unwrap();
        assert_eq!((read.width(), read.height()), (40, 20));
        let told = |bytes: &[u8]| bytes.windows(12).any(|part| part == b"Quillfeather");
        assert!(
            told(&std::fs::read(sample("plain.jpg")).unwrap()) && !told(&jpeg),
            "what it says of itself is not kept"
        );
    }

    #[test]
    fn what_is_no_logo_is_refused() {
        assert_eq!(refused(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), "house-logo-unreadable");
        assert_eq!(refused(b""), "house-logo-unreadable");
        let whole = png(300, 200);
        assert_eq!(refused(&whole[..whole.len() / 2]), "house-logo-unreadable");
        let whole = std::fs::read(sample("plain.jpg")).unwrap();
        assert_eq!(refused(&whole[..whole.len() - 20]), "house-logo-unreadable");
        assert_eq!(refused(&std::fs::read(sample("cmyk.jpg")).unwrap()), "house-logo-cmyk");
        assert_eq!(refused(&std::fs::read(sample("animated.png")).unwrap()), "house-logo-animated");
        assert_eq!(refused(&declared(30_000, 30_000)), "house-logo-size");
        assert_eq!(refused(&declared(0, 20)), "house-logo-unreadable");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.png");
        std::fs::File::create(&path).unwrap().set_len(MOST_BYTES + 1).unwrap();
        assert_eq!(house().with_logo(&path).unwrap_err().code, "house-file-large");
    }

    #[test]
    fn a_colour_has_to_be_read_on_white() {
        let accent = |text: &str| House::read("A", text, "").map(|house| house.accent());
        assert_eq!(accent("#767676").unwrap(), Some([0x76, 0x76, 0x76]));
        assert_eq!(accent("").unwrap(), None);
        assert_eq!(accent("#77777").unwrap_err().code, "house-accent-unreadable");
        let pale = accent("#777777").unwrap_err();
        assert_eq!(pale.code, "house-accent-pale");
        // 4.478…: shown as what is reached, and never as what is asked for.
        assert!(pale.args.contains(&("contrast".to_owned(), Arg::Number("4.47".parse().unwrap()))));
    }

    #[test]
    fn a_template_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("house.json");
        let house = house().with_logo(&sample("plain.jpg")).unwrap();
        std::fs::write(&path, house.text().unwrap()).unwrap();
        assert_eq!(House::from_file(&path).unwrap(), house);
        for (from, to) in [("leveller-house/1", "leveller-house/9"), ("#1a5276", "#eeeeee"), ("iVBOR", "iVBOS")] {
            std::fs::write(&path, house.text().unwrap().replace(from, to)).unwrap();
            assert!(House::from_file(&path).is_err(), "{to}");
        }
        std::fs::write(&path, "[]").unwrap();
        assert_eq!(House::from_file(&path).unwrap_err().code, "house-template-unreadable");
    }

    #[test]
    fn a_house_has_a_name_that_can_be_set() {
        assert_eq!(House::read("  ", "", "").unwrap_err().code, "house-unnamed");
        assert_eq!(House::read(&"W".repeat(81), "", "").unwrap_err().code, "house-name-long");
        assert_eq!(House::read("A", "", &"W".repeat(1001)).unwrap_err().code, "house-disclaimer-long");
    }
}
