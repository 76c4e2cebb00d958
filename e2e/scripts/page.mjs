// The page as it is served: what it says of itself, the outline, what it asks for, and the policy that lets nothing else in.
import { transformSync } from "esbuild";
import { integrityOf } from "./hashes.mjs";

/** Where the page will be, with a slash at the end, if that is known when it is built: for search engines and links. */
const SITE = process.env.CAIRN_SITE || "./";

export function finishPage(html, files, { title, description, outline, roadmap, document }, { isRelease }) {
  const [first, ...rest] = Object.entries(files).filter(([part]) => part !== "code");
  const data = [first, ...rest].map(([part, [file, integrity]]) => ` data-${part}="${isRelease ? `${file} ${integrity}` : file}"`);
  const [file, integrity] = files.code;
  const code = `<script type="module" id="cairn:code" src="${file}"${isRelease ? ` integrity="${integrity}"` : ""}${data.join("")}></script>`;
  const source = `<script type="application/json" id="cairn:document" data-roadmap="${roadmap}">${asJson(document)}</script>`;
  const text = (words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const named = (name, value) => `<meta ${name} content="${text(value)}">`;
  const said = [
    `<title>${text(title)}</title>`,
    named('name="description"', description),
    `<link rel="canonical" href="${text(SITE)}">`,
    named('property="og:type"', "website"),
    named('property="og:title"', title),
    named('property="og:description"', description),
    named('property="og:url"', SITE),
    named('property="og:image"', `${SITE}icons/social.png`),
    named('property="og:image:alt"', "A cairn of five stones beside the title of the roadmap"),
    named('name="twitter:card"', "summary_large_image"),
  ];
  const { page, inlined } = skeleton(html, isRelease);
  const whole = page
    .replace("<title>Cairn</title>", () => said.join("") + code + source)
    .replace("<outline></outline>", () => outline)
    .replace(/<!(\d+)>/g, (_, at) => inlined[at]);
  return isRelease ? withPolicy(whole) : whole;
}

/** A text as JSON that ends no script element. */
const asJson = (text) => JSON.stringify(text).replaceAll("<", "\\u003c");

/**
 * The page without white space, comments and what Trunk puts in to start the app, and with places for what is inlined:
 * neighbours become one, as each needs its hash in the policy and packs worse alone.
 */
function skeleton(html, isRelease) {
  const inlined = [];
  const place = (text) => `<!${inlined.push(text) - 1}>`;
  // Trunk looks for words of its own, as they are, in what it serves for development.
  const small = (text, options) => (isRelease ? transformSync(text, { minify: true, ...options }).code.trim() : text);
  const bare = html
    .replace(/<!--(?!\[)[^]*?-->/g, "")
    .replace(/<script type="module"[^]*?<\/script>/g, "")
    .replace(/<link rel="(?:modulepreload|preload)"[^>]*>/g, "");
  const page = bare
    .replace(/(?:<style[^>]*>[^]*?<\/style>\s*)+/g, (all) => {
      const css = [...all.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css).join("\n");
      return place(`<style>${small(css, { loader: "css" })}</style>`);
    })
    .replace(/(?:<script>[^]*?<\/script>\s*)+/g, (all) => {
      const js = [...all.matchAll(/<script>([^]*?)<\/script>/g)].map(([, js]) => js).join("\n");
      return place(`<script>${small(js, { format: "iife" })}</script>`);
    })
    .replace(/>\s+</g, "><");
  return { page, inlined };
}

/** The page with a policy: from this site only, and of what stands in the page only what stands in it now. */
export function withPolicy(html) {
  const hashes = (tag) => [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, "g"))].map(([, text]) => ` '${integrityOf(text)}'`).join("");
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${hashes("script")}`,
    `style-src 'self'${hashes("style")}`,
    ...["img", "connect", "manifest", "worker"].map((what) => `${what}-src 'self'`),
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  return bare.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">`);
}
