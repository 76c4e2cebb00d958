/**
 * Dates in the page's language; in English, as Britain writes them.
 *
 * @param {import("../../../web/host.js").Languages} host
 * @returns {import("../../../web/host.js").Dates}
 */
export function dates(host) {
  const isEnglish = () => host.language() === "en";
  const language = () => (isEnglish() ? "en-GB" : host.language());
  /** @type {Intl.DateTimeFormatOptions} */
  const precise = { dateStyle: "medium", timeStyle: "medium" };
  return {
    // Who reads English has the clock of their country.
    formatMoment: (wall) => new Date(wall).toLocaleString(isEnglish() ? undefined : language(), precise),
    formatDay: (wall) => new Date(wall).toLocaleDateString(language(), { dateStyle: "long" }),
    formatMonth(wall) {
      const [date, now] = [new Date(wall), new Date()];
      const year = date.getFullYear() === now.getFullYear() ? undefined : "numeric";
      return date.toLocaleDateString(language(), { month: "long", year });
    },
    formatDays: (first, last) => new Intl.DateTimeFormat(language(), { dateStyle: "long" }).formatRange(first, last),
    formatAgo: (count, unit) =>
      new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(
        -count,
        /** @type {Intl.RelativeTimeFormatUnit} */ (unit),
      ),
    // Sweden writes it so.
    today: () => new Date().toLocaleDateString("sv"),
  };
}
