import type { Rating, Refusal } from '@golden-thread/rag';
import { globalId } from '@golden-thread/subgraph';
import type { RefusalView } from './outcome.ts';

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
