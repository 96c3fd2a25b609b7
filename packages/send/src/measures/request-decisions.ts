import { isDay } from '../clocks/event-date.ts';
import { defineMeasure } from './define-measure.ts';
import { happenedIn } from './happened-in.ts';
import { keysOf, leaveOut, shareOf } from './measure-result.ts';

/**
 * Decisions to assess and refusals to, told in a period, as counts and as shares of both together.
 *
 * DfE's release differs: it takes the requests received in the year, whenever they were decided, and its percentages are of all of
 * them, those withdrawn or under way too.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 5(1)
 */
export const requestDecisions = defineMeasure(
  {
    id: 'request-decisions',
    title: 'Decisions whether to assess',
    unit: 'percent',
    counts: 'decisions told in the period, to assess or to refuse',
    denominator: 'decisions told in the period, either way',
    parts: ['assess', 'refuse'],
    from: 'requests',
    over: 'period',
    source: 'Special Educational Needs and Disability Regulations 2014, regulation 5(1)',
  },
  (requests, { period }) => {
    const decided = requests.filter(({ decision }) => decision === 'assess' || decision === 'refuse');
    const told = decided.filter(({ decidedDate }) => happenedIn(period, decidedDate));
    const of = keysOf(told);
    const left = [
      ...leaveOut(
        decided.filter(({ decidedDate }) => !isDay(decidedDate)),
        'decision',
        'decisions',
        'without the day it was told',
      ),
      ...leaveOut(
        requests.filter(({ decision }) => decision === 'unknown'),
        'request',
        'requests',
        'of which it is not known what was decided',
      ),
    ];
    return (['assess', 'refuse'] as const).map((part) =>
      shareOf(
        part,
        told.filter(({ decision }) => decision === part),
        of,
        left,
        'No decision was told in this time, so there is no share.',
      ),
    );
  },
);
