import { inForceWhereTold, type LoadHistory, type LoadMonth } from '@golden-thread/send/load';
import type { RoundCell } from '@golden-thread/subgraph/protection';

/** Counts of one month that measures give as well: there they are sums of rounded cells, and have to be the same here. */
export type MonthOfMeasures = Pick<LoadMonth, 'month' | 'requests' | 'ceased' | 'inForce'> & {
  readonly issued: number | null;
  /** Plans of which it cannot be told whether they are in force, exact: what is made of it here is rounded first. */
  readonly inForceUntold: number;
};

/**
 * The history a forecast rests on, for somebody who may not see children: what measures tell is taken from them as protected, every
 * other count is rounded in a cell of its own, also that by which it is judged whether the plans in force are known at all. All a forecast, its interval and its back-test say is then worked out from rounded
 * counts. Nothing is said of what was left out.
 *
 * @param measured - for each month of the history, as protected but for `inForceUntold`.
 */
export function protectLoadHistory(
  { months }: LoadHistory,
  measured: ReadonlyMap<string, MonthOfMeasures>,
  round: RoundCell,
): LoadHistory {
  return {
    months: months.map(({ month, decisions, outcomes, lags }): LoadMonth => {
      const cell = (name: string, count: number): number => round(`load/${name}/${month}`, count);
      const { requests, ceased, inForce, inForceUntold, issued } = measured.get(month) ?? nothing;
      return {
        month,
        requests,
        ceased,
        inForce: inForce === null ? null : inForceWhereTold(inForce, cell('in force untold', inForceUntold)),
        decisions: decisions && {
          assess: cell('assess', decisions.assess),
          refuse: cell('refuse', decisions.refuse),
          withdrawn: cell('withdrawn', decisions.withdrawn),
        },
        outcomes:
          outcomes === null || issued === null
            ? null
            : {
                issue: issued,
                refuse: cell('ended refuse', outcomes.refuse),
                withdrawn: cell('ended withdrawn', outcomes.withdrawn),
              },
        lags: lags && lags.map((count, band) => cell(`lag ${band}`, count)),
      };
    }),
    leftOut: [],
  };
}

const nothing = { requests: null, ceased: null, inForce: null, inForceUntold: 0, issued: null };
