import { defineConfig } from "@playwright/test";

const specs = (...names) => names.map((name) => `**/tests/${name}.spec.mjs`);

// What needs a browser that installs apps, or whose profile outlives it. All the rest runs in the headless shell, which does
// the same in half the time, as it draws no window of its own for each context.
const FULL_BROWSER = specs("offline/install", "storage/killed-browser");

// Where it makes a difference whether all rows are on the page, or only those in view.
const BY_ROWS = specs(
  "accessibility/accessibility",
  "accessibility/covered",
  "accessibility/focus",
  "details/details",
  "element/api",
  "element/compact",
  "element/layout-shift",
  "element/page",
  "element/restart",
  "embed/frame",
  "looks/looks",
  "marks/marks",
  "progress/undo",
  "search/search",
  "start/prerendered-tree",
  "tree/going",
  "tree/keyboard",
  "tree/tree",
);

// Where it makes a difference at which path the page is: what asks for files, writes addresses, or keeps files by their path.
const BY_PATH = specs(
  "offline/offline",
  "offline/single-file",
  "sharing/roadmap-links",
  "start/roadmap-address",
  "start/start",
);

// What has rows of its own, whatever a project says.
const OWN_ROWS = specs("speed/*", "tree/large");

const everywhere = Boolean(process.env.EVERYWHERE);
const all = specs("*/*");
const isRoot = process.getuid?.() === 0;
const launchOptions = (executablePath) => ({
  executablePath,
  args: ["--disable-background-networking", ...(isRoot ? ["--no-sandbox"] : [])],
});
const full = { launchOptions: launchOptions(process.env.CHROMIUM), repetitions: everywhere ? 20 : 3 };

export default defineConfig({
  testDir: "tests",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["line"]],
  // docs/testing.md says of each spec where it runs. `cargo xtask test --everywhere` runs every spec at every path.
  projects: [
    { name: "all rows", use: { rows: "all", path: "/" }, testIgnore: FULL_BROWSER },
    {
      name: "rows in view",
      use: { rows: "in-view", path: "/roadmap/" },
      testMatch: everywhere ? all : BY_ROWS,
      testIgnore: [...FULL_BROWSER, ...OWN_ROWS],
    },
    {
      name: "deep path",
      use: { rows: "all", path: "/a/b/c/" },
      testMatch: everywhere ? all : BY_PATH,
      testIgnore: FULL_BROWSER,
    },
    { name: "full browser", use: { rows: "all", path: "/", ...full }, testMatch: FULL_BROWSER },
    ...(everywhere
      ? [
          {
            name: "full browser, deep path",
            use: { rows: "in-view", path: "/a/b/c/", ...full },
            testMatch: FULL_BROWSER,
          },
        ]
      : []),
  ],
  use: {
    launchOptions: launchOptions(process.env.CHROMIUM_HEADLESS_SHELL || process.env.CHROMIUM),
    // A trace of each test makes all of them a third slower: `cargo xtask test --only e2e -- --trace retain-on-failure`.
    screenshot: "only-on-failure",
  },
});
