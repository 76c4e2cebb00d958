/** @type {import("../../../web/host.js").Dates} */
export const dates = {
  formatMoment: (wall) => new Date(wall).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" }),
  formatDay: (wall) => new Date(wall).toLocaleDateString("en-GB", { dateStyle: "long" }),
  // Sweden writes it so.
  today: () => new Date().toLocaleDateString("sv"),
};
