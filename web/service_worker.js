// The service worker: the page works without a network after one visit. The build prepends `VERSION`, and `FILES` and
// `MESSAGES` with their hashes (build/service_worker.mjs). It leaves all other requests alone;
// web/lazy/roadmap_copies.js keeps roadmaps.
//
// A version is complete or absent: nothing is stored until every file has arrived and matches its hash. A new version
// waits until the person takes it, or until no page of the one before is open. A version keeps the messages in other
// languages that were requested once, and so does a new one.

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);
const { clients, registration } = worker;
const { scope } = registration;
const { pathname } = new URL(scope);
// People's project pages may share an origin; only what is of this path is ours.
const OURS = `cairn ${pathname} version `;
const CACHE = OURS + VERSION;
// The files that a page of another version requests: the hash in the name says of which version they are.
const HASHED = /^[a-zA-Z-]+-[0-9a-f]{16}\.(js|wasm|txt)$/;

/** @param {string} file */
const address = (file) => new URL(file, scope).href;
/** Without the hash. @param {string} file */
const nameOf = (file) => file.replace(/-[0-9a-f]{16}\.txt$/, "");
/** @type {Record<string, string>} */
const ALL = { ...FILES, ...MESSAGES };

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), sweep()])));
worker.addEventListener("message", ({ data }) => data === "take over" && worker.skipWaiting());
worker.addEventListener("fetch", (event) => {
  const file = fileOf(event.request);
  if (file === undefined) return;
  event.respondWith(answer(file, event));
  if (event.request.mode === "navigate") event.waitUntil(Promise.all([sweep(event.resultingClientId), mend()]));
});

async function install() {
  const wasWhole = (await missingFiles()).length === 0;
  try {
    await fill();
  } catch (error) {
    // Not all files came, or there is no room. A version that was complete before is in use.
    if (!wasWhole) await caches.delete(CACHE);
    throw error;
  }
}

/** Fetches again what the browser or another app of the origin removed. If that fails, the next visit tries again. */
const mend = () => fill().catch(() => {});

/** Stores the files that are missing, once all of them have come. */
async function fill() {
  const missing = await missingFiles();
  const answers = await Promise.all(missing.map((file) => get(file, ALL[file])));
  // Opening a cache creates it, if it is not there.
  const cache = await caches.open(CACHE);
  await Promise.all(missing.map((file, at) => cache.put(address(file), answers[at])));
}

/** The files that this version must have and that are missing. */
async function missingFiles() {
  const kept = await keptAddresses(CACHE);
  const inVersions = (await Promise.all((await versions()).map(keptAddresses))).flat();
  const isRead = (/** @type {string} */ file) => inVersions.some((kept) => nameOf(kept) === nameOf(address(file)));
  const wanted = [...Object.keys(FILES), ...Object.keys(MESSAGES).filter(isRead)];
  return wanted.filter((file) => !kept.includes(address(file)));
}

/** @param {string} cacheName */
async function keptAddresses(cacheName) {
  const kept = (await caches.has(cacheName)) ? await (await caches.open(cacheName)).keys() : [];
  return kept.map(({ url }) => url);
}

/** A file of a version; none where it cannot be read. @param {string} file @param {string} cacheName */
const keptFile = (file, cacheName) => caches.match(address(file), { cacheName }).catch(() => undefined);

/** A file as it was built, or an error. A copy in the HTTP cache is fine if its hash matches. @param {string} file @param {string} integrity */
async function get(file, integrity) {
  const ask = (/** @type {RequestCache} */ cache) => fetch(address(file), { cache, integrity });
  const came = await ask("default").catch(() => ask("reload"));
  const headers = new Headers(came.headers);
  // They describe the compressed response.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  // An answer that was redirected may not be given to a navigation, so a new one is made.
  return new Response(await came.blob(), { headers });
}

/** The file of ours that a request is for, if it is for one. @param {Request} request */
function fileOf({ method, mode, url }) {
  if (method !== "GET" || !url.startsWith(scope)) return undefined;
  const asked = url.slice(scope.length).replace(/#.*/, "");
  if (mode === "navigate") {
    const page = asked.replace(/\?.*/, "");
    if (["", "index.html"].includes(page)) return "./";
    // The list of a site's roadmaps: xtask/src/start_page.rs.
    return page === "start.html" && Object.hasOwn(ALL, page) ? page : undefined;
  }
  const file = asked === "" ? "./" : asked;
  return Object.hasOwn(ALL, file) || HASHED.test(file) ? file : undefined;
}

/** @param {string} file @param {FetchEvent} event */
async function answer(file, event) {
  const { request } = event;
  const isOurs = Object.hasOwn(ALL, file);
  for (const name of isOurs ? [CACHE] : await versions().catch(() => [])) {
    const kept = await keptFile(file, name);
    if (!kept) continue;
    const integrity = isOurs ? ALL[file] : request.integrity;
    if (await isWhole(kept.clone(), integrity).catch(() => false)) return kept;
    // The file was damaged on the disk.
    await remove(file, name).catch(() => {});
    event.waitUntil(mend());
  }
  if (!Object.hasOwn(MESSAGES, file)) return fetch(request);
  const came = await get(file, MESSAGES[file]);
  const copy = came.clone();
  // If there is no room, the next visit tries again.
  event.waitUntil(keep(file, copy).catch(() => {}));
  return came;
}

/** @param {string} file @param {Response} came */
const keep = async (file, came) => (await caches.open(CACHE)).put(address(file), came);

/** @param {string} file @param {string} cacheName */
const remove = async (file, cacheName) => (await caches.open(cacheName)).delete(address(file));

/** @param {Response} kept @param {string} integrity */
async function isWhole(kept, integrity) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await kept.arrayBuffer()));
  return !integrity || integrity === `sha256-${btoa(String.fromCharCode(...hash))}`;
}

const versions = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

/** Removes other versions, unless an open page may belong to one. @param {string} [opening] The page that is just opening. */
async function sweep(opening) {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.some(({ id, url }) => id !== opening && url.startsWith(scope))) return;
  const { waiting, installing } = registration;
  if (waiting || installing) return;
  for (const name of await versions()) if (name !== CACHE) await caches.delete(name);
}
