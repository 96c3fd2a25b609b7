import type { LoadHistory, LoadMonth } from '@golden-thread/send/load';
import type { RoundCell } from './round-cell.ts';

/** Counts of one month that measures give as well: there they are sums of rounded cells, and have to be the same here. */
export type MonthOfMeasures = Pick<LoadMonth, 'month' | 'requests' | 'ceased' | 'inForce'> & {
  readonly issued: number | null;
};

/**
 * The history a forecast rests on, for somebody who may not see children: what measures tell is taken from them as protected, every
 * other count is rounded in a cell of its own. All a forecast, its interval and its back-test say is then worked out from rounded
 * counts. Nothing is said of what was left out.
 *
 * @param measured - for each month of the history, as protected.
 */
export function protectLoadHistory(
  { months }: LoadHistory,
  measured: ReadonlyMap<string, MonthOfMeasures>,
  round: RoundCell,
): LoadHistory {
  return {
    months: months.map(({ month, decisions, outcomes, lags }): LoadMonth => {
      const cell = (name: string, count: number): number => round(`load/${name}/${month}`, count);
      const { requests, ceased, inForce, issued } = measured.get(month) ?? nothing;
      return {
        month,
        requests,
        ceased,
        inForce,
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

const nothing = { requests: null, ceased: null, inForce: null, issued: null };
