declare global {
  /** What instruments leave in a page. */
  interface Window {
    atRest(): Promise<void>;
    eventTimes: number[];
    fromTheTop(selector: string): HTMLElement[];
    heedEvents(): void;
    longTasks: number[];
    moments: Promise<number[]>;
    painted(): Promise<number>;
    rowsPainted: Promise<number>;
    tickLater(tick: number): void;
    timed(act: () => void): Promise<number>;
    wasmMemory: WebAssembly.Memory;
  }

  /** Not in TypeScript's library yet. */
  interface PerformanceEntry {
    readonly interactionId?: number;
  }
  interface PerformanceObserverInit {
    durationThreshold?: number;
  }
}

export {};
