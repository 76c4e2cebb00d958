import type * as playwright from "@playwright/test";
import type { CairnCompletion, CairnRoadmapElement } from "../public/embed.js";

declare global {
  // What the helpers of specs are given: they need no import for it.
  type FrameLocator = playwright.FrameLocator;
  type Locator = playwright.Locator;
  type Page = playwright.Page;
  type Editor = import("./pages/editor.mjs").Editor;
  type Host = import("./fixtures/host.mjs").Host;
  type LibraryDialog = import("./pages/library-dialog.mjs").LibraryDialog;
  type RoadmapPage = import("./pages/roadmap-page.mjs").RoadmapPage;

  /** What tests put into the page, to read it later. */
  interface Window {
    acknowledge(step: string): Promise<void>;
    asked: number;
    blanks: [scrolled: number, y: number][];
    cameraStream?: MediaStream;
    clicked: number;
    codesInView: string[];
    createWritable: FileSystemFileHandle["createWritable"];
    events: [name: string, detail: CairnCompletion & { message: string }][];
    stops: { isLast: boolean; hidden: string }[];
    watching: AbortController;
    frames_: number;
    gone: Promise<unknown>;
    handed: string;
    hasPrinted: boolean;
    hasRested: Promise<unknown>;
    heard: string[];
    ink: string;
    isHeld: Promise<unknown>;
    isPrinted: Promise<boolean>;
    isRefused: boolean;
    isSamePage: boolean;
    isTaken: boolean;
    keyTimes: number[];
    launchAgain(): void;
    layoutShift: number;
    listed: Promise<number>;
    longTasks: number[];
    lost: Promise<boolean>;
    moved: string[];
    onPaper: { rows?: number; ticked?: number; texts?: number; addresses?: string[]; buttons?: number };
    printed: boolean;
    programs(): number;
    rowsAtPrint?: number;
    said: string[];
    seen: (string | number)[];
    shared: string[];
    taken: CairnRoadmapElement;
    told(address: string): void;
    tops?: Set<number>;
    touched: [method: string, key: string][];
    typingTime: number;
  }

  /** In every browser, and not in TypeScript's library. */
  interface Window {
    find(words: string): boolean;
  }

  /** Not in every browser, and not in TypeScript's library yet. */
  interface PerformanceEntry {
    readonly value?: number;
    readonly element?: Element;
  }

  /** What tests look for by selectors is of HTML, unless they say otherwise. */
  interface ParentNode {
    querySelector<K extends keyof HTMLElementTagNameMap>(selectors: K): HTMLElementTagNameMap[K] | null;
    querySelector<K extends keyof SVGElementTagNameMap>(selectors: K): SVGElementTagNameMap[K] | null;
    querySelector<E extends Element = HTMLElement>(selectors: string): E | null;
    querySelectorAll<K extends keyof HTMLElementTagNameMap>(selectors: K): NodeListOf<HTMLElementTagNameMap[K]>;
    querySelectorAll<K extends keyof SVGElementTagNameMap>(selectors: K): NodeListOf<SVGElementTagNameMap[K]>;
    querySelectorAll<E extends Element = HTMLElement>(selectors: string): NodeListOf<E>;
  }
  interface Element extends HTMLOrSVGElement {}

  /** What settles a promise, of which only that is waited for. */
  type Done = (value?: unknown) => void;

  /** The element of a page with `<cairn-roadmap>`. */
  type ElementLocator = {
    evaluate<R, Arg>(act: (element: CairnRoadmapElement, arg: Arg) => R | Promise<R>, arg?: Arg): Promise<R>;
  } & playwright.Locator;
}

declare module "playwright-core" {
  interface Locator {
    evaluate<R, Arg, E extends SVGElement | HTMLElement = HTMLElement>(
      act: (element: E, arg: Arg) => R | Promise<R>,
      arg?: Arg,
      options?: { timeout?: number },
    ): Promise<R>;
    evaluateAll<R, Arg, E extends SVGElement | HTMLElement = HTMLElement>(
      act: (elements: E[], arg: Arg) => R | Promise<R>,
      arg?: Arg,
    ): Promise<R>;
  }
}
