import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";
import { SUB_PATH, startHost } from "./host.mjs";

/** The page as a person speaks of it: by roles and names. */
export class RoadmapPage {
  constructor(page, url) {
    this.page = page;
    this.url = url;
    this.overall = page.getByRole("progressbar", { name: "Overall progress" });
    this.next = page.getByRole("button", { name: /^Next up/ });
    this.tree = page.getByRole("main");
    this.status = page.getByRole("status");
    this.notices = page.getByRole("region", { name: "Notices" });
    this.keys = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    this.alert = page.getByRole("alert");
  }

  async open(address = "") {
    await this.page.goto(this.url + address);
    await this.ready();
  }

  async ready() {
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(this.box("Foundations").or(this.alert)).toBeVisible();
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  box(title) {
    return this.page.getByRole("checkbox", { name: title, exact: true });
  }

  fold(title) {
    return this.tree.getByRole("button", { name: title, exact: true });
  }

  row(title) {
    return this.page.getByRole("listitem").filter({ has: this.box(title) }).last();
  }

  async unfold(...titles) {
    for (const title of titles) {
      await this.fold(title).click();
      await expect(this.fold(title)).toHaveAttribute("aria-expanded", "true");
    }
  }

  async expandAll() {
    await this.page.getByRole("button", { name: "Expand all" }).click();
  }

  async collapseAll() {
    await this.page.getByRole("button", { name: "Collapse all" }).click();
  }

  async tick(...titles) {
    for (const title of titles) await this.box(title).check();
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async expectOverall(valueText) {
    await expect(this.overall).toHaveAttribute("aria-valuetext", valueText);
  }

  async expectFocus(title) {
    await expect(this.box(title)).toBeFocused();
  }

  async expectMixed(title) {
    await expect(this.box(title)).toHaveJSProperty("indeterminate", true);
    await expect(this.box(title)).not.toBeChecked();
  }

  async expectNoViolations() {
    const found = await new AxeBuilder({ page: this.page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .options({ rules: { "target-size": { enabled: true } } })
      .analyze();
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
  }

  /** Chromium's accessibility tree: what assistive technology is told. */
  async accessibilityTree() {
    const client = await this.page.context().newCDPSession(this.page);
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    await client.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (node) => [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))];
    return inOrder(nodes[0])
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: node.role?.value,
        name: node.name?.value,
        ...Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      }));
  }

  /** Everything kept under this origin. */
  kept() {
    return this.page.evaluate(() => ({ ...localStorage }));
  }

  async marks() {
    const kept = Object.entries(await this.kept()).filter(([key]) => /^cairn:python-backend:/.test(key));
    return kept.map(([key, text]) => [key, JSON.parse(text)]);
  }
}

export const test = base.extend({
  host: [
    async ({}, use) => {
      const host = await startHost();
      await use(host);
      await host.stop();
    },
    { scope: "worker" },
  ],

  /** Complaints that a test expects, as one regular expression; all others fail it. */
  expected: [undefined, { option: true }],

  context: async ({ context, expected }, use) => {
    const complaints = [];
    const hear = (text) => expected?.test(text) || complaints.push(text);
    context.on("console", (message) => ["error", "warning"].includes(message.type()) && hear(message.text()));
    context.on("weberror", (error) => hear(String(error.error())));
    await use(context);
    expect(complaints, "the console is quiet").toEqual([]);
  },

  roadmap: async ({ page, host }, use) => {
    await use(new RoadmapPage(page, host.origin + SUB_PATH));
  },
});

export { expect };
