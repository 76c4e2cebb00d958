use std::fs;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::build;
use crate::prerender::SHIPPED;
use crate::run::{command, root, say};

/// Writes the page with all it needs as one file, which works by a double click: `cairn.html`.
pub fn single_file() -> Result<()> {
    build::release()?;
    let file = root().join("cairn.html");
    command("node", [Path::new("build/single-file.mjs"), &file]).run()?;
    say(&format!("wrote cairn.html, {} KB", fs::metadata(&file)?.len() / 1000));
    Ok(())
}

/// Writes an archive for one who has a web space and no compiler: `target/cairn-<version>.zip`.
pub fn archive() -> Result<()> {
    build::release()?;
    let name = format!("cairn-{}", env!("CARGO_PKG_VERSION"));
    let file = root().join(format!("target/{name}.zip"));
    let archive = fs::File::create(&file).with_context(|| format!("could not make {}", file.display()))?;
    pack(archive, &name, &root().join("dist"))?;
    say(&format!("wrote target/{name}.zip, {} KB", fs::metadata(&file)?.len() / 1000));
    Ok(())
}

fn pack(archive: impl Write + Seek, name: &str, dist: &Path) -> Result<()> {
    let mut zip = ZipWriter::new(archive);
    let mut put = |path: String, bytes: &[u8]| -> Result<()> {
        zip.start_file(path, SimpleFileOptions::default())?;
        Ok(zip.write_all(bytes)?)
    };
    put(format!("{name}/README.txt"), readme().as_bytes())?;
    for file in files(dist)? {
        let path = file.strip_prefix(dist)?.to_string_lossy().replace('\\', "/");
        put(format!("{name}/cairn/{path}"), &fs::read(&file)?)?;
    }
    zip.finish()?;
    Ok(())
}

/// What there is to do, in five lines.
fn readme() -> String {
    format!(
        "1. Upload the folder `cairn` to your web space, under any name; open its address. Nothing has to be configured.\n\
         2. Your own roadmaps: upload them as cairn/roadmaps/my-course.md, and open the address with ?roadmap=my-course behind it. What roadmaps/index.json lists, people find under Open ….\n\
         3. How they are written: see cairn/roadmaps/{SHIPPED}.md. Leave that one as it is, as the page checks every file of its own.\n\
         4. A newer Cairn: replace the files, and keep your roadmaps. Readers are offered it, and keep their ticks.\n\
         5. Over https (or on localhost) it works offline after the first visit. Nothing about your readers is sent anywhere.\n"
    )
}

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
    fn the_archive_has_every_file_as_it_is_and_a_readme_of_five_lines() {
        let folder = root().join("public");
        let mut bytes = Cursor::new(Vec::new());
        pack(&mut bytes, "cairn-1", &folder).expect("an archive");
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
        assert_eq!(readme.lines().count(), 5);
        assert!(readme.contains("?roadmap=my-course"), "{readme}");
        let expected = files(&folder).expect("files").into_iter().map(|file| {
            let path = file.strip_prefix(&folder).expect("below it").display().to_string();
            (format!("cairn-1/cairn/{path}"), fs::read(&file).expect("its bytes"))
        });
        assert_eq!(packed, expected.collect());
    }
}
