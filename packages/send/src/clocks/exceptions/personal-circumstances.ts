import { dayLabel } from '@golden-thread/outcomes';
import type { FamilyException } from './clock-exception.ts';
import type { TimeLimit, Verdict } from './time-limit.ts';

/**
 * Whether exceptional personal circumstances touched the time limit, by a single day at least. Where their end is not known
 * they still do when they began within it.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulations 8(2)(a) and 10(4)(c)
 */
export function personalCircumstancesVerdict(
  { fromDate, toDate }: FamilyException,
  { startedOn, dueOn }: TimeLimit,
): Verdict {
  if (fromDate === 'unknown') return { holds: 'unknown', reason: 'The day they began is not known.' };
  if (fromDate > dueOn) {
    return { holds: 'no', reason: `They began on ${dayLabel(fromDate)}, after the limit.` };
  }
  if (fromDate >= startedOn) {
    return { holds: 'yes', reason: `They began on ${dayLabel(fromDate)}, while the time ran.` };
  }
  if (toDate === 'unknown') {
    return {
      holds: 'unknown',
      reason: 'They began before the time ran, and the day they ended is not known.',
    };
  }
  return toDate !== 'not-yet' && toDate < startedOn
    ? { holds: 'no', reason: `They ended on ${dayLabel(toDate)}, before the time ran.` }
    : { holds: 'yes', reason: 'They began before the time ran and went on into it.' };
}
