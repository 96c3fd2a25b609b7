import type { CountCell, DerivedFigure, LinkedTables } from '../linked-tables.ts';
import type { DisclosurePolicy, Suppression } from '../policy.ts';
import type { Change, Protection } from '../protection.ts';
import { nearestMultiple } from '../rounded-range.ts';
import { roundingOf } from './prepare.ts';
import { derivedReason, primaryReason, roundedReason, secondaryReason } from './reasons.ts';

/** What was decided: cells as indexes, agreeing multiples by id. */
export interface Decided {
  readonly primary: ReadonlySet<number>;
  readonly secondary: ReadonlyMap<number, number>;
  readonly agreeing: ReadonlyMap<string, number>;
}

/** The tables as they may be published, and every change with its reason. */
export function publish(
  tables: LinkedTables,
  policy: DisclosurePolicy,
  decided: Decided,
): Pick<Protection, 'published' | 'changes'> {
  const changes: Change[] = [];
  const reasonFor = secondaryReason(tables);
  const cells = tables.cells.map((cell, index): CountCell => {
    if (cell.standing === 'implied') return { ...cell, count: null };
    if (cell.standing !== 'shown') return withoutRange(cell);
    if (decided.primary.has(index)) {
      changes.push({
        id: cell.id,
        kind: 'primary',
        reason: primaryReason(policy.suppression as Suppression),
      });
      return { ...cell, count: null, standing: 'hidden', rounded: null };
    }
    const protects = decided.secondary.get(index);
    if (protects !== undefined) {
      changes.push({ id: cell.id, kind: 'secondary', reason: reasonFor(index, protects) });
      return { ...cell, count: null, standing: 'hidden', rounded: null };
    }
    const rounded = roundingOf(cell, policy);
    if (rounded === null) return cell;
    const count = decided.agreeing.get(cell.id) ?? nearestMultiple(cell.count as number, rounded.base);
    if (count !== cell.count) changes.push({ id: cell.id, kind: 'rounded', reason: roundedReason(rounded) });
    return { ...cell, count, rounded };
  });
  const labelOfHidden = new Map(
    cells.filter(({ standing }) => standing === 'hidden').map(({ id, label }) => [id, label]),
  );
  const derived = tables.derived.map((figure): DerivedFigure => {
    if (figure.standing !== 'shown') return figure;
    const hidden = [figure.of, figure.within ?? ''].find((id) => labelOfHidden.has(id));
    if (hidden === undefined) return figure;
    changes.push({
      id: figure.id,
      kind: 'derived',
      reason: derivedReason(labelOfHidden.get(hidden) as string),
    });
    return { ...figure, value: null, standing: 'hidden' };
  });
  return { published: { cells, relations: tables.relations, derived }, changes };
}

/** One symbol stands for every hidden count: what a sign once said of one is not published again. */
function withoutRange({ within: _, ...cell }: CountCell): CountCell {
  return cell;
}
