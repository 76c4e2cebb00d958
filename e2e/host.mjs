// A plain static host, as dumb as they come: files below some paths, no fallbacks, no idea what wasm is. It can be told to
// lie, to publish another build, and to stop and come back where it was.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

export const DIST = fileURLToPath(new URL("../dist", import.meta.url));

/** Where the page is served: at the top of a site, and below paths of people's own. */
export const PATHS = ["/a/b/c/", "/roadmap/", "/"];

/** Below this path the page is sandboxed by its host, which takes its storage away. */
export const SANDBOXED = "/sandboxed/";

const KNOWN = /(?:\/|\.(?:html|js|css|svg|png|md))$/;

export async function startHost(folder = DIST) {
  let files;
  let lie = () => false;
  const asked = [];
  const answer = (request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    const base = [SANDBOXED, ...PATHS].find((path) => pathname.startsWith(path));
    asked.push(pathname);
    if (base === SANDBOXED) {
      response.setHeader("content-security-policy", "sandbox allow-scripts allow-downloads");
      response.setHeader("access-control-allow-origin", "*");
    }
    const missing = () => response.writeHead(404, { "content-type": "text/plain" }).end("Nothing here.");
    if (lie(pathname.slice(base.length), response, missing)) return;
    request.url = request.url.slice(base.length - 1);
    files(request, response, missing);
  };
  let server;
  const start = async (port) => {
    server = createServer(answer);
    await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  };
  const host = {
    /** The paths that were asked for. */
    asked,
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
    stop: () => new Promise((stopped) => (server.close(stopped), server.closeAllConnections())),
    comeBack: () => start(Number(new URL(host.origin).port)),
  };
  host.publish(folder);
  await start(0);
  host.origin = `http://127.0.0.1:${server.address().port}`;
  return host;
}
