// Roadmaps as large as one likes: sections of ten topics of ten topics of ten steps, with titles of every length.
const WORDS = "graphs indexes queries proofs limits matrices compilers caches sockets schedulers tests models signals".split(" ");

const title = (place) => {
  const count = 1 + ((place * 7) % 9);
  const words = Array.from({ length: count }, (_, word) => WORDS[(place * 3 + word * 5) % WORDS.length]);
  return words.join(" ");
};

/** A roadmap of so many steps, whose topics are called by their number and some words; `pinned` gives step 7 the id s7. */
export function large(steps, { pinned = false } = {}) {
  const lines = ["# Large"];
  for (let step = 0; step < steps; step += 1) {
    const [section, topic, part] = [Math.floor(step / 1000) + 1, (Math.floor(step / 100) % 10) + 1, (Math.floor(step / 10) % 10) + 1];
    if (step % 1000 === 0) lines.push(`${section}. **${section === 1 ? "Foundations" : `Section ${section} ${title(section)}`}**`);
    if (step % 100 === 0) lines.push(`${section}.${topic}. **Topic ${section}.${topic} ${title(step)}** (100 h)`);
    if (step % 10 === 0) lines.push(`${section}.${topic}.${part}. **Part ${section}.${topic}.${part} ${title(step + 1)}**`);
    lines.push(`- Step ${step} ${title(step + 2)}${pinned ? ` {#s${step}}` : ""}`);
  }
  return lines.join("\n");
}
