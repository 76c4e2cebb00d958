/// What only a web page begins with. A roadmap may begin with other HTML, such as a picture.
const BEGINNINGS: [&str; 9] = ["<!doctype", "<html", "<head", "<title", "<meta", "<body", "<script", "<style", "<link"];

/// Whether a text is a web page: what hosts with a fallback answer for a file that is not there, and gates of a network
/// for any file.
pub fn is_web_page(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_ascii_start();
    let begins = |beginning: &str| {
        text.get(..beginning.len()).is_some_and(|start| start.eq_ignore_ascii_case(beginning))
            && !text.as_bytes().get(beginning.len()).is_some_and(u8::is_ascii_alphanumeric)
    };
    BEGINNINGS.into_iter().any(begins)
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
        ] {
            assert!(is_web_page(page), "{page}");
        }
        for roadmap in ["", "# A", "<h1 align=center>A</h1>", "<header>", "<p>", "<", "é<html"] {
            assert!(!is_web_page(roadmap), "{roadmap}");
        }
    }
}
