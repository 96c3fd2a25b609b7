import { hundredthsOf, WHOLE } from './exact-share.ts';
import type { FundMonthSpan } from './fund-months.ts';
import { splitByHundredths } from './split-by-shares.ts';
import { spreadEvenly } from './spread-evenly.ts';

/**
 * A year’s budget by month: by the profile, or evenly where there is none. A profile is of a whole year; for a fund of fewer months the
 * months are even too, because what the others would have been is not agreed.
 */
export function budgetByMonth(
  budgetPence: number,
  profile: readonly number[] | null,
  months: readonly FundMonthSpan[],
): ReadonlyMap<string, number> {
  const shares = months.map(({ place }) =>
    profile === null ? 0 : (hundredthsOf(profile[place]!) as number),
  );
  const whole = shares.reduce((all, share) => all + share, 0) === WHOLE;
  const amounts = whole ? splitByHundredths(budgetPence, shares) : spreadEvenly(budgetPence, months.length);
  return new Map(months.map(({ month }, index) => [month, amounts[index]!]));
}
