/**
 * How far a day due is away, for people.
 *
 * @example
 * daysInWords(-3); // => '3 days late'
 */
export function daysInWords(daysLeft: number | null): string {
  if (daysLeft === null) return 'Not known';
  if (daysLeft === 0) return 'Today';
  const days = `${Math.abs(daysLeft).toLocaleString('en-GB')} ${Math.abs(daysLeft) === 1 ? 'day' : 'days'}`;
  return daysLeft < 0 ? `${days} late` : `In ${days}`;
}
