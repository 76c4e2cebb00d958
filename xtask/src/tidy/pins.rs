//! Workflows must name what they run by the hash of a commit: a tag can be moved to another commit.

/// The actions that a workflow names in another way.
pub fn violations(path: &str, text: &str) -> Vec<String> {
    if !path.starts_with(".github/") {
        return Vec::new();
    }
    let used = text.lines().filter_map(|line| line.trim().trim_start_matches("- ").strip_prefix("uses:"));
    let actions = used.filter_map(|action| action.split_whitespace().next());
    let loose = actions.filter(|action| !action.starts_with("./") && !is_pinned(action));
    loose.map(|action| format!("{path}: {action} is not pinned by the hash of a commit")).collect()
}

fn is_pinned(action: &str) -> bool {
    action
        .split_once('@')
        .is_some_and(|(_, commit)| commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::violations;

    #[test]
    fn an_action_is_pinned_by_the_hash_of_a_commit() {
        let text = "steps:\n  - uses: ./.github/actions/setup\n  - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4\n";
        assert!(violations(".github/workflows/ci.yml", text).is_empty());
        for action in ["actions/checkout@v4", "actions/checkout", "actions/checkout@11bd719"] {
            let text = format!("steps:\n  - name: Get it\n    uses: {action}\n");
            assert_eq!(violations(".github/workflows/ci.yml", &text).len(), 1, "{action}");
        }
    }
}
