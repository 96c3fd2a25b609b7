import type { Governance } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import type { FundActual } from './fund-actual.ts';
import { fundYearOf } from './fund-year-of.ts';
import type { FundYear } from './fund-year.ts';
import { inGroups } from './in-groups.ts';
import type { PooledFund } from './pooled-fund.ts';

/** What the funds of an area are rolled up from. */
export interface AreaFundsInput {
  readonly funds: readonly PooledFund[];
  readonly actuals: readonly FundActual[];
  readonly startYear: number;
  readonly asOf: IsoDate;
  readonly governance: Governance;
}

/**
 * Rolls up every fund of an area over a financial year, in the order of the funds. Actuals are sorted by fund once.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `NOT_WHOLE_PENCE`.
 */
export function fundYearsOfArea({ funds, actuals, ...rest }: AreaFundsInput): readonly FundYear[] {
  const byFund = inGroups(actuals, ({ fundId }) => fundId);
  return funds.map((fund) => fundYearOf({ ...rest, fund, actuals: byFund.get(fund.id) ?? [] }));
}
