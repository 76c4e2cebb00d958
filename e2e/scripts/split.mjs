// Splits the wasm in two: what a page needs to show, tick and keep a roadmap, and what it needs when a person searches,
// opens a dialog, brings a file or takes one. Both share one memory and one table of functions. In the first, a function
// of the second is a call through the table, where the second puts it when it is loaded; so it does with the constants
// that only its functions read.
//
// Nothing may call them before: view/more.rs is the way.

/** The modules that are split off. */
const MORE = [
  ...["dialog", "keys_dialog", "progress_dialog"].map((name) => `cairn::view::${name}`),
  ...["file", "export", "import", "snapshot", "reattach", "search"].map((name) => `roadmap::${name}`),
];

/** Who may call into them: as soon as they are there, which is known here only. */
const DOORS = [
  /^cairn::view::(more|search_bar)::/,
  /^cairn::tracker::Tracker::(act|aside|export|export_markdown|index|lost_marks)::/,
  /^cairn::tracker::Tracker::(prepare_search|marks|preview|search|snapshots)::/,
];

const FIRST = "first";

export function split(text) {
  const lines = text.split("\n");
  const functions = [...found(lines)];
  const isMore = ({ path }) => MORE.some((module) => path.startsWith(`${module}::`));
  const more = functions.filter(isMore);
  for (const module of MORE) {
    if (!more.some(({ path }) => path.startsWith(`${module}::`))) throw new Error(`the wasm has no function of ${module}`);
  }
  const names = new Set(more.map(({ name }) => name));
  // What is generic bears no module's name, and is called from where its type is known.
  const isOurs = ({ path }) => /^(cairn|roadmap)::/.test(path);
  const others = functions.filter((one) => isOurs(one) && !isMore(one) && !DOORS.some((door) => door.test(one.path)));
  for (const { path, at, end } of others) {
    const called = lines.slice(at, end).map((line) => /\(call (\$"(?:[^"\\]|\\.)*"|[^\s()]+)/.exec(line)?.[1]);
    const wrong = called.find((name) => names.has(name));
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

  // wasm-bindgen calls these by name; that they are in the table is left over from when it asked for their types.
  const functionTable = only(lines, /^ \(elem (\S+) \(table \S+\) \(i32\.const 1\) func (.*)\)$/);
  const [, segment, listed] = functionTable.match;
  const entries = listed.match(/\$"(?:[^"\\]|\\.)*"|\$\S+/g);
  const isLeftOver = (name) => /^\$"?wasm_bindgen::convert::closures::_::invoke::/.test(name);
  const any = entries.find((name) => !isLeftOver(name));
  const used = entries.map((name) => (isLeftOver(name) ? any : name));
  first[first.indexOf(lines[functionTable.at])] = ` (elem ${segment} (table ${tableName}) (i32.const 1) func ${used.join(" ")})`;

  const second = lines.map((line) => (/^ \((data|elem|export|start) /.test(line) ? "" : line));
  const [kept, moved] = parted(lines, more);
  replaceData(first, kept.reduce(joined(16), []));
  for (const [{ at }] of shared) second[at] = "";
  const imports = shared.map(([, name, type]) => ` (import "${FIRST}" "${FIRST}-${name}" ${type})`);
  second.splice(second.findIndex((line) => line.startsWith(" (import ")), 0, ...imports);
  second.splice(second.lastIndexOf(")"), 1, ` (elem (table ${tableName}) (i32.const ${size}) func ${[...names].join(" ")})`, ")");
  // Between them may be what is kept: the gap is not theirs to write.
  second.splice(second.lastIndexOf(")"), 1, ...moved.reduce(joined(0), []).map(written), ")");
  return { first: first.join("\n"), more: second.join("\n") };
}
split.FIRST = FIRST;

/** The functions that are defined, with where they stand. */
function* found(lines) {
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
 * The constants, and those of them that only the functions split off can read. Whatever looks like an address in code or
 * constants that are kept keeps what is there.
 */
function parted(lines, more) {
  const segments = lines.flatMap((line) => {
    const match = /^ \(data (\S+) \(i32\.const (\d+)\) "(.*)"\)$/.exec(line);
    return match ? [{ name: match[1], at: Number(match[2]), bytes: decoded(match[3]) }] : [];
  });
  if (segments.length < 100) throw new Error("the wasm has its constants in one piece: see `flags` in xtask/src/build.rs");
  const numbers = (some) => some.flatMap((line) => Array.from(line.matchAll(/(?:i32\.const |offset=)(\d{7,})/g), ([, number]) => Number(number)));
  const words = ({ at, bytes }) => {
    const first = (4 - (at % 4)) % 4;
    return Array.from({ length: Math.max(0, (bytes.length - first) >> 2) }, (_, word) => bytes.readUInt32LE(first + 4 * word));
  };
  const isMore = new Set(more.flatMap(({ at, end }) => Array.from({ length: end - at + 1 }, (_, line) => at + line)));
  // It must be read from its beginning: an index that does not count from 0 may be folded into an address.
  const begun = new Set([...numbers(lines.filter((_, at) => isMore.has(at))), ...segments.flatMap(words)]);
  const isRead = ({ name, at }) => /^\$"?\.rodata\.\.Lanon/.test(name) && begun.has(at);
  const movable = new Set(segments.filter(isRead));
  const known = numbers(lines.filter((line, at) => !isMore.has(at) && !line.startsWith(" (data ")));
  known.push(...segments.filter((segment) => !movable.has(segment)).flatMap(words));
  while (known.length > 0) {
    const number = known.pop();
    for (const segment of movable) {
      if (number < segment.at || number > segment.at + segment.bytes.length) continue;
      movable.delete(segment);
      known.push(...words(segment));
    }
  }
  return [segments.filter((segment) => !movable.has(segment)), segments.filter((segment) => movable.has(segment))];
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
