import { sendMeasures, type Measure } from '@golden-thread/send/measures';
import { unknownId } from '@golden-thread/subgraph';

const byId = new Map(sendMeasures.map((measure) => [measure.id, measure]));

/**
 * The measures of some ids, in their order; every one where none is named.
 *
 * @throws Fault `UNKNOWN_ID`
 */
export function measuresOf(ids: readonly string[] | null): readonly Measure[] {
  if (ids === null) return sendMeasures;
  return ids.map(
    (id) =>
      byId.get(id) ?? unknownId('measure', id, 'the id of a measure, as sendMeasureDefinitions lists them'),
  );
}
