import { randomBytes } from 'node:crypto';
import { episodesOf, type Ssda903Row } from '@golden-thread/ssda903';
import { readSsda903 } from '@golden-thread/ssda903/node';
import {
  demandEpisodesOf,
  demandHistory,
  fitDemandRates,
  forecastWithin,
} from '@golden-thread/sufficiency/demand';
import type { ForecastAsked } from './forecast-asked.ts';

/** What `golden-thread demand` does: every cell checked, children by pseudonyms, exact ages, and every day with intervals of every part. */
export async function ourForecast(
  paths: readonly string[],
  asked: ForecastAsked,
): Promise<readonly number[]> {
  const births = new Map<string, string>();
  const rows: Ssda903Row[] = [];
  let issues = 0;
  const reading = readSsda903(paths, {
    year: null,
    key: randomBytes(32),
    modules: ['header', 'episodes'],
    onIssue: () => void (issues += 1),
    onBirth: ({ pseudonym, birthDate }) => void births.set(pseudonym, birthDate),
  });
  for await (const batch of reading) for (const row of batch) rows.push(row);
  const episodes = demandEpisodesOf(episodesOf(rows)).map((episode) => ({
    ...episode,
    born: births.get(episode.childId) ?? episode.born,
  }));
  const history = demandHistory(episodes);
  const rates = fitDemandRates(history, asked.referenceFromDate, asked.referenceToDate);
  const days = Array.from({ length: asked.days }, (_, at) => at + 1);
  return forecastWithin(history, rates, asked.fromDate, days).map(({ total }) => total.expected);
}
