// A plain static host, as dumb as they come: files below some paths, no fallbacks, no idea what wasm is. It can be told to
// lie, to publish another build, and to stop and come back where it was.
import { readFileSync } from "node:fs";
import { ServerResponse, createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import sirv from "sirv";
import { hashOf } from "../build/hashes.mjs";

export const DIST = fileURLToPath(new URL("../dist", import.meta.url));

/** Where the page is served: at the top of a site, and below paths of people's own. */
export const PATHS = ["/a/b/c/", "/roadmap/", "/"];

/** Below this path the page is sandboxed by its host, which takes its storage away. */
export const SANDBOXED = "/sandboxed/";

const PACKABLE = /(?:\/|\.(?:html|js|css|svg|md|wasm|webmanifest))$/;
const packed = new Map();

/** Sends what is written as brotli; the same bytes are packed once. */
function pack(response) {
  const [writeHead, chunks] = [response.writeHead.bind(response), []];
  let head;
  response.writeHead = (...words) => ((head = words), response);
  response.write = (chunk) => chunks.push(Buffer.from(chunk));
  response.end = (last) => {
    if (last) chunks.push(Buffer.from(last));
    const bytes = Buffer.concat(chunks);
    const key = hashOf(bytes);
    if (!packed.has(key)) packed.set(key, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }));
    const [status, headers] = head ?? [200, {}];
    const body = packed.get(key);
    writeHead(status, { ...headers, "Content-Encoding": "br", "Content-Length": body.length });
    ServerResponse.prototype.end.call(response, body);
  };
}

const KNOWN = /(?:\/|\.(?:html|js|css|svg|png|md))$/;

/** The hosts of this process by their origin. */
export const hosts = new Map();

/** A server on a port of its own. `answer` says what it serves beside its documents. */
async function begin(port, answer) {
  const asked = [];
  const documents = new Map();
  const types = new Map();
  const heed = (request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    asked.push(pathname);
    const send = () => {
      const document = documents.get(pathname);
      if (document !== undefined) response.writeHead(200, { "content-type": types.get(pathname) ?? "text/markdown" }).end(document);
      return document !== undefined;
    };
    const missing = () => response.writeHead(404, { "content-type": "text/plain" }).end("Nothing here.");
    answer(request, response, { pathname, send, missing });
  };
  let server;
  const start = async (port) => {
    server = createServer(heed);
    await new Promise((listening, failed) => server.on("error", failed).listen(port, "127.0.0.1", listening));
  };
  await start(port);
  const origin = `http://127.0.0.1:${server.address().port}`;
  const host = {
    origin,
    /** The paths that were asked for. */
    asked,
    /** Texts by their path, beside what else there is. */
    documents,
    /** What they are, if no Markdown. */
    types,
    stop: () => new Promise((stopped) => (server.close(stopped), server.closeAllConnections())),
    comeBack: () => start(Number(new URL(origin).port)),
  };
  hosts.set(origin, host);
  return host;
}

/** `packs` answers with brotli, as hosts in the world do. */
export async function startHost(folder = DIST, { packs = false, port = 0 } = {}) {
  let files;
  let lie = () => false;
  const host = await begin(port, (request, response, { pathname, send, missing }) => {
    const base = [SANDBOXED, ...PATHS].find((path) => pathname.startsWith(path));
    // As GitHub Pages does.
    response.setHeader("access-control-allow-origin", "*");
    if (base === SANDBOXED) response.setHeader("content-security-policy", "sandbox allow-scripts allow-downloads");
    if (lie(pathname.slice(base.length), response, missing) || send()) return;
    request.url = request.url.slice(base.length - 1);
    if (packs && PACKABLE.test(pathname)) pack(response);
    files(request, response, missing);
  });
  Object.assign(host, {
    /** From now on this build is served. */
    publish(folder) {
      files = sirv(folder, {
        dev: true,
        setHeaders: (response, path) => KNOWN.test(path) || response.setHeader("content-type", "application/octet-stream"),
      });
    },
    /** From now on `tell(file, response, missing)` may answer, and then says true. */
    lie: (tell) => (lie = tell),
    honest: () => (lie = () => false),
  });
  host.publish(folder);
  return host;
}

const EXAMPLES = fileURLToPath(new URL("../examples/host", import.meta.url));

/** Another site, with the pages of examples/host, which have the Cairn at this address in them. */
export async function startExamples(cairn, port = 0) {
  const files = sirv(EXAMPLES, { dev: true });
  return begin(port, (request, response, { pathname, send, missing }) => {
    if (send()) return;
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    if (!name.endsWith(".html")) return files(request, response, missing);
    let page;
    try {
      page = readFileSync(join(EXAMPLES, name), "utf8");
    } catch {
      return missing();
    }
    const own = page.replaceAll("https://ada.example/roadmap/", cairn).replaceAll("https://ada.example", new URL(cairn).origin);
    response.writeHead(200, { "content-type": "text/html" }).end(own);
  });
}
