import type { IsoDate } from '@golden-thread/outcomes';
import type { CommissioningArea } from '../area/commissioning-area.ts';
import type { CommissioningContext } from './context.ts';

/**
 * Makes a reading of an area as at a day, or today, that is done once in a request however many things of the area ask for it. What was
 * recorded in the same request may be missing from it: a mutation answers with the record alone.
 */
export function oncePerRequest<Reading>(
  read: (area: CommissioningArea, context: CommissioningContext, asOf: IsoDate) => Promise<Reading>,
): (
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: IsoDate | null | undefined,
) => Promise<Reading> {
  const ofRequests = new WeakMap<CommissioningContext, Map<string, Promise<Reading>>>();
  return (area, context, asOf) => {
    const day = asOf ?? context.todayDate;
    const known = ofRequests.get(context) ?? new Map<string, Promise<Reading>>();
    ofRequests.set(context, known);
    const key = `${area.code} ${day}`;
    const reading = known.get(key) ?? read(area, context, day);
    known.set(key, reading);
    return reading;
  };
}
