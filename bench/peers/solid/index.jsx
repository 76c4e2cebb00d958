// The bench's page in Solid: a signal for each row that is drawn, and a keyed list of those in view.
import { createMemo, createSignal, For, onCleanup, Show } from "solid-js";
import { render } from "solid-js/web";

const roadmap = await openRoadmap("solid");
const { count, titles, level, isStep, isSmall } = roadmap;

const [open, setOpen] = createSignal(new Uint8Array(count));
const [found, setFound] = createSignal(null);
const [overall, setOverall] = createSignal(roadmap.overall());
const [top, setTop] = createSignal(0);
const rows = createMemo(() => roadmap.rows(open(), found()));
const inView = createMemo(() => (isSmall ? [0, rows().length] : rowsInView(top(), rows().length)), [0, 0], {
  equals: (one, other) => one[0] === other[0] && one[1] === other[1],
});

/** What tells a drawn row that its figures changed, by its topic. */
const tell = new Map();

function mark(at, value) {
  for (const changed of roadmap.mark(at, value)) tell.get(changed)?.();
  setOverall(roadmap.overall());
}

function toggle(at) {
  const next = open().slice();
  next[at] ^= 1;
  setOpen(next);
}

function Row(props) {
  const at = props.at;
  const [changed, change] = createSignal(undefined, { equals: false });
  tell.set(at, change);
  onCleanup(() => tell.delete(at));
  const of = (query) => () => (changed(), query(at));
  const [isDone, isBegun, figures] = [roadmap.isDone, roadmap.isBegun, roadmap.figures].map(of);
  return (
    <li class="row" data-step={isStep(at) ? "" : undefined} style={{ "padding-left": `${(level[at] - 1) * 24}px` }}>
      <Show when={!isStep(at)}>
        <button type="button" aria-label={titles[at]} aria-expanded={open()[at] === 1} onClick={() => toggle(at)} />
      </Show>
      <input
        type="checkbox"
        aria-label={titles[at]}
        checked={isDone()}
        prop:indeterminate={isBegun()}
        onChange={(event) => mark(at, event.target.checked)}
      />
      <span class="title">{titles[at]}</span>
      <Show when={!isStep(at)}>
        <span>{figures()}</span>
      </Show>
    </li>
  );
}

function App() {
  let list;
  if (!isSmall) addEventListener("scroll", () => setTop(-list.getBoundingClientRect().top), { passive: true });
  const padding = () => {
    const [first, last] = inView();
    return `${first * ROW}px 0 ${(rows().length - last) * ROW}px`;
  };
  return (
    <>
      <header>
        <strong>{titles[0]}</strong> <span>{overall()}</span>
        <button type="button" onClick={() => setOpen(new Uint8Array(count).fill(1))}>
          Expand all
        </button>
        <input type="search" aria-label="Search" onInput={(event) => setFound(roadmap.find(event.target.value))} />
      </header>
      <main>
        <ul ref={list} style={{ padding: padding() }}>
          <For each={rows().slice(...inView())}>{(at) => <Row at={at} />}</For>
        </ul>
      </main>
    </>
  );
}

render(App, document.querySelector("#app"));
