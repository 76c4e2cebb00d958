//! A web space whose first page is somebody's own roadmap, made from the release build: only the files that say which
//! roadmap it is are made anew (build/site.mjs).

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use roadmap::foreign::Refusal;
use roadmap::{Roadmap, decode, document, document_in_page, markdown, open};
use serde_json::{Value, json};

use crate::run::{command, root, say};
use crate::{build, prerender, roadmaps, start_page, tools};

/// A roadmap as the page opens it.
struct Entry {
    /// What `?roadmap=` calls it.
    name: String,
    text: String,
    roadmap: Roadmap,
    /// The text of the guide to it.
    guide: Option<String>,
}

impl Entry {
    /// The name of the file of its guide.
    fn guide_file(&self) -> Option<String> {
        self.guide.as_ref().map(|_| format!("{}.guide.md", self.name))
    }
}

/// Makes a site of these files in `folder`, in place of what is there: the first is its first page, and all are listed.
/// Returns the name of the first.
pub fn make(files: &[PathBuf], guides: &[PathBuf], address: Option<&str>, folder: &Path) -> Result<String> {
    let mut entries = read(files)?;
    for guide in guides {
        add_guide(&mut entries, guide)?;
    }
    let first = entries.first().context("A site needs a roadmap")?;
    begin(folder, &["index.html", "sw.js", "embed.js"], &["element-", "roadmaps"])?;
    let roadmaps = folder.join("roadmaps");
    fs::create_dir(&roadmaps)?;
    for entry in &entries {
        fs::write(roadmaps.join(format!("{}.md", entry.name)), &entry.text)?;
        if let (Some(file), Some(text)) = (entry.guide_file(), &entry.guide) {
            fs::write(roadmaps.join(file), text)?;
        }
    }
    fs::write(roadmaps.join("index.json"), list(&entries))?;
    if entries.len() > 1 {
        let all: Vec<_> = entries.iter().map(|entry| (entry.name.as_str(), &entry.roadmap)).collect();
        fs::write(folder.join(start_page::FILE), start_page::page(&all))?;
    }
    let guided = entries.iter().filter(|entry| entry.guide.is_some()).map(|entry| entry.name.as_str());
    let guided: Vec<_> = guided.collect();
    finish(folder, &prerender::page(&first.name, &first.text, &first.roadmap, &guided), address)?;
    Ok(first.name.clone())
}

/// Makes a site in `folder` for an owner who compiles nothing: its page opens the first roadmap that
/// `roadmaps/index.json` lists.
pub fn make_for_list(folder: &Path) -> Result<()> {
    begin(folder, &["index.html", "sw.js"], &[])?;
    let page = json!({
        "title": "Cairn", "description": "A learning roadmap you walk, kept in your own browser.", "tree": "",
        "roadmap": "roadmaps/index.json", "file": "roadmaps/index.json", "language": "", "steps": 0, "document": "",
        "hasPicture": false,
    });
    finish(folder, &page, None)
}

/// Copies the release build, without the files with these names or these beginnings.
fn begin(folder: &Path, without: &[&str], without_beginning: &[&str]) -> Result<()> {
    build::release()?;
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("could not clear {}", folder.display()))?;
    }
    copy(&root().join("dist"), folder, &|name| {
        without.contains(&name) || without_beginning.iter().any(|start| name.starts_with(start))
    })
}

fn copy(from: &Path, to: &Path, is_left_out: &dyn Fn(&str) -> bool) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("could not make {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("{} is missing", from.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match path.is_dir() {
            _ if is_left_out(&name) => {}
            true => copy(&path, &to.join(name), &|_| false)?,
            false => drop(fs::copy(&path, to.join(name))?),
        }
    }
    Ok(())
}

/// Writes the page and the files that depend on it.
fn finish(folder: &Path, page: &Value, address: Option<&str>) -> Result<()> {
    tools::node_modules("build")?;
    let about = root().join("target/site.json");
    fs::write(&about, page.to_string()).context("could not write target/site.json")?;
    let run = command("node", [Path::new("build/site.mjs"), folder, &about]);
    let run = run.env("CAIRN_SITE", address.unwrap_or_default());
    run.env("CAIRN_BROWSER", tools::chromium_if_there()?.unwrap_or_default()).run()?;
    // Otherwise GitHub reads roadmaps as templates, and publishes nothing if one has `{{` in it. It is written last,
    // because it is not a file of the version: some hosts serve no hidden files.
    fs::write(folder.join(".nojekyll"), "").context("could not write .nojekyll")
}

/// Reads files as the page does, and prints what is odd about each.
fn read(files: &[PathBuf]) -> Result<Vec<Entry>> {
    let mut names: BTreeMap<String, &Path> = BTreeMap::new();
    let mut entries = Vec::new();
    for file in files {
        let name = name_of(file)?;
        if let Some(other) = names.insert(name.clone(), file) {
            bail!(
                "{} and {} would both be roadmaps/{name}.md. Rename one of them: its name is what ?roadmap= calls it.",
                other.display(),
                file.display()
            );
        }
        entries.push(entry(file, name)?);
    }
    Ok(entries)
}

fn entry(file: &Path, name: String) -> Result<Entry> {
    let shown = file.display();
    let bytes = fs::read(file).with_context(|| format!("could not read {shown}"))?;
    let text = decode(&bytes).map_err(|refusal| refused(file, "", &refusal))?.0.into_owned();
    let text = document_in_page(&text).unwrap_or(text);
    // Cairn's own form comes first, as in the page. The name counts where a document has no title.
    let (roadmap, warnings) = match document::read(&text) {
        Ok(reading) => (reading.roadmap, reading.warnings.iter().map(ToString::to_string).collect()),
        Err(_) => {
            let document = open(&text, &format!("./roadmaps/{name}.md"), None);
            let document = document.map_err(|refusal| refused(file, &text, &refusal))?;
            (document.roadmap, document.warnings.iter().map(ToString::to_string).collect::<Vec<_>>())
        }
    };
    for warning in &warnings {
        say(&format!("{shown}: {warning}"));
    }
    Ok(Entry { name, text, roadmap, guide: None })
}

/// Gives a guide to the roadmap of which it describes most topics. Refuses a guide with mistakes, and names all of
/// them.
fn add_guide(entries: &mut [Entry], file: &Path) -> Result<()> {
    let shown = file.display();
    let bytes = fs::read(file).with_context(|| format!("could not read {shown}"))?;
    let text = decode(&bytes).map_err(|refusal| refused(file, "", &refusal))?.0.into_owned();
    let guide = markdown::guide(&text).map_err(|refusal| refused(file, &text, &refusal))?;
    let described = |entry: &Entry| {
        guide.lessons.iter().filter(|lesson| entry.roadmap.find(lesson.topic.as_str()).is_some()).count()
    };
    let entry = entries.iter_mut().max_by_key(|entry| described(entry)).filter(|entry| described(entry) > 0);
    let Some(entry) = entry else {
        bail!(
            "{shown} describes no topic of a roadmap here. Write the id of each in braces behind its heading, such as \
             `## Ownership {{#ownership}}`; `cargo xtask outline` shows the ids."
        );
    };
    if entry.guide.is_some() {
        bail!("{shown} and another guide are both about {}. A roadmap takes one.", entry.name);
    }
    let mistakes = roadmaps::mistakes_in_guide(&entry.roadmap, &shown.to_string(), &guide);
    if !mistakes.is_empty() {
        bail!("{}", mistakes.join("\n"));
    }
    entry.guide = Some(text);
    Ok(())
}

/// What `?roadmap=` may call a file: its name in small letters, digits and hyphens.
fn name_of(file: &Path) -> Result<String> {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() {
        bail!(
            "{} needs a name with letters from a to z or digits, such as learn-rust.md: it becomes a part of addresses.",
            file.display()
        );
    }
    Ok(name)
}

/// Why a file is no roadmap, with each line to correct if it is broken.
fn refused(file: &Path, text: &str, refusal: &Refusal) -> anyhow::Error {
    let shown = file.display();
    let mut words = match refusal {
        Refusal::Broken { begun, .. } => {
            let what = Refusal::Broken { begun: *begun, mistakes: Vec::new(), more: 0 };
            format!("{shown}: {what}")
        }
        refusal => format!("{shown}: {refusal}"),
    };
    if let Refusal::Broken { mistakes, more, .. } = refusal {
        for mistake in mistakes {
            let (line, quoted) = (mistake.line, mistake.quoted(text));
            let _ = write!(words, "\n{shown}:{line}: {}\n    {quoted}", mistake.problem);
        }
        if *more > 0 {
            let _ = write!(words, "\nAnd {more} more.");
        }
    }
    anyhow::Error::msg(words)
}

/// The list of the site's roadmaps, which its owner may continue.
fn list(entries: &[Entry]) -> String {
    let entry = |entry: &Entry| {
        let [file, title] = [format!("{}.md", entry.name), entry.roadmap.title().to_string()].map(Value::from);
        let guide = entry.guide_file().map(|file| format!(", \"guide\": {}", Value::from(file)));
        format!("    {{ \"file\": {file}, \"title\": {title}{} }}", guide.unwrap_or_default())
    };
    let entries: Vec<_> = entries.iter().map(entry).collect();
    format!("{{\n  \"v\": 1,\n  \"roadmaps\": [\n{}\n  ]\n}}\n", entries.join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads files of these texts, which stand in a folder of the test's own.
    fn read_texts(test: &str, files: &[(&str, &[u8])]) -> Result<Vec<Entry>> {
        let folder = std::env::temp_dir().join(format!("cairn-site-{test}-{}", std::process::id()));
        let paths: Vec<PathBuf> = files.iter().map(|(name, _)| folder.join(name)).collect();
        for (path, (_, bytes)) in paths.iter().zip(files) {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        let entries = read(&paths);
        fs::remove_dir_all(folder).expect("a folder");
        entries
    }

    #[track_caller]
    fn error(test: &str, files: &[(&str, &[u8])]) -> String {
        match read_texts(test, files) {
            Ok(_) => panic!("it was read"),
            Err(error) => format!("{error:#}"),
        }
    }

    #[test]
    fn every_format_is_read_and_listed_under_a_name_for_addresses() {
        let opml = "<opml version=\"2.0\"><head><title>Plan</title></head><body><outline text=\"A\"/></body></opml>";
        let utf16: Vec<u8> = "\u{feff}# Grün\n- [ ] a".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let entries = read_texts(
            "formats",
            &[
                ("Learn Rust!.md", b"# Learn \"Rust\"\n\n- [ ] one\n- [x] two\n"),
                ("own.md", b"# Own\n1. **A** (2 h)\n- b\n"),
                ("plan.opml", opml.as_bytes()),
                ("green_way.txt", &utf16),
                ("untitled.md", b"- [ ] a\n- [ ] b\n"),
            ],
        )
        .expect("roadmaps");
        let listed = roadmap::site_list(&list(&entries)).expect("a list");
        let expected = [
            ("learn-rust", "Learn \"Rust\""),
            ("own", "Own"),
            ("plan", "Plan"),
            ("green-way", "Grün"),
            ("untitled", "untitled"),
        ];
        assert_eq!(listed, expected.map(|(name, title)| (name.to_owned(), title.to_owned())));
        assert!(entries[3].text.ends_with("# Grün\n- [ ] a"));
    }

    #[test]
    fn the_page_has_the_outline_the_words_and_the_text_of_any_roadmap() {
        let text = "---\nlang: de\n---\n# Grün & Weiß\n\n- [ ] one (2 h)\n  - https://a.example/\n";
        let entries = read_texts("page", &[("w.md", text.as_bytes())]).expect("a roadmap");
        let Entry { name, text, roadmap, .. } = &entries[0];
        let page = prerender::page(name, text, roadmap, &[]);
        assert_eq!(page["title"], "Grün & Weiß · Cairn");
        assert_eq!(page["figures"], "1 section, 1 step, 2 hours");
        assert_eq!(page["document"], *text);
        let tree = page["tree"].as_str().expect("a text");
        assert!(tree.starts_with("<div class=\"app prerendered\" data-roadmap=\"w\">"), "{tree}");
        assert!(tree.contains("aria-label=\"Continue\""), "{tree}");
        assert!(tree.contains("Grün &amp; Weiß"), "{tree}");
    }

    /// Adds a guide of this text to roadmaps of these texts.
    fn guided(test: &str, roadmaps: &[&str], guide: &str) -> Result<Vec<Entry>> {
        let names: Vec<String> = (0..roadmaps.len()).map(|at| format!("r{at}.md")).collect();
        let files: Vec<_> = names.iter().zip(roadmaps).map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
        let mut entries = read_texts(test, &files)?;
        let file = std::env::temp_dir().join(format!("cairn-guide-{test}-{}.md", std::process::id()));
        fs::write(&file, guide)?;
        let added = add_guide(&mut entries, &file);
        fs::remove_file(&file)?;
        added.map(|()| entries)
    }

    #[test]
    fn a_guide_goes_with_the_roadmap_that_it_describes_and_is_listed_with_it() {
        let own = "# Own\n1. **A** (2 h)\n- b {#b}\n";
        let plain = "# Plain\n\n- [ ] One {#one}\n- [ ] Two {#two}\n";
        let guide =
            "# Guide\n\n## Two {#two}\n\nDone when: it is.\n\n- [A](https://a.example/) (guide)\n\nneeds: #one\n";
        let entries = guided("goes", &[own, plain], guide).expect("is taken");
        assert_eq!(entries[1].guide.as_deref(), Some(guide));
        let list = list(&entries);
        assert_eq!(
            [0, 1].map(|at| roadmap::site_guide(&list, &format!("r{at}"))),
            [None, Some("r1.guide.md".to_owned())]
        );
        let page = prerender::page("r1", &entries[1].text, &entries[1].roadmap, &["r1"]);
        assert_eq!(page["guided"], "r1");
        assert!(page["tree"].as_str().expect("a text").contains("data-with-details"));
    }

    #[test]
    fn a_guide_with_mistakes_is_refused_with_all_of_them() {
        let error = |guide: &str| {
            let plain = "# Plain\n\n- [ ] One {#one}\n- [ ] Two {#two}\n";
            format!("{:#}", guided("mistakes", &[plain], guide).err().expect("an error"))
        };
        let wrong = error("# G\n\n## One {#one}\n\nneeds: #one\n\n## Gone {#gone}\n\ntext\n");
        assert!(wrong.contains(".md:7: No topic of the roadmap has the id gone."), "{wrong}");
        assert!(wrong.contains(".md:3: “One” can never begin"), "{wrong}");
        assert!(error("# G\n\n## Other {#other}\n\ntext\n").contains("describes no topic"));
    }

    #[test]
    fn of_a_very_large_roadmap_the_page_has_the_sections() {
        let text = format!("# T\n\n## A\n\n{}", "- [ ] a step\n".repeat(2_500));
        let entries = read_texts("large", &[("w.md", text.as_bytes())]).expect("a roadmap");
        let page = prerender::page("w", &text, &entries[0].roadmap, &[]);
        assert_eq!(page["tree"].as_str().expect("a text").matches("<li ").count(), 1);
    }

    #[test]
    fn what_is_no_roadmap_is_refused_with_its_file_and_what_to_do() {
        for (bytes, words) in [
            (&b""[..], "w.md: "),
            (b"%PDF-1.7\n", "w.md: "),
            (b"nothing to do", "w.md: "),
            (b"# T\n- \xff\xfe\xfa a", "w.md: "),
        ] {
            let error = error("refused", &[("w.md", bytes)]);
            assert!(error.contains(words) && error.trim_end().ends_with('.'), "{error}");
        }
        let long = format!("no dialect\n{}", "- [ ] a\n".repeat(300_000));
        assert!(error("long", &[("w.md", long.as_bytes())]).contains("w.md: "));
    }

    #[test]
    fn a_broken_roadmap_is_refused_with_every_line_to_mend() {
        let error = error("broken", &[("w.md", "# T\n1. **A**\n&nbsp;- a\n1.1.1. **B**\n2. **C** (x h\n".as_bytes())]);
        assert!(error.contains("w.md:4: "), "{error}");
        assert!(error.contains("    1.1.1. **B**"), "{error}");
    }

    #[test]
    fn two_files_of_one_name_and_a_name_without_letters_are_refused() {
        let text = &b"# T\n- [ ] a"[..];
        let twice = error("twice", &[("a/My course.md", text), ("b/my-course.opml", text)]);
        assert!(twice.contains("My course.md and ") && twice.contains("both be roadmaps/my-course.md"), "{twice}");
        assert!(error("nameless", &[("道.md", text)]).contains("道.md needs a name with letters"));
        assert!(format!("{:#}", read(&[PathBuf::from("/gone.md")]).err().expect("an error")).contains("/gone.md"));
    }
}
