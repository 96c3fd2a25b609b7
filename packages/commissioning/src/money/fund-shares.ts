import { holdsOn, sharesAsAt, type Governance } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import { hundredthsOf } from './exact-share.ts';
import type { PooledFund } from './pooled-fund.ts';

/** What an organisation bears of a fund on a day. */
export interface FundShare {
  /** Null when nobody stands for whoever the share was agreed with: it is told, not dropped. */
  readonly organisationId: string | null;
  /** Hundredths of a percent. */
  readonly hundredths: number;
}

/**
 * Who bears a fund on a day, and how much of it: contributions in force, each with whoever stands for the organisation then. Shares sum
 * to 10,000, or there are none: then nothing is known.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function fundSharesAsAt(
  { contributions }: Pick<PooledFund, 'contributions'>,
  governance: Governance,
  asOf: IsoDate,
): readonly FundShare[] {
  const inForce = contributions
    .filter((contribution) => holdsOn(contribution, asOf))
    .map(({ organisationId, sharePercent }) => ({
      organisationId,
      parts: hundredthsOf(sharePercent) as number,
    }));
  return sharesAsAt(governance, inForce, asOf).map(({ organisation, parts }) => ({
    organisationId: organisation?.id ?? null,
    hundredths: parts,
  }));
}
