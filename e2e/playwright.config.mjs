import { defineConfig } from "@playwright/test";

const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["line"]],
  // A small roadmap has all its rows on the page; the same must hold where it has only those in view.
  projects: [
    { name: "all rows", use: { rows: "all" } },
    // Large ones have only those in view in any case.
    // What is kept does not know of rows.
    { name: "rows in view", use: { rows: "in-view" }, testIgnore: ["**/large.spec.mjs", "**/lasting.spec.mjs", "**/speed.spec.mjs"] },
  ],
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: ["--disable-background-networking", ...(root ? ["--no-sandbox"] : [])],
    },
    trace: "retain-on-failure",
  },
});
