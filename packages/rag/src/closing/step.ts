/**
 * How far the closing of an action has come. Evidence that was returned puts it back to `complete`, because
 * evidence has to be submitted again.
 */
export type ClosingStep = 'open' | 'complete' | 'evidence-submitted' | 'evidence-accepted' | 'closed';

/** The steps in the only order they can be taken, the panel's among them. */
export const closingSteps: readonly ClosingStep[] = [
  'open',
  'complete',
  'evidence-submitted',
  'evidence-accepted',
  'closed',
];

/** The steps of closing an action, in the only order they can be taken: without a panel, its step falls away. */
export function stepsOfClosing({ panel }: { readonly panel: boolean }): readonly ClosingStep[] {
  return closingSteps.filter((step) => panel || step !== 'evidence-accepted');
}

/** A step as a reader says it. */
export const closingStepInWords: Readonly<Record<ClosingStep, string>> = {
  open: 'the action being open',
  complete: 'its completion',
  'evidence-submitted': 'the evidence',
  'evidence-accepted': 'the acceptance of the evidence by the panel',
  closed: 'the approval to close by the board',
};
