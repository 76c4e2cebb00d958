// Pictures that are made of shapes (crates/roadmap/src/exchange/card), on a canvas, as the page's policy allows no
// image that is made of a text.
import { downloads } from "./download.js";

/** How many pixels of the canvas a pixel has on each side, so that pictures are sharp on any screen and in a file. */
const SCALE = 2;

/** @param {CanvasRenderingContext2D} to @param {number[]} points across and down, one after the other */
function trace(to, points) {
  to.beginPath();
  for (let at = 0; at < points.length; at += 2) to.lineTo(points[at], points[at + 1]);
}

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
  /** @param {CanvasRenderingContext2D} to @param {number} width @param {number[]} dash @param {number[]} points */
  line(to, width, dash, points) {
    Object.assign(to, { lineWidth: width, lineJoin: "round" });
    to.setLineDash(dash);
    trace(to, points);
    to.stroke();
    to.setLineDash([]);
  },
  /** @param {CanvasRenderingContext2D} to @param {number[]} points */
  area(to, points) {
    trace(to, points);
    to.fill();
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

  // It gets a shadow root, so that its ids are not those of the page. It is built element by element, as no text may
  // become markup where a host requires Trusted Types. Cairn wrote it (crates/roadmap/src/exchange/card/badge.rs), so
  // it has no text of others.
  showSvg(place, svg) {
    /** @type {ParentNode | null} */
    let parent = place.attachShadow({ mode: "open" });
    for (const [, end, name, attributes, isEmpty, text] of svg.matchAll(/<(\/)?(\w+)([^>]*?)(\/)?>|([^<]+)/g)) {
      if (text) parent?.append(text);
      else if (end) parent = parent?.parentNode ?? null;
      else {
        const element = document.createElementNS("http://www.w3.org/2000/svg", name);
        for (const [, key, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) element.setAttribute(key, value);
        parent?.append(element);
        if (!isEmpty) parent = element;
      }
    }
  },

  downloadPicture(name, canvas) {
    return new Promise((resolve) =>
      canvas.toBlob((picture) => {
        if (picture) downloads.download(name, picture);
        resolve(Boolean(picture));
      }),
    );
  },
};
