import type { Issue } from '@golden-thread/outcomes';
import type { CountCell, Standing } from '../linked-tables.ts';
import { labelOf, type Address } from './placed-count.ts';

/** A count as files give it, once for all places where it is printed. */
export interface ReadCell {
  readonly address: Address;
  readonly level: string | null;
  readonly above: string | null;
  standing: Standing;
  count: number | null;
  /** Between which counts its signs say that it lies; null where none says. */
  within: readonly [least: number, most: number] | null;
  /** How often it is printed hidden, and how often shown. */
  printedHidden: number;
  printedShown: number;
}

/** A percentage or rate as files give it. */
export interface ReadDerived {
  readonly of: string;
  readonly per: number;
  readonly population: number | null;
  readonly isShare: boolean;
  readonly value: number;
  readonly decimals: number;
}

/** What was read of some tables. */
export interface ReadTables {
  readonly cells: Map<string, ReadCell>;
  /** By count and scale, once for all places where it is printed. */
  readonly derived: Map<string, ReadDerived>;
  readonly issues: Issue[];
  /** Fields of counts that hold a sign for not available or not applicable, or nothing. */
  notAvailable: number;
  /** Fields of counts that only say that they round to zero (`low`, `k`): taken for hidden counts from 0 to 5. */
  roundingToZero: number;
}

/** Nothing read yet. */
export function noTables(): ReadTables {
  return { cells: new Map(), derived: new Map(), issues: [], notAvailable: 0, roundingToZero: 0 };
}

/** A read cell as a cell of linked tables. */
export function countCellOf(id: string, { address, level, standing, count, within }: ReadCell): CountCell {
  const made: CountCell = { id, label: labelOf(address), count, standing, level, rounded: null };
  return standing === 'hidden' && within !== null ? { ...made, within } : made;
}
