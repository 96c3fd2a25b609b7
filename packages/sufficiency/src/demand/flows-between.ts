import { dayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { DemandHistory } from './demand-history.ts';
import { placementTypeIds } from './placement-type.ts';
import { LEFT } from './stay-columns.ts';

/** How many went from one band and type to another, or out of care (both null). From null means into care. */
export interface Flow {
  readonly fromAgeBandId: string | null;
  readonly fromPlacementTypeId: string | null;
  readonly toAgeBandId: string | null;
  readonly toPlacementTypeId: string | null;
  readonly children: number;
}

/**
 * Who came, moved and left from the first to the last day of a window, both included. Moves within one type and birthdays into the
 * next band are flows too, so that the stock of the day before the window, with what came in and without what went out, is the stock
 * of its last day, band by band and type by type.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * import { demandHistory, flowsBetween } from '@golden-thread/sufficiency/demand';
 * flowsBetween(demandHistory([]), '2021-04-01', '2022-03-31'); // => []
 */
export function flowsBetween(history: DemandHistory, from: IsoDate, to: IsoDate): readonly Flow[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const { scheme, columns } = history;
  const types = placementTypeIds(scheme.placements);
  // Cells by number, outside care the number after the last.
  const outside = scheme.ageBands.length * types.length;
  const counts = new Int32Array((outside + 1) ** 2);
  for (let at = 0; at < columns.count; at += 1) {
    const [start, end] = [columns.startDay[at]!, columns.endDay[at]!];
    const cell = columns.band[at]! * types.length + columns.type[at]!;
    if (columns.entered[at] === 1 && first <= start && start <= last)
      counts[outside * (outside + 1) + cell]! += 1;
    if (end < first || end > last) continue;
    const bandThen = columns.bandThen[at]!;
    const then = bandThen === LEFT ? outside : bandThen * types.length + columns.typeThen[at]!;
    counts[cell * (outside + 1) + then]! += 1;
  }
  const bandId = (cell: number) => scheme.ageBands[Math.floor(cell / types.length)]?.id ?? null;
  const typeId = (cell: number) => (cell === outside ? null : types[cell % types.length]!);
  return [...counts].flatMap((children, key) => {
    if (children === 0) return [];
    const [came, went] = [Math.floor(key / (outside + 1)), key % (outside + 1)];
    return {
      fromAgeBandId: bandId(came),
      fromPlacementTypeId: typeId(came),
      toAgeBandId: bandId(went),
      toPlacementTypeId: typeId(went),
      children,
    };
  });
}
