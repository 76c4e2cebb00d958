// What page.rs asks of JavaScript wherever the app is.
window.cairnRest = () => new Promise((turn) => setTimeout(turn));

// Letters that people take for one, for searching: without case, accents and ligatures, with one kind of hyphen and
// of quotes. Some letters have no accent that could be taken off.
{
  const alike = { ς: "σ", ł: "l", ø: "o", đ: "d", æ: "ae", œ: "oe", "‘": "'", "’": "'", "“": '"', "”": '"' };
  window.cairnFold = (text) => {
    const plain = text.toUpperCase().toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
    return plain.replace(/[ςłøđæœ‘’“”‐-―−]/g, (letter) => alike[letter] ?? "-");
  };
}
