import { dayNumber } from '../return-day.ts';
import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * What a review decides is written on the day of its meeting or later.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 20(10)
 */
export const decidedBeforeMeeting: Sen2Rule<ValuesOf<'active-plans'>> = {
  modules: ['active-plans'],
  check({ ReviewMeeting, LastReview }) {
    if (ReviewMeeting === null || LastReview === null || LastReview >= ReviewMeeting) return null;
    return {
      code: 'DECIDED_BEFORE_MEETING',
      column: 'LastReview',
      found: `${dayNumber(ReviewMeeting) - dayNumber(LastReview)} days before ReviewMeeting`,
      expected: 'the day of the review meeting, or later',
      whatToDo: 'Give the decision that followed the meeting given.',
    };
  },
};
