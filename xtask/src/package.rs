use std::fs;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::run::{command, root, say};
use crate::{build, site};

/// Writes the page with all it needs as one file, which works by a double click: `cairn.html`.
pub fn single_file() -> Result<()> {
    build::release()?;
    let file = root().join("cairn.html");
    command("node", [Path::new("build/single-file.mjs"), &file]).run()?;
    say(&format!("wrote cairn.html, {} KB", fs::metadata(&file)?.len() / 1000));
    Ok(())
}

/// What to put into an archive.
#[derive(Args)]
pub struct Options {
    /// A roadmap in any format that Cairn opens: the first page. Further ones are listed under Open …
    #[arg(long = "roadmap", value_name = "FILE")]
    roadmaps: Vec<PathBuf>,
    /// A guide to one of these roadmaps, in Markdown: to the one of which it describes most topics.
    #[arg(long = "guide", value_name = "FILE", requires = "roadmaps")]
    guides: Vec<PathBuf>,
    /// The address where it will be, such as https://ada.example/rust/, for search engines and pictures of links.
    #[arg(long, requires = "roadmaps")]
    address: Option<String>,
}

/// Writes an archive for a web space: with these roadmaps or, without any, for an owner who has no compiler.
pub fn archive(options: &Options) -> Result<()> {
    let target = root().join("target");
    if options.roadmaps.is_empty() {
        let name = format!("cairn-{}", env!("CARGO_PKG_VERSION"));
        let folder = target.join("archive");
        site::make_for_list(&folder)?;
        return write(
            &format!("target/{name}.zip"),
            &format!("{name}/cairn"),
            &folder,
            Some(&format!("{name}/README.txt")),
        );
    }
    let folder = target.join("site");
    let address = options.address.as_deref().map(build::whole_address).transpose()?;
    let name = site::make(&options.roadmaps, &options.guides, address.as_deref(), &folder)?;
    say("wrote target/site/: upload what is in it");
    write("target/site.zip", &name, &folder, None)
}

/// Makes the sites that end-to-end tests open, as [`archive`] does: `target/e2e-site` and `target/e2e-archive`.
pub fn for_tests() -> Result<()> {
    let [site, archive] = ["site", "archive"].map(|name| root().join(format!("target/e2e-{name}")));
    let files = ["first-steps.md", "Second Course.opml"].map(|name| root().join("e2e/fixtures/site").join(name));
    site::make(&files, &[], Some("https://ada.example/way/"), &site)?;
    site::make_for_list(&archive)
}

/// Writes the archive `file` with the folder as `name`.
fn write(file: &str, name: &str, folder: &Path, readme: Option<&str>) -> Result<()> {
    let path = root().join(file);
    pack(fs::File::create(&path).with_context(|| format!("could not make {file}"))?, name, folder, readme)?;
    say(&format!("wrote {file}, {} KB", fs::metadata(&path)?.len() / 1000));
    Ok(())
}

fn pack(archive: impl Write + Seek, name: &str, folder: &Path, readme: Option<&str>) -> Result<()> {
    let mut zip = ZipWriter::new(archive);
    let mut put = |path: String, bytes: &[u8]| -> Result<()> {
        zip.start_file(path, SimpleFileOptions::default())?;
        Ok(zip.write_all(bytes)?)
    };
    if let Some(path) = readme {
        put(path.to_owned(), README.as_bytes())?;
    }
    for file in files(folder)? {
        let path = file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        put(format!("{name}/{path}"), &fs::read(&file)?)?;
    }
    zip.finish()?;
    Ok(())
}

/// The instructions in the archive, in six lines.
const README: &str = "\
1. Your roadmap: save it as cairn/roadmaps/my-course.md. Any list of steps in Markdown is one; cairn/roadmaps/python-backend.md is an example, which you may remove.\n\
2. The first page: name your file first in cairn/roadmaps/index.json, as { \"file\": \"my-course.md\", \"title\": \"My course\" }. The page opens the first, and people find all of them under Open ...\n\
3. Upload what is in the folder cairn to your web space, and open its address over https. Nothing has to be installed there.\n\
4. Change a roadmap or the list at any time, by uploading it again: readers get it at their next visit, and keep their ticks.\n\
5. A newer Cairn: replace all files but those in roadmaps. Readers are offered it, and keep their ticks.\n\
6. It works offline after the first visit. Nothing about your readers is sent anywhere. More: docs/your-own-site.md of Cairn's repository.\n";

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { all.extend(files(&path)?) } else { all.push(path) }
    }
    all.sort();
    Ok(all)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::io::{Cursor, Read};

    use super::*;

    #[test]
    fn the_archive_has_every_file_as_it_is_and_a_readme_of_six_lines() {
        let folder = root().join("public");
        let mut bytes = Cursor::new(Vec::new());
        pack(&mut bytes, "cairn-1/cairn", &folder, Some("cairn-1/README.txt")).expect("an archive");
        let mut zip = zip::ZipArchive::new(bytes).expect("an archive");
        let mut packed = BTreeMap::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).expect("a file");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("its bytes");
            packed.insert(file.name().to_owned(), bytes);
        }
        let readme = packed.remove("cairn-1/README.txt").expect("a readme");
        let readme = String::from_utf8(readme).expect("a text");
        assert_eq!(readme.lines().count(), 6);
        assert!(readme.contains("first in cairn/roadmaps/index.json"), "{readme}");
        let expected = files(&folder).expect("files").into_iter().map(|file| {
            let path = file.strip_prefix(&folder).expect("below it").display().to_string();
            (format!("cairn-1/cairn/{path}"), fs::read(&file).expect("its bytes"))
        });
        assert_eq!(packed, expected.collect());
    }
}
