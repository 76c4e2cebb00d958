// What the app asks of the page around it. Rust calls these methods as those of `cairnHost` (src/browser/*.rs). A page
// of Cairn's own has one host (page_host.js); in another site's page each <cairn-roadmap> has its own
// (element_host.js).

/** The tree of elements that the app is in: the document, or what an element has in its shadow root. */
export interface Root {
  getElementById(id: string): HTMLElement | null;
  querySelector(selector: string): Element | null;
  readonly activeElement: Element | null;
}

/**
 * An HTTP status and the bytes of a text. The status is 0 where there was no answer, 1 where a link is damaged, and 2
 * where the address is of another site and not in the library. `isPrivate`: the host wants nobody to keep it. Of what
 * is in the library, the name of its file, and the way in which the person wants it understood.
 */
export type Answer = [
  status: number,
  bytes?: Uint8Array<ArrayBuffer>,
  isPrivate?: boolean,
  name?: string,
  way?: string,
];

/** Where the app is. */
export interface Surroundings {
  root(): Root;
  /** Which object dispatches an event of the page around the app. */
  eventTarget(event: string): EventTarget;
  /** Scrolls whatever scrolls the app by `distance`, in CSS pixels, without animation. */
  scrollBy(distance: number): void;
  setTitle(title: string): void;
  /**
   * Settles when the app must leave the page, with whether another app takes its place: for the roadmap that is then
   * requested.
   */
  whenRemoved(): Promise<unknown>;
  /** Where the reader was before a reload: the first visible row (0), and how far below the top of the window it was (1). */
  savedPlace(part: number): number | undefined;
  /**
   * What was done in the prerendered tree: whether anything was, the id of the focused topic, and the ids of the topics
   * that were opened (with a plus in front) or closed (with a minus). Undefined where another roadmap is shown.
   */
  prerenderedActions(): (string | boolean)[] | undefined;
}

/** What the address of the page, or the attributes of the element, request beyond a roadmap. */
export interface Launch {
  /** The fragment of the address, decoded, without the `#`. */
  fragment(): string | undefined;
  /** A parameter behind the `?`, or an attribute. */
  parameter(name: string): string | undefined;
  /** Whether a parameter is there that counts only once; it is removed from the address. */
  takeParameter(name: string): boolean | undefined;
  /** What a link carries behind its `#` under a name. */
  payload(name: string): string | undefined;
  /** Whether there is anything for launch.rs to read. */
  hasLaunchOptions(): boolean;
  /** Writes what is searched for into the address. */
  setSearch(find: string, show: string): void;
}

/** Which kind of page the app is in. */
export interface Frame {
  /** Whether a page of another origin is around the app. */
  isForeignFrame(): boolean;
  /**
   * The end of the storage keys of a roadmap, behind its id, so that each page around a frame has ticks of its own.
   * Undefined where that page hides who it is, and nothing may be kept.
   */
  keptFor(): string | undefined;
  /** Whether the page is reduced to the roadmap. */
  isEmbedded(): boolean;
  /** Whether the app is in a `<cairn-roadmap>`. */
  isElement(): boolean;
  /** The address of the same roadmap as a page of its own. */
  ownAddress(): string;
  /** Whether there is no service worker and no other file to load: in a page that is one file, and in an element. */
  isSelfContained(): boolean;
}

/** The roadmap that the address of the page, or the attribute of the element, requests. */
export interface Roadmap {
  /** The name of the roadmap that comes with Cairn. */
  shippedRoadmap(): string;
  /** What the address or the attribute names, as it stands there. */
  requestedRoadmap(): string;
  /** Its address from the page or the top of the site, or that of another site; undefined where it is none. */
  roadmapPath(): string | undefined;
  /** The answer of the host. If it takes long and there is a copy, it counts as no answer so far. */
  fetchRoadmap(): Promise<Answer>;
  /** The answer, however late it comes. */
  slowRoadmap(): Promise<Answer>;
  /** The copy that was kept last. */
  roadmapCopy(): Promise<Uint8Array | undefined>;
  /** Keeps a copy of the answer, which could be read as a roadmap. */
  keepRoadmap(): void;
}

/** The language of the page. */
export interface Languages {
  /** As `lang` calls it. */
  language(): string;
  /** The message with an id, with its arguments: name and value in turn. Undefined where the language has none. */
  translate(id: string, parts: (string | number)[]): string | undefined;
  /** The language of a document that does not declare one; empty where it is unknown. Only in a page that is not English. */
  undeclaredLanguage?: () => string;
}

/** What the app tells the page around it. */
export interface Reports {
  reportCompletion(roadmap: string, steps: number, stepsDone: number, seconds: number, secondsDone: number): void;
  reportError(sentence: string): void;
  /** Answers the event `cairn-export` with a progress file. */
  deliverExport(progress: string | null): void;
  /** Shows a sentence in place of the app. */
  showFailure(sentence: string): void;
}

/** The copies of marks in IndexedDB. */
export interface BackupStore {
  /** The entries that differ from localStorage: key, text and name in turn. Undefined where there is no store. */
  readBackup(prefix: string, wanted: string): Promise<(string | undefined)[] | undefined>;
  /**
   * Writes key, text and name in turn, except where an entry yields to what is there, which `yieldsTo` says by the
   * entry's place. An entry with an empty text is removed. Once all is durable, it settles with the entries that
   * stayed, also in turn; undefined where nothing could be written.
   */
  writeBackup(
    entries: string[],
    yieldsTo: (place: number, kept: string) => boolean,
  ): Promise<(string | undefined)[] | undefined>;
  /** Asks the browser to keep what this site stores. */
  persistStorage(): Promise<boolean>;
}

/** What the app needs before any of the lazy part is loaded. */
export interface Host extends Surroundings, Launch, Frame, Roadmap, Reports, BackupStore, Languages {
  /** Loads a part of the app, and with `lazy` the methods of `LazyHost`. */
  loadPart(part: string): Promise<void>;
  /** Loads the wasm file of a part, once `before` has settled. Set by program.js where the parts are files of their own. */
  loadWasm?: (part: string, before?: Promise<unknown>) => Promise<unknown>;
  /** Adds what the parts import and the first wasm file does not. Set by the lazy script of a page. */
  addLazyImports?: (imports: WebAssembly.Imports, program: WebAssembly.Exports) => void;
  /** Settles in a task of its own, so that the browser can paint. */
  nextTask(): Promise<unknown>;
  /** Settles in a task behind the next paint, or soon where the page is hidden. */
  afterPaint(): Promise<unknown>;
  takeInput(event: Event): Taken;
  reload(): void;
  /** Shows another roadmap, as `?roadmap=` with this address does. */
  openRoadmap(address: string): void;
  /** Keeps the offline copy up to date, and finds newer versions. Events say so: `cairn-offline` and `cairn-version`. */
  watchForUpdates(): void;
}

/** What an event brings: files, with a handle of each where the browser gives some, or a text. */
export interface Taken {
  files: File[];
  handles: (Promise<FileSystemFileHandle | FileSystemDirectoryHandle | null> | undefined)[];
  text?: string;
}

/** What a person brought: see src/browser/files.js. */
export interface Files {
  /**
   * The name, the bytes and the source of each file, in turn, without bytes where there are too many; or no name and
   * the bytes of the text.
   */
  readTaken(taken: Taken, longest: number): Promise<(string | Uint8Array | File | FileSystemFileHandle | undefined)[]>;
  /** The bytes as they are now. Rejects if the browser reads a changed file only after it was chosen again. */
  readAgain(source: File | FileSystemFileHandle, longest: number): Promise<Uint8Array | undefined>;
  readClipboard(): Promise<string>;
}

export interface Downloads {
  download(name: string, content: BlobPart): void;
  /** The values under these keys of localStorage, unchanged, as JSON. */
  rawValues(keys: string[]): string;
}

/** Moments in words. */
export interface Dates {
  formatMoment(milliseconds: number): string;
  formatDay(milliseconds: number): string;
  /** Days are counted from 1 January 1970. */
  formatMonth(day: number): string;
  formatDays(firstDay: number, lastDay: number): string;
  /** The style is `long` or `short`. */
  formatWeekday(day: number, style: string): string;
  /** The day with which weeks begin where the reader lives: 0 is Monday. */
  firstWeekday(): number;
  formatAgo(count: number, unit: string): string;
  /** The name of the language with this tag. */
  nameLanguage(tag: string): string;
  /** The months, the days of the week from Monday, and the number of the day with which it begins: a line each. */
  calendarNames(): string;
  /** As `2026-11-22`. */
  today(): string;
}

export interface Links {
  /** The address of the roadmap, with a payload under a name, unless the name is empty. */
  pageLink(name: string, payload: string): string;
  /** The whole address of the roadmap's file; undefined where it was brought to this browser, or came in a link. */
  fileAddress(): string | undefined;
  /** The whole address of another file beside the page. */
  besidePage(name: string): string;
  /** A link with the whole roadmap in it; undefined where that would be too long. */
  roadmapLink(id: string, text: string): Promise<string | undefined>;
  /** Opens a roadmap as the link with this id, as it stands in an address. */
  openCarried(id: string, text: string): Promise<void>;
  unpackRoadmap(packed: string, id: string): Promise<Answer>;
  /** The document that the address of a link carries; undefined where it is damaged or too long. */
  unpackLink(address: Uint8Array): Promise<Uint8Array | undefined>;
  /** Whether links to this page lead nowhere on another device. */
  isLocalFile(): boolean;
  /** Removes `#merge=` or `#part=` from the address when the next dialog is closed. */
  forgetMerge(): void;
}

/** The camera: see src/browser/lazy/camera.js. */
export interface Camera {
  /** Whether this browser reads QR codes, and may have a camera. */
  canReadCodes(): Promise<boolean>;
  /** Shows what the camera sees, and tells each code that is in it, until the dialog around the picture is closed. */
  readCodes(video: HTMLVideoElement, tell: (text: string) => void): Promise<void>;
}

/** Menus beside rows: see src/browser/lazy/menus.js. */
export interface Menus {
  restsFinger(event: PointerEvent): Promise<boolean>;
  showMenu(menu: HTMLElement, row: Element, button: Element, finger?: PointerEvent): void;
  closeMenu(): void;
  hasLeftMenu(row: Element): boolean;
}

/** Sheets from the bottom of a phone: see src/browser/lazy/sheets.js. */
export interface Sheets {
  hasRoomForLittle(): boolean;
  goBackIn(dialog: HTMLDialogElement, before?: () => void): void;
  hasPageBefore(): boolean;
  goBack(): void;
}

/** A shape's kind and colour, and then its numbers and words: see picture.rs. */
export type Shape = [kind: "rect" | "ring" | "line" | "area" | "text", colour: string, ...about: unknown[]];

export interface Pictures {
  paintPicture(canvas: HTMLCanvasElement, width: number, height: number, shapes: Shape[]): void;
  showSvg(place: Element, svg: string): void;
  downloadPicture(name: string, canvas: HTMLCanvasElement): Promise<boolean>;
}

/** What the list shows of a roadmap: see src/browser/lazy/library.js. */
export type LibraryRecord = (string | number)[];

export type LibraryDocument = [text?: string, name?: string, way?: string, guide?: string];

/** The roadmaps that this browser knows. Each method is refused where there is no IndexedDB. */
export interface Library {
  libraryRecords(): Promise<LibraryRecord[]>;
  libraryDocument(address: string): Promise<LibraryDocument>;
  /** The document, as if the host had answered with it; status 2 where there is none. */
  libraryAnswer(address: string): Promise<Answer>;
  /** Keeps a record, and a document if there is a text. A guide stays unless the document brings another. */
  keepInLibrary(record: LibraryRecord, ...document: LibraryDocument): Promise<void>;
  /** Replaces a record, if there is one, by what `change` makes of it. */
  changeInLibrary(address: string, change: (record: LibraryRecord) => LibraryRecord): Promise<void>;
  removeFromLibrary(address: string): Promise<void>;
}

/** What is kept of a file that is linked with a roadmap: see src/browser/lazy/linked_file.rs. */
export type LinkedFile = [handle: FileSystemFileHandle, ...about: (string | number | undefined)[]];

/**
 * A file on the person's own disk that is kept ticked. What the browser or the system refuses is rejected with its
 * DOMException. The time of its last change and its size say which version of a file it is.
 */
export interface LinkedFiles {
  canLinkFiles(): boolean;
  /** Lets the person choose a file; undefined where they choose none. Works only while they act. */
  chooseLinkedFile(): Promise<FileSystemFileHandle | undefined>;
  /** The file that is linked with a roadmap. Fails if no file was ever linked with any. */
  linkedFile(roadmap: string): Promise<LinkedFile | undefined>;
  keepLinkedFile(roadmap: string, file: LinkedFile): Promise<void>;
  forgetLinkedFile(roadmap: string): Promise<void>;
  /** Waits until no other tab is busy with the file. The answer lets the next one have its turn. */
  lockLinkedFile(roadmap: string): Promise<() => void>;
  /** Whether the file may be written. With `asks`, the browser asks the person, which works only while they act. */
  mayWriteFile(handle: FileSystemFileHandle, asks: boolean): Promise<boolean>;
  lookAtFile(handle: FileSystemFileHandle): Promise<[modified: number, size: number]>;
  /** Reads a file. Without bytes if it is longer than `longest`. */
  readFile(
    handle: FileSystemFileHandle,
    longest: number,
  ): Promise<[modified: number, size: number, bytes?: Uint8Array]>;
  /** Writes a file; undefined if something else has written to it meanwhile. In any case it has its old or its new content. */
  writeFile(
    handle: FileSystemFileHandle,
    bytes: Uint8Array<ArrayBuffer>,
    modified: number,
    size: number,
  ): Promise<[modified: number, size: number] | undefined>;
}

/** The turn of a tab to write a text: see src/browser/lazy/drafts.js. */
export interface Drafts {
  /**
   * Asks for the turn: now (`try`), in place of the tab that has it (`steal`), or when none has it (`wait`). The answer
   * ends it; undefined where another has it. `lost` is called when another tab takes it away.
   */
  lockDraft(key: string, how: "try" | "steal" | "wait", lost: () => void): Promise<(() => void) | undefined>;
  hasDraftLocks(): boolean;
}

/** Changing a text in a field: see src/browser/lazy/typing.js. */
export interface Typing {
  /** Runs one of the browser's own editing commands where the field has its caret. The focus stays where it was. */
  editText(field: HTMLTextAreaElement, command: "insertText" | "delete" | "undo" | "redo", text: string): void;
}

/** What comes with the lazy part. */
export interface LazyHost
  extends Downloads,
    Files,
    Dates,
    Links,
    Camera,
    Menus,
    Sheets,
    Pictures,
    Library,
    LinkedFiles,
    Drafts,
    Typing {
  /** The status and the bytes of what another site answers; no status where this site allows no such requests. */
  fetchElsewhere(address: string): Promise<[status?: number, bytes?: Uint8Array]>;
  /** A text without case, accents and kinds of hyphens, for comparing. */
  foldText(text: string): string;
  /** Keeps a copy of a roadmap that the host answered with: see lazy/roadmap_copies.js. */
  copyRoadmap(path: string, answer: Answer): Promise<void>;
  copyText(text: string): Promise<boolean>;
  /** The text at an address, as seen from the page around the app; null where the app may not read it. */
  fetchText(url: string): Promise<string | null | undefined>;
  /** The text of a file in this site's roadmaps/; undefined where there is none. */
  siteFile(name: string): Promise<string | undefined>;
  /** The file of the guide to a roadmap; empty where there is none, undefined where the list of the site says it. */
  builtGuide(address: string): string | undefined;
  /** The text of the guide that stands in the page, which is one file; empty where there is none. */
  guideWithin(): string;
  /** Makes a roadmap of that list the first of a page that has none in it. */
  beginWith(address: string): void;
  /** Reloads the page in the language that is kept, or in this one if none could be kept. */
  beginInLanguage(language?: string): void;
  /** Downloads the page as one file, with this text as its roadmap, and this guide to it; empty where there is none. */
  downloadSingleFile(text: string, guide: string): Promise<boolean>;
}

/** The host of a page. What only its own scripts call is not declared in Rust. */
export interface PageHost extends Host {
  /** A wasm file of the page by its name: `first`, or that of a part. */
  wasmFile(name: string): Promise<WebAssembly.Module>;
  /** The address of a script of the page's own, as Trusted Types take it. */
  ownScript(address: string): string;
  /** Loads the messages of a language, as src/browser/lazy/language.js does. */
  loadMessages(language: string): Promise<Languages["translate"]>;
  /** Called by a script that stands behind the prerendered tree. */
  adoptPrerenderedTree(): void;
  /** Added by the lazy part: see lazy/offline.js. */
  followVersions?: () => Promise<void>;
  /** Added by the lazy part: see lazy/launches.js. Called when an app is there to take what is brought. */
  takeLaunches?: () => void;
}
