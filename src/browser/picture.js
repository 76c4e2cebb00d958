// What picture.rs asks of JavaScript: a picture of shapes (crates/roadmap/src/exchange/card) on a canvas, as the page's policy
// shows no image that is made of a text. Comes with the second script.
{
  // Sharp on any screen, and as a file.
  const SCALE = 2;
  const draw = {
    rect(to, x, y, width, height, radius) {
      to.beginPath();
      to.roundRect(x, y, width, height, radius);
      to.fill();
    },
    ring(to, x, y, radius, width, part) {
      const top = -Math.PI / 2;
      to.lineWidth = width;
      to.beginPath();
      to.arc(x, y, radius, top, top + (part / 1000) * 2 * Math.PI);
      to.stroke();
    },
    text(to, x, y, size, isBold, fonts, anchor, words) {
      to.font = `${isBold ? 700 : 400} ${size}px ${fonts}`;
      to.textAlign = anchor;
      to.fillText(words, x, y);
    },
  };

  window.cairnPaint = (canvas, width, height, shapes) => {
    Object.assign(canvas, { width: width * SCALE, height: height * SCALE });
    const to = canvas.getContext("2d");
    to.scale(SCALE, SCALE);
    for (const [kind, colour, ...about] of shapes) {
      to.fillStyle = to.strokeStyle = colour;
      draw[kind](to, ...about);
    }
  };

  // In a tree of its own: its ids are not those of the page.
  window.cairnShowPicture = (place, svg) => {
    const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
    place.attachShadow({ mode: "open" }).append(documentElement);
  };

  window.cairnGivePicture = (name, canvas) =>
    new Promise((given) =>
      canvas.toBlob((picture) => {
        if (picture) window.cairnGive(name, picture);
        given(Boolean(picture));
      }),
    );
}
