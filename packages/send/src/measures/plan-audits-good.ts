import { isDay } from '../clocks/event-date.ts';
import { defineMeasure } from './define-measure.ts';
import { happenedIn } from './happened-in.ts';
import { keysOf, leaveOut, shareOf } from './measure-result.ts';

/**
 * Audits of plans in a period that found the plan good or better, of all that gave a grade.
 *
 * Neither DfE's release nor the SEN2 return tells of audits: councils keep them themselves, and which plans are audited is theirs to
 * choose, so two authorities are not compared by this.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 12 (what a plan must hold); the grades are the councils' own
 */
export const planAuditsGood = defineMeasure(
  {
    id: 'plan-audits-good',
    title: 'Plan audits rated good or better',
    unit: 'percent',
    counts: 'audits done in the period that rated the plan good or outstanding',
    denominator: 'audits done in the period with a grade',
    parts: null,
    from: 'audits',
    over: 'period',
    source:
      "Special Educational Needs and Disability Regulations 2014, regulation 12 (what a plan must hold); the grades are the councils' own",
  },
  (audits, { period }) => {
    const done = audits.filter(({ auditedDate }) => happenedIn(period, auditedDate));
    const graded = done.filter(({ grade }) => grade !== 'unknown');
    const good = graded.filter(({ grade }) => grade === 'good' || grade === 'outstanding');
    const left = [
      ...leaveOut(
        done.filter(({ grade }) => grade === 'unknown'),
        'audit',
        'audits',
        'without a grade',
      ),
      ...leaveOut(
        audits.filter(({ auditedDate }) => !isDay(auditedDate)),
        'audit',
        'audits',
        'without the day it was done',
      ),
    ];
    const reason = 'No audit with a grade was done in this time, so there is no share.';
    return [shareOf(null, good, keysOf(graded), left, reason)];
  },
);
