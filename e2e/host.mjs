// A plain static host, as dumb as they come: files under a sub-path of its own, no fallbacks.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

export const SUB_PATH = "/people/ada/";

// Below this path the page is sandboxed by its host, which takes its storage away.
export const SANDBOXED = "/sandboxed/";

export async function startHost(folder = DIST) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const base = [SUB_PATH, SANDBOXED].find((path) => request.url.startsWith(path));
    const missing = () => response.writeHead(404, { "content-type": "text/plain" }).end("Nothing here.");
    if (base === SANDBOXED) {
      response.setHeader("content-security-policy", "sandbox allow-scripts allow-downloads");
      response.setHeader("access-control-allow-origin", "*");
    }
    if (!base) return missing();
    request.url = request.url.slice(base.length - 1);
    files(request, response, missing);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((stopped) => (server.close(stopped), server.closeAllConnections())),
  };
}
