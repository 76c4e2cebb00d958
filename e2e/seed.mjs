// Reads the author's file on its own, by nothing but its punctuation.
import { readFileSync } from "node:fs";

const FILE = new URL("../public/roadmaps/python-backend.md", import.meta.url);

export const SEED = readFileSync(FILE, "utf8");

/** The topics in order: level, number, title as its author wrote it, hours. */
export const TOPICS = SEED.split("\n").flatMap((line) => {
  const numbered = line.match(/^\s*([\d.]+)\. \*\*(.+)\*\* \((\d+)\u{a0}h\)\s*$/u);
  if (numbered) {
    const [, number, title, hours] = numbered;
    return [{ level: number.split(".").length, number, title, hours: Number(hours) }];
  }
  const bullet = line.match(/^\s*&nbsp;&nbsp;- (.+?)\s*$/);
  return bullet ? [{ level: 3, title: bullet[1] }] : [];
});

export const plain = (title) => title.replaceAll("`", "");
