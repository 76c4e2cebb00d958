// Pictures that are made of shapes (crates/roadmap/src/exchange/card), on a canvas, as the page's policy allows no image that is
// made of a text.
import { output } from "./download.js";

/** Sharp on any screen, and as a file. */
const SCALE = 2;

const draw = {
  /** @param {CanvasRenderingContext2D} to @param {number} x @param {number} y @param {number} width @param {number} height @param {number} radius */
  rect(to, x, y, width, height, radius) {
    to.beginPath();
    to.roundRect(x, y, width, height, radius);
    to.fill();
  },
  /** @param {CanvasRenderingContext2D} to @param {number} x @param {number} y @param {number} radius @param {number} width @param {number} perMille */
  ring(to, x, y, radius, width, perMille) {
    const top = -Math.PI / 2;
    to.lineWidth = width;
    to.beginPath();
    to.arc(x, y, radius, top, top + (perMille / 1000) * 2 * Math.PI);
    to.stroke();
  },
  /** @param {CanvasRenderingContext2D} to @param {number} x @param {number} y @param {number} size @param {boolean} isBold @param {string} fonts @param {CanvasTextAlign} anchor @param {string} words */
  text(to, x, y, size, isBold, fonts, anchor, words) {
    to.font = `${isBold ? 700 : 400} ${size}px ${fonts}`;
    to.textAlign = anchor;
    to.fillText(words, x, y);
  },
};

/** @type {import("../../../web/host.js").Pictures} */
export const pictures = {
  paintPicture(canvas, width, height, shapes) {
    Object.assign(canvas, { width: width * SCALE, height: height * SCALE });
    const to = canvas.getContext("2d");
    if (!to) return;
    to.scale(SCALE, SCALE);
    for (const [kind, colour, ...about] of shapes) {
      to.fillStyle = to.strokeStyle = colour;
      /** @type {(...about: unknown[]) => void} */ (draw[kind])(to, ...about);
    }
  },

  // In a tree of its own: its ids are not those of the page.
  showSvg(place, svg) {
    const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
    place.attachShadow({ mode: "open" }).append(documentElement);
  },

  downloadPicture(name, canvas) {
    return new Promise((resolve) =>
      canvas.toBlob((picture) => {
        if (picture) output.download(name, picture);
        resolve(Boolean(picture));
      }),
    );
  },
};
