import { hundredthsOf } from './exact-share.ts';
import type { FundMonthSpan } from './fund-months.ts';
import type { FundForecast } from './fund-year.ts';
import type { LineFacts } from './line-year.ts';
import { roundedRatio } from './rounded-ratio.ts';

/** What a year will have cost, if each line goes on as the profile says: what is known, by the part of the year that its months are. */
export function profileForecast(
  profile: readonly number[],
  lines: readonly LineFacts[],
  months: readonly FundMonthSpan[],
): FundForecast {
  const shareOf = new Map(months.map(({ month, place }) => [month, hundredthsOf(profile[place]!) as number]));
  const whole = [...shareOf.values()].reduce((all, share) => all + share, 0);
  let sum = 0;
  for (const { listed, known } of lines) {
    const spent = [...known.values()].reduce((all, amount) => all + amount, 0);
    const part = [...known.keys()].reduce((all, month) => all + shareOf.get(month)!, 0);
    if (!listed || part === whole) sum += spent;
    else if (part === 0) {
      const why = 'Of a line no month is known in which the profile expects spending.';
      return { method: 'profile', amountPence: null, why };
    } else sum += roundedRatio(spent, whole, part);
  }
  return { method: 'profile', amountPence: sum, why: null };
}
