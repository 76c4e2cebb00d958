use qrcodegen::{QrCode, QrCodeEcc};

use crate::dom::element::{El, svg};
use crate::lazy::dialog::paragraph;

/// The standard's quiet zone, in modules.
const QUIET: u32 = 4;

/// A QR code below what it does; words, where the link is too long for one.
pub fn qr_code(link: &str, name: &str, about: &str, too_long: fn() -> String) -> Vec<El> {
    let Ok(code) = QrCode::encode_text(link, QrCodeEcc::Low) else {
        return vec![paragraph(&too_long())];
    };
    let size = code.size();
    let inset = |place: i32| place.unsigned_abs() + QUIET;
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|&x| code.get_module(x, y)) {
            path += &format!("M{} {}h1v1h-1z", inset(x), inset(y));
        }
    }
    let side = inset(size) + QUIET;
    let code = svg("svg")
        .class("qr-code")
        .attr("viewBox", &format!("0 0 {side} {side}"))
        .attr("role", "img")
        .attr("aria-label", name)
        .attr("shape-rendering", "crispEdges")
        .child(svg("path").attr("fill", "#fff").attr("d", &format!("M0 0h{side}v{side}H0z")))
        .child(svg("path").attr("fill", "#000").attr("d", &path));
    vec![paragraph(about), code]
}
