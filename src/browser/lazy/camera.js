// QR codes that the camera sees.
import { delay } from "../../../web/scheduler.js";

/** How long to wait between two looks at the picture, in milliseconds. */
const PAUSE = 100;
/** After how many failed looks in a row to give up: now and then a picture cannot be read. */
const MOST_FAILURES = 20;

/** @type {import("../../../web/host.js").Camera} */
export const camera = {
  async canReadCodes() {
    const { BarcodeDetector } = window;
    if (!BarcodeDetector || !navigator.mediaDevices) return false;
    return (await BarcodeDetector.getSupportedFormats()).includes("qr_code");
  },

  async readCodes(video, tell) {
    const { BarcodeDetector } = window;
    const isShown = () => video.closest("dialog")?.open;
    if (!BarcodeDetector || !isShown()) return;
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    try {
      video.autoplay = true;
      video.srcObject = stream;
      const detector = new BarcodeDetector({ formats: ["qr_code"] });
      for (let failures = 0; isShown(); ) {
        // It was unplugged, or is not allowed any more.
        if (!stream.active) throw new DOMException("The camera has stopped", "NotReadableError");
        try {
          const codes = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await detector.detect(video) : [];
          for (const { rawValue } of codes) if (isShown()) tell(rawValue);
          failures = 0;
        } catch (error) {
          failures += 1;
          if (failures === MOST_FAILURES) throw error;
        }
        await delay(PAUSE);
      }
    } finally {
      for (const track of stream.getTracks()) track.stop();
    }
  },
};
