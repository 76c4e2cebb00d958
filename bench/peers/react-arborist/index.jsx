// The bench's page with react-arborist, whose tree draws the rows in view. Each row listens to its own topic.
import { useCallback, useRef, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { Tree } from "react-arborist";

const roadmap = await openRoadmap("react-arborist");
const { count, titles, end, isStep, isSmall } = roadmap;

function children(at) {
  const list = [];
  for (let child = at + 1; child < end[at]; child = end[child]) {
    list.push(
      isStep(child) ? { id: String(child), at: child } : { id: String(child), at: child, children: children(child) },
    );
  }
  return list;
}
const DATA = children(0);

const versions = new Uint32Array(count);
const listeners = new Map();

function subscribe(at, listener) {
  if (!listeners.has(at)) listeners.set(at, new Set());
  listeners.get(at).add(listener);
  return () => listeners.get(at).delete(listener);
}

function mark(at, value) {
  for (const changed of roadmap.mark(at, value)) {
    versions[changed] += 1;
    listeners.get(changed)?.forEach((listener) => listener());
  }
}

/** Draws anew what uses it when the topic's figures change. */
function useTopic(at) {
  useSyncExternalStore(
    useCallback((listener) => subscribe(at, listener), [at]),
    () => versions[at],
  );
}

function Row({ node, style }) {
  const { at } = node.data;
  useTopic(at);
  const isBegun = roadmap.isBegun(at);
  return (
    <div className="row" style={style} data-step={isStep(at) ? "" : undefined}>
      {!isStep(at) && (
        <button type="button" aria-label={titles[at]} aria-expanded={node.isOpen} onClick={() => node.toggle()} />
      )}
      <input
        type="checkbox"
        aria-label={titles[at]}
        checked={roadmap.isDone(at)}
        ref={(box) => {
          if (box) box.indeterminate = isBegun;
        }}
        // The row would select itself, and with that draw the whole tree anew.
        onClick={(event) => event.stopPropagation()}
        onChange={(event) => mark(at, event.target.checked)}
      />
      <span className="title">{titles[at]}</span>
      {!isStep(at) && <span>{roadmap.figures(at)}</span>}
    </div>
  );
}

function Overall() {
  useTopic(0);
  return <span>{roadmap.overall()}</span>;
}

function App() {
  const tree = useRef(null);
  const found = useRef(null);
  const [term, setTerm] = useState("");
  const search = (words) => {
    found.current = roadmap.find(words);
    setTerm(words);
  };
  return (
    <>
      <header>
        <strong>{titles[0]}</strong> <Overall />
        <button type="button" onClick={() => tree.current.openAll()}>
          Expand all
        </button>
        <input type="search" aria-label="Search" onChange={(event) => search(event.target.value)} />
      </header>
      <main>
        <Tree
          ref={tree}
          data={DATA}
          openByDefault={false}
          disableDrag
          disableDrop
          disableEdit
          width="100%"
          height={isSmall ? count * ROW : innerHeight - 2 * ROW}
          rowHeight={ROW}
          overscanCount={10}
          searchTerm={term}
          searchMatch={(node) => found.current?.[node.data.at] === 1}
        >
          {Row}
        </Tree>
      </main>
    </>
  );
}

createRoot(document.querySelector("#app")).render(<App />);
