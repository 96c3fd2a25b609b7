import type { RequestRecord } from '../measures/measure-record.ts';
import { leaveOut } from '../measures/measure-result.ts';
import { countIn, placesOf, zeros } from './month-counts.ts';
import type { CountsByMonth } from './month-counts.ts';

/**
 * Requests by the month they were received in, and what they came to. By the day of receipt, since a return does not tell on which
 * day a request was withdrawn.
 */
export function requestsByMonth(
  requests: readonly RequestRecord[] | null,
  months: readonly string[],
): CountsByMonth<'requests' | 'decisions'> {
  if (requests === null) return { at: () => ({ requests: null, decisions: null }), leftOut: [] };
  const places = placesOf(months);
  const received = zeros(months);
  const came = { assess: zeros(months), refuse: zeros(months), withdrawn: zeros(months) };
  for (const { receivedDate, decision } of requests) {
    countIn(received, places, receivedDate);
    if (decision === 'assess' || decision === 'refuse' || decision === 'withdrawn') {
      countIn(came[decision], places, receivedDate);
    }
  }
  return {
    at: (month) => ({
      requests: received[month] as number,
      decisions: {
        assess: came.assess[month] as number,
        refuse: came.refuse[month] as number,
        withdrawn: came.withdrawn[month] as number,
      },
    }),
    leftOut: [
      ...leaveOut(
        requests.filter(({ receivedDate, decision }) => receivedDate === 'unknown' && decision !== 'before'),
        'request',
        'requests',
        'without a day of receipt',
      ),
    ].map(({ because }) => because),
  };
}
