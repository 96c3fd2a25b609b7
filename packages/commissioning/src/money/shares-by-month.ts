import type { Governance } from '@golden-thread/governance';
import { splitByHundredths } from './split-by-shares.ts';
import type { FundMonthSpan } from './fund-months.ts';
import { fundSharesAsAt, type FundShare } from './fund-shares.ts';
import type { PooledFund } from './pooled-fund.ts';

/** Months in a row or apart in which the same organisations bear the same shares. */
export interface ShareTerm {
  readonly shares: readonly FundShare[];
  /** Of the shares, in their order. */
  readonly hundredths: readonly number[];
}

/** Nobody is known to bear anything. */
const unknownShares: readonly FundShare[] = [{ organisationId: null, hundredths: 10_000 }];

/** The term each month belongs to, by the shares in force on its last day: shares change between months alone. */
export function termsByMonth(
  fund: PooledFund,
  governance: Governance,
  months: readonly FundMonthSpan[],
): ReadonlyMap<string, ShareTerm> {
  const terms = new Map<string, ShareTerm>();
  const found = new Map<string, ShareTerm>();
  for (const { month, lastDay } of months) {
    const inForce = fundSharesAsAt(fund, governance, lastDay);
    const shares = inForce.length === 0 ? unknownShares : inForce;
    const key = JSON.stringify(shares);
    const term = found.get(key) ?? { shares, hundredths: shares.map(({ hundredths }) => hundredths) };
    found.set(key, term);
    terms.set(month, term);
  }
  return terms;
}

/** Splits the sums of terms, each once, and adds up what comes to one organisation. */
export function splitByTerms(amounts: ReadonlyMap<ShareTerm, number>): ReadonlyMap<string | null, number> {
  const borne = new Map<string | null, number>();
  for (const [{ shares, hundredths }, amount] of amounts) {
    const parts = splitByHundredths(amount, hundredths);
    shares.forEach(({ organisationId }, index) =>
      borne.set(organisationId, (borne.get(organisationId) ?? 0) + parts[index]!),
    );
  }
  return borne;
}
