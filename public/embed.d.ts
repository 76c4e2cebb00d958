// The types of <cairn-roadmap>, which embed.js defines. docs/embedding.md describes its attributes.

/** How much of a roadmap is done. */
export interface CairnCompletion {
  /** The id of the roadmap, under which its progress is stored. */
  readonly roadmap: string;
  /** The title that is shown: the roadmap's, or the section's. */
  readonly title: string;
  /** How many steps there are. */
  readonly steps: number;
  /** How many steps are done. */
  readonly stepsDone: number;
  /** The hours of all steps, as the author estimated them; 0 without an estimate. */
  readonly hours: number;
  /** The hours of the steps that are done. */
  readonly hoursDone: number;
}

/** The attributes of the element, as JSX and templates take them. */
export interface CairnRoadmapAttributes {
  /** The address of the roadmap. */
  src?: string;
  /** The id of the topic to show. */
  section?: string;
  /** The ids of the topics that are open at first. */
  open?: string;
  /** The address of a guide to the roadmap. */
  guide?: string;
  /** Ticks are shown, and cannot be changed. */
  readonly?: "";
  /** A few lines are shown, with a button that opens all steps. */
  compact?: "";
  /** The address of exported progress to show. */
  progress?: string;
  /** The language in which Cairn speaks, as on any element. */
  lang?: string;
  theme?: "light" | "dark" | "auto";
  ground?: "cairn";
  font?: "cairn";
  /** An opaque CSS colour. */
  accent?: string;
}

/** A roadmap that is embedded in a page. */
export interface CairnRoadmapElement extends HTMLElement {
  /** How much is done; null before `cairn-ready`, and while the element is not in the page. */
  readonly completion: CairnCompletion | null;
  /** Opens all topics above the topic with this id, scrolls to it and focuses it. Does nothing before `cairn-ready`. */
  goTo(topicId: string): void;
  /** Goes to the next step: the first that is begun, or else the first to do that waits for no other. Does nothing before `cairn-ready`. */
  goToNext(): void;
  /**
   * Resolves to the visitor's progress on what is shown, as the text of a file that Cairn imports; to null before
   * `cairn-ready`, and if `progress` is shown. Rejects if the part of Cairn that exports cannot be loaded.
   */
  exportProgress(): Promise<string | null>;
  /**
   * Loads the roadmap now, not only when the element comes near the visible part of the window. Resolves when the
   * roadmap, or the reason why there is none, is shown.
   */
  show(): Promise<void>;
}

/** The roadmap is shown. */
export type CairnReadyEvent = CustomEvent<CairnCompletion>;

/** More or less of the roadmap is done, here or in another tab. */
export type CairnChangeEvent = CustomEvent<CairnCompletion>;

/** No roadmap can be shown. The message says why, and is shown in its place. */
export type CairnErrorEvent = CustomEvent<{ readonly message: string }>;

declare global {
  interface HTMLElementTagNameMap {
    "cairn-roadmap": CairnRoadmapElement;
  }

  interface HTMLElementEventMap {
    "cairn-ready": CairnReadyEvent;
    "cairn-change": CairnChangeEvent;
    "cairn-error": CairnErrorEvent;
  }
}
