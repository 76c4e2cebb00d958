use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result};
use clap::Args;

use crate::run::{command, say};
use crate::{build, tools};

/// How to serve the app.
#[derive(Args)]
pub struct Options {
    /// The port on 127.0.0.1.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Open the page in the default browser.
    #[arg(long)]
    open: bool,
    /// Build for debugging, and rebuild after every change.
    #[arg(long)]
    dev: bool,
}

/// Serves the app until the command is interrupted.
pub fn serve(options: &Options) -> Result<()> {
    let port = options.port.to_string();
    let free = TcpListener::bind(("127.0.0.1", options.port));
    drop(free.with_context(|| format!("cannot listen on port {port} (choose another with `--port 8081`)"))?);
    if options.dev {
        say(&format!("serving http://127.0.0.1:{port}, rebuilt after every change; Ctrl-C stops it"));
        // dist/ always contains a release build, so this build has its own folder.
        let mut arguments = vec!["serve", "--offline", "--dist", "target/dev-dist", "--port", &port];
        arguments.extend(["--address", "127.0.0.1"]);
        arguments.extend(options.open.then_some("--open"));
        return build::trunk(&arguments)?.run();
    }
    build::release()?;
    say("serving dist/, and a second site that embeds it (examples/host); Ctrl-C stops both");
    if options.open {
        let (address, port) = (format!("http://127.0.0.1:{port}"), options.port);
        std::thread::spawn(move || open_when_served(&address, port));
    }
    // The script prints both addresses.
    tools::node_modules("e2e")?;
    command("node", ["scripts/serve.mjs", &port]).in_folder("e2e").run()
}

fn open_when_served(address: &str, port: u16) {
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        std::thread::sleep(Duration::from_millis(50));
    }
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    if let Err(error) = command(opener, [address]).run() {
        eprintln!("{error:#}\nOpen {address} yourself.");
    }
}
