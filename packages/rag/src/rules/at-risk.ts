import { ratingLabel } from '../rating-label.ts';
import type { RatingRule } from '../rule.ts';
import { isAtRisk } from '../standing.ts';

/**
 * Amber: at risk on the measures, the timeline or both, and not Red.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Amber (its tracking table says "Yellow")
 */
export const atRisk: RatingRule = {
  id: 'at-risk',
  rating: 'amber',
  grounds({ facts, measures, timeline, scheme }) {
    if (!isAtRisk(measures.risk) && !isAtRisk(timeline.risk)) return null;
    const green = ratingLabel(scheme, 'green');
    const needed = [];
    if (isAtRisk(measures.risk)) needed.push('the impact measures were back on track');
    else if (measures.risk === 'unknown') needed.push('the impact measures were recorded as on track');
    if (isAtRisk(timeline.risk)) {
      needed.push(
        facts.deadlineDate === null
          ? 'the timeline were back on track'
          : 'the timeline were back on track (complete, or within its deadline and recorded as on track)',
      );
    } else if (timeline.risk === 'unknown') needed.push('the timeline were recorded as on track');
    const both = scheme.redNeeds === 'measures-and-timeline' ? 'both' : 'either';
    return {
      reasons: [...measures.reasons, ...timeline.reasons],
      wouldChangeIf: [
        `It would be ${green} if ${needed.join(' and ')}.`,
        `It would be ${ratingLabel(scheme, 'red')} if ${both} of its measures and its timeline were at significant risk.`,
      ],
    };
  },
};
