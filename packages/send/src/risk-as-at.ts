import { compareDates, isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { PlanRisk, RiskEntry, RiskLevel } from './plan-risk.ts';

const points: Readonly<Record<RiskLevel, number>> = {
  'very-low': 1,
  low: 2,
  medium: 3,
  high: 4,
  'very-high': 5,
};

/** An entry of a risk known by a day, and the entry that corrects it when one does by then too. */
export interface KnownRiskEntry {
  readonly entry: RiskEntry;
  /** Null while it counts. A corrected entry stays visible but no longer counts. */
  readonly correctedById: string | null;
}

/** A risk as at a day. */
export interface RiskStanding {
  readonly risk: PlanRisk;
  /** The newest entry that counts. */
  readonly entry: RiskEntry;
  /** Likelihood times impact, 1 to 25; null where either is not said. */
  readonly score: number | null;
  /** Every entry up to the day, oldest first, corrected ones marked. */
  readonly history: readonly KnownRiskEntry[];
}

/**
 * How a risk stands as at a day: its newest entry by then that no other by then corrects. Null before its first.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function riskAsAt(risk: PlanRisk, asOf: IsoDate): RiskStanding | null {
  isoDate(asOf);
  const known = risk.entries
    .filter(({ effectiveDate }) => effectiveDate <= asOf)
    .toSorted((one, other) => compareDates(one.effectiveDate, other.effectiveDate));
  const correctedBy = new Map(
    known.flatMap(({ corrects, id }) => (corrects === null ? [] : [[corrects, id] as const])),
  );
  const history = known.map((entry) => ({ entry, correctedById: correctedBy.get(entry.id) ?? null }));
  const newest = history.findLast(({ correctedById }) => correctedById === null);
  if (newest === undefined) return null;
  const { entry } = newest;
  return { risk, entry, score: riskScore(entry), history };
}

/**
 * Likelihood times impact, each from 1 (very low) to 5 (very high); null where either is not said.
 *
 * @example
 * riskScore({ likelihood: 'high', impact: 'medium' }); // => 12
 */
export function riskScore({ likelihood, impact }: Pick<RiskEntry, 'likelihood' | 'impact'>): number | null {
  return likelihood === null || impact === null ? null : points[likelihood] * points[impact];
}
