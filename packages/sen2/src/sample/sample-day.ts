/** The day so many days after 1 January 1970, as returns write it. */
export function dayOf(day: number): string {
  return new Date(day * 864e5).toISOString().slice(0, 10);
}

/** How many days after 1 January 1970 a year begins. */
export function firstDayOf(year: number): number {
  return Date.UTC(year, 0, 1) / 864e5;
}
