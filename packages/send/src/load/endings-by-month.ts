import { daysBetween } from '@golden-thread/outcomes';
import { isDay } from '../clocks/event-date.ts';
import type { AssessmentRecord } from '../measures/measure-record.ts';
import { leaveOut } from '../measures/measure-result.ts';
import { lagBandOf, lagBands } from './lag-bands.ts';
import { countIn, placesOf, zeros } from './month-counts.ts';
import type { CountsByMonth } from './month-counts.ts';

/** Assessments by the month they ended in, and the plans of them by the weeks since their request. */
export function endingsByMonth(
  assessments: readonly AssessmentRecord[] | null,
  months: readonly string[],
): CountsByMonth<'outcomes' | 'lags'> {
  if (assessments === null) return { at: () => ({ outcomes: null, lags: null }), leftOut: [] };
  const places = placesOf(months);
  const came = { issue: zeros(months), refuse: zeros(months), withdrawn: zeros(months) };
  const lags = months.map(() => lagBands.map(() => 0));
  for (const { outcome, outcomeDate, requestReceivedDate } of assessments) {
    if (outcome !== 'issue' && outcome !== 'refuse' && outcome !== 'withdrawn') continue;
    countIn(came[outcome], places, outcomeDate);
    const month = isDay(outcomeDate) ? places.get(outcomeDate.slice(0, 7)) : undefined;
    if (outcome !== 'issue' || month === undefined || !isDay(requestReceivedDate)) continue;
    const band = lagBandOf(daysBetween(requestReceivedDate, outcomeDate));
    const counts = lags[month] as number[];
    if (band !== null) counts[band] = (counts[band] as number) + 1;
  }
  return {
    at: (month) => ({
      outcomes: {
        issue: came.issue[month] as number,
        refuse: came.refuse[month] as number,
        withdrawn: came.withdrawn[month] as number,
      },
      lags: lags[month] as readonly number[],
    }),
    leftOut: [
      ...leaveOut(
        assessments.filter(
          ({ outcome, outcomeDate }) =>
            outcomeDate === 'unknown' &&
            (outcome === 'issue' || outcome === 'refuse' || outcome === 'withdrawn'),
        ),
        'assessment',
        'assessments',
        'without the day it ended',
      ),
      ...leaveOut(
        assessments.filter(({ outcome }) => outcome === 'unknown'),
        'assessment',
        'assessments',
        'of which it is not known what came',
      ),
    ].map(({ because }) => because),
  };
}
