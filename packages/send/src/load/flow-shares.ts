import { customPeriod, endOfMonth } from '@golden-thread/outcomes';
import type { Period } from '@golden-thread/outcomes';
import type { LoadMonth } from './load-month.ts';

/** A share of the flow from requests to plans, with what it was told from. */
export interface FlowShare {
  readonly id: 'assessed' | 'with-plan' | 'ceasing';
  readonly title: string;
  /** In percent, not rounded; null where it cannot be told, and `reason` says why. */
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  /** What numerator and denominator count. */
  readonly counts: string;
  readonly of: string;
  /** The months it was told from; null where none tells of it. */
  readonly period: Period | null;
  readonly reason: string | null;
}

/** The shares of the flow, in its order. */
export interface FlowShares {
  readonly assessed: FlowShare;
  readonly withPlan: FlowShare;
  readonly ceasing: FlowShare;
}

/**
 * The shares that lead from requests to plans, of the months given.
 *
 * @param fewest - the smallest number a share is taken of.
 */
export function flowShares(months: readonly LoadMonth[], fewest: number): FlowShares {
  const share = shareOver(fewest);
  return {
    assessed: share(
      {
        id: 'assessed',
        title: 'Share of requests that lead to an assessment',
        counts: 'requests received in the period that it was decided to assess',
        of: 'requests received in the period that were decided or withdrawn',
      },
      months.map(({ month, decisions }) => {
        if (decisions === null) return null;
        const { assess, refuse, withdrawn } = decisions;
        return { month, part: assess, whole: assess + refuse + withdrawn };
      }),
    ),
    withPlan: share(
      {
        id: 'with-plan',
        title: 'Share of assessments that lead to a plan',
        counts: 'assessments that ended in the period with a plan',
        of: 'assessments that ended in the period, with a plan, without one or withdrawn',
      },
      months.map(({ month, outcomes }) => {
        if (outcomes === null) return null;
        const { issue, refuse, withdrawn } = outcomes;
        return { month, part: issue, whole: issue + refuse + withdrawn };
      }),
    ),
    ceasing: share(
      {
        id: 'ceasing',
        title: 'Share of plans in force that cease in a month',
        counts: 'plans that ceased in the period',
        of: 'plans in force at the beginning of each of its months, added up',
      },
      months.map(({ month, ceased }, at) => {
        const before = months[at - 1]?.inForce ?? null;
        return ceased === null || before === null
          ? null
          : { month, part: Math.min(ceased, before), whole: before };
      }),
    ),
  };
}

/** A numerator and a denominator of one month. */
interface Told {
  readonly month: string;
  readonly part: number;
  readonly whole: number;
}

function shareOver(fewest: number) {
  return (
    words: Pick<FlowShare, 'id' | 'title' | 'counts' | 'of'>,
    months: readonly (Told | null)[],
  ): FlowShare => {
    const told = months.filter((month) => month !== null);
    const numerator = told.reduce((sum, { part }) => sum + part, 0);
    const denominator = told.reduce((sum, { whole }) => sum + whole, 0);
    const period = periodOf(told.map(({ month }) => month));
    const few = denominator === 0 || denominator < fewest;
    const reason = whyNoShare(words, period, denominator, few);
    return {
      ...words,
      value: few ? null : (numerator / denominator) * 100,
      numerator,
      denominator,
      period,
      reason,
    };
  };
}

function whyNoShare(
  { title, of }: Pick<FlowShare, 'title' | 'of'>,
  period: Period | null,
  denominator: number,
  few: boolean,
): string | null {
  if (period === null) return `${title}: no month tells of it.`;
  if (denominator === 0)
    return `${title}: there is nothing to divide by, for it is of ${of}, and there are none.`;
  return few ? `${title}: it would be of too few, ${denominator}.` : null;
}

/** From the first day of the first month to the last day of the last; null for none. */
export function periodOf(months: readonly string[]): Period | null {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  return customPeriod(`${first}-01`, endOfMonth(`${last}-01`));
}
