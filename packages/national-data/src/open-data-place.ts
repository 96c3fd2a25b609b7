import { areaMention } from './area-mention.ts';
import type { CellReader } from './area-mention.ts';
import type { AreaMention } from './area-register.ts';
import { openDataYear } from './open-data-year.ts';

/** Told of a cell that is wrong: its column, a code, what it holds and what it should. */
export type OnFault = (column: string, code: string, found: string, expected: string) => void;

/** Of which area and year a row is; the area is null in rows of no area, such as medians. */
export interface OpenDataPlace {
  readonly area: AreaMention | null;
  /** The year as a label, such as `2024/25`. */
  readonly yearLabel: string;
}

/** Reads of which area and year a row of an open-data table is; null when either is wrong, and everything wrong is told. */
export function openDataPlace(cell: CellReader, fault: OnFault): OpenDataPlace | null {
  const timePeriod = cell('time_period') ?? '';
  const identifier = cell('time_identifier') ?? null;
  const yearLabel = openDataYear(timePeriod, identifier);
  if (yearLabel === null)
    fault(
      'time_period',
      'WRONG_PERIOD',
      timePeriod,
      `a year that is ${identifier === null ? 'one of 2024 or 202425' : `a ${identifier.toLowerCase()}`}`,
    );
  const reading = areaMention(cell, Number(timePeriod.slice(0, 4)) || 0);
  if (reading.kind === 'fault')
    fault(
      reading.column,
      reading.column === 'geographic_level' ? 'UNKNOWN_LEVEL' : 'BAD_AREA',
      reading.found,
      reading.expected,
    );
  if (yearLabel === null || reading.kind === 'fault') return null;
  return { area: reading.kind === 'area' ? reading.mention : null, yearLabel };
}
