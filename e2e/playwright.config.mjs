import { defineConfig } from "@playwright/test";

const specs = (...names) => names.map((name) => `**/tests/${name}.spec.mjs`);

// What needs a browser that installs apps, or whose profile outlives it. All the rest runs in the headless shell, which does
// the same in half the time, as it draws no window of its own for each context.
const FULL_BROWSER = specs("offline/install", "storage/killed-browser");

// What has rows of its own, whatever a project says.
const OWN_ROWS = specs("speed/*", "tree/large");

const everywhere = Boolean(process.env.EVERYWHERE);
const isRoot = process.getuid?.() === 0;
const launchOptions = (executablePath) => ({
  executablePath,
  args: ["--disable-background-networking", ...(isRoot ? ["--no-sandbox"] : [])],
});
const full = { launchOptions: launchOptions(process.env.CHROMIUM) };

export default defineConfig({
  testDir: "tests",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["line"], ["./fixtures/slowest.mjs"]],
  // docs/testing.md says what the tags mean. `cargo xtask test --everywhere` runs every test at every path.
  grepInvert: everywhere ? undefined : /@everywhere/,
  projects: [
    { name: "all rows", use: { rows: "all", path: "/" }, testIgnore: FULL_BROWSER },
    {
      name: "rows in view",
      use: { rows: "in-view", path: "/roadmap/" },
      grep: everywhere ? undefined : /@rows/,
      testIgnore: [...FULL_BROWSER, ...OWN_ROWS],
    },
    {
      name: "deep path",
      use: { rows: "all", path: "/a/b/c/" },
      grep: everywhere ? undefined : /@path/,
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
