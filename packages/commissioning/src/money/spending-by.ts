import type { FundYear } from './fund-year.ts';

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

const headingOf: Readonly<
  Record<
    SpendingCut,
    (areaCode: string, fundId: string, cell: FundYear['cells'][number]) => readonly (string | null)[]
  >
> = {
  area: (areaCode) => [areaCode],
  fund: (areaCode, fundId) => [areaCode, fundId],
  line: (areaCode, fundId, { lineId }) => [areaCode, fundId, lineId],
  month: (_areaCode, _fundId, { month }) => [month],
  organisation: (areaCode, _fundId, { organisationId }) => [areaCode, organisationId],
};

/** What was spent so far, added up by area, fund, line, month or organisation. Every cut is of the same cells, so all have the same sum. */
export function spendingBy(areas: readonly AreaFundYears[], cut: SpendingCut): readonly SpendingSum[] {
  const sums = new Map<string, { of: readonly (string | null)[]; amountPence: number }>();
  const heading = headingOf[cut];
  for (const { areaCode, years } of areas) {
    for (const { fundId, cells } of years) {
      for (const cell of cells) {
        const of = heading(areaCode, fundId, cell);
        const key = of.join('\n');
        const sum = sums.get(key);
        if (sum === undefined) sums.set(key, { of, amountPence: cell.amountPence });
        else sum.amountPence += cell.amountPence;
      }
    }
  }
  return [...sums.values()];
}
