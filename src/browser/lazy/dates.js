import { numbersOf } from "./language.js";

/** @typedef {{ firstDay: number }} Week */

/** Undefined where a browser's language is no language tag, such as `C`. @param {string} language */
function localeOf(language) {
  try {
    return new Intl.Locale(language);
  } catch {
    return undefined;
  }
}

/** A day is a number without a zone, counted from 1 January 1970. @param {number} day */
const dayOf = (day) => new Date(day * 86_400_000);

/** The day with which weeks begin: 0 is Monday. @param {string} language */
function firstWeekdayIn(language) {
  // Not every browser knows it. It counts from 1, and most of the world begins on Monday.
  const locale = /** @type {(Intl.Locale & { getWeekInfo?(): Week, weekInfo?: Week }) | undefined} */ (
    localeOf(language)
  );
  return ((locale?.getWeekInfo?.() ?? locale?.weekInfo)?.firstDay ?? 1) - 1;
}

/** The short names of the months, and then those of the days of the week from Monday. @param {string} language */
function shortNames(language) {
  /** @type {(days: number[], options: Intl.DateTimeFormatOptions) => string[]} */
  const named = (days, options) => {
    const { format } = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    return days.map((day) => format(dayOf(day)));
  };
  // The middles of the months of 1970, and its first week from Monday.
  const months = Array.from({ length: 12 }, (_, month) => 15 + 30.4 * month);
  const weekdays = Array.from({ length: 7 }, (_, weekday) => 4 + weekday);
  const short = named(weekdays, { weekday: "short" });
  // Some languages have no short names.
  const isLong = short.some((name) => name.length > 4);
  return [...named(months, { month: "short" }), ...(isLong ? named(weekdays, { weekday: "narrow" }) : short)];
}

/**
 * Dates in the page's language; in English, as Britain writes them.
 *
 * @param {import("../../../web/host.js").Languages} host
 * @returns {import("../../../web/host.js").Dates}
 */
export function dates(host) {
  const isEnglish = () => host.language() === "en";
  const language = () => (isEnglish() ? "en-GB" : numbersOf(host.language()));
  const formatDay = (/** @type {number} */ milliseconds) =>
    new Date(milliseconds).toLocaleDateString(language(), { dateStyle: "long" });
  const firstWeekday = () => firstWeekdayIn(isEnglish() ? navigator.language : language());
  /** @type {Intl.DateTimeFormat | undefined} */
  let ranges;
  const range = () => (ranges ??= new Intl.DateTimeFormat(language(), { dateStyle: "long", timeZone: "UTC" }));
  return {
    formatMoment(milliseconds) {
      const moment = new Date(milliseconds);
      if (!isEnglish()) return moment.toLocaleString(language(), { dateStyle: "long", timeStyle: "medium" });
      // Who reads English has the clock of their country.
      return `${formatDay(milliseconds)}, ${moment.toLocaleTimeString(undefined, { timeStyle: "medium" })}`;
    },
    formatDay,
    formatMonth(day) {
      const date = dayOf(day);
      const year = date.getUTCFullYear() === new Date().getFullYear() ? undefined : "numeric";
      return date.toLocaleDateString(language(), { month: "long", timeZone: "UTC", year });
    },
    formatDays: (first, last) => range().formatRange(dayOf(first), dayOf(last)),
    formatWeekday: (day, style) =>
      dayOf(day).toLocaleDateString(language(), {
        weekday: /** @type {"long" | "short"} */ (style),
        timeZone: "UTC",
      }),
    firstWeekday,
    formatAgo: (count, unit) =>
      new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(
        -count,
        /** @type {Intl.RelativeTimeFormatUnit} */ (unit),
      ),
    nameLanguage(tag) {
      try {
        return new Intl.DisplayNames(host.language(), { type: "language" }).of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    calendarNames: () => [...shortNames(language()), firstWeekday()].join("\n"),
    // This is how Sweden writes dates.
    today: () => new Date().toLocaleDateString("sv"),
  };
}
