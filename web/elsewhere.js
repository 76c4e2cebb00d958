// The script of elsewhere.html, a hidden frame of the page, and the only page of Cairn that may ask other sites. It
// gets an address, and answers with the bytes found there. It sends neither cookies nor a referrer.

import { bytesOf } from "./bytes.js";

/** The most bytes of a roadmap. */
const MOST_BYTES = 2 << 20;
/** How long to wait for the answer, in milliseconds. */
const FETCH_TIMEOUT = 20_000;

addEventListener("message", async ({ data: address, source, origin, ports: [port] }) => {
  if (source !== parent || origin !== location.origin) return;
  // The page waits for this, and then for as long as the other site needs.
  port.postMessage("asking");
  port.postMessage(await read(address));
});

/**
 * @param {string} address
 * @returns {Promise<[status: number, bytes?: Uint8Array]>} The status is 0 where there was no readable answer.
 */
async function read(address) {
  try {
    const answer = await fetch(address, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(FETCH_TIMEOUT),
    });
    return [answer.status, await bytesUpToLimit(answer)];
  } catch {
    return [0];
  }
}

/** The bytes of an answer. One byte too many says that it is too long. @param {Response} answer */
async function bytesUpToLimit(answer) {
  const parts = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part?.value && size <= MOST_BYTES; part = await reader?.read()) {
    parts.push(part.value);
    size += part.value.length;
  }
  reader?.cancel().catch(() => {});
  return bytesOf(new Blob(parts).slice(0, MOST_BYTES + 1));
}
