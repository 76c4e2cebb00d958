use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::run::root;

/// The page, which is all that comes before the first paint.
const PAGE: &str = "index.html";

/// The beginning of the names of files that the page requests before it can be used. The others come later.
const CODE: &str = "cairn-";

/// Weighs what `dist/` makes a browser fetch before something is painted, and before the roadmap can be used, and
/// compares both with `xtask/budget.json`. An end-to-end test compares this list with what the browser asks for.
pub fn weigh() -> Result<()> {
    let [paint, load] = ["first_paint_brotli_bytes", "first_load_brotli_bytes"].map(budget);
    let (paint, load) = (paint?, load?);
    let dist = root().join("dist");
    println!("{:<36} {:>9} {:>9} {:>9}", "first load, in bytes", "raw", "gzip", "brotli");
    let mut sums = [0; 3];
    for name in first_load(&dist)? {
        let sizes = sizes(&dist.join(&name))?;
        println!("{}", row(&name, sizes, (name == PAGE).then_some(paint)));
        for (sum, size) in sums.iter_mut().zip(sizes) {
            *sum += size;
        }
        if name == PAGE && sizes[2] > paint {
            bail!(
                "The page is {} bytes of brotli over what may come before the first paint, {paint}.",
                sizes[2] - paint
            );
        }
    }
    println!("{}", row("in all", sums, Some(load)));
    if sums[2] > load {
        bail!("The first load is {} bytes of brotli over its budget of {load}.", sums[2] - load);
    }
    Ok(())
}

fn row(name: &str, [raw, gzip, brotli]: [usize; 3], budget: Option<usize>) -> String {
    let allowed = budget.map_or_else(String::new, |budget| format!("   of {budget} allowed"));
    format!("{name:<36} {raw:>9} {gzip:>9} {brotli:>9}{allowed}")
}

fn sizes(file: &Path) -> Result<[usize; 3]> {
    let bytes = fs::read(file)?;
    Ok([bytes.len(), gzip(&bytes)?, brotli(&bytes)?])
}

fn first_load(dist: &Path) -> Result<Vec<String>> {
    let mut names = vec![PAGE.to_owned()];
    for entry in fs::read_dir(dist).context("dist/ is missing: run `cargo xtask build`")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        names.extend(name.starts_with(CODE).then_some(name));
    }
    names.sort();
    Ok(names)
}

fn budget(name: &str) -> Result<usize> {
    let text = fs::read_to_string(root().join("xtask/budget.json")).context("xtask/budget.json is missing")?;
    let budget: serde_json::Value = serde_json::from_str(&text).context("xtask/budget.json is not JSON")?;
    let bytes = budget[name].as_u64().with_context(|| format!("xtask/budget.json has no {name}"))?;
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
