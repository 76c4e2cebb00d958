// What the build writes in front of service_worker.js.

/** A hash of all files. */
declare const VERSION: string;
/** The files that are kept, each with its integrity. */
declare const FILES: Record<string, string>;
/** The messages of each language. Only those that somebody reads are kept. */
declare const MESSAGES: Record<string, string>;
