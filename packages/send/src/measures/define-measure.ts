import { knownRecords } from './known-records.ts';
import type { MeasureRecordBase, MeasureRecords } from './measure-record.ts';
import type { Measure, MeasureDefinition, MeasureQuestion } from './measure.ts';
import { untold } from './measure-result.ts';
import type { MeasureAnswer } from './measure-result.ts';
import { whyUntold } from './why-untold.ts';

/** The records of one kind. */
type RecordsOf<From extends MeasureDefinition['from']> = NonNullable<MeasureRecords[From]>;

/**
 * A measure from its definition and what it does with the records known by then. Where there is no answer it is not asked.
 *
 * @param answers - gives at least one answer.
 */
export function defineMeasure<From extends MeasureDefinition['from']>(
  definition: MeasureDefinition & { readonly from: From },
  answers: (records: RecordsOf<From>, question: MeasureQuestion) => readonly MeasureAnswer[],
): Measure {
  return {
    ...definition,
    compute(question) {
      const { records, period, asAt } = question;
      const reason = whyUntold(definition, question);
      const kept = records[definition.from] as readonly MeasureRecordBase[];
      const given =
        reason === null ? answers(knownRecords(kept, asAt) as RecordsOf<From>, question) : [untold(reason)];
      return given.map((answer) => ({
        measureId: definition.id,
        unit: definition.unit,
        period,
        asAt,
        ...answer,
      }));
    },
  };
}
