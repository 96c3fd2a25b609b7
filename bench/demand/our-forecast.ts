import type { EpisodeBook } from '@golden-thread/ssda903';
import { readEpisodes } from '@golden-thread/ssda903/node';
import {
  demandEpisodeOf,
  demandHistory,
  fitDemandRates,
  forecastWithin,
  type DemandEpisode,
} from '@golden-thread/sufficiency/demand';
import type { ForecastAsked } from './forecast-asked.ts';

/**
 * What `golden-thread demand` does: every cell checked, children by numbers that mean nothing, exact ages, and every day with intervals of every part. The
 * rates are those of the window alone, which the plain ones can be held against.
 */
export async function ourForecast(
  paths: readonly string[],
  asked: ForecastAsked,
): Promise<readonly number[]> {
  const history = demandHistory(eachFor(await ourEpisodes(paths)));
  const rates = fitDemandRates(history, asked.referenceFromDate, asked.referenceToDate);
  const days = Array.from({ length: asked.days }, (_, at) => at + 1);
  return forecastWithin(history, rates, asked.fromDate, days).map(({ total }) => total.expected);
}

/** The import: episodes of several years once each, with days of birth. */
async function ourEpisodes(paths: readonly string[]): Promise<EpisodeBook> {
  const { episodes } = await readEpisodes(paths, {
    year: null,
    // Nothing is kept and nothing joined: children are numbered.
    key: null,
    exactBirths: true,
    onIssue: () => undefined,
  });
  return episodes;
}

/** The episodes as the model takes them, one at a time. */
function* eachFor(book: EpisodeBook): Generator<DemandEpisode> {
  for (const episode of book) yield demandEpisodeOf(episode);
}
