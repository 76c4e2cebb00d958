import { defineConfig } from "@playwright/test";
import { AS_ROOT } from "./fixtures/browser.mjs";

const specs = (...names) => names.map((name) => `**/tests/${name}.spec.mjs`);

// What needs a browser that installs apps, or whose profile outlives it. All the rest runs in the headless shell, which
// does the same in half the time, as it draws no window of its own for each context.
const FULL_BROWSER = specs("offline/install", "storage/killed-browser");

// What measures time, in a browser as people have it.
const SPEED = specs("speed/*", "editor/speed");

// What has rows of its own, whatever a project says.
const OWN_ROWS = specs("tree/large");

const everywhere = Boolean(process.env.EVERYWHERE);
const launchOptions = (executablePath, ...more) => ({
  executablePath,
  args: ["--disable-background-networking", ...AS_ROOT, ...more],
});
// A page of a test is gone before it has back what V8 spends on compiling its wasm a second time: without, tests take a
// sixteenth less of the processor.
const ONE_COMPILER = "--js-flags=--no-wasm-tier-up,--no-wasm-dynamic-tiering";
const SHELL = process.env.CHROMIUM_HEADLESS_SHELL || process.env.CHROMIUM;
const full = { launchOptions: launchOptions(process.env.CHROMIUM) };
const asPeopleHaveIt = { launchOptions: launchOptions(SHELL) };

export default defineConfig({
  testDir: "tests",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["line"], ["./fixtures/summary.mjs"]],
  // docs/testing.md says what the tags mean. `cargo xtask test --everywhere` runs every test at every path.
  grepInvert: everywhere ? undefined : /@everywhere/,
  projects: [
    { name: "all rows", use: { rows: "all", path: "/" }, testIgnore: [...FULL_BROWSER, ...SPEED] },
    {
      name: "rows in view",
      use: { rows: "in-view", path: "/roadmap/" },
      grep: everywhere ? undefined : /@rows/,
      testIgnore: [...FULL_BROWSER, ...SPEED, ...OWN_ROWS],
    },
    {
      name: "deep path",
      use: { rows: "all", path: "/a/b/c/" },
      grep: everywhere ? undefined : /@path/,
      testIgnore: [...FULL_BROWSER, ...SPEED],
    },
    { name: "speed", use: { rows: "all", path: "/", ...asPeopleHaveIt }, testMatch: SPEED },
    { name: "full browser", use: { rows: "all", path: "/", ...full }, testMatch: FULL_BROWSER },
    ...(everywhere
      ? [
          {
            name: "speed, deep path",
            use: { rows: "in-view", path: "/a/b/c/", ...asPeopleHaveIt },
            testMatch: SPEED,
          },
          {
            name: "full browser, deep path",
            use: { rows: "in-view", path: "/a/b/c/", ...full },
            testMatch: FULL_BROWSER,
          },
        ]
      : []),
  ],
  use: {
    launchOptions: launchOptions(SHELL, ONE_COMPILER),
    // A trace of each test makes all of them a third slower: `cargo xtask test --only e2e -- --trace
    // retain-on-failure`.
    screenshot: "only-on-failure",
  },
});
