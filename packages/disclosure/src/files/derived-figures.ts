import type { CountCell, DerivedFigure } from '../linked-tables.ts';
import { keyOf, type Address } from './placed-count.ts';
import type { ReadDerived, ReadTables } from './read-tables.ts';

/** Share of the shown figures that must come out as printed before a count is taken to stand below the line. */
const SURE = 0.9;

/**
 * Ties each percentage and rate to what it was worked out from. Below the line of a percentage stands the total that
 * makes the shown figures come out; where none can be told, the total of all categories when `mustTie`, otherwise nothing.
 */
export function derivedFigures(
  { cells, derived }: ReadTables,
  cellOf: (key: string) => CountCell | undefined,
  mustTie: boolean,
): readonly DerivedFigure[] {
  const kinds = new Map<string, { decimals: number; tries: Map<number, { right: number; asked: number }> }>();
  const entries = [...derived].map(([id, figure]) => {
    const { address } = cells.get(figure.of) as { readonly address: Address };
    const kind = `${figure.isShare}|${figure.per}|${address.subject}|${address.categories.map(([name]) => name).join('+')}`;
    const known = kinds.get(kind) ?? { decimals: 0, tries: new Map() };
    known.decimals = Math.max(known.decimals, figure.decimals);
    kinds.set(kind, known);
    return { id, figure, address, known };
  });
  for (const { figure, address, known } of entries) {
    for (const choice of choicesFor(figure, address)) {
      const below = choice === RATE ? figure.population : countOf(cellOf(withinKey(address, choice)));
      const above = countOf(cellOf(figure.of));
      if (below === null || above === null || below === 0) continue;
      const tried = known.tries.get(choice) ?? { right: 0, asked: 0 };
      tried.asked += 1;
      const off = Math.abs((above / below) * figure.per - figure.value);
      if (off <= 0.5 / 10 ** known.decimals + 1e-9) tried.right += 1;
      known.tries.set(choice, tried);
    }
  }
  return entries.map(({ id, figure, address, known }): DerivedFigure => {
    const best = [...known.tries]
      .filter(([, { right, asked }]) => right >= SURE * asked)
      .sort(([, left], [, right]) => right.right - left.right)[0]?.[0];
    const choice = best ?? (mustTie && figure.isShare ? ALL : null);
    const within = choice === null || choice === RATE ? null : withinKey(address, choice);
    return {
      id,
      of: figure.of,
      within: within !== null && cellOf(within) !== undefined ? within : null,
      population: choice === RATE ? figure.population : null,
      per: figure.per,
      decimals: known.decimals,
      value: figure.value,
      standing: 'shown',
    };
  });
}

const RATE = -1;
const ALL = -2;

/** What might stand below the line: the population, the total over one classification, or over all. */
function choicesFor({ isShare }: ReadDerived, { categories }: Address): readonly number[] {
  return isShare ? [ALL, ...(categories.length > 1 ? categories.keys() : [])] : [RATE];
}

function withinKey(address: Address, choice: number): string {
  const categories = choice === ALL ? [] : address.categories.filter((_, at) => at !== choice);
  return keyOf({ ...address, categories });
}

function countOf(cell: CountCell | undefined): number | null {
  return cell === undefined || cell.rounded !== null ? null : cell.count;
}
