/** @type {import("../../../web/host.js").Dates} */
export const dates = {
  formatMoment: (wall) => new Date(wall).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" }),
  formatDay: (wall) => new Date(wall).toLocaleDateString("en-GB", { dateStyle: "long" }),
  formatMonth(wall) {
    const [date, now] = [new Date(wall), new Date()];
    const year = date.getFullYear() === now.getFullYear() ? undefined : "numeric";
    return date.toLocaleDateString("en-GB", { month: "long", year });
  },
  formatDays: (first, last) => new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).formatRange(first, last),
  formatAgo: (count, unit) =>
    new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" }).format(
      -count,
      /** @type {Intl.RelativeTimeFormatUnit} */ (unit),
    ),
  // Sweden writes it so.
  today: () => new Date().toLocaleDateString("sv"),
};
