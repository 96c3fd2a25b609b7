import { defineMeasure } from './define-measure.ts';
import { happenedIn } from './happened-in.ts';
import { countOf, leaveOut } from './measure-result.ts';

/**
 * Requests for an assessment received in a period, whatever came of them, those withdrawn too.
 *
 * DfE's release counts alike (`requests_received_in_year`), by calendar year.
 *
 * @source Children and Families Act 2014, section 36(1)
 */
export const requestsReceived = defineMeasure(
  {
    id: 'requests-received',
    title: 'Requests for an assessment',
    unit: 'count',
    counts: 'requests received in the period, whatever came of them',
    denominator: null,
    parts: null,
    from: 'requests',
    over: 'period',
    source: 'Children and Families Act 2014, section 36(1)',
  },
  (requests, { period }) => [
    countOf(
      requests.filter(({ receivedDate }) => happenedIn(period, receivedDate)),
      leaveOut(
        requests.filter(({ receivedDate, decision }) => receivedDate === 'unknown' && decision !== 'before'),
        'request',
        'requests',
        'without a day of receipt',
      ),
    ),
  ],
);
