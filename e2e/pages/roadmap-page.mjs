import { expect } from "@playwright/test";
import { violationsInLightAndDark, violationsOf } from "../fixtures/axe.mjs";
import { hosts } from "../fixtures/host.mjs";

/** @import { Locator, Page } from "@playwright/test" */

/**
 * @typedef {object} Announced
 * @property {string} role
 * @property {string} name
 * @property {string} [checked]
 * @property {boolean} [expanded]
 * @property {boolean} [focusable]
 * @property {number} [level]
 */

/** The page as a person speaks of it: by roles and names. */
export class RoadmapPage {
  constructor(/** @type {Page} */ page, url = "", rows = "all") {
    this.page = page;
    this.url = url;
    this.rows = rows;
    this.overall = page.getByRole("progressbar", { name: "Overall progress" });
    this.nextUp = page.getByRole("button", { name: /^Continue/ });
    this.tree = page.getByRole("main");
    /** What is said; the second region says the notices. */
    this.status = page.getByRole("status").first();
    this.noticed = page.getByRole("status").nth(1);
    this.notices = page.getByRole("region", { name: "Notices" });
    this.keysDialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    this.dialog = page.getByRole("dialog");
    this.toast = page.getByRole("region", { name: "Last change" });
    this.undo = this.toast.getByRole("button", { name: "Undo" });
    this.redo = this.toast.getByRole("button", { name: "Redo" });
    this.alert = page.getByRole("alert");
    this.search = page.getByRole("searchbox", { name: "Search this roadmap" });
    this.toolbar = page.getByRole("region", { name: "Tools" });
    this.menuButton = this.toolbar.getByRole("button", { name: "Menu", exact: true });
    this.menu = page.getByRole("menu", { name: "Menu" });
    this.filter = page.getByRole("combobox", { name: "Show" });
  }

  /** The page's address with a query or a fragment, such as `?roadmap=course#topic`. */
  at(address = "") {
    const url = new URL(this.url + address);
    if (this.rows !== "all") url.searchParams.set("rows", this.rows);
    if (this.served && !url.searchParams.has("roadmap")) url.searchParams.set("roadmap", this.served);
    return url.href;
  }

  /** From now on the page shows this roadmap, which the host has beside the shipped one. */
  serve(document, name = "course") {
    const { origin, pathname } = new URL(`roadmaps/${name}.md`, this.url);
    hosts.get(origin).documents.set(pathname, document);
    this.served = name;
    return this;
  }

  async open(address = "") {
    await this.page.goto(this.at(address));
    await this.ready();
  }

  /** Another tab of the same browser. */
  async newTab() {
    const tab = new RoadmapPage(await this.page.context().newPage(), this.url, this.rows);
    tab.served = this.served;
    return tab;
  }

  /** Scrolls from the top to the end by half a window at a time, until `look` returns true. */
  async scrollThrough(look) {
    const scroll = (by) =>
      this.page.evaluate(async (by) => {
        const before = scrollY;
        scrollBy(0, by);
        await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
        return scrollY !== before;
      }, by);
    await scroll(-1e9);
    while (!(await look()) && (await scroll(innerHeightOf(this.page) / 2)));
  }

  /** Waits for five frames: by then everything that came into view is drawn. */
  async settle() {
    await this.page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame += 1) await new Promise((next) => requestAnimationFrame(next));
    });
  }

  /** What `read` returns for each row, from the first to the last; scrolls to them if need be. */
  async readRows(read) {
    const rows = new Map();
    await this.scrollThrough(async () => {
      // As text, because the page's policy forbids `eval`, and the browser's tools may.
      const seen = await this.page.evaluate(
        `[...document.querySelectorAll("main li[data-topic]")].map((item) => [Number(item.dataset.topic), (${read})(item)])`,
      );
      for (const [place, row] of seen) rows.set(place, row);
    });
    await this.page.evaluate(() => scrollTo(0, 0));
    return [...rows.keys()].sort((one, other) => one - other).map((place) => rows.get(place));
  }

  /** The names of all rows, in order. */
  names() {
    return this.readRows((item) => item.querySelector("input").ariaLabel);
  }

  async expectRows(count) {
    await expect.poll(async () => (await this.names()).length).toBe(count);
  }

  async ready() {
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(this.box("Foundations").or(this.alert)).toBeVisible();
  }

  /** Waits for the lazy part, by what needs it: a dialog. */
  async waitForLazyPart() {
    await this.press("?");
    await expect(this.keysDialog).toBeVisible();
    await this.press("Escape");
    await expect(this.keysDialog).toBeHidden();
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  checkbox(title) {
    return this.page.getByRole("checkbox", { name: title, exact: true });
  }

  /** What stands in place of the checkbox where nothing can be ticked. Without a state, whatever that is. */
  sign(title, state) {
    const states = state ?? "to do|in progress|partly done|done|skipped";
    const name = title.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    return this.page.getByRole("img", { name: new RegExp(`^${name}, (?:${states})$`) });
  }

  /** The checkbox, or what stands in its place. */
  box(title) {
    return this.checkbox(title).or(this.sign(title));
  }

  toggle(title) {
    return this.tree.getByRole("button", { name: title, exact: true });
  }

  row(title) {
    return this.page
      .getByRole("listitem")
      .filter({ has: this.box(title) })
      .last();
  }

  /** What stands behind the `#` of the address of a row, and the `#`. */
  async addressOf(title) {
    return `#${await this.row(title).getAttribute("id")}`;
  }

  /** The menu of a row, while it is open. */
  rowMenu(title) {
    return this.page.getByRole("menu", { name: `Actions for ${title}` });
  }

  /** Opens the menu of a row by its button. */
  async openRowMenu(title) {
    await this.scrollTo(title);
    await this.box(title).focus();
    await this.page.getByRole("button", { name: `Actions for ${title}` }).click();
    await expect(this.rowMenu(title)).toBeVisible();
  }

  /** Chooses an entry of the menu of a row. */
  async chooseInRow(title, entry) {
    await this.openRowMenu(title);
    await this.rowMenu(title).getByRole("menuitem", { name: entry, exact: true }).click();
    await expect(this.rowMenu(title)).toHaveCount(0);
  }

  /** Whether a row is said to be in progress, or skipped. */
  async expectMark(title, words) {
    // That of a topic has its figures, too.
    const box = expect(this.checkbox(title));
    if (words) await box.toHaveAccessibleDescription(new RegExp(words));
    else await box.not.toHaveAccessibleDescription(/in progress|skipped/);
  }

  /** Scrolls until a row is on the page, from the top if need be. */
  async scrollTo(title) {
    if ((await this.box(title).count()) > 0) return;
    await this.scrollThrough(async () => (await this.box(title).count()) > 0);
    await expect(this.box(title)).toBeAttached();
  }

  async expand(...titles) {
    for (const title of titles) {
      await this.scrollTo(title);
      const toggle = this.toggle(title);
      // Another tab may have expanded it.
      if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
      await expect(toggle).toHaveAttribute("aria-expanded", "true");
    }
  }

  /** An item of the menu, by its name. */
  item(name) {
    const role = ["System", "Light", "Dark"].includes(name) ? "menuitemradio" : "menuitem";
    return this.menu.getByRole(role, { name, exact: true });
  }

  async openMenu() {
    await this.menuButton.click();
    await expect(this.menu).toBeVisible();
  }

  /** Does what an item of the menu says. */
  async choose(name) {
    await this.openMenu();
    await this.item(name).click();
    await expect(this.menu).toHaveCount(0);
  }

  async expandAll() {
    await this.choose("Expand all");
  }

  async collapseAll() {
    await this.choose("Collapse all");
  }

  async tick(...titles) {
    for (const title of titles) {
      await this.scrollTo(title);
      await this.checkbox(title).check();
    }
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Opens the dialog with export, import, earlier versions and reset. */
  async openBackup() {
    await this.choose("Backup …");
    await expect(this.dialog.getByRole("heading", { name: "Backup" })).toBeFocused();
  }

  /** Opens the dialog with links and pictures of one's progress. */
  async openShare() {
    const button = this.toolbar.getByRole("button", { name: "Share", exact: true });
    // On a phone it is in the menu.
    if (await button.isVisible()) await button.click();
    else await this.choose("Share …");
    await expect(this.dialog.getByRole("heading", { name: /^Share/, level: 2 })).toBeFocused();
  }

  /** Presses Tab until the locator has the focus. */
  async tabTo(/** @type {Locator} */ locator) {
    // Looked for once: by its name that takes longer than a key.
    const wanted = await locator.elementHandle();
    for (let presses = 0; presses < 100; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await this.press("Tab");
    }
    await expect(locator).toBeFocused();
  }

  /** A button of the dialog. */
  inDialog(name) {
    return this.dialog.getByRole("button", { name, exact: true });
  }

  /** Opens a file by the dialog. */
  async openFile(name, text) {
    await this.openBackup();
    await this.dialog
      .getByLabel("Open a file")
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await expect(this.dialog.getByRole("heading", { level: 2, name })).toBeFocused();
  }

  /** Drops a file onto the page. */
  dropFile(name, text) {
    return this.page.evaluate(
      ([name, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], name));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, text],
    );
  }

  /** The name and the text of what a button of the dialog downloads. */
  async download(name) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.inDialog(name).click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return [download.suggestedFilename(), Buffer.concat(chunks).toString("utf8")];
  }

  /**
   * The place of what is shown in the history of the tab. A closed sheet leaves the history a moment later: a reload, or
   * going back, before that would meet it on its way.
   */
  placeInHistory() {
    return this.page.evaluate(() => Reflect.get(window, "navigation").currentEntry.index);
  }

  /** Waits until a notice is shown, and said. */
  async expectNotice(words) {
    await expect(this.notices).toContainText(words);
    await expect(this.noticed).toContainText(words);
  }

  /** Waits until the last change is saved. */
  async expectSaved() {
    await expect(this.toast.getByText("Saved", { exact: true })).toBeVisible();
  }

  async expectOverall(valueText) {
    await expect(this.overall).toHaveAttribute("aria-valuetext", valueText);
  }

  async expectFocus(title) {
    await expect(this.checkbox(title)).toBeFocused();
  }

  async expectMixed(title) {
    await expect(this.checkbox(title)).toHaveJSProperty("indeterminate", true);
    await expect(this.checkbox(title)).not.toBeChecked();
  }

  async expectNoViolations() {
    expect(await violationsOf(this.page)).toEqual([]);
  }

  async expectNoViolationsInLightAndDark() {
    expect(await violationsInLightAndDark(this.page)).toEqual([]);
  }

  /**
   * Chromium's accessibility tree: what assistive technology gets.
   *
   * @returns {Promise<Announced[]>}
   */
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

  /** Everything in the origin's storage, but for the earlier versions of single topics, which are kept behind the paint. */
  storage() {
    return this.page.evaluate(() =>
      Object.fromEntries(Object.entries(localStorage).filter(([key]) => !key.startsWith("cairn::part:"))),
    );
  }

  async storedMarks() {
    const kept = Object.entries(await this.storage()).filter(([key]) =>
      key.startsWith(`cairn:${this.served ?? "python-backend"}:`),
    );
    return kept.map(([key, text]) => [key, JSON.parse(text)]);
  }
}

const innerHeightOf = (/** @type {Page} */ page) => page.viewportSize().height;
