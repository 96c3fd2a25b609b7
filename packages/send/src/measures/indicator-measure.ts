import type { Indicator } from '@golden-thread/outcomes';
import { untold } from './measure-result.ts';
import type { MeasureResult } from './measure-result.ts';
import type { Measure, MeasureQuestion } from './measure.ts';
import { sendMeasures } from './send-measures.ts';

/** The measure of records that an indicator is. */
export interface IndicatorMeasure {
  readonly measure: Measure;
  readonly part: string | null;
  /** How the indicator takes it: of a share, one that is a count takes how many records are counted. */
  readonly as: MeasureResult['unit'];
}

/** What of an indicator does not fit the measure it names. */
export type IndicatorMeasureFault = 'measure' | 'part' | 'unit';

type Named = Pick<Indicator, 'unit' | 'recordMeasure'>;

/**
 * The measure that an indicator says it is; null where it names none, and a word for what is wrong where there is no such measure, the
 * measure has no such part, or it cannot be counted in the indicator's unit.
 */
export function indicatorMeasure({
  unit,
  recordMeasure,
}: Named): IndicatorMeasure | IndicatorMeasureFault | null {
  if (recordMeasure === undefined) return null;
  const { measureId, part } = recordMeasure;
  const measure = sendMeasures.find(({ id }) => id === measureId);
  if (measure === undefined) return 'measure';
  if (!hasPart(measure, part)) return 'part';
  if (unit !== 'count' && unit !== measure.unit) return 'unit';
  return { measure, part, as: unit };
}

/**
 * What the records give for an indicator, of a period and as at a day, in the unit of the indicator: to hold what was reported against
 * with `reconcileMeasure`. A part that the records say nothing of is null, with the reason, and not 0.
 *
 * @throws Defect as the measure does.
 */
export function measureOfIndicator(
  { measure, part, as }: IndicatorMeasure,
  question: MeasureQuestion,
): MeasureResult {
  const results = measure.compute(question);
  // Never none; where there is no answer it has no part.
  const [first] = results as readonly [MeasureResult, ...MeasureResult[]];
  const found = results.find((result) => result.part === part) ?? nothingOf(part, first);
  if (as === measure.unit || found.numerator === null) return { ...found, part, unit: as };
  return {
    ...found,
    unit: as,
    value: found.numerator,
    denominator: null,
    reason: null,
    records: { counted: found.records.counted, of: [] },
  };
}

function hasPart({ parts }: Measure, part: string | null): boolean {
  if (parts === null || part === null) return part === parts;
  return parts === 'as-recorded' || parts.includes(part);
}

function nothingOf(part: string | null, result: MeasureResult): MeasureResult {
  if (result.numerator === null) return result;
  return { ...result, ...untold(`The records have nothing of the part "${String(part)}".`) };
}
