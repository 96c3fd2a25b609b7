import type { Rating, Refusal } from '@golden-thread/rag';
import { globalId } from '@golden-thread/subgraph';
import type { InputIssue, RefusalView } from './outcome.ts';

/** A refusal of the rules as the graph answers it. */
export function refusalView(refusal: Refusal, areaCode: string, computed: Rating): RefusalView {
  const { message, whatToDo } = refusal;
  switch (refusal.code) {
    case 'not-your-decision-right':
      return { refused: 'NotYourDecisionRight', message, whatToDo };
    case 'own-action':
      return { refused: 'OwnAction', message, whatToDo };
    case 'measure-not-achieved':
      return {
        refused: 'MeasureNotAchieved',
        message,
        whatToDo,
        indicatorIds: refusal.indicatorIds.map((id) => globalId(areaCode, id)),
      };
    case 'step-missing':
      return { refused: 'ClosingStepMissing', message, whatToDo, step: refusal.missingStep ?? 'open' };
    case 'justification-required':
      return { refused: 'JustificationRequired', message, whatToDo, computed };
  }
}

/** The refusal of somebody whose role or duties do not include a command. */
export function notYourRight(message: string, whatToDo: string): RefusalView {
  return { refused: 'NotYourDecisionRight', message, whatToDo };
}

/** The refusal of a command with fields that are not as they have to be; everything that is wrong, at once. */
export function invalidInput(issues: readonly InputIssue[]): RefusalView {
  return {
    refused: 'InvalidInput',
    message:
      issues.length === 1
        ? 'One field is not as it has to be.'
        : `${issues.length} fields are not as they have to be.`,
    whatToDo: 'Correct what the issues name and send it again.',
    issues,
  };
}
