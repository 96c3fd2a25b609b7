import type { ReviewDecision } from '../clocks/clock-case.ts';
import type { AssessmentRecord, CeaseReason, Marked, Rank, RequestRecord } from './measure-record.ts';

/** What the codes of a SEN2 return say, in words. A code that is not here is unknown. */
export const decisionOf: ReadonlyMap<string | null, RequestRecord['decision']> = new Map([
  ['Y', 'assess'],
  ['N', 'refuse'],
  ['A', 'not-yet'],
  ['W', 'withdrawn'],
  ['H', 'before'],
]);

/** What came of an assessment. */
export const outcomeOf: ReadonlyMap<string | null, AssessmentRecord['outcome']> = new Map([
  ['Y', 'issue'],
  ['N', 'refuse'],
  ['A', 'not-yet'],
  ['W', 'withdrawn'],
  ['H', 'before'],
]);

/** Why a plan ended. */
export const ceaseReasonOf: ReadonlyMap<string | null, CeaseReason> = new Map([
  ['1', 'maximum-age'],
  ['2', 'needs-met'],
  ['3', 'higher-education'],
  ['4', 'paid-employment'],
  ['5', 'transferred'],
  ['6', 'no-longer-engages'],
  ['7', 'outside-england'],
  ['8', 'deceased'],
  ['9', 'other'],
]);

/** Which rank a need or a placement has. */
export const rankOf: ReadonlyMap<string | null, Rank> = new Map([
  ['1', 'primary'],
  ['2', 'secondary'],
]);

/** What a review decided. */
export const reviewDecisionOf: ReadonlyMap<string | null, ReviewDecision> = new Map([
  ['A', 'amend'],
  ['C', 'cease'],
  ['M', 'keep'],
]);

/** What a mark says; one left out says nothing. */
export function markedOf(flag: boolean | null | undefined): Marked {
  if (flag === null || flag === undefined) return 'unknown';
  return flag ? 'yes' : 'no';
}
