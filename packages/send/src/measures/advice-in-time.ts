import type { AdviceSource } from '../clocks/clock-case.ts';
import { readClock } from '../clocks/read-clock.ts';
import { timeliness } from '../clocks/timeliness.ts';
import { defineMeasure } from './define-measure.ts';
import { happenedIn } from './happened-in.ts';
import { leaveOut } from './measure-result.ts';
import { timelyAnswer } from './timely-answer.ts';

/** Those of whom advice is asked, in the order of the regulation. */
export const adviceSources: readonly AdviceSource[] = [
  'education',
  'health',
  'educational-psychology',
  'social-care',
  'other',
];

/**
 * The share of advice received in a period that came within 6 weeks of being asked for, by source. Advice that is overdue enters
 * when it comes, so a share may be high while much is owed.
 *
 * Neither DfE's release nor the SEN2 return tells of advice.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulations 6(1) and 8(1)
 */
export const adviceInTime = defineMeasure(
  {
    id: 'advice-in-time',
    title: 'Advice received within 6 weeks, by source',
    unit: 'percent',
    counts: 'advice received in the period within 6 weeks of being asked for',
    denominator: 'advice received in the period from the source whose weeks can be told, with exceptions',
    parts: adviceSources,
    from: 'advice',
    over: 'period',
    source: 'Special Educational Needs and Disability Regulations 2014, regulations 6(1) and 8(1)',
  },
  (advice, { period, asAt }) =>
    adviceSources.map((source) => {
      const asked = advice.filter(({ adviceFrom }) => adviceFrom === source);
      const received = asked
        .filter(({ adviceReceivedDate }) => happenedIn(period, adviceReceivedDate))
        .map((record) => ({
          key: record.key,
          reading: readClock({ ...record, clock: 'advice', adviceFrom: source }, asAt),
        }));
      const timed = received.filter(({ reading }) => reading.state !== 'unknown');
      return timelyAnswer(source, timeliness(timed.map(({ reading }) => reading)).withExceptions, timed, [
        ...leaveOut(
          received.filter(({ reading }) => reading.state === 'unknown'),
          'piece of advice',
          'pieces of advice',
          'whose weeks cannot be told',
        ),
        ...leaveOut(
          asked.filter(({ adviceReceivedDate }) => adviceReceivedDate === 'unknown'),
          'piece of advice',
          'pieces of advice',
          'received on a day not known',
        ),
        ...leaveOut(
          advice.filter(
            ({ adviceFrom, adviceReceivedDate }) =>
              adviceFrom === 'unknown' && happenedIn(period, adviceReceivedDate),
          ),
          'piece of advice',
          'pieces of advice',
          'from a source not known',
        ),
      ]);
    }),
);
