// What page.rs asks of JavaScript, as it is there in a few lines. Inlined into the page.

// What else the address says, and making it say what is looked for.
window.cairnAsked = (name) => new URLSearchParams(location.search).get(name) ?? undefined;
window.cairnAsk = (find, show) => {
  const address = new URL(location);
  for (const [name, value] of Object.entries({ find, show })) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  if (address.href !== location.href) history.replaceState(history.state, "", address);
};

// Letters that people take for one, for searching: without case, accents and ligatures, with one kind of hyphen and
// of quotes. Some letters have no accent that could be taken off.
{
  const alike = { ς: "σ", ł: "l", ø: "o", đ: "d", æ: "ae", œ: "oe", "‘": "'", "’": "'", "“": '"', "”": '"' };
  window.cairnFold = (text) => {
    const plain = text.toUpperCase().toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
    return plain.replace(/[ςłøđæœ‘’“”‐-―−]/g, (letter) => alike[letter] ?? "-");
  };
}
