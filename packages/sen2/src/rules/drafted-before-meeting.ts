import { dayNumber } from '../return-day.ts';
import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * An amended plan is drafted on the day of the review meeting or later.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 22
 */
export const draftedBeforeMeeting: Sen2Rule<ValuesOf<'active-plans'>> = {
  modules: ['active-plans'],
  check({ ReviewMeeting, ReviewDraft }) {
    if (ReviewMeeting === null || ReviewDraft === null || ReviewDraft >= ReviewMeeting) return null;
    return {
      code: 'DRAFTED_BEFORE_MEETING',
      column: 'ReviewDraft',
      found: `${dayNumber(ReviewMeeting) - dayNumber(ReviewDraft)} days before ReviewMeeting`,
      expected: 'the day of the review meeting, or later',
      whatToDo: 'Give the draft that followed the meeting given.',
    };
  },
};
