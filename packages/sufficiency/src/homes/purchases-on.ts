import type { IsoDate } from '@golden-thread/outcomes';
import type { CallOff } from './call-off.ts';

/** What some places bought come to. */
export interface Purchases {
  readonly callOffs: number;
  /** Whole pence a week of those whose price is known. */
  readonly perWeekPence: number;
  /** How many have no price told. */
  readonly withoutPrice: number;
}

/**
 * The places that are paid for on a day: from their first day up to, and without, the last.
 *
 * @example
 * paidForOn([], '2022-03-31'); // => []
 */
export function paidForOn(callOffs: readonly CallOff[], day: IsoDate): readonly CallOff[] {
  return callOffs.filter(
    ({ fromDate, untilDate }) => fromDate <= day && (untilDate === null || day < untilDate),
  );
}

/**
 * What places come to together; a price nobody tells is in no sum.
 *
 * @example
 * purchasesOf([]).callOffs; // => 0
 */
export function purchasesOf(callOffs: readonly Pick<CallOff, 'perWeekPence'>[]): Purchases {
  const prices = callOffs.flatMap(({ perWeekPence }) => perWeekPence ?? []);
  return {
    callOffs: callOffs.length,
    perWeekPence: prices.reduce((sum, price) => sum + price, 0),
    withoutPrice: callOffs.length - prices.length,
  };
}
