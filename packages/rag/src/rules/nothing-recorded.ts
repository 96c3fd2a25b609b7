import { dayLabel } from '@golden-thread/outcomes';
import { progressed, wayTo } from '../changed-facts.ts';
import { colours } from '../rating.ts';
import type { RatingRule } from '../rule.ts';
import { passedDeadline } from '../timeline-standing.ts';

/** Unknown: nothing is recorded about progress, so there is no colour; never grey. */
export const nothingRecorded: RatingRule = {
  id: 'nothing-recorded',
  rating: 'unknown',
  grounds({ facts, asOf }) {
    if (facts.progress !== null) return null;
    const reasons = ['Nothing is recorded about progress, so no colour is given.'];
    const deadline = passedDeadline(facts, asOf);
    if (deadline !== null) {
      reasons.push(`The deadline, ${dayLabel(deadline)}, has passed and no completion is recorded.`);
    }
    return {
      reasons,
      changes: [
        {
          kind: 'progress-recorded',
          to: colours,
          ways: [wayTo(facts, progressed(facts, { measuresRisk: 'none', timelineRisk: 'none' }))],
          sentence:
            'A colour could be given once progress is recorded: whether the action has started, and whether its measures and its timeline are at risk.',
        },
      ],
    };
  },
};
