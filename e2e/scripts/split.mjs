// Splits the wasm in two: what a page needs to show, tick and keep a roadmap, and what it needs when a person searches,
// opens a dialog, brings a file or takes one. Both share one memory and one table of functions. In the first, a function
// of the second is a call through the table, where the second puts it when it is loaded; so it does with the constants
// that only its functions read, and with what they alone find in the table.
//
// Nothing may call them before: src/lazy/mod.rs is the way.

/** The modules that are split off. */
const MORE = [
  ...["dialog", "keys", "notices", "progress", "publish", "shared"].map((name) => `cairn::lazy::${name}`),
  ...["file", "export", "import", "snapshot", "reattach", "search", "tree::part", "published", "card"].map((name) => `roadmap::${name}`),
  ...["Problem", "DocumentError", "Warning"].map((words) => `roadmap::document::${words} as core::fmt::Display>`),
  "cairn::launch",
  "cairn::browser::picture",
  "qrcodegen",
  // With its tables of what can be printed: for the words of a text that is cut inside a letter, which only these do.
  ...["char", "core::ops::range::Range<usize>"].map((what) => `${what} as core::fmt::Debug>`),
];

/** Who may call into them: as soon as they are there, which is known here only. */
const DOORS = [
  /^cairn::(lazy|view::search_bar)::/,
  // browser::roadmap_file::open is drawn into it, and the app.
  /^cairn::(start|app::.*)::/,
  /^cairn::tracker::Tracker::(act|aside|export|export_markdown|index|orphans|new)::/,
  /^cairn::tracker::Tracker::(prepare_search|marks|preview|publish|search|snapshots)::/,
];

const FIRST = "first";
/** The lines of a function that may be as another is by chance. */
const SMALL = 50;
const NAME = /\$"(?:[^"\\]|\\.)*"|\$[^\s()]+/g;

export function split(text) {
  const lines = text.split("\n");
  const functions = [...defined(lines)];
  const isOf = (module, { path }) => path.replace(/\[[0-9a-f]+\]/g, "").startsWith(`${module}::`);
  const isMore = (one) => MORE.some((module) => isOf(module, one));
  const modular = functions.filter(isMore);
  const calls = ({ at, end }) => lines.slice(at, end).map((line) => /\(call (\$"(?:[^"\\]|\\.)*"|[^\s()]+)/.exec(line)?.[1]);
  // A closure that is in the table is called by a function of the standard library's, which does no more.
  const closures = new Set(modular.filter(({ path }) => path.includes("{{closure}}")).map(({ name }) => name));
  const isOfClosure = (one) => /^core::ops::function::Fn(Once|Mut)::call_/.test(one.path) && calls(one).some((name) => closures.has(name));
  // wasm-bindgen calls these by name; that they are in the table is left over from when it asked for their types.
  const functionTable = only(lines, /^ \(elem (\S+) \(table \S+\) \(i32\.const (\d+)\) func (.*)\)$/);
  const [, segment, base, listed] = functionTable.match;
  const isLeftOver = (name) => /^\$"?wasm_bindgen::convert::closures::_::invoke::/.test(name);
  const entries = listed.match(NAME).map((name) => !isLeftOver(name) && name);
  let more = functions.filter((one) => isMore(one) || isOfClosure(one));
  let needed;
  let twins;
  do {
    const names = new Set(more.map(({ name }) => name));
    needed = reached(lines, functions, more, calls, entries, Number(base));
    const live = new Set(Array.from(needed.found, (at) => entries[at]));
    // The compiler makes one of two closures that do the same, and it bears the name of either.
    const isTwin = (one) => /\{\{(closure|vtable\.shim)\}\}/.test(one.path) && live.has(one.name) && one.end - one.at < SMALL && !calls(one).some((name) => names.has(name));
    twins = new Set(more.filter(isTwin));
    more = more.filter((one) => !twins.has(one));
  } while (twins.size > 0);
  const { found, kept, moved } = needed;
  for (const module of MORE) {
    if (!more.some((one) => isOf(module, one))) throw new Error(`the wasm has no function of ${module}`);
  }
  const names = new Set(more.map(({ name }) => name));
  // What is generic bears no module's name, and is called from where its type is known.
  const isOurs = ({ path }) => /^(cairn|roadmap)::/.test(path);
  const others = functions.filter((one) => isOurs(one) && !isMore(one) && !DOORS.some((door) => door.test(one.path)));
  for (const { path, at, end } of others) {
    const wrong = calls({ at, end }).find((name) => names.has(name));
    if (wrong) throw new Error(`${path} calls ${wrong}, which may not be there yet`);
  }
  const table = only(lines, /^ \(table (\S+) (\d+) \d+ funcref\)$/);
  const externs = only(lines, /^ \(table (\S+) (\d+) externref\)$/);
  const memory = only(lines, /^ \(memory (\S+) (\d+)\)$/);
  const stack = only(lines, /^ \(global (\S+) \(mut i32\) .*\)$/);
  const [, tableName, size] = table.match;
  const all = Number(size) + more.length;
  const shared = [
    [table, "t", `(table ${tableName} ${all} ${all} funcref)`, `(table ${tableName})`],
    [externs, "x", `(table ${externs.match[1]} ${externs.match[2]} externref)`, `(table ${externs.match[1]})`],
    [memory, "m", `(memory ${memory.match[1]} ${memory.match[2]})`, `(memory ${memory.match[1]})`],
    [stack, "s", `(global ${stack.match[1]} (mut i32))`, `(global ${stack.match[1]})`],
  ];

  const first = [...lines];
  first[table.at] = ` (table ${tableName} ${all} ${all} funcref)`;
  more.forEach(({ head, type, params, at, end }, place) => {
    const values = params.map((name) => `(local.get ${name})`).join(" ");
    const call = `  (call_indirect ${tableName} ${type} ${values} (i32.const ${Number(size) + place}))`;
    first.splice(at, end - at + 1, head, call, " )", ...Array(end - at - 2).fill(""));
  });
  first.splice(first.lastIndexOf(")"), 1, ...shared.map(([, name, , what]) => ` (export "${FIRST}-${name}" ${what})`), ")");

  const any = entries.find((name, at) => found.has(at));
  const used = entries.map((name, at) => (found.has(at) ? name : any));
  first[first.indexOf(lines[functionTable.at])] = ` (elem ${segment} (table ${tableName}) (i32.const ${base}) func ${used.join(" ")})`;

  const second = lines.map((line) => (/^ \((data|elem|export|start) /.test(line) ? "" : line));
  replaceData(first, kept.reduce(joined(16), []));
  for (const [{ at }] of shared) second[at] = "";
  const imports = shared.map(([, name, type]) => ` (import "${FIRST}" "${FIRST}-${name}" ${type})`);
  second.splice(second.findIndex((line) => line.startsWith(" (import ")), 0, ...imports);
  const added = entries.flatMap((name, at) => (name && !found.has(at) ? [` (elem (table ${tableName}) (i32.const ${Number(base) + at}) func ${name})`] : []));
  second.splice(second.lastIndexOf(")"), 1, ` (elem (table ${tableName}) (i32.const ${size}) func ${[...names].join(" ")})`, ...added, ")");
  // Between them may be what is kept: the gap is not theirs to write.
  second.splice(second.lastIndexOf(")"), 1, ...moved.reduce(joined(0), []).map(written), ")");
  return { first: first.join("\n"), more: second.join("\n") };
}
split.FIRST = FIRST;

/** The functions that are defined, with where they stand. */
function* defined(lines) {
  for (let at = 0; at < lines.length; at += 1) {
    const match = /^ \(func (\$"(?:[^"\\]|\\.)*"|\$\S+)((?: \((?:param|result) [^()]*\))*)$/.exec(lines[at]);
    if (!match) {
      if (lines[at].startsWith(" (func ")) throw new Error(`a function begins otherwise than expected: ${lines[at]}`);
      continue;
    }
    const [head, name, signature] = match;
    let end = at;
    while (lines[end] !== " )") end += 1;
    const params = [...signature.matchAll(/\(param (\$\S+) /g)].map(([, param]) => param);
    const type = signature.replaceAll(/\(param \$\S+ /g, "(param ");
    yield { head, name, path: name.replace(/^\$"?<?/, ""), type, params, at, end };
    at = end;
  }
}

/**
 * What the first needs: from what is exported, through the functions that are called, what looks like the address of a
 * constant or a place in the table, and so on through the constants. The others of both are the second's to put there.
 */
function reached(lines, functions, more, calls, entries, base) {
  const segments = segmentsOf(lines);
  const addresses = (some) => some.flatMap((line) => Array.from(line.matchAll(/(?:i32\.const |offset=)(\d+)/g), ([, number]) => Number(number)));
  // It must be read from its beginning: an index that does not count from 0 may be folded into an address.
  const begun = new Set([...addresses(lines), ...segments.flatMap(words)]);
  const movable = new Set(segments.filter(({ name, at }) => /^\$"?\.rodata\.\.Lanon/.test(name) && begun.has(at)));
  const byName = new Map(functions.map((one) => [one.name, one]));
  more.forEach(({ name }) => byName.delete(name));
  const found = new Set();

  const names = lines.filter((line) => /^ \((export|start) /.test(line)).flatMap((line) => line.match(NAME));
  const numbers = addresses(lines.filter((line) => line.startsWith(" (global ")));
  numbers.push(...segments.filter((segment) => !movable.has(segment)).flatMap(words));
  while (names.length > 0 || numbers.length > 0) {
    const one = byName.get(names.pop());
    if (one) {
      byName.delete(one.name);
      names.push(...calls(one).filter(Boolean));
      numbers.push(...addresses(lines.slice(one.at, one.end)));
    }
    const number = numbers.pop();
    const place = number - base;
    if (entries[place] && !found.has(place)) {
      found.add(place);
      names.push(entries[place]);
    }
    for (const segment of movable) {
      if (number < segment.at || number >= segment.at + segment.bytes.length) continue;
      movable.delete(segment);
      numbers.push(...words(segment));
    }
  }
  return { found, kept: segments.filter((segment) => !movable.has(segment)), moved: segments.filter((segment) => movable.has(segment)) };
}

function segmentsOf(lines) {
  const segments = lines.flatMap((line) => {
    const match = /^ \(data (\S+) \(i32\.const (\d+)\) "(.*)"\)$/.exec(line);
    return match ? [{ name: match[1], at: Number(match[2]), bytes: decoded(match[3]) }] : [];
  });
  if (segments.length < 100) throw new Error("the wasm has its constants in one piece: see `flags` in xtask/src/build.rs");
  return segments;
}

/** What may be addresses in a constant. */
function words({ at, bytes }) {
  const first = (4 - (at % 4)) % 4;
  return Array.from({ length: Math.max(0, (bytes.length - first) >> 2) }, (_, word) => bytes.readUInt32LE(first + 4 * word));
}

/** Joins a segment to the one before it, if no more than this is between them. */
const joined = (gap) => (all, { name, at, bytes }) => {
  const last = all.at(-1);
  const between = last && at - last.at - last.bytes.length;
  if (between <= gap) last.bytes = Buffer.concat([last.bytes, Buffer.alloc(between), bytes]);
  else all.push({ name, at, bytes });
  return all;
};

function replaceData(lines, segments) {
  const isData = (line) => line.startsWith(" (data ");
  const at = lines.findIndex(isData);
  lines.forEach((line, place) => isData(line) && (lines[place] = ""));
  lines[at] = segments.map(written).join("\n");
}

const written = ({ name, at, bytes }) => ` (data ${name} (i32.const ${at}) "${Array.from(bytes, (byte) => `\\${byte.toString(16).padStart(2, "0")}`).join("")}")`;

const ESCAPED = { t: 9, n: 10, r: 13, '"': 34, "'": 39, "\\": 92 };
const decoded = (text) =>
  Buffer.concat(Array.from(text.matchAll(/\\([0-9a-f]{2})|\\(.)|([^\\]+)/g), ([, hex, escaped, plain]) => (plain ? Buffer.from(plain) : Buffer.from([hex ? parseInt(hex, 16) : ESCAPED[escaped]]))));

function only(lines, pattern) {
  const matches = lines.map((line, at) => ({ at, match: pattern.exec(line) })).filter(({ match }) => match);
  if (matches.length !== 1) throw new Error(`${matches.length} lines of the wasm are like ${pattern}`);
  return matches[0];
}
