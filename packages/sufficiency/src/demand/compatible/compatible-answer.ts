import type { IsoDate } from '@golden-thread/outcomes';
import { yearEnds } from '../answer/year-ends.ts';
import type { DemandEpisode } from '../demand-episode.ts';
import { compatibleForecast, type CompatibleForecast } from './compatible-forecast.ts';
import { returnsFrom } from './compatible-cells.ts';
import type { Convention } from './convention.ts';

/** What is asked of another model. Windows include their first and last day. */
export interface CompatibleQuestion {
  readonly convention: Convention;
  /** The first day of the first return and the last of the newest. */
  readonly dataFromDate: IsoDate;
  readonly dataToDate: IsoDate;
  readonly referenceFromDate: IsoDate;
  readonly referenceToDate: IsoDate;
  readonly fromDate: IsoDate;
  readonly days: number;
}

/** Everything another model says of some years' returns: what `DemandAnswer` is of ours, by its own states. */
export interface CompatibleAnswer extends Omit<CompatibleForecast, 'stock'> {
  /** By state, on the day before the first return and every 31 March after. */
  readonly stock: readonly { readonly date: IsoDate; readonly states: ReadonlyMap<string, number> }[];
}

/**
 * Another model's stock of every year's end, its transitions, entrants and rates of the reference window, and its forecast of every day ahead.
 *
 * @throws Defect `NOBODY_TO_LEAVE`; `NOT_A_CALENDAR_DAY`.
 */
export function compatibleAnswer(
  episodes: readonly DemandEpisode[],
  question: CompatibleQuestion,
): CompatibleAnswer {
  const { convention, dataFromDate, dataToDate, fromDate, days } = question;
  const ask = (predictFromDate: IsoDate, daysAhead: readonly number[]): CompatibleForecast =>
    compatibleForecast(episodes, {
      ...question,
      predictFromDate,
      daysAhead,
      dataFromDate: returnsFrom(convention, dataFromDate),
    });
  const { stock: _start, ...asked } = ask(
    fromDate,
    Array.from({ length: days }, (_, index) => index + 1),
  );
  return {
    ...asked,
    stock: yearEnds(dataFromDate, dataToDate).map((date) => ({ date, states: ask(date, []).stock })),
  };
}
