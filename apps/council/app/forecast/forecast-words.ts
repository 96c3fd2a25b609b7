import { formatDay } from '../words/dates.ts';
import { formatQuantity } from '../words/quantities.ts';
import type { ForecastSummary } from './forecast-answer.ts';
import type { KnownNumber } from './known-numbers.ts';

/** What a forecast begins with, and how its parts are to be read, in sentences. */
export function startWords(
  { fromDate, reference, years, protection }: ForecastSummary,
  known: readonly KnownNumber[],
): readonly string[] {
  if (fromDate === null || years.length === 0) return [];
  const newest = known.at(-1);
  const about = protection === 'ROUNDED' ? 'About ' : '';
  return [
    [
      ...(newest === undefined
        ? []
        : [
            `${about}${formatQuantity(newest.value, 'COUNT', 0)} children were looked after on ${formatDay(newest.date)}.`,
          ]),
      `It looks ahead from ${formatDay(fromDate)}, the last day that the returns tell of.`,
      ...(reference === null
        ? []
        : [
            `How children come, move and leave is read from ${formatDay(reference.startDate)} to ${formatDay(reference.endDate)}.`,
          ]),
      'Each number is rounded by itself, so that parts need not add up to all.',
    ].join(' '),
  ];
}

/** Says so where the method was no better than saying that nothing changes; that is for the reader to weigh. */
export function pastWords({ backTest, protection }: ForecastSummary): readonly string[] {
  if (protection === 'ROUNDED') return [];
  const compared = backTest.filter(
    (each) => each.meanErrorPercent !== null && each.noChangeErrorPercent !== null,
  );
  const worse = compared.filter((each) => (each.meanErrorPercent ?? 0) > (each.noChangeErrorPercent ?? 0));
  if (worse.length === 0) return [];
  const where =
    worse.length === compared.length
      ? 'at every distance tried'
      : `looking ${worse.map(({ yearsAhead }) => yearsAhead).join(' and ')} ${worse.length === 1 && worse[0]?.yearsAhead === 1 ? 'year' : 'years'} ahead`;
  return [`For the number of all children, saying that nothing changes came closer ${where}.`];
}
