// The types of <cairn-roadmap>, which embed.js defines. docs/embedding.md says what its attributes are.

/** How much of a roadmap is done. */
export interface CairnCompletion {
  /** The id of the roadmap, under which its progress is kept. */
  readonly roadmap: string;
  /** The title that is shown: that of the roadmap, or of the section. */
  readonly title: string;
  /** How many steps there are. */
  readonly steps: number;
  /** How many of them are done. */
  readonly stepsDone: number;
  /** The hours of all steps, as the author estimated them; 0 where there is no estimate. */
  readonly hours: number;
  /** The hours of those that are done. */
  readonly hoursDone: number;
}

/** A roadmap in a page. */
export interface CairnRoadmapElement extends HTMLElement {
  /** How much is done; null before `cairn-ready`. */
  readonly completion: CairnCompletion | null;
  /** Opens the way to the topic with this id, brings it into view and focuses it; nothing before `cairn-ready`. */
  goTo(topicId: string): void;
  /** Goes to the first step that is not done; nothing before `cairn-ready`. */
  goToNext(): void;
  /** The visitor's progress on what is shown, as a file that Cairn imports; null before `cairn-ready`, and where `progress` is shown. Refused where the part for it does not come. */
  exportProgress(): Promise<string | null>;
  /** Shows the roadmap now, and not only when it nears the window; settles when it is there, or why it cannot be. */
  show(): Promise<void>;
}

/** The roadmap is there. */
export type CairnReadyEvent = CustomEvent<CairnCompletion>;

/** More or less of it is done, here or in another tab. */
export type CairnChangeEvent = CustomEvent<CairnCompletion>;

/** There is no roadmap to be seen; the sentence says why, and is shown in its place. */
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
