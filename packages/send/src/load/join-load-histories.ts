import { addMonths } from '@golden-thread/outcomes';
import type { LoadHistory, LoadMonth } from './load-month.ts';

/**
 * The history of several returns: each month as the first of them tells it that tells it. A month between that none tells is
 * there and unknown.
 *
 * @param histories - the one to be believed first comes first.
 */
export function joinLoadHistories(histories: readonly LoadHistory[]): LoadHistory {
  const told = new Map<string, LoadMonth>();
  for (const month of histories.flatMap(({ months }) => months)) {
    if (!told.has(month.month)) told.set(month.month, month);
  }
  const named = [...told.keys()].toSorted();
  const months: LoadMonth[] = [];
  const last = named.at(-1);
  for (
    let month = named[0];
    month !== undefined && last !== undefined && month <= last;
    month = after(month)
  ) {
    months.push(told.get(month) ?? unknownMonth(month));
  }
  return { months, leftOut: [...new Set(histories.flatMap(({ leftOut }) => leftOut))] };
}

/** The month so many months after another. */
export function after(month: string, months = 1): string {
  return addMonths(`${month}-01`, months).slice(0, 7);
}

function unknownMonth(month: string): LoadMonth {
  return { month, requests: null, decisions: null, outcomes: null, lags: null, ceased: null, inForce: null };
}
