import type { ActionFacts, MeasureStanding, Risk } from './action-facts.ts';
import { graver, riskInWords, type Standing } from './standing.ts';

/**
 * How an action stands on its impact measures: the graver of what the recorder judged and what was observed.
 *
 * A measure that is off track puts the action at risk whatever was judged. A measure that is not rated says
 * nothing: the recorded judgement then stands alone and a reason says so. Where nothing was judged either, the
 * standing is `unknown`; a colour is never made of it.
 */
export function measuresStanding(facts: ActionFacts): Standing {
  const judged = facts.progress?.measuresRisk ?? 'unknown';
  return { risk: graver(judged, observedRisk(facts.measures)), reasons: reasons(judged, facts.measures) };
}

/** Names of measures for a sentence: the title where given, the id otherwise. */
export function measureNames(measures: readonly MeasureStanding[]): string {
  return measures.map((measure) => measure.title ?? measure.indicatorId).join('; ');
}

function observedRisk(measures: readonly MeasureStanding[]): Risk {
  if (measures.some((measure) => measure.status === 'off-track')) return 'risk';
  const allTold = measures.length > 0 && measures.every((measure) => measure.status !== 'not-rated');
  return allTold ? 'none' : 'unknown';
}

function reasons(judged: Risk, measures: readonly MeasureStanding[]): readonly string[] {
  const total = measures.length;
  const sentences = [
    judged === 'unknown'
      ? 'No judgement is recorded on whether the impact measures will be reached.'
      : `Reaching the impact measures is ${riskInWords[judged]}.`,
  ];
  if (total === 0)
    sentences.push('The plan names no impact measure for this action, so none can be checked.');
  const listed = (status: MeasureStanding['status'], words: string) => {
    const some = measures.filter((measure) => measure.status === status);
    if (some.length > 0)
      sentences.push(`Impact measures ${words}: ${some.length} of ${total} (${measureNames(some)}).`);
  };
  listed('off-track', 'off track');
  listed('on-track', 'on track but not yet reached');
  listed('met', 'reached');
  listed('not-rated', 'that cannot be told from what has been observed');
  return sentences;
}
