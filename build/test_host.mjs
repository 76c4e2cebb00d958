// Writes the host of a page as one script, for tests/browser.rs: node test_host.mjs <where to>. It is one script
// because the test runner's server answers only a few requests at a time, and never answers some of the others.
import { writeFileSync } from "node:fs";
import { bundle } from "./bundle.mjs";

writeFileSync(process.argv[2], await bundle("web/page_host.js", { format: "esm" }));
