import type { Attacker } from './attack/attacker.ts';
import { componentsOf } from './attack/components.ts';
import { narrowAll } from './attack/consistent.ts';
import { publishedSystem } from './attack/published-system.ts';
import { settle, type Settled } from './attack/settle.ts';
import type { Audit, Exposure } from './audit.ts';
import type { CountCell, LinkedTables } from './linked-tables.ts';

/**
 * Attacks published tables and says which hidden counts can be worked out or narrowed, never to what.
 *
 * It shares no code with the protection and uses only what is published. A count is cleared by two whole accounts of
 * everything published that differ by the width in it, and exposed by a bound that no account can pass; where neither is
 * found it is `undecided`, and counts as exposed.
 *
 * @example
 * const cell = (id: string, count: number | null) => ({ id, label: id, count, standing: count === null ? 'hidden' as const : 'shown' as const, level: null, rounded: null });
 * const tables = { cells: [cell('all', 30), cell('girls', null), cell('boys', 27)], relations: [sumOf('all', ['girls', 'boys'])], derived: [] };
 * auditTables(tables, anyReader).exposures; // => [{ cell: 'girls', kind: 'determined' }]
 */
export function auditTables(tables: LinkedTables, attacker: Attacker): Audit {
  const audit = attack(tables, attacker);
  const ranges = tables.cells.filter(({ within }) => within !== undefined).length;
  if (audit.contradictions === 0 || ranges === 0) return audit;
  // A sign such as <5 may stand for a larger count that was hidden to protect a small one: it is then not taken at its word.
  const plain = attack({ ...tables, cells: tables.cells.map(withoutRange) }, attacker);
  return plain.contradictions < audit.contradictions ? { ...plain, rangesLeftOut: ranges } : audit;
}

function withoutRange({ within: _, ...cell }: CountCell): CountCell {
  return cell;
}

function attack(tables: LinkedTables, attacker: Attacker): Audit {
  const system = publishedSystem(tables, attacker);
  const isTarget = (cell: number): boolean => tables.cells[cell]?.standing === 'hidden';
  const leftOut = new Set(narrowAll(system));
  const isUsed = (row: number): boolean => !leftOut.has(row);
  const isOpen = (cell: number): boolean => system.low[cell] !== system.high[cell];
  const components = componentsOf(system, isOpen, isUsed);
  const settled: Settled[] = [
    ...settle({
      system,
      components,
      isTarget,
      isUsed,
      leaveOut: (row) => void leftOut.add(row),
      width: attacker.width,
    }),
  ];
  tables.cells.forEach((_, cell) => {
    if (isTarget(cell) && !isOpen(cell)) settled.push({ cell, means: 'propagation', kind: 'determined' });
  });
  const settledBy = { propagation: 0, accounts: 0, linearProgramming: 0, nothing: 0 };
  for (const { means } of settled) settledBy[means] += 1;
  return {
    hidden: settled.length,
    exposures: settled
      .sort((left, right) => left.cell - right.cell)
      .flatMap(({ cell, kind }): readonly Exposure[] =>
        kind === 'open' ? [] : [{ cell: (tables.cells[cell] as (typeof tables.cells)[number]).id, kind }],
      ),
    contradictions: leftOut.size,
    rangesLeftOut: 0,
    settledBy,
  };
}
