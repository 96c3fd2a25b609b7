import type { FundCell, FundYear } from './fund-year.ts';

/** The funds of one area over a year. */
export interface AreaFundYears {
  readonly areaCode: string;
  readonly years: readonly FundYear[];
}

/** What spending can be added up by. */
export type SpendingCut = 'area' | 'fund' | 'line' | 'month' | 'organisation';

/** What was spent under one heading of a cut. */
export interface SpendingSum {
  /** Parts of the heading from the area on: `['E08000018', 'sendias', 'advice']`. A month has no area. */
  readonly of: readonly (string | null)[];
  readonly amountPence: number;
}

/** What a cut adds up within, and what of a cell it tells apart there. */
const cuts: Readonly<
  Record<
    SpendingCut,
    { readonly within: 'all' | 'area' | 'fund'; readonly by: (cell: FundCell) => string | null | undefined }
  >
> = {
  area: { within: 'area', by: () => undefined },
  fund: { within: 'fund', by: () => undefined },
  line: { within: 'fund', by: ({ lineId }) => lineId },
  month: { within: 'all', by: ({ month }) => month },
  organisation: { within: 'area', by: ({ organisationId }) => organisationId },
};

/** What was spent so far, added up by area, fund, line, month or organisation. Every cut is of the same cells, so all have the same sum. */
export function spendingBy(areas: readonly AreaFundYears[], cut: SpendingCut): readonly SpendingSum[] {
  const { within, by } = cuts[cut];
  const sums: SpendingSum[] = [];
  let here = new Map<string | null | undefined, number>();
  const close = (scope: readonly string[]): void => {
    for (const [part, amountPence] of here)
      sums.push({ of: part === undefined ? scope : [...scope, part], amountPence });
    here = new Map();
  };
  for (const { areaCode, years } of areas) {
    for (const { fundId, cells } of years) {
      for (const cell of cells) {
        const part = by(cell);
        here.set(part, (here.get(part) ?? 0) + cell.amountPence);
      }
      if (within === 'fund') close([areaCode, fundId]);
    }
    if (within === 'area') close([areaCode]);
  }
  if (within === 'all') close([]);
  return sums;
}
