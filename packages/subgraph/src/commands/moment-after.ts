/**
 * The moment of a new record: now, or just after the newest there is, so that the order of recording stays clear even where the clock
 * does not move on.
 *
 * @param recordedAt - the moments of the records there are.
 */
export function momentAfter(recordedAt: readonly string[], now: Date): string {
  const newest = recordedAt.reduce((latest, at) => Math.max(latest, Date.parse(at)), 0);
  return new Date(Math.max(now.getTime(), newest + 1)).toISOString();
}
