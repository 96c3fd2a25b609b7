import { addDays, type IsoDate } from '@golden-thread/outcomes';

/** The day before the first day of some returns, and every 31 March from there to their last day. */
export function yearEnds(dataFromDate: IsoDate, dataToDate: IsoDate): readonly IsoDate[] {
  const before = addDays(dataFromDate, -1);
  const years = Number(dataToDate.slice(0, 4)) - Number(before.slice(0, 4)) + 1;
  const marches = Array.from(
    { length: Math.max(0, years) },
    (_, index) => `${Number(before.slice(0, 4)) + index}-03-31`,
  );
  return [before, ...marches.filter((date) => date > before && date <= dataToDate)];
}
