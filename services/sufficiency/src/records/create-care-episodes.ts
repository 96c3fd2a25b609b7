import type { IsoDate } from '@golden-thread/outcomes';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import { databaseScope, seesChildRecords, type Person } from '@golden-thread/subgraph/identity';
import type { CareEpisode } from '@golden-thread/sufficiency';
import type { SufficiencyTables } from '../database/sufficiency-tables.ts';
import { careRecords } from './records-as-at.ts';

/**
 * The episodes of an area for one request and its person, as the returns that count today tell them; null for whoever may not read
 * records of single children, which is settled before any is looked for. Each area is read once, and not for who does not wait
 * any more.
 *
 * By what is known today and not by what was known on the day asked about: a return comes months after the days it tells of.
 */
export function createCareEpisodes(
  database: ServiceDatabase<SufficiencyTables>,
  person: Person,
  todayDate: IsoDate,
  signal: AbortSignal | null = null,
): (code: string) => Promise<readonly CareEpisode[] | null> {
  const read = new Map<string, Promise<readonly CareEpisode[]>>();
  return async (code) => {
    if (!seesChildRecords(person, code, 'looked-after')) return null;
    const episodes =
      read.get(code) ??
      careRecords(database, databaseScope(person, code, 'looked-after'), todayDate, signal).then((records) =>
        records.episodes(),
      );
    read.set(code, episodes);
    return episodes;
  };
}
