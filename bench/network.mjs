// Prints how long first visits take over a slow network. The number of runs is its argument.
import { firstVisits } from "./first_visits.mjs";
import { launch } from "./from_e2e.mjs";
import { median, range } from "./statistics.mjs";

const browser = await launch();
const { Cairn, plain } = await firstVisits(browser, Number(process.argv[2]));
await browser.close();
console.log(`first visit over Slow 4G, ${Cairn.length} runs, median (least–most), in ms\n`);
console.log("| | Cairn | plain DOM | ratio |\n|---|---|---|---|");
["rows on the screen", "a step can be ticked"].forEach((title, at) => {
  const [ours, theirs] = [Cairn, plain].map((list) => list.map((moments) => moments[at]));
  console.log(`| ${title} | ${range(ours)} | ${range(theirs)} | ${(median(ours) / median(theirs)).toFixed(2)} |`);
});
