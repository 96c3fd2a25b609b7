import type { RatingState } from '../words/ratings.ts';
import type { ActionDetail } from './read-action.ts';

type ClosingStep = ActionDetail['closing']['step'];

const words: Readonly<Record<Exclude<ClosingStep, 'CLOSED' | 'OPEN'>, string>> = {
  COMPLETE: 'The work is recorded as complete',
  EVIDENCE_SUBMITTED: 'Evidence is submitted',
  EVIDENCE_ACCEPTED: 'The panel accepts the evidence',
};

/** The steps of closing that are still to be taken from the start on, with the scheme's own word for what the last one gives. */
export function stepsInWords(
  steps: readonly ClosingStep[],
  states: readonly Pick<RatingState, 'comesOfClosing' | 'label'>[],
): readonly { readonly step: ClosingStep; readonly words: string }[] {
  const decides = steps.includes('EVIDENCE_ACCEPTED') ? '' : 'decides on the evidence and ';
  const given = states.find(({ comesOfClosing }) => comesOfClosing);
  const closes = `The board ${decides}approves closing${given === undefined ? '' : `: ${given.label}`}`;
  return steps.flatMap((step) =>
    step === 'OPEN' ? [] : [{ step, words: step === 'CLOSED' ? closes : words[step] }],
  );
}
