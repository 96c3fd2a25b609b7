import { untold } from '@golden-thread/outcomes/measures';
import type { MeasureAnswer } from '@golden-thread/outcomes/measures';
import type {
  CareMeasure,
  CareMeasureDefinition,
  CareMeasureQuestion,
  CareMeasureResult,
} from './measure.ts';
import { whyUntold } from './why-untold.ts';

/** What a measure itself works out. */
export type CareAnswer = MeasureAnswer & Partial<Pick<CareMeasureResult, 'population'>>;

/**
 * A measure from its definition and what it does with the records. Where the records do not tell, it is not asked.
 *
 * @param answers - gives at least one answer.
 */
export function defineMeasure(
  definition: CareMeasureDefinition,
  answers: (question: CareMeasureQuestion) => readonly CareAnswer[],
): CareMeasure {
  const { id, unit } = definition;
  return {
    ...definition,
    compute(question) {
      const reason = whyUntold(definition, question);
      const given = reason === null ? answers(question) : [untold(reason)];
      return given.map((answer) => ({
        measureId: id,
        unit,
        period: question.period,
        population: null,
        ...answer,
      }));
    },
  };
}
