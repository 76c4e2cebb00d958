// What frame.rs asks of JavaScript, and what a frame tells the page around it: how high it is. It hears nothing. Inlined
// into the page, behind the outline, so that the height is known before there is an app.
window.cairnOwnAddress = () => {
  const address = new URL(location);
  // They strip a page, too.
  for (const name of ["embed", "section", "readonly"]) address.searchParams.delete(name);
  return address.href;
};
if (window.cairnIsEmbed() && parent !== window) {
  // To the page around it, and no other. Not every browser says which one that is.
  const host = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  // Beyond, the frame scrolls by itself: all rows of a large roadmap would be in view.
  const LONGEST = 12000;
  const tell = () => {
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ cairn: "height", height: Math.min(Math.ceil(height), LONGEST) }, host);
  };
  if (/^http/.test(host)) new ResizeObserver(tell).observe(document.body);
}
