// For search and for typing ahead: letters that people take for one another become one. Some of them have no accent
// that could be taken off.
/** @type {Record<string, string>} */
const ALIKE = { ς: "σ", ł: "l", ø: "o", đ: "d", æ: "ae", œ: "oe", "‘": "'", "’": "'", "“": '"', "”": '"' };

/** @param {string} text */
export function foldText(text) {
  const plain = text
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    // Accents, and what only joins or parts letters.
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d]/g, "");
  return plain.replace(/[ςłøđæœ‘’“”‐-―−]/g, (letter) => ALIKE[letter] ?? "-");
}
