// In a frame that is as high as what is in it, the foot of its window may be out of sight: what would be shown there is
// shown above the row in hand (frame_foot.css). Comes with the second script.
{
  const { documentElement: page } = document;
  const follow = ({ target }) => {
    if (!window.cairnIsEmbed() || parent === window) return;
    const row = target.closest?.(".row");
    if (page.scrollHeight > innerHeight) delete page.dataset.tall;
    else if (row) {
      page.dataset.tall = "";
      page.style.setProperty("--in-hand", `${row.getBoundingClientRect().top + scrollY}px`);
    }
  };
  for (const name of ["focusin", "change"]) addEventListener(name, follow);
}
