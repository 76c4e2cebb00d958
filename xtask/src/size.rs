use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::run::root;

/// The roadmap that the page opens with.
const ROADMAP: &str = "roadmaps/python-backend.md";

/// What the page fetches when it is at rest, or when a person asks for it.
const LATER: &str = "_more.wasm";

/// Weighs what `dist/` makes a browser fetch before the roadmap can be used, and compares it with
/// `xtask/budget.json`. Icons and the manifest come later and are not in it; an end-to-end test compares this
/// list with what the browser asks for.
pub fn weigh() -> Result<()> {
    let budget = budget()?;
    let dist = root().join("dist");
    println!("{:<36} {:>9} {:>9} {:>9}", "first load, in bytes", "raw", "gzip", "brotli");
    let mut sums = [0; 3];
    for file in first_load(&dist)? {
        let bytes = fs::read(&file)?;
        let sizes = [bytes.len(), gzip(&bytes)?, brotli(&bytes)?];
        let name = file.strip_prefix(&dist).unwrap_or(&file).display().to_string();
        println!("{name:<36} {:>9} {:>9} {:>9}", sizes[0], sizes[1], sizes[2]);
        for (sum, size) in sums.iter_mut().zip(sizes) {
            *sum += size;
        }
    }
    println!("{:<36} {:>9} {:>9} {:>9}   of {budget} allowed", "in all", sums[0], sums[1], sums[2]);
    if sums[2] > budget {
        bail!("The first load is {} bytes of brotli over its budget of {budget}.", sums[2] - budget);
    }
    Ok(())
}

fn first_load(dist: &Path) -> Result<Vec<PathBuf>> {
    let wanted = |file: &Path| {
        let is_code = matches!(file.extension().and_then(|end| end.to_str()), Some("html" | "css" | "js" | "wasm"));
        is_code && !file.to_string_lossy().ends_with(LATER)
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(dist).context("dist/ is missing: run `cargo xtask build`")? {
        let file = entry?.path();
        if wanted(&file) {
            files.push(file);
        }
    }
    files.sort();
    files.push(dist.join(ROADMAP));
    Ok(files)
}

fn budget() -> Result<usize> {
    let text = fs::read_to_string(root().join("xtask/budget.json")).context("xtask/budget.json is missing")?;
    let budget: serde_json::Value = serde_json::from_str(&text).context("xtask/budget.json is not JSON")?;
    let bytes =
        budget["first_load_brotli_bytes"].as_u64().context("xtask/budget.json has no first_load_brotli_bytes")?;
    Ok(usize::try_from(bytes)?)
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &best)?;
    Ok(packed.len())
}
