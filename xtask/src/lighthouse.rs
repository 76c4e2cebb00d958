use anyhow::Result;

use crate::run::{command, say};
use crate::{build, tools};

/// Runs Lighthouse on the release build, emulating a phone. Fails if a score is below its minimum.
pub fn judge() -> Result<()> {
    let chromium = tools::chromium()?;
    build::release()?;
    say("running Lighthouse, emulating a phone");
    tools::node_modules("e2e")?;
    command("node", ["scripts/lighthouse.mjs"]).in_folder("e2e").env("CHROMIUM", chromium).run()
}
