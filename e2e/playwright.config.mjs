import { defineConfig } from "@playwright/test";

const named = (...names) => names.map((name) => `**/${name}.spec.mjs`);
// What takes minutes. It sees to its rows itself.
const SLOW = named("large", "lasting", "speed");
// What asks for files, or writes addresses: where a page lies could change it.
const BY_ADDRESS = named("address", "embed", "offline", "publish", "search", "single-file", "start");
const everywhere = Boolean(process.env.EVERYWHERE);

const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["line"]],
  // A small roadmap has all its rows on the page; the same must hold where it has only those in view, and at any path.
  // `cargo xtask test --everywhere` runs every test at every path.
  projects: [
    { name: "all rows", use: { rows: "all", path: "/" } },
    { name: "rows in view", use: { rows: "in-view", path: "/roadmap/" }, testIgnore: SLOW },
    { name: "deep path", use: { rows: "all", path: "/a/b/c/" }, testMatch: everywhere ? named("*") : BY_ADDRESS },
    ...(everywhere ? [{ name: "path", use: { rows: "all", path: "/roadmap/" }, testMatch: SLOW }] : []),
  ],
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: ["--disable-background-networking", ...(root ? ["--no-sandbox"] : [])],
    },
    // A trace of each test makes all of them a third slower: `cargo xtask test --only e2e -- --trace retain-on-failure`.
    screenshot: "only-on-failure",
  },
});
