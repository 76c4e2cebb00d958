// Numbers as the tables have them.

/** The number below which so large a share of them lies. */
export const quantile = (numbers, share) =>
  numbers.toSorted((one, other) => one - other)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];

export const median = (numbers) => quantile(numbers, 0.5);

export const digits = (number) => (number < 10 ? number.toFixed(1) : Math.round(number).toString());

/** As `12 (10–15)`: the median, the least and the most. */
export const range = (numbers) =>
  `${digits(median(numbers))} (${digits(Math.min(...numbers))}–${digits(Math.max(...numbers))})`;
