/** As many days as numbers are worked out for that change slowly from day to day. */
const MOST = 12;

/** All days if they are few, else some of them, the nearer the closer together, the last among them. Days are in order. */
export function someDays(days: readonly number[]): readonly number[] {
  if (days.length <= MOST) return days;
  const places = Array.from(
    { length: MOST },
    (_, at) => Math.ceil((days.length * (at + 1) ** 2) / MOST ** 2) - 1,
  );
  return [...new Set(places)].map((place) => days[place]!);
}

/** Rows of numbers known on some days, for every day up to the last of them: on a line between two, from nothing on day 0. */
export function betweenDays(
  days: readonly number[],
  rows: readonly ArrayLike<number>[],
): (day: number) => ArrayLike<number> {
  return (day) => {
    const at = days.findIndex((known) => day <= known);
    const [before, until] = [at === 0 ? 0 : days[at - 1]!, days[at]!];
    const share = (day - before) / (until - before);
    const [row, rowBefore] = [rows[at]!, rows[at - 1]];
    const between = new Float64Array(row.length);
    for (let part = 0; part < row.length; part += 1) {
      const from = rowBefore === undefined ? 0 : rowBefore[part]!;
      between[part] = from + (row[part]! - from) * share;
    }
    return between;
  };
}
