import type { CountCell, DerivedFigure, LinkedTables } from '../linked-tables.ts';
import type { DisclosurePolicy } from '../policy.ts';
import { nearestMultiple, rangeOfRounded } from '../rounded-range.ts';
import { networkOf } from './network.ts';
import { show, systemOf, type System } from './system.ts';

/**
 * Lays out tables under a policy: what each cell shows once it is published and what hiding it would lose. Nothing
 * is hidden that was not hidden before; counts nobody gave stand at the least they can be.
 */
export function prepare(tables: LinkedTables, policy: DisclosurePolicy): System {
  const indexOf = new Map(tables.cells.map(({ id }, index) => [id, index]));
  const system = systemOf(indexOf, tables.relations, policy.suppression === null ? 0 : 1);
  tables.cells.forEach((cell, index) => {
    if (cell.standing === 'shown' && cell.count !== null) {
      system.value[index] = cell.count;
      const [low, high] = shownRange(cell, policy);
      show(system, index, low, high);
      system.price[index] = cell.count === 0 ? Infinity : informationIn(cell.count);
      return;
    }
    const lowest = cell.standing === 'hidden' ? system.lowest : 0;
    system.value[index] = cell.count ?? lowest;
    show(system, index, lowest, Infinity);
    system.hidden[index] = cell.standing === 'hidden' ? 1 : 0;
  });
  for (const figure of tables.derived) narrowByDerived(system, indexOf, figure);
  return { ...system, network: networkOf(system) };
}

/**
 * Information a shown count carries: the more children it counts, the more is lost by hiding it, but two small
 * counts weigh more than one large one.
 */
export function informationIn(count: number): number {
  return 1 + Math.log2(1 + count);
}

/** The rounding a policy gives a cell; null where its count stays exact. */
export function roundingOf(cell: CountCell, { rounding }: DisclosurePolicy): CountCell['rounded'] {
  if (rounding === null) return cell.rounded;
  const { base, agreeing, levels } = rounding;
  if (levels !== null && (cell.level === null || !levels.includes(cell.level))) return cell.rounded;
  return { base, agreeing };
}

function shownRange(cell: CountCell, policy: DisclosurePolicy): readonly [number, number] {
  const count = cell.count as number;
  const rounded = roundingOf(cell, policy);
  if (rounded === null || count === 0) return [count, count];
  const over = count % rounded.base;
  const [low, high] =
    rounded.agreeing && over !== 0
      ? // It may be printed as either neighbour: only what fits both is safe to think of.
        [count - over + 1, count - over + rounded.base - 1]
      : rangeOfRounded(nearestMultiple(count, rounded.base), rounded);
  const smallest = policy.suppression === null ? 0 : policy.suppression.to + 1;
  return [count >= smallest ? Math.max(low, smallest) : low, high];
}

/** A percentage that stays in print narrows what rounding leaves open; the search keeps well within it. */
function narrowByDerived(
  system: System,
  indexOf: ReadonlyMap<string, number>,
  { of, within, population, per, decimals, value, standing }: DerivedFigure,
): void {
  const above = indexOf.get(of);
  const below = within === null ? undefined : indexOf.get(within);
  if (standing !== 'shown' || value === null || above === undefined) return;
  if (
    system.low[above] === system.high[above] &&
    (below === undefined || system.low[below] === system.high[below])
  )
    return;
  const half = 0.5 / 10 ** decimals;
  const [belowLow, belowHigh] =
    below === undefined
      ? [population, population]
      : [system.low[below] as number, system.high[below] as number];
  if (belowLow === null || belowHigh === null) return;
  const count = system.value[above] as number;
  const least = Math.ceil(((value - half) / per) * belowHigh + 1e-9);
  const most = Math.floor(((value + half) / per) * belowLow - 1e-9);
  const fits = least <= count && count <= most;
  const low = fits ? Math.max(system.low[above] as number, least) : count;
  const high = fits ? Math.min(system.high[above] as number, most) : count;
  if (system.hidden[above] === 1) return;
  show(system, above, low, high);
  if (!fits && below !== undefined && system.hidden[below] === 0) {
    const held = system.value[below] as number;
    show(system, below, held, held);
  }
}
