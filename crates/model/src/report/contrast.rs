//! How well a colour is read on white, as the Web Content Accessibility Guidelines measure it.

use rust_decimal::{Decimal, MathematicalOps};

/// The contrast text has to reach: WCAG 2.2, success criterion 1.4.3.
pub const LEAST_CONTRAST: Decimal = Decimal::from_parts(45, 0, 0, false, 1);

/// How much each of red, green and blue brightens, in ten-thousandths.
const WEIGHTS: [i64; 3] = [2126, 7152, 722];

/// Returns the contrast of an sRGB colour on white, from 1 to 21, in hundredths and rounded down: what does not reach a limit
/// is never shown as if it did.
pub fn contrast_on_white(colour: [u8; 3]) -> Decimal {
    let luminance: Decimal =
        colour.into_iter().zip(WEIGHTS).map(|(channel, weight)| linear(channel) * Decimal::new(weight, 4)).sum();
    let glare = Decimal::new(5, 2);
    let contrast = (Decimal::ONE + glare) / (luminance + glare);
    contrast.trunc_with_scale(2)
}

/// The light of a channel, from 0 to 1.
fn linear(channel: u8) -> Decimal {
    let share = Decimal::from(channel) / Decimal::from(u8::MAX);
    if share <= Decimal::new(4045, 5) {
        return share / Decimal::new(1292, 2);
    }
    let base = (share + Decimal::new(55, 3)) / Decimal::new(1055, 3);
    base.powd(Decimal::new(24, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrasts_are_those_of_published_tables() {
        // WebAIM's contrast checker gives 21, 4.54, 4.47, 8.59, 3.99 and 1.
        for (colour, contrast) in [
            ([0, 0, 0], "21"),
            ([0x76, 0x76, 0x76], "4.54"),
            ([0x77, 0x77, 0x77], "4.47"),
            ([0, 0, 255], "8.59"),
            ([255, 0, 0], "3.99"),
            ([255, 255, 255], "1"),
        ] {
            assert_eq!(contrast_on_white(colour), contrast.parse::<Decimal>().unwrap(), "{colour:?}");
        }
    }
}
