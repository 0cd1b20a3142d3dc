/** Moments as whole milliseconds since 1970 UTC; only of the calendar, only of the years 1 to 9999. */

const Moments = (() => {
  const DAY = 86_400_000;

  /** Give the moment of a date and time in UTC; null when the calendar has none. */
  function of(year, month, day, hour, minute, second, millisecond = 0) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    const real = year >= 1 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    if (!real || hour > 23 || minute > 59 || second > 59) return null;
    return date.getTime() + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond;
  }

  /** Say whether a moment has a year from 1 to 9999. */
  function isWritable(moment) {
    return moment >= of(1, 1, 1, 0, 0, 0) && moment < of(9999, 12, 31, 0, 0, 0) + DAY;
  }

  /** Write a moment as ISO 8601 in UTC, with a fraction of six digits only where there is one. */
  function iso(moment) {
    const [, head, fraction] = /^\+?(.{19})\.(\d{3})Z$/.exec(new Date(moment).toISOString());
    return `${head}${fraction === "000" ? "" : `.${fraction}000`}+00:00`;
  }

  return {of, isWritable, iso};
})();
