import type { DemandHistory } from './demand-history.ts';
import type { DemandRates } from './demand-rates.ts';
import { LEFT } from './stay-columns.ts';

/** What happened on each day of the past, and what some rates say should have, given who was there. */
export interface EventsOfDays {
  readonly seen: Float64Array;
  readonly expected: Float64Array;
}

/** Entrants, leavers and moves from the first to the last day. A night counts by the morning after it, as in `countEvents`. */
export function eventsByDay(history: DemandHistory, rates: DemandRates, first: number, last: number) {
  const { columns, births } = history;
  const days = Math.max(0, last - first + 1);
  const [entrants, leaves, moves] = [noEvents(days), noEvents(days), noEvents(days)];
  entrants.expected.fill(rates.entrants.flat().reduce((sum, count) => sum + count, 0));
  const movesOf = rates.cells.map((band) =>
    band.map((cell) => cell.moves.reduce((sum, chance) => sum + chance, 0)),
  );
  // First how much more is expected on a day than on the day before.
  const rise = (expected: Float64Array, from: number, until: number, chance: number) => {
    expected[from]! += chance;
    if (until < days) expected[until]! -= chance;
  };
  for (let at = 0; at < columns.count; at += 1) {
    const [start, end] = [columns.startDay[at]! - first, columns.endDay[at]! - first];
    if (end < 0 || start >= days) continue;
    const [band, type] = [columns.band[at]!, columns.type[at]!];
    if (columns.entered[at] === 1 && start >= 0) entrants.seen[start]! += 1;
    const from = Math.max(start + 1, 0);
    rise(leaves.expected, from, end + 1, rates.cells[band]![type]!.leaves);
    rise(moves.expected, from, end + 1, movesOf[band]![type]!);
    if (end >= days) continue;
    const bandThen = columns.bandThen[at]!;
    if (bandThen !== LEFT && columns.typeThen[at] !== type) moves.seen[end]! += 1;
    else if (bandThen === LEFT && end + first < births[columns.birth[at]!]!.grownFrom) leaves.seen[end]! += 1;
  }
  for (const { expected } of [leaves, moves]) {
    for (let day = 1; day < days; day += 1) expected[day]! += expected[day - 1]!;
  }
  return { entrants, leaves, moves };
}

function noEvents(days: number): EventsOfDays {
  return { seen: new Float64Array(days), expected: new Float64Array(days) };
}
