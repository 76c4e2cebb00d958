// Runs the app in a page of Cairn's own. The page has asked for the wasm already (page/assets.js), as bytes: then it
// does not matter what content type the server gives it. If the policy stopped the page's own script or styles, only
// this script can say so.
import { speak } from "./page/language.js";
import { runProgram } from "./program.js";

const host = window.cairnHost;
// Their computed values cannot be checked: Firefox computes none in a frame that is not shown yet.
const hasStyles = document.querySelector("style")?.sheet;
if (host && hasStyles) {
  const [first] = await Promise.all([host.wasmFile("first"), speak(host)]);
  await runProgram(host, first, host.wasmFile);
  dispatchEvent(new Event("cairn-started"));
} else if (host) {
  host.showFailure("This page was changed on its way here. Check the connection and try again.");
} else {
  const alert = document.createElement("p");
  alert.setAttribute("role", "alert");
  alert.textContent = "Cairn could not start: this page was changed on its way here. ";
  const again = document.createElement("button");
  again.textContent = "Try again";
  again.onclick = () => location.reload();
  alert.append(again);
  document.body.prepend(alert);
}
