import { bodiesApart } from './bodies-apart.ts';
import type { Duties } from './duties.ts';
import type { ClosingPosition } from './position.ts';

/** A step of closing that is still ahead and that nobody is recorded who may take. */
export interface BlockedClosingStep {
  readonly step: 'evidence-accepted' | 'closed';
  /** A sentence. */
  readonly reason: string;
  /** A sentence. */
  readonly whatToDo: string;
}

/**
 * The steps still ahead that nobody may take on the day of the duties, in their order: no body holds the right, or each body that
 * does leads the action, so that every member of it would decide on their own. Until somebody may, the action cannot be closed,
 * whatever comes before. Empty once closed.
 *
 * @example
 * import { blockedClosingSteps } from '@golden-thread/rag';
 * const duties = { leads: [{ kind: 'body', id: 'board' }], evidencePanelBodyIds: [], closingBodyIds: ['board'] } as const;
 * blockedClosingSteps({ step: 'complete', steps: ['open', 'complete', 'evidence-submitted', 'closed'] }, duties)[0]?.reason;
 * // => 'Every body with the right to close it leads this action, and nobody decides on an action they lead.'
 */
export function blockedClosingSteps(
  { step: reached, steps }: Pick<ClosingPosition, 'step' | 'steps'>,
  duties: Duties,
): readonly BlockedClosingStep[] {
  return steps.slice(steps.indexOf(reached) + 1).flatMap((step) => {
    if (step === 'evidence-accepted') return blocked(step, duties.evidencePanelBodyIds, duties);
    return step === 'closed' ? blocked(step, duties.closingBodyIds, duties) : [];
  });
}

function blocked(
  step: BlockedClosingStep['step'],
  holders: readonly string[],
  duties: Duties,
): readonly BlockedClosingStep[] {
  if (bodiesApart(holders, duties).length > 0) return [];
  const decision = step === 'closed' ? 'close it' : 'decide on its evidence';
  return [
    holders.length === 0
      ? {
          step,
          reason: `No body holds the right to ${decision}.`,
          whatToDo: 'Ask the administrator of the area to record a body that holds this right.',
        }
      : {
          step,
          reason: `Every body with the right to ${decision} leads this action, and nobody decides on an action they lead.`,
          whatToDo:
            'Ask the administrator of the area to record a body with this right that does not lead the action.',
        },
  ];
}
