//! Addresses of files as people copy them, from the pages that show these files.

/// The address under which the text of a file stands. The pages of GitHub, its gists and GitLab that show a file are
/// turned into the address of that file; any other address stays as it is, but for what follows a `#`. Refuses what is
/// no address of the web.
pub fn address_of_text(address: &str) -> Option<String> {
    let address = address.trim();
    let (scheme, rest) = address.split_once("://")?;
    if !["http", "https"].into_iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return None;
    }
    let rest = rest.split('#').next().unwrap_or_default();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    if host.is_empty() || rest.contains(char::is_whitespace) {
        return None;
    }
    let host = host.to_ascii_lowercase();
    let raw = match host.as_str() {
        "github.com" | "www.github.com" => on_github(path),
        "gist.github.com" => gist(path),
        "gitlab.com" => {
            path.contains("/-/blob/").then(|| format!("gitlab.com/{}", path.replacen("/-/blob/", "/-/raw/", 1)))
        }
        _ => None,
    };
    let scheme = scheme.to_ascii_lowercase();
    Some(raw.map_or_else(|| format!("{scheme}://{host}/{path}"), |raw| format!("https://{raw}")))
}

/// The name of the host of an address.
pub fn host_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// The last part of a path or an address, without what follows a `?` or `#`: the name of a file. Empty where it ends
/// with a slash.
pub fn last_part(path: &str) -> &str {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.rsplit(['/', '\\']).next().unwrap_or_default()
}

/// The name of a file without what stands behind its last point.
pub fn without_ending(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn on_github(path: &str) -> Option<String> {
    let path = path.split('?').next()?.trim_end_matches('/');
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        // A repository shows its README.
        [owner, name] if !owner.is_empty() => Some(format!("raw.githubusercontent.com/{owner}/{name}/HEAD/README.md")),
        [owner, name, "blob" | "raw", rest @ ..] if rest.len() > 1 => {
            Some(format!("raw.githubusercontent.com/{owner}/{name}/{}", rest.join("/")))
        }
        [owner, name, "tree", reference] => {
            Some(format!("raw.githubusercontent.com/{owner}/{name}/{reference}/README.md"))
        }
        _ => None,
    }
}

fn gist(path: &str) -> Option<String> {
    let mut parts = path.split(['?', '/']);
    let (owner, id) = (parts.next()?, parts.next()?);
    (!owner.is_empty() && !id.is_empty()).then(|| format!("gist.githubusercontent.com/{owner}/{id}/raw"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_shows_a_file_becomes_the_address_of_the_file() {
        for (page, file) in [
            (
                "https://github.com/ada/plans/blob/main/learn/rust.md",
                "https://raw.githubusercontent.com/ada/plans/main/learn/rust.md",
            ),
            (
                "https://github.com/ada/plans/blob/main/rust.md?plain=1#L3",
                "https://raw.githubusercontent.com/ada/plans/main/rust.md",
            ),
            ("https://github.com/ada/plans", "https://raw.githubusercontent.com/ada/plans/HEAD/README.md"),
            ("https://github.com/ada/plans/", "https://raw.githubusercontent.com/ada/plans/HEAD/README.md"),
            ("https://github.com/ada/plans#readme", "https://raw.githubusercontent.com/ada/plans/HEAD/README.md"),
            ("https://github.com/ada/plans/tree/v2", "https://raw.githubusercontent.com/ada/plans/v2/README.md"),
            ("https://gist.github.com/ada/0123abcd", "https://gist.githubusercontent.com/ada/0123abcd/raw"),
            (
                "https://gist.github.com/ada/0123abcd#file-plan-md",
                "https://gist.githubusercontent.com/ada/0123abcd/raw",
            ),
            ("https://gitlab.com/ada/plans/-/blob/main/a.md", "https://gitlab.com/ada/plans/-/raw/main/a.md"),
            (" HTTPS://Example.org/A.md#one ", "https://example.org/A.md"),
            ("https://example.org", "https://example.org/"),
            ("https://github.com/", "https://github.com/"),
            ("https://github.com/ada/plans/issues/3", "https://github.com/ada/plans/issues/3"),
        ] {
            assert_eq!(address_of_text(page).as_deref(), Some(file), "{page}");
        }
    }

    #[test]
    fn what_is_no_address_of_the_web_is_refused() {
        for other in
            ["", "course.md", "javascript:alert(1)", "file:///etc/passwd", "https://", "https:// a", "ftp://a/b"]
        {
            assert_eq!(address_of_text(other), None, "{other}");
        }
    }
}
