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
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: ["--disable-background-networking", ...(root ? ["--no-sandbox"] : [])],
    },
    trace: "retain-on-failure",
  },
});
