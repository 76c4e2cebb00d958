// Other builds of the same app, as deploys bring them: every file of code has another name and other bytes.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "./host.mjs";
import { hashOf, integrityOf } from "../build/hashes.mjs";
import { withPolicy } from "../build/page.mjs";
import { writeServiceWorker } from "../build/service_worker.mjs";

/** A folder with such a build. Its page says `data-version`. */
export function version(number) {
  const folder = mkdtempSync(join(tmpdir(), "cairn-version-"));
  cpSync(DIST, folder, { recursive: true });
  const page = join(folder, "index.html");
  let html = readFileSync(page, "utf8").replace("<html ", `<html data-version="${number}" `);
  for (const name of readdirSync(folder).filter((name) => /-[0-9a-f]{16}\./.test(name))) {
    const old = readFileSync(join(folder, name));
    // A section of no meaning, and a comment.
    const more = name.endsWith("wasm") ? Buffer.from([0, 2, 1, number]) : Buffer.from(`\n// ${number}`);
    const bytes = Buffer.concat([old, more]);
    const next = name.replace(/[0-9a-f]{16}/, hashOf(bytes));
    rmSync(join(folder, name));
    writeFileSync(join(folder, next), bytes);
    html = html.replace(name, next).replace(integrityOf(old), integrityOf(bytes));
  }
  writeFileSync(page, withPolicy(html));
  writeServiceWorker(folder);
  return folder;
}

/** What a build's service worker keeps: each file with its hash. */
export function listOf(folder) {
  const [, list] = readFileSync(join(folder, "sw.js"), "utf8").match(/const FILES = (\{[^}]*\});\n/);
  return JSON.parse(list);
}
