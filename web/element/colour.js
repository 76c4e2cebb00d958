/** @type {CanvasRenderingContext2D | null | undefined} */
let canvas;

/**
 * The colour that is visible, as bytes of red, green, blue and alpha; undefined where it depends on something else.
 *
 * @param {string} colour
 */
export function visibleColour(colour) {
  return blend([colour]);
}

/**
 * The colour that is visible when these are painted one over another, from the bottom up.
 *
 * @param {string[]} colours
 */
export function blend(colours) {
  canvas ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
    willReadFrequently: true,
  });
  if (!canvas) return undefined;
  canvas.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    // A text that is no colour does not change the fill style.
    const [one, other] = ["#123456", "#654321"].map((before) => fillStyleAfter(before, colour));
    if (one !== other) return undefined;
    canvas.fillRect(0, 0, 1, 1);
  }
  return canvas.getImageData(0, 0, 1, 1).data;
}

/** @param {string} before @param {string} colour */
function fillStyleAfter(before, colour) {
  if (!canvas) return undefined;
  canvas.fillStyle = before;
  canvas.fillStyle = colour;
  return canvas.fillStyle;
}

/** Its relative luminance from 0 to 1, as WCAG 2 counts it. @param {Uint8ClampedArray} bytes */
export function luminance(bytes) {
  const [red, green, blue] = Array.from(bytes, (byte) =>
    byte <= 10 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether black stands out from it more than white. @param {Uint8ClampedArray} bytes */
export const isLight = (bytes) => luminance(bytes) > 0.179;
