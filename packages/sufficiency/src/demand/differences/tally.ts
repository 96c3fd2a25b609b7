import { addMonths, dayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { Destination } from '../stay.ts';
import type { CountedStay } from './counted-stay.ts';

/** What is counted: children on a day, or what happened in the year that begins on a day. */
export type CountKind = 'stock' | 'transitions' | 'entrants';

/** The days that stock is counted on, and those on which years of flows begin. */
export interface Counted {
  readonly stockOn: readonly IsoDate[];
  readonly yearsFrom: readonly IsoDate[];
}

/** How often each thing counted is true of each child: kind, period, flow and child, apart by line ends. */
export type Tally = ReadonlyMap<string, number>;

/** The names of bands and types, by their places. */
export interface CellNames {
  readonly bands: readonly string[];
  readonly types: readonly string[];
}

/** Counts child by child. */
export function tallyOf(
  stays: readonly CountedStay[],
  { stockOn, yearsFrom }: Counted,
  names: CellNames,
): Tally {
  const tally = new Map<string, number>();
  const days = stockOn.map((date) => [date, dayNumber(date)] as const);
  const years = yearsFrom.map((from) => [from, dayNumber(from), dayNumber(addMonths(from, 12))] as const);
  const cell = (at: Destination) =>
    at === 'left' ? 'left' : `${names.bands[at.band]} ${names.types[at.type]}`;
  const add = (kind: CountKind, period: IsoDate, what: string, childId: string) => {
    const key = [kind, period, what, childId].join('\n');
    tally.set(key, (tally.get(key) ?? 0) + 1);
  };
  for (const stay of stays) {
    const { childId, startDay, endDay, entered, then } = stay;
    const here = cell(stay);
    for (const [date, day] of days)
      if (startDay <= day && (endDay === null || day < endDay)) add('stock', date, here, childId);
    for (const [from, first, after] of years) {
      if (then !== null && endDay !== null && first <= endDay && endDay < after)
        add('transitions', from, `${here} to ${cell(then)}`, childId);
      if (entered && first <= startDay && startDay < after) add('entrants', from, here, childId);
    }
  }
  return tally;
}
