import type { LazyHost, PageHost } from "./host.js";

declare global {
  /** Not in every browser, and not in TypeScript's library yet. */
  interface TrustedTypePolicy {
    /** It is used like the address. */
    createScriptURL(address: string): string;
  }

  /** What an installed app is opened with: not in every browser, and not in TypeScript's library yet. */
  interface LaunchQueue {
    setConsumer(consumer: (launch: { files: FileSystemFileHandle[] }) => void): void;
  }

  /** Not in every browser, and not in TypeScript's library yet. */
  interface DataTransferItem {
    getAsFileSystemHandle?: () => Promise<FileSystemFileHandle | FileSystemDirectoryHandle | null>;
  }

  /** Not in every browser, and not in TypeScript's library yet. */
  interface FileSystemHandle {
    queryPermission?: (permission: { mode: "readwrite" }) => Promise<PermissionState>;
    requestPermission?: (permission: { mode: "readwrite" }) => Promise<PermissionState>;
  }

  /** Not in every browser, and not in TypeScript's library yet. */
  interface BarcodeDetector {
    detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
  }

  interface Window {
    BarcodeDetector?: {
      new (options: { formats: string[] }): BarcodeDetector;
      getSupportedFormats(): Promise<string[]>;
    };
    /** Not in every browser, and not in TypeScript's library yet. The picker begins where that of this id was last. */
    showOpenFilePicker?: (options: { id: string }) => Promise<FileSystemFileHandle[]>;
    launchQueue?: LaunchQueue;
    trustedTypes?: { createPolicy(name: string, rules: TrustedTypePolicy): TrustedTypePolicy };
    /** Where boot.js puts the page's host. The methods of `LazyHost` are there when `loadPart("lazy")` has settled. */
    cairnHost: PageHost & LazyHost;
  }

  // The build replaces these constants: build/build.mjs, build/element.mjs.
  /** Whether the parts of the app are wasm files of their own. */
  const HAS_PARTS: boolean;
  /** The style sheets, for a shadow root. */
  const STYLES: string;
  /** The wasm files, each with its integrity. */
  const WASM_FILES: Record<string, [file: string, integrity?: string]>;
  /** The wasm files that the page does not name. */
  const PART_FILES: Record<string, [file: string, integrity: string]>;
  /** The files with the messages of each language but English. */
  const LANGUAGE_FILES: Record<string, [file: string, integrity?: string]>;
  /** How many steps the roadmap has that comes with Cairn. */
  const STEPS: number;
  /** The path of that roadmap. */
  const SHIPPED: string;
  /** The path of the element's script. */
  const ELEMENT: string;
}
