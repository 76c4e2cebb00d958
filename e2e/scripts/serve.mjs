// Serves dist at a port of 127.0.0.1, and at the next one another site, which has it in its pages: examples/host.
import { startExamples, startHost } from "../fixtures/host.mjs";

const port = Number(process.argv[2]);
try {
  const cairn = await startHost(undefined, { port });
  const examples = await startExamples(`${cairn.origin}/`, port + 1);
  console.log(`Cairn:        ${cairn.origin}\nAnother site: ${examples.origin}`);
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  console.error(code === "EADDRINUSE" ? `Port ${port} or ${port + 1} is taken. Name another.` : message);
  process.exit(1);
}
