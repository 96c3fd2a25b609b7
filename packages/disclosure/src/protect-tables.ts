import type { Checked } from '@golden-thread/outcomes/schema';
import type { LinkedTables } from './linked-tables.ts';
import type { DisclosurePolicy } from './policy.ts';
import { chooseSecondary } from './protect/choose-secondary.ts';
import { fitUnknown } from './protect/fit-unknown.ts';
import { leastSecondary } from './protect/least-secondary.ts';
import { prepare } from './protect/prepare.ts';
import { publish } from './protect/publish.ts';
import { hide } from './protect/system.ts';
import { disagreement, noAgreement, tableIssues } from './protect/table-issues.ts';
import type { Protection } from './protection.ts';
import { agreeingCounts } from './rounding/agreeing-counts.ts';

/**
 * Hides and rounds counts of linked tables as a policy says, and hides as many more as it takes so that no hidden
 * count can be narrowed, from anything the tables show, to fewer than `policy.width` + 1 values.
 *
 * Zeros are never hidden. Shown counts stay as they are unless the policy rounds them. What is hidden already stays
 * hidden, so protecting twice changes nothing. The reasons are for the publisher: `published` alone may leave the house.
 *
 * The issues: `CELL_TWICE`, `UNKNOWN_CELL`, `COUNT_NOT_WHOLE`, `TOTAL_DISAGREES`, `NO_AGREEING_ROUNDING`.
 *
 * @example
 * const cell = (id: string, count: number) => ({ id, label: id, count, standing: 'shown' as const, level: null, rounded: null });
 * const tables = { cells: [cell('all', 30), cell('girls', 3), cell('boys', 27)], relations: [sumOf('all', ['girls', 'boys'])], derived: [] };
 * const result = protectTables(tables, dfeLookedAfter);
 * result.ok && result.value.changes.map(({ id, kind }) => `${id} ${kind}`); // => ['girls primary', 'boys secondary']
 */
export function protectTables(tables: LinkedTables, policy: DisclosurePolicy): Checked<Protection> {
  const issues = tableIssues(tables);
  if (issues.length > 0) return { ok: false, issues };
  const system = prepare(tables, policy);
  const unfit = fitUnknown(system);
  if (unfit.length > 0) return { ok: false, issues: unfit.map((relation) => disagreement(tables, relation)) };
  const { suppression } = policy;
  const primary = new Set<number>();
  const mustStayOpen: number[] = [];
  tables.cells.forEach(({ standing, count }, index) => {
    const isSmall =
      suppression !== null && count !== null && suppression.from <= count && count <= suppression.to;
    if (isSmall && standing === 'shown') {
      hide(system, index);
      primary.add(index);
    }
    if (standing === 'hidden' || (isSmall && standing !== 'absent')) mustStayOpen.push(index);
  });
  const stepByStep = chooseSecondary(system, mustStayOpen, policy.width);
  const least =
    stepByStep.protects.size === 0 ? null : leastSecondary(system, mustStayOpen, policy.width, stepByStep);
  const secondary = least ?? stepByStep;
  const agreeing = agreeingCounts(tables, policy);
  if (agreeing === null) return { ok: false, issues: [noAgreement()] };
  return {
    ok: true,
    value: {
      ...publish(tables, policy, { primary, secondary: secondary.protects, agreeing }),
      method: stepByStep.protects.size === 0 ? 'none' : least === null ? 'step-by-step' : 'every-choice',
      informationLost: secondary.lost,
    },
  };
}
