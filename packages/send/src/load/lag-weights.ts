import { bandEnd, lagBands } from './lag-bands.ts';

/** A year has 365.25 days, a month a twelfth of them. */
const WEEKS_IN_A_MONTH = 365.25 / 12 / 7;

/**
 * What share of plans is issued in the month of the request, in the month after, and so on: from plans counted by weeks.
 *
 * Requests are taken to come evenly over a month, and plans evenly over their band, so the shares sum to 1.
 *
 * @param plans - in the order of `lagBands`, at least one above zero.
 */
export function lagWeights(plans: readonly number[]): readonly number[] {
  const all = plans.reduce((sum, count) => sum + count, 0);
  const weights: number[] = [];
  lagBands.forEach((band, at) => {
    const count = plans[at] as number;
    if (count === 0) return;
    const from = band.fromWeek / WEEKS_IN_A_MONTH;
    const to = bandEnd(band) / WEEKS_IN_A_MONTH;
    for (let month = Math.floor(from); month <= Math.ceil(to); month += 1) {
      const share =
        to === from ? hat(from - month) : (hatUntil(to - month) - hatUntil(from - month)) / (to - from);
      weights[month] = (weights[month] ?? 0) + (share * count) / all;
    }
  });
  return Array.from(weights, (weight) => weight ?? 0);
}

/** How likely the end of a time falls in its nearest months: 1 where it is whole months long, falling to 0 a month away. */
function hat(apart: number): number {
  return Math.max(0, 1 - Math.abs(apart));
}

/** The area under the hat up to a point. */
function hatUntil(apart: number): number {
  const at = Math.min(1, Math.max(-1, apart));
  return at < 0 ? (1 + at) ** 2 / 2 : 1 - (1 - at) ** 2 / 2;
}
