import type { Period } from '@golden-thread/outcomes';
import type {
  CareHistory,
  CareMeasure,
  CareMeasureDefinition,
  CareMeasureResult,
  PopulationEstimate,
} from '@golden-thread/sufficiency/measures';
import { inTurns } from './in-turns.ts';

/** One part of a measure over periods, exact. */
export interface ExactCareSeries {
  readonly definition: CareMeasureDefinition;
  /** Null where the measure has no parts. */
  readonly part: string | null;
  /** One for each period asked for, in their order. */
  readonly results: readonly CareMeasureResult[];
}

/** What measures are computed from. */
export interface CareMaterial {
  readonly care: CareHistory;
  readonly populations: readonly PopulationEstimate[];
  readonly asAt: string;
  /** Says that nobody waits for the answer any more. */
  readonly signal?: AbortSignal | null;
}

/** Measures over periods, exact; parts as the definition lists them, whether or not a period has any. */
export async function exactCareSeries(
  { asAt, care, populations, signal = null }: CareMaterial,
  measures: readonly CareMeasure[],
  periods: readonly Period[],
): Promise<readonly ExactCareSeries[]> {
  const asked = measures.flatMap((measure) => periods.map((period) => ({ measure, period })));
  const answers = await inTurns(
    asked,
    ({ measure, period }) => measure.compute({ care, period, populations, asAt }),
    signal,
  );
  return measures.flatMap((measure, nth) => {
    const { compute: _, ...definition } = measure;
    const own = answers.slice(nth * periods.length, (nth + 1) * periods.length);
    return (measure.parts ?? [null]).map((part) => ({
      definition,
      part,
      results: own.map((results) => resultOfPart(results, part)),
    }));
  });
}

/** The result of a part; where there is no answer at all, the reason stands for each part. */
function resultOfPart(results: readonly CareMeasureResult[], part: string | null): CareMeasureResult {
  // Never none.
  const [first] = results as readonly [CareMeasureResult, ...CareMeasureResult[]];
  return results.find((result) => result.part === part) ?? { ...first, part };
}
