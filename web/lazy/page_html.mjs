// What the build writes into the page (build/page.mjs), and single_file.js finds there again to replace it.
// It ends in .mjs because the end-to-end tests import the build, which imports it, and Playwright takes a .js file
// outside of a package for CommonJS.

/** A text as it stands in HTML and in its attributes. @param {string} text */
export const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * A text as JSON, in an element that `assetElement` (page/assets.js) finds by its name.
 *
 * @param {string} name
 * @param {string} text
 * @param {string} [attributes] As they stand in HTML, each with a space before it.
 */
export const jsonElement = (name, text, attributes = "") =>
  // A `<` might end the element.
  `<script type="application/json" id="cairn:${name}"${attributes}>${JSON.stringify(text).replaceAll("<", "\\u003c")}</script>`;

/** The element of the roadmap in the page: its name, its other attributes, and its text as JSON. */
export const DOCUMENT =
  /<script type="application\/json" id="cairn:document" data-roadmap="([^"]*)"([^>]*)>(.*?)<\/script>/;

/** @param {string} policy */
export const policyElement = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** The element of the policy, and the policy. */
export const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/** Says to web/boot.js that there is no prerendered tree. @param {string} page */
export const withoutPrerenderedTree = (page) => page.replace("<html ", '<html data-prerendered="none" ');
