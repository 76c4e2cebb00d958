// The page of the hidden frame that asks other sites for roadmaps (web/elsewhere.js). Its policy lets it ask and
// nothing else: that of the page itself forbids it to ask anybody (page.mjs).
import { bundle } from "./bundle.mjs";
import { integrityOf } from "./hashes.mjs";

export async function elsewherePage() {
  const script = await bundle("web/elsewhere.js");
  const policy = [
    "default-src 'none'",
    `script-src '${integrityOf(script)}'`,
    "connect-src https: http:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer"><title>Cairn</title>',
    `<script>${script}</script></head></html>\n`,
  ].join("");
}
