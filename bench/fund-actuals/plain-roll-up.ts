import type { FundActual, PooledFund } from '@golden-thread/commissioning/money';
import type { SyntheticFunds } from './synthetic-funds.ts';

/** What an area spent, and what its funds will have cost over their budgets, by who bears it. */
export interface PlainSums {
  readonly spent: ReadonlyMap<string, bigint>;
  readonly over: ReadonlyMap<string, bigint>;
}

/**
 * The same roll-up as one writes it down first: every figure by filtering all records of the area, fractions of a penny as exact numbers
 * of ten-thousandths, the pence left over given out one by one. It names nothing that is missing and gives no reasons.
 */
export function plainRollUp({ funds, actuals }: SyntheticFunds, months: readonly string[]): PlainSums {
  const spent = new Map<string, bigint>();
  const over = new Map<string, bigint>();
  for (const fund of funds) {
    for (const half of [months.slice(0, 6), months.slice(6)]) {
      const shares = sharesIn(fund, half[0]!);
      let spentInHalf = 0n;
      let overInHalf = 0n;
      for (const month of half) {
        for (const { id } of fund.lines) {
          spentInHalf += spentOn(actuals, fund.id, id, month) ?? 0n;
          overInHalf += expectedOf(actuals, fund.id, id, month, months);
        }
        overInHalf -= budgetOf(fund, months.indexOf(month));
      }
      give(spent, shares, spentInHalf);
      give(over, shares, overInHalf);
    }
  }
  return { spent, over };
}

function spentOn(
  actuals: readonly FundActual[],
  fundId: string,
  lineId: string,
  month: string,
): bigint | null {
  const found = actuals.filter(
    (each) => each.fundId === fundId && each.lineId === lineId && each.month === month,
  );
  return found.length === 0 ? null : found.reduce((sum, { amountPence }) => sum + BigInt(amountPence), 0n);
}

/** What a month is expected to have cost: what it did, or its part of what the straight line leaves for the months that are not known. */
function expectedOf(
  actuals: readonly FundActual[],
  fundId: string,
  lineId: string,
  month: string,
  months: readonly string[],
): bigint {
  const own = spentOn(actuals, fundId, lineId, month);
  if (own !== null) return own;
  const known = months.map((each) => spentOn(actuals, fundId, lineId, each));
  const amounts = known.filter((each) => each !== null);
  const sum = amounts.reduce((all, each) => all + each, 0n);
  const year = nearest(sum * BigInt(months.length), BigInt(amounts.length));
  const open = months.filter((_, place) => known[place] === null);
  return evenly(year - sum, open.length, open.indexOf(month));
}

function budgetOf({ budgets }: PooledFund, place: number): bigint {
  return evenly(BigInt(budgets[0]!.amountPence!), 12, place);
}

function evenly(amount: bigint, parts: number, place: number): bigint {
  const magnitude = amount < 0n ? -amount : amount;
  const part = magnitude / BigInt(parts) + (BigInt(place) < magnitude % BigInt(parts) ? 1n : 0n);
  return amount < 0n ? -part : part;
}

function nearest(amount: bigint, of: bigint): bigint {
  const magnitude = amount < 0n ? -amount : amount;
  const rounded = (magnitude * 2n + of) / (of * 2n);
  return amount < 0n ? -rounded : rounded;
}

function sharesIn({ contributions }: PooledFund, month: string) {
  return contributions
    .filter(({ startDate, endDate }) => startDate! <= `${month}-28` && (endDate ?? '9999') >= `${month}-01`)
    .map(({ organisationId, sharePercent }) => ({
      organisationId: organisationId === 'ccg' ? 'icb' : organisationId,
      share: BigInt(Math.round(sharePercent * 100)),
    }));
}

/** Gives each its exact part cut to the penny, then the pence left over one by one to the largest of what was cut off. */
function give(
  to: Map<string, bigint>,
  shares: readonly { readonly organisationId: string; readonly share: bigint }[],
  amount: bigint,
): void {
  const magnitude = amount < 0n ? -amount : amount;
  const parts = shares.map(({ organisationId, share }, place) => ({
    ...{ organisationId, share, place },
    whole: (magnitude * share) / 10_000n,
    cut: (magnitude * share) % 10_000n,
  }));
  let left = magnitude - parts.reduce((sum, { whole }) => sum + whole, 0n);
  const order = parts.toSorted(
    (one, other) => Number(other.cut - one.cut) || Number(other.share - one.share) || one.place - other.place,
  );
  for (const { organisationId, whole } of order) {
    const part = whole + (left > 0n ? 1n : 0n);
    if (left > 0n) left -= 1n;
    to.set(organisationId, (to.get(organisationId) ?? 0n) + (amount < 0n ? -part : part));
  }
}
