//! Lengths on the page, in thousandths of a pixel.

/// The longest length, so that the square of a distance fits.
const MOST: i64 = 1_000_000_000;

/// Reads a number of JSON, or the length of a style such as `"12.5px"`.
pub(super) fn read(number: &str) -> i64 {
    let number = number.trim_matches('"').trim().trim_end_matches("px");
    let (sign, number) = number.strip_prefix('-').map_or((1, number), |number| (-1, number));
    let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut value: i64 = 0;
    let mut shift = exponent.trim_start_matches('+').parse::<i64>().unwrap_or(0).clamp(-40, 40) + 3;
    for digit in whole.bytes().filter(u8::is_ascii_digit) {
        value = value.saturating_mul(10).saturating_add(i64::from(digit - b'0'));
    }
    for digit in fraction.bytes().filter(u8::is_ascii_digit).take(6) {
        value = value.saturating_mul(10).saturating_add(i64::from(digit - b'0'));
        shift -= 1;
    }
    for _ in 0..shift.abs() {
        value = if shift > 0 { value.saturating_mul(10) } else { value / 10 };
    }
    sign * value.min(MOST)
}

/// A length that is the sum of two.
pub(super) fn sum(one: i64, other: i64) -> i64 {
    (one + other).clamp(-MOST, MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_however_they_are_written() {
        for (number, expected) in [
            ("12", 12_000),
            ("-470.10560351401324", -470_105),
            ("0.5", 500),
            ("1e3", 1_000_000),
            ("-1.4210854715202004e-14", 0),
            ("2.5E+1", 25_000),
            ("\"12.5px\"", 12_500),
            ("1e400", MOST),
            ("-99999999999999999999999", -MOST),
            ("null", 0),
            ("", 0),
        ] {
            assert_eq!(read(number), expected, "{number}");
        }
        assert_eq!(sum(MOST, MOST), MOST);
    }
}
