import type { Issue } from '@golden-thread/outcomes';
import type { CountCell, LinearRelation, LinkedTables } from '../linked-tables.ts';
import type { DisclosurePolicy } from '../policy.ts';
import { roundingOf } from '../protect/prepare.ts';
import { derivedFigures } from './derived-figures.ts';
import { judgeSums, outcomeOf, type Verdict } from './judge-sums.ts';
import type { LayoutOptions } from './layout.ts';
import { labelOf } from './placed-count.ts';
import { OVERLAPPING } from './publications.ts';
import { roundedLevels } from './rounded-levels.ts';
import { BY_PLACE, sumsOf, type Sum } from './sums.ts';
import { countCellOf, type ReadTables } from './read-tables.ts';

/** Tables read from files as one linear system, and what is wrong with it. */
export interface Linking {
  readonly tables: LinkedTables;
  readonly issues: readonly Issue[];
  /** Kinds of sums that the shown counts contradict more often than not: they are not taken for sums. */
  readonly notSums: readonly string[];
}

/**
 * Links what was read of files. Categories add up to the total of their classification and places to the place above,
 * wherever that is printed, in whichever file.
 *
 * To protect (with a policy), a total that its parts do not give is an issue. To audit (policy null), such a sum is left
 * out, and `readerKnows` is the policy whose rounding the attacker expects.
 */
export function linkTables(
  read: ReadTables,
  policy: DisclosurePolicy | null,
  options: LayoutOptions = {},
  readerKnows: DisclosurePolicy | null = null,
): Linking {
  const roundingRead = policy === null ? roundedLevels(read.cells.values(), readerKnows) : () => null;
  const cells = new Map<string, CountCell>();
  for (const [key, cell] of read.cells) {
    const made = countCellOf(key, cell);
    cells.set(key, made.count === null ? made : { ...made, rounded: roundingRead(cell) });
  }
  const asRounded = (key: string): CountCell | undefined => {
    const cell = cells.get(key);
    if (cell === undefined || policy === null || cell.count === null) return cell;
    return { ...cell, rounded: roundingOf(cell, policy) };
  };
  const sums = sumsOf(read.cells);
  const verdicts = judgeSums(sums, asRounded);
  const overlapping = new Set([...OVERLAPPING, ...(options.overlapping ?? [])]);
  const relations: LinearRelation[] = [];
  const issues: Issue[] = [];
  const notSums = new Set<string>();
  const implied = (id: string, label: string, count: number | null): void => {
    if (!cells.has(id)) cells.set(id, { id, label, count, standing: 'implied', level: null, rounded: null });
  };
  const countOf = (key: string): number | null => cells.get(key)?.count ?? null;
  for (const [key, { printedHidden, printedShown }] of read.cells) {
    if (printedHidden === 0 || printedShown === 0) continue;
    const cell = cells.get(key) as CountCell;
    // Hidden in one place and shown in another: the publisher means to hide it, the attacker reads it.
    if (policy !== null) cells.set(key, { ...cell, count: null, standing: 'hidden' });
    else {
      const again = `${key}\u241Fhidden elsewhere`;
      cells.set(again, { ...cell, id: again, count: null, standing: 'hidden', rounded: null });
      relations.push(relation(key, [again]));
    }
  }
  const withRest = ({ total, by, address }: Sum, parts: string[]): void => {
    const whole = countOf(total);
    const some = sumOfParts({ parts }, countOf);
    const rest = whole === null || some === null ? null : Math.max(0, whole - some);
    const id = `${total}\u241Frest of ${by} beside ${parts.join(', ')}`;
    implied(id, `the rest of ${labelOf(address)} (${by})`, rest);
    relations.push(relation(total, [...parts, id]));
  };
  for (const sum of sums) {
    const verdict = verdicts.get(sum.kind) as Verdict;
    if (overlapping.has(sum.by)) {
      for (const part of sum.parts) if (cells.has(sum.total)) withRest(sum, [part]);
      continue;
    }
    const printed = cells.get(sum.total);
    if (printed === undefined || printed.standing === 'implied') {
      const count = sumOfParts(sum, countOf);
      implied(sum.total, labelOf(sum.address), count);
      // Two classifications that give different totals do not count the same children.
      const joined = countOf(sum.total);
      if (count === null || joined === null || count === joined)
        relations.push(relation(sum.total, sum.parts));
      continue;
    }
    const outcome = outcomeOf(sum, asRounded);
    const isUsual = verdict.holds >= verdict.short + verdict.over;
    const coversSome = sum.by === BY_PLACE && verdict.over === 0;
    if (isUsual && outcome !== 'short' && outcome !== 'over') relations.push(relation(sum.total, sum.parts));
    else if (coversSome) withRest(sum, sum.parts);
    else if (policy !== null && outcome !== null && outcome !== 'holds')
      issues.push(disagreement(sum, countOf));
    else if (policy === null) {
      if (verdict.over === 0 && !isUsual) withRest(sum, sum.parts);
      else notSums.add(sum.by);
    } else relations.push(relation(sum.total, sum.parts));
  }
  const derived = derivedFigures(read, asRounded, policy !== null);
  return { tables: { cells: [...cells.values()], relations, derived }, issues, notSums: [...notSums] };
}

function relation(total: string, parts: readonly string[]): LinearRelation {
  return {
    id: `${total}\u241E${parts.length}`,
    terms: [{ cell: total, times: -1 }, ...parts.map((cell) => ({ cell, times: 1 }))],
  };
}

function sumOfParts({ parts }: Pick<Sum, 'parts'>, countOf: (key: string) => number | null): number | null {
  let sum = 0;
  for (const part of parts) {
    const count = countOf(part);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

function disagreement(sum: Sum, countOf: (key: string) => number | null): Issue {
  const { total, by, address } = sum;
  return {
    code: 'TOTAL_DISAGREES',
    path: `total of ${by} for ${labelOf(address)}`,
    found: String(countOf(total)),
    expected: `${sumOfParts(sum, countOf)}, the sum of its ${sum.parts.length} parts`,
    whatToDo: `Correct the figures, or say that ${by} overlaps: its categories then need not add up.`,
  };
}
