import type { IsoDate } from '@golden-thread/outcomes';
import { earliestDecision } from './earliest-decision.ts';
import type { KeyDecision, KeyDecisionThreshold } from './key-decision.ts';

/** What is amiss with how a key decision is made known. */
export type KeyDecisionFinding =
  'key-but-said-not-to-be' | 'not-made-known' | 'notice-undated' | 'too-early' | 'urgency-not-agreed';

/** A decision, with whether it is key and how that was made known. */
export interface KeyDecisionStanding {
  /** By the council's own threshold, or, where that does not tell, by what the report says. */
  readonly isKey: 'yes' | 'no' | 'unknown';
  /** Why, in words. */
  readonly reasons: readonly string[];
  /** The first day it may be taken, as it was made known; null where that is not known, or it is not key. */
  readonly earliestDate: IsoDate | null;
  /** Whether its day is past or today, as far as it has one. */
  readonly isTaken: boolean;
  readonly findings: readonly KeyDecisionFinding[];
}

/**
 * Whether a decision is key, and what is amiss with how it was made known, as at a day. The sum is the council's own, from its
 * constitution; without it the report's own word counts, and without that nobody knows.
 *
 * @param threshold - the one that holds on the day; null when none is recorded.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @source Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, regulations 8 to 11
 */
export function keyDecisionAsAt(
  decision: KeyDecision,
  threshold: KeyDecisionThreshold | null,
  asOf: IsoDate,
): KeyDecisionStanding {
  const { saidToBeKey, decisionDate } = decision;
  const byThreshold = keyByThreshold(decision, threshold);
  const isKey = byThreshold.isKey === 'yes' || saidToBeKey === true ? 'yes' : byThreshold.isKey;
  const settled = isKey === 'unknown' && saidToBeKey === false ? 'no' : isKey;
  const said = saidToBeKey === null ? [] : [`The report says that it is ${saidToBeKey ? '' : 'not '}key.`];
  const earliestDate = settled === 'yes' ? earliest(decision, threshold) : null;
  return {
    isKey: settled,
    reasons: [...byThreshold.reasons, ...said],
    earliestDate,
    isTaken: decisionDate !== null && decisionDate <= asOf,
    findings: settled === 'yes' ? findings(decision, earliestDate) : [],
  };
}

function keyByThreshold(
  { amountPence, wards }: KeyDecision,
  threshold: KeyDecisionThreshold | null,
): { readonly isKey: 'yes' | 'no' | 'unknown'; readonly reasons: readonly string[] } {
  const bySum =
    amountPence === null || threshold === null || threshold.amountPence === null
      ? null
      : amountPence >= threshold.amountPence;
  const byWards = wards === null ? null : wards >= (threshold?.wards ?? WARDS);
  const reasons = [
    bySum === null
      ? 'Whether the sum makes it key is not known.'
      : `The sum ${bySum ? 'reaches' : 'stays below'} the council’s threshold.`,
    byWards === null
      ? 'How many wards it affects is not known.'
      : `It affects ${wards} ${wards === 1 ? 'ward' : 'wards'}; ${threshold?.wards ?? WARDS} make it key.`,
  ];
  if (bySum === true || byWards === true) return { isKey: 'yes', reasons };
  return { isKey: bySum === null || byWards === null ? 'unknown' : 'no', reasons };
}

/** Wards from which a decision is key by the regulations. */
const WARDS = 2;

function earliest(decision: KeyDecision, threshold: KeyDecisionThreshold | null): IsoDate | null {
  const { route, noticeDate, urgencyAgreedDate } = decision;
  if (route === 'special-urgency') return urgencyAgreedDate;
  return route === null || noticeDate === null
    ? null
    : earliestDecision(route, noticeDate, threshold?.countsWorkingDays ?? false);
}

function findings(decision: KeyDecision, earliestDate: IsoDate | null): readonly KeyDecisionFinding[] {
  const { route, noticeDate, urgencyAgreedDate, saidToBeKey, decisionDate } = decision;
  const urgent = route === 'special-urgency';
  const early = decisionDate !== null && earliestDate !== null && decisionDate < earliestDate;
  const found: readonly (KeyDecisionFinding | false)[] = [
    saidToBeKey === false && 'key-but-said-not-to-be',
    route === null && 'not-made-known',
    (route === 'notice' || route === 'general-exception') && noticeDate === null && 'notice-undated',
    !urgent && early && 'too-early',
    urgent && (urgencyAgreedDate === null || early) && 'urgency-not-agreed',
  ];
  return found.filter((finding) => finding !== false);
}
