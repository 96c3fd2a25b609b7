import type { Refusal } from './refusal.ts';
import { closingStepInWords, type ClosingStep } from './step.ts';

/** Refuses a step because another has to come first. */
export function refusalForMissingStep(missingStep: ClosingStep): Refusal {
  return {
    code: 'step-missing',
    message:
      missingStep === 'open'
        ? 'This action is closed already.'
        : `This cannot be recorded before ${closingStepInWords[missingStep]} is.`,
    whatToDo:
      missingStep === 'open'
        ? 'To open it again, record progress that says it is not complete.'
        : `First have ${closingStepInWords[missingStep]} recorded.`,
    missingStep,
    indicatorIds: [],
  };
}
