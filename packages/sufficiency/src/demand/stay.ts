import type { Birth } from './birth-book.ts';
import { LEFT, type StayColumns } from './stay-columns.ts';

/** Where someone goes when a stay ends: out of care, or to this band and type (places in the scheme, from 0). */
export type Destination = 'left' | { readonly band: number; readonly type: number };

/**
 * A run of days in one age band and one placement. `endDay` is the first day after it; one that goes on ends on the birthday on which its
 * band would, as far as is known.
 */
export interface Stay {
  readonly childId: string;
  readonly born: string;
  readonly band: number;
  readonly type: number;
  readonly startDay: number;
  readonly endDay: number;
  /** Whether the child came into care with it. */
  readonly entered: boolean;
  readonly then: Destination;
}

/** The stays of columns, one by one. */
export function staysOf(
  columns: StayColumns,
  children: readonly string[],
  births: readonly Birth[],
): readonly Stay[] {
  return Array.from({ length: columns.count }, (_, at) => {
    const bandThen = columns.bandThen[at]!;
    return {
      childId: children[columns.child[at]!]!,
      born: births[columns.birth[at]!]!.born,
      band: columns.band[at]!,
      type: columns.type[at]!,
      startDay: columns.startDay[at]!,
      endDay: columns.endDay[at]!,
      entered: columns.entered[at] === 1,
      then: bandThen === LEFT ? 'left' : { band: bandThen, type: columns.typeThen[at]! },
    };
  });
}
