import { day, plainEpisodes, type PlainYear } from './plain-episodes.ts';
import { plainForecast } from './plain-forecast.ts';
import { plainRates } from './plain-rates.ts';
import type { ForecastAsked } from './forecast-asked.ts';

/** Import, rates and forecast one after the other, as one would write them down first. */
export function plainDemand(years: readonly PlainYear[], asked: ForecastAsked): readonly number[] {
  const children = plainEpisodes(years);
  const rates = plainRates(children, day(asked.referenceFromDate), day(asked.referenceToDate));
  return plainForecast(children, rates, day(asked.fromDate), asked.days);
}
