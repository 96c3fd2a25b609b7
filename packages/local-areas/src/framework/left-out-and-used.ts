import type { AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/** Where an id names an indicator. */
const ofIndicator = /(?:^|\.)(?:indicatorId|impactMeasureIds\[\d+\])$/;

/** The same issue; `LEFT_OUT_AND_USED` where an indicator is unknown only because the area leaves it out of its framework. */
export function leftOutAndUsed(issue: AreaIssue, { leftOut }: Pick<AreaParts, 'leftOut'>): AreaIssue {
  if (issue.code !== 'UNKNOWN_REFERENCE' || !ofIndicator.test(issue.path)) return issue;
  if (!leftOut.some(({ indicatorId }) => issue.found === `"${indicatorId}"`)) return issue;
  return {
    ...issue,
    code: 'LEFT_OUT_AND_USED',
    expected: 'an indicator that is not under `leftOut` of framework.json',
    whatToDo: 'Take this away, or take the indicator out of `leftOut`.',
  };
}
