import { measuresShort } from '../measures-achieved.ts';
import { measureNames } from '../measures-standing.ts';
import type { MeasureStanding } from '../action-facts.ts';
import type { Refusal } from './refusal.ts';

/** Refuses closing while an impact measure is observed short of its target. One that cannot be told does not refuse. */
export function refusalForMeasures(measures: readonly MeasureStanding[]): Refusal | null {
  const short = measuresShort(measures);
  if (short.length === 0) return null;
  return {
    code: 'measure-not-achieved',
    message: `Not every impact measure is reached: ${measureNames(short)}.`,
    whatToDo: 'Record the observations that show these measures reached, or leave the action open.',
    missingStep: null,
    indicatorIds: short.map((measure) => measure.indicatorId),
  };
}
