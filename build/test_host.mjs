// Writes the host of a page as one script, for tests/browser.rs: node test_host.mjs <where to>. The test runner's server
// answers a few requests at a time, and some of more never.
import { writeFileSync } from "node:fs";
import { bundle } from "./bundle.mjs";

writeFileSync(process.argv[2], await bundle("web/page_host.js", { format: "esm" }));
