//! Tells web pages from roadmaps.

/// What only a web page begins with. A roadmap may begin with other HTML, such as a picture.
const BEGINNINGS: [&str; 9] = ["!doctype", "html", "head", "title", "meta", "body", "script", "style", "link"];

/// Whether a text is a web page: what hosts with a fallback answer for a file that is not there, and gates of a network
/// for any file.
pub fn is_web_page(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with('<') && is_page_element(first_element(text).1)
}

/// Whether an element is one that only a web page begins with.
pub(super) fn is_page_element(name: &str) -> bool {
    BEGINNINGS.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether a text begins as XML does, and the name of its first element that is neither a comment nor an instruction.
/// Of a document type it is the name of the type, but for that of a web page.
pub(super) fn first_element(mut text: &str) -> (bool, &str) {
    let mut is_xml = false;
    loop {
        text = text.trim_start();
        let end = if let Some(rest) = text.strip_prefix("<?") {
            is_xml |= rest.starts_with("xml");
            "?>"
        } else if text.starts_with("<!--") {
            "-->"
        } else {
            let name = text.strip_prefix('<').unwrap_or_default();
            let name = name.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '!' | ':' | '-')).next();
            let name = name.unwrap_or_default();
            let is_other_type = name.eq_ignore_ascii_case("!doctype") && {
                let kind = text.split_ascii_whitespace().nth(1).unwrap_or_default();
                !kind.get(..4).is_some_and(|kind| kind.eq_ignore_ascii_case("html"))
            };
            if !is_other_type {
                return (is_xml, name);
            }
            is_xml = true;
            let kind = text.split_ascii_whitespace().nth(1).unwrap_or_default();
            return (is_xml, kind.trim_end_matches(['>', '[']));
        };
        match text.split_once(end) {
            Some((_, rest)) => text = rest,
            None => return (is_xml, ""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_web_page_is_told_from_a_roadmap() {
        for page in [
            "<!doctype html>\n<html lang=en>",
            "\u{feff} \n<!DOCTYPE HTML PUBLIC>",
            "<HTML><body>",
            "<head>",
            "<title>Log in to this network</title>",
            "<meta http-equiv=refresh>",
            "<script>location = '/login'</script>",
            "<!-- a gate -->\n<html>",
        ] {
            assert!(is_web_page(page), "{page}");
        }
        for roadmap in [
            "",
            "# A",
            "<h1 align=center>A</h1>",
            "<header>",
            "<p>",
            "<",
            "é<html",
            "<!-- a --> # A",
            "<!doctype opml>",
            "<?xml?><opml>",
        ] {
            assert!(!is_web_page(roadmap), "{roadmap}");
        }
    }
}
