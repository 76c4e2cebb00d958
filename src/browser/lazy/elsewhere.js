// What stands at an address of another site. The policy of the page forbids it to ask, so a hidden frame with a policy
// of its own asks (web/elsewhere.js).
import { delay } from "../../../web/scheduler.js";

/** How long the frame may take to say that it asks, in milliseconds: after that, this site forbids it or lacks its file. */
const FRAME_TIMEOUT = 5000;

/** @type {Promise<HTMLIFrameElement> | undefined} */
let opening;

/**
 * @param {string} address
 * @returns {Promise<[status?: number, bytes?: Uint8Array]>} No status where this site allows no such requests.
 */
export async function fetchElsewhere(address) {
  opening ??= openFrame();
  const frame = await opening;
  const { port1: here, port2: there } = new MessageChannel();
  const hear = () =>
    new Promise((resolve) => here.addEventListener("message", ({ data }) => resolve(data), { once: true }));
  const asking = hear();
  here.start();
  frame.contentWindow?.postMessage(address, location.origin, [there]);
  if (await Promise.race([asking, delay(FRAME_TIMEOUT)])) return hear();
  frame.remove();
  opening = undefined;
  return [];
}

/** @returns {Promise<HTMLIFrameElement>} */
function openFrame() {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.src = "elsewhere.html";
  return new Promise((resolve) => {
    frame.onload = () => resolve(frame);
    document.body.append(frame);
  });
}
