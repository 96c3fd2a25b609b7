import { Defect, roundTo } from '@golden-thread/outcomes';
import { assumptionsOf } from './assumptions.ts';
import { flowOf, lastYear } from './flow.ts';
import type { LagTold } from './flow.ts';
import { flowPath } from './flow-path.ts';
import type { PathMonth } from './flow-path.ts';
import type { FlowShares } from './flow-shares.ts';
import { checkQuestion, firstMonthAfter, whyNotContinued } from './load-question.ts';
import type { LoadQuestion } from './load-question.ts';
import { FEWEST_MONTHS, spreadOf } from './path-interval.ts';

/** What is asked about a change of requests. */
export interface RequestsQuestion extends LoadQuestion {
  /** So many requests a month from the first month to come; null asks for the baseline alone. */
  readonly requestsPerMonth: number | null;
  /** The smallest number that a share is taken of; 1 unless said. Protected counts ask for 10. */
  readonly fewest?: number | undefined;
}

/** Plans that follow from requests going on as they were, beside those that follow from so many a month. */
export interface LoadIfRequestsChange {
  /** As `2025-07`. */
  readonly firstMonth: string;
  /** The mean of the months known in the last year of the records, to one decimal. */
  readonly usualRequests: number | null;
  readonly requestsPerMonth: number | null;
  readonly shares: FlowShares;
  readonly lag: LagTold;
  readonly intervalPercent: 80;
  /** Null where there is none, and `reasons` say why. */
  readonly baseline: readonly PathMonth[] | null;
  /** Null where none was asked for, too. */
  readonly changed: readonly PathMonth[] | null;
  /** What is taken for granted, in plain words. */
  readonly assumptions: readonly string[];
  /** Why something is missing; empty where nothing is. */
  readonly reasons: readonly string[];
}

/**
 * What becomes of plans if requests go on as in the last year, and if they come to so many a month: requests, the share of them
 * assessed, the share of those with a plan, and the plans issued as long after as it took in the last year.
 *
 * @throws Defect `MONTHS_OUT_OF_RANGE`, `MONTH_NOT_OVER`, `NOT_A_CALENDAR_DAY`; `REQUESTS_OUT_OF_RANGE`, when the number of
 *   requests is below zero or above 100,000.
 */
export function loadIfRequestsChange(question: RequestsQuestion): LoadIfRequestsChange {
  checkQuestion(question);
  const { history, asAt, months, requestsPerMonth, fewest = 1 } = question;
  if (requestsPerMonth !== null && !(requestsPerMonth >= 0 && requestsPerMonth <= 100_000)) {
    throw new Defect('REQUESTS_OUT_OF_RANGE', `Requests a month are 0 to 100,000, not ${requestsPerMonth}.`);
  }
  const firstMonth = firstMonthAfter(asAt);
  const { shares, lag, flow, reasons } = flowOf(history.months, fewest);
  const usual = usualRequests(question);
  const why = whyNotContinued(history, firstMonth);
  const common = {
    firstMonth,
    usualRequests: usual,
    requestsPerMonth,
    shares,
    lag,
    intervalPercent: 80 as const,
  };
  if (flow === null || usual === null || why !== null) {
    const untold = usual === null ? ['Requests: no month of the last year tells of them.'] : [];
    const all = why === null ? [...untold, ...reasons] : [why];
    return { ...common, baseline: null, changed: null, assumptions: [], reasons: all };
  }
  const spread = spreadOf(history.months, flow);
  const grounds = { history: history.months, flow, usual, firstMonth, months, spread };
  const baseline = flowPath(grounds, usual);
  return {
    ...common,
    baseline,
    changed: requestsPerMonth === null ? null : flowPath(grounds, requestsPerMonth),
    assumptions: assumptionsOf(grounds),
    reasons: [
      ...(spread === null
        ? [
            `No interval: it takes ${FEWEST_MONTHS} months with plans issued to tell how much months differ, and a request assessed.`,
          ]
        : []),
      ...(baseline.every(({ plansInForce }) => plansInForce === null)
        ? [
            shares.ceasing.reason ??
              'Plans in force: how many there were at the end of the records is not known.',
          ]
        : []),
    ],
  };
}

function usualRequests({ history }: LoadQuestion): number | null {
  const known = lastYear(history.months)
    .map(({ requests }) => requests)
    .filter((count) => count !== null);
  return known.length === 0 ? null : roundTo(known.reduce((sum, count) => sum + count, 0) / known.length, 1);
}
