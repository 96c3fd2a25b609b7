import { ratingLabel } from '../rating-label.ts';
import type { RatingRule } from '../rule.ts';

/**
 * Red: at significant risk on the measures *and* the timeline, or on either where the scheme says so.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Red
 */
export const significantRisk: RatingRule = {
  id: 'significant-risk',
  rating: 'red',
  grounds({ measures, timeline, scheme }) {
    const grave = [measures, timeline].filter((standing) => standing.risk === 'significant-risk').length;
    const needed = scheme.redNeeds === 'measures-and-timeline' ? 2 : 1;
    if (grave < needed) return null;
    const either = needed === 2 ? 'either' : 'neither';
    const verb = needed === 2 ? 'were no longer' : 'were';
    return {
      reasons: [...measures.reasons, ...timeline.reasons],
      wouldChangeIf: [
        `It would be ${ratingLabel(scheme, 'amber')} if ${either} its measures ${needed === 2 ? 'or' : 'nor'} its timeline ${verb} at significant risk while some risk remains.`,
        `It would be ${ratingLabel(scheme, 'green')} if both were recorded as on track, its deadline were not passed and no impact measure were off track.`,
      ],
    };
  },
};
