// QR codes that the camera sees.

/** In milliseconds between two looks. */
const PAUSE = 100;

/** @type {import("../../../web/host.js").Camera} */
export const camera = {
  async canReadCodes() {
    const { BarcodeDetector } = window;
    if (!BarcodeDetector || !navigator.mediaDevices) return false;
    return (await BarcodeDetector.getSupportedFormats()).includes("qr_code");
  },

  async readCodes(video, tell) {
    const { BarcodeDetector } = window;
    if (!BarcodeDetector) return;
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    const isShown = () => video.closest("dialog")?.open;
    try {
      video.autoplay = true;
      video.srcObject = stream;
      const detector = new BarcodeDetector({ formats: ["qr_code"] });
      while (isShown()) {
        const codes = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await detector.detect(video) : [];
        for (const { rawValue } of codes) if (isShown()) tell(rawValue);
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    } finally {
      for (const track of stream.getTracks()) track.stop();
    }
  },
};
