/** @type {CanvasRenderingContext2D | null | undefined} */
let canvas;

/**
 * The colour that is seen, as bytes of red, green, blue and alpha; undefined where it depends on something else.
 *
 * @param {string} colour
 */
export function bytesOf(colour) {
  canvas ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
    willReadFrequently: true,
  });
  if (!canvas) return undefined;
  // What is no colour leaves the one before.
  const [one, other] = ["#123456", "#654321"].map((before) => fillStyleAfter(before, colour));
  if (one !== other) return undefined;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data;
}

/** @param {string} before @param {string} colour */
function fillStyleAfter(before, colour) {
  if (!canvas) return undefined;
  canvas.fillStyle = before;
  canvas.fillStyle = colour;
  return canvas.fillStyle;
}

/** Whether black stands out from it more than white, as WCAG 2 counts it. @param {Uint8ClampedArray} bytes */
export function isLight(bytes) {
  const [red, green, blue] = Array.from(bytes, (byte) =>
    byte <= 10 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}
