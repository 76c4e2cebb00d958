use anyhow::Result;

use crate::run::{command, say};
use crate::{build, tools};

/// Lets Lighthouse judge the release build as on a phone, and fails where it is worse than it is to be.
pub fn judge() -> Result<()> {
    let chromium = tools::chromium()?;
    build::release()?;
    say("Lighthouse, as on a phone");
    command("node", ["scripts/lighthouse.mjs"]).in_folder("e2e").env("CHROMIUM", chromium).run()
}
