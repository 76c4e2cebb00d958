// What the pages beside Cairn have in common: the roadmap that the address names, read into an arena, with its marks
// and its roll-ups. A classic script, so that it can be written into any page as it is (pages.mjs).

/** Up to so many topics Cairn has all rows on the page, and so have these. */
const ALL_ROWS = 500;

/** The height of a row, in pixels. */
const ROW = 36;

const inHours = (seconds) => Math.round(seconds / 360) / 10;

/** Reads the roadmap and its marks, which are kept under `page`, one key for each step. */
async function openRoadmap(page) {
  const name = new URLSearchParams(location.search).get("roadmap");
  const text = await (await fetch(`roadmaps/${name}.md`)).text();

  // Pre-order: what is below n lies between n and end[n]. The roadmap itself is 0.
  const [titles, ids, level, parent, estimate] = [[""], [""], [0], [0], [0]];
  const path = [0];
  let numbered = 0;
  for (const line of text.split("\n")) {
    const topic = /^\s*([\d.]+)\. \*\*(.+?)\*\*(?: \((\d+)\sh\))?(?: \{#(.+)\})?\s*$/.exec(line);
    const bullet = topic ? null : /^(?:\s|&nbsp;)*- (.+?)(?: \{#(.+)\})?\s*$/.exec(line);
    if (!topic && !bullet) {
      if (line.startsWith("# ")) titles[0] = line.slice(2);
      continue;
    }
    const at = titles.length;
    if (topic) numbered = topic[1].split(".").length;
    const depth = topic ? numbered : numbered + 1;
    titles.push(topic ? topic[2] : bullet[1]);
    ids.push((topic ? topic[4] : bullet[2]) ?? String(at));
    level.push(depth);
    parent.push(path[depth - 1]);
    estimate.push(topic?.[3] ? Number(topic[3]) * 3600 : 0);
    path.length = depth;
    path.push(at);
  }

  const count = titles.length;
  const end = new Uint32Array(count);
  const [steps, stepsDone] = [new Uint32Array(count), new Uint32Array(count)];
  const [hours, hoursDone] = [new Float64Array(count), new Float64Array(count)];
  for (let at = count - 1; at >= 0; at -= 1) {
    end[at] ||= at + 1;
    if (end[at] === at + 1) steps[at] = 1;
    if (at) {
      end[parent[at]] = Math.max(end[parent[at]], end[at]);
      steps[parent[at]] += steps[at];
    }
  }
  const isStep = (at) => end[at] === at + 1;
  const shareHours = (at, inherited) => {
    const own = estimate[at] || inherited;
    if (isStep(at)) hours[at] = own;
    for (let child = at + 1; child < end[at]; child = end[child]) {
      shareHours(child, (own * steps[child]) / steps[at]);
      hours[at] += hours[child];
    }
  };
  shareHours(0, 0);

  const set = (step, value) => {
    const by = value ? 1 : -1;
    for (let up = step; ; up = parent[up]) {
      stepsDone[up] += by;
      hoursDone[up] += by * hours[step];
      if (!up) break;
    }
  };
  const prefix = `${page}:${name}:`;
  const places = new Map(ids.map((id, at) => [id, at]));
  for (const key of Object.keys(localStorage)) {
    const step = key.startsWith(prefix) && places.get(key.slice(prefix.length));
    if (step && JSON.parse(localStorage.getItem(key)).mark === "done") set(step, true);
  }
  const tab = Math.floor(Math.random() * 65536);
  const folded = titles.map((title) => title.toLowerCase());

  return {
    count,
    titles,
    level,
    end,
    isStep,
    isSmall: count <= ALL_ROWS,
    isDone: (at) => stepsDone[at] === steps[at],
    isBegun: (at) => stepsDone[at] > 0 && stepsDone[at] < steps[at],
    figures: (at) => `${stepsDone[at]} of ${steps[at]}, ${inHours(hoursDone[at])} of ${inHours(hours[at])} h`,
    overall: () => `${inHours(hoursDone[0])} of ${inHours(hours[0])} hours`,

    /** Marks each step from `at` on down, keeps each, and gives the topics whose figures changed. */
    mark(at, value) {
      const changed = new Set();
      for (let step = at; step < end[at]; step += 1) {
        if (!isStep(step) || (stepsDone[step] === 1) === value) continue;
        set(step, value);
        localStorage.setItem(
          prefix + ids[step],
          JSON.stringify({ v: 1, mark: value ? "done" : "to_do", at: [Date.now(), 0, tab] }),
        );
        for (let up = step; !changed.has(up); up = parent[up]) changed.add(up);
      }
      return changed;
    },

    /** Which topics a search shows: 1 where they match, 2 where something below does; null without a search. */
    find(words) {
      const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
      if (!sought.length) return null;
      const found = new Uint8Array(count);
      for (let at = 1; at < count; at += 1) {
        if (!sought.every((word) => folded[at].includes(word))) continue;
        found[at] ||= 1;
        for (let up = parent[at]; up && found[up] !== 2; up = parent[up]) found[up] = 2;
      }
      return found;
    },

    /** The topics that have a row: all where everything above is open, or those that a search shows. */
    rows(open, found) {
      const rows = [];
      for (let at = 1; at < count; ) {
        if (found && !found[at]) at = end[at];
        else {
          rows.push(at);
          at = (found ? found[at] === 2 : open[at]) ? at + 1 : end[at];
        }
      }
      return rows;
    },
  };
}

/** Which of `count` rows are in view or half a window away, in a list that begins `top` pixels above the window. */
function rowsInView(top, count) {
  const first = Math.max(0, Math.floor((top - innerHeight / 2) / ROW));
  return [first, Math.min(count, Math.ceil((top + innerHeight * 1.5) / ROW))];
}
