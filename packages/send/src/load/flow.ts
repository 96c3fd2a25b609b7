import { roundTo } from '@golden-thread/outcomes';
import type { Period } from '@golden-thread/outcomes';
import { flowShares, periodOf } from './flow-shares.ts';
import type { FlowShares } from './flow-shares.ts';
import { bandEnd, lagBands } from './lag-bands.ts';
import { lagWeights } from './lag-weights.ts';
import type { LoadMonth } from './load-month.ts';

/** How far back a flow is told from: a year, so that each season counts once. */
const MONTHS_OF_FLOW = 12;

/** How long it took from requests to plans. */
export interface LagTold {
  /** Plans issued in the period whose request has a day. */
  readonly plans: number;
  readonly period: Period | null;
  /** By `lagBands`. */
  readonly byBand: readonly number[];
  /** The weeks by which half of the plans were issued, told within its band; null where there is no plan. */
  readonly medianWeeks: number | null;
}

/** How requests became plans, and plans ended, over the last year. */
export interface Flow {
  readonly shares: FlowShares;
  readonly lag: LagTold;
  /** Plans for each request, 0 to 1. */
  readonly plansPerRequest: number;
  /** What share of them comes in the month of the request, the next, and so on. */
  readonly weights: readonly number[];
  /** Share of the plans in force that ceases in a month, 0 to 1; null where it cannot be told. */
  readonly ceasing: number | null;
}

/** The flow of the last year of a history, and why there is none where a share or the time it takes cannot be told. */
export function flowOf(
  history: readonly LoadMonth[],
  fewest: number,
): {
  readonly shares: FlowShares;
  readonly lag: LagTold;
  readonly flow: Flow | null;
  readonly reasons: readonly string[];
} {
  const months = lastYear(history);
  const shares = flowShares(months, fewest);
  const lag = lagTold(months);
  const enough = lag.plans > 0 && lag.plans >= fewest;
  const reasons = [
    shares.assessed.reason,
    shares.withPlan.reason,
    enough ? null : `Time from request to plan: it would be told from too few plans, ${lag.plans}.`,
  ].filter((reason) => reason !== null);
  const { assessed, withPlan, ceasing } = shares;
  const flow =
    assessed.value === null || withPlan.value === null || !enough
      ? null
      : {
          shares,
          lag,
          plansPerRequest: (assessed.value / 100) * (withPlan.value / 100),
          weights: lagWeights(lag.byBand),
          ceasing: ceasing.value === null ? null : ceasing.value / 100,
        };
  return { shares, lag, flow, reasons };
}

/** The newest months of a history, a year of them. */
export function lastYear(history: readonly LoadMonth[]): readonly LoadMonth[] {
  return history.slice(-MONTHS_OF_FLOW);
}

function lagTold(months: readonly LoadMonth[]): LagTold {
  const told = months.flatMap(({ month, lags }) => (lags === null ? [] : [{ month, lags }]));
  const byBand = lagBands.map((_, band) => told.reduce((sum, { lags }) => sum + (lags[band] as number), 0));
  const plans = byBand.reduce((sum, count) => sum + count, 0);
  return {
    plans,
    period: periodOf(told.map(({ month }) => month)),
    byBand,
    medianWeeks: medianWeeks(byBand, plans),
  };
}

function medianWeeks(byBand: readonly number[], plans: number): number | null {
  let before = 0;
  for (const [at, band] of lagBands.entries()) {
    const count = byBand[at] as number;
    if (count > 0 && before + count >= plans / 2) {
      const within = (plans / 2 - before) / count;
      return roundTo(band.fromWeek + within * (bandEnd(band) - band.fromWeek), 1);
    }
    before += count;
  }
  return null;
}
