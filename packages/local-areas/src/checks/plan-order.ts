import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/** `PLAN_BEFORE_ITS_PREDECESSOR`: a plan that begins before the one it says it took over from, which then never was in force. */
export function planOrder({ lists }: AreaParts): readonly AreaIssue[] {
  const plans = lists['improvement-plans.json'].entries;
  return plans.flatMap(({ index, value: { id, predecessorPlanId, startDate } }) => {
    const before = plans.find(({ value }) => value.id === predecessorPlanId && value.id !== id)?.value;
    if (before === undefined || before.startDate <= startDate) return [];
    return [
      inFile('improvement-plans.json', {
        code: 'PLAN_BEFORE_ITS_PREDECESSOR',
        path: `[${index}].startDate`,
        found: `${startDate}, before its predecessor "${before.id}" on ${before.startDate}`,
        expected: `${before.startDate} or later`,
        whatToDo: 'Correct whichever of the two days is wrong, or which plan came before which.',
      }),
    ];
  });
}
