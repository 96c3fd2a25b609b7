import { fundYearsOfArea, type FundYear, type PooledFund } from '@golden-thread/commissioning/money';
import { monthPeriod, periodLabel, type IsoDate } from '@golden-thread/outcomes';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningContext } from '../context.ts';

/** The pooled funds of an area as they read on a day, rolled up over a financial year. */
export interface MoneyOnDay {
  readonly area: CommissioningArea;
  readonly asOf: IsoDate;
  readonly startYear: number;
  readonly funds: readonly FundNode[];
}

/** A fund with its year. */
export interface FundNode {
  readonly area: CommissioningArea;
  readonly asOf: IsoDate;
  readonly fund: PooledFund;
  readonly year: FundYear;
}

/** Reads the funds and what they spent as far as the person may see them, and rolls them up. */
export async function moneyOn(
  area: CommissioningArea,
  context: CommissioningContext,
  { asOf, startYear }: { readonly asOf: IsoDate; readonly startYear: number },
): Promise<MoneyOnDay> {
  const [funds, actuals] = await Promise.all([
    context.register(area.code, 'pooled-fund', asOf),
    context.register(area.code, 'fund-actual', asOf),
  ]);
  const contents = funds.map(({ content }) => content);
  const years = fundYearsOfArea({
    funds: contents,
    actuals: actuals.map(({ content }) => content),
    ...{ startYear, asOf, governance: area.content.governance },
  });
  return {
    ...{ area, asOf, startYear },
    funds: contents.map((fund, index) => ({ area, asOf, fund, year: years[index]! })),
  };
}

/** A month as a period that can be shown. */
export function monthShown(month: string) {
  const period = monthPeriod(month);
  return { ...period, label: periodLabel(period) };
}

/** The organisation of an id within the area; null for what nobody is known to bear. */
export function bearerOf({ area }: { readonly area: CommissioningArea }, organisationId: string | null) {
  return organisationId === null ? null : (area.organisations.get(organisationId) ?? null);
}
