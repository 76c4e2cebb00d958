// The picture that links to a page show: a page of 1200 by 630 pixels for a browser to draw.
import { escaped } from "../web/lazy/page_html.mjs";

/** @param {string} icon @param {string} title @param {string} figures How large the roadmap is, in words. */
export const socialPicture = (icon, title, figures) => `
  <style>
    body { margin: 0; display: grid; grid-template-columns: 380px 1fr; align-items: center; height: 100vh; background: #fcfbf8; color: #1d2125 }
    svg { display: block; width: 380px; margin-left: 40px }
    div { padding: 0 80px; max-height: 550px; overflow: hidden; overflow-wrap: anywhere }
    h1 { margin: 0; font: 600 ${title.length > 60 ? 48 : 68}px/1.15 "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, serif }
    p { margin: 32px 0 0; color: #575d64; font: 32px/1.4 system-ui, "Liberation Sans", sans-serif }
  </style>
  ${icon}<div dir="auto"><h1>${escaped(title)}</h1><p>${escaped(figures)}</p></div>`;
