import type { IsoDate } from '@golden-thread/outcomes';
import type { Ssda903Row } from '@golden-thread/ssda903';
import { readSsda903 } from '@golden-thread/ssda903/node';
import { SOCIAL_FINANCE, type Convention, type ReturnedEpisode } from '@golden-thread/sufficiency/demand';
import type { ReadReturnsOptions } from './read-returns.ts';

type EpisodeRow = Extract<Ssda903Row, { readonly module: 'episodes' }>;

/**
 * Every row of episodes as an open-source model takes them. Of several births of a child Data to Insight's takes the first return's, Social
 * Finance's the newest's. What is wrong was told by `readReturns` already.
 */
export async function readReturned(
  paths: readonly string[],
  { key, authority }: Pick<ReadReturnsOptions, 'authority'> & { readonly key: Uint8Array },
): Promise<(convention: Convention) => readonly ReturnedEpisode[]> {
  const rows: EpisodeRow[] = [];
  const newest = new Map<string, { readonly year: number; readonly birthDate: IsoDate }>();
  const first = new Map<string, { readonly year: number; readonly birthDate: IsoDate }>();
  const reading = readSsda903(paths, {
    year: null,
    key,
    modules: ['header', 'episodes'],
    ...(authority === undefined ? {} : { authority }),
    onIssue: () => undefined,
    onBirth({ pseudonym, year, birthDate }) {
      if ((newest.get(pseudonym)?.year ?? 0) <= year) newest.set(pseudonym, { year, birthDate });
      if ((first.get(pseudonym)?.year ?? Infinity) > year) first.set(pseudonym, { year, birthDate });
    },
  });
  for await (const batch of reading) for (const row of batch) if (row.module === 'episodes') rows.push(row);
  return (convention) => {
    const births = convention.id === SOCIAL_FINANCE.id ? newest : first;
    return rows.flatMap((row) => returnedEpisode(row, births.get(row.pseudonym ?? '')?.birthDate ?? null));
  };
}

function returnedEpisode(
  { pseudonym, values }: EpisodeRow,
  born: IsoDate | null,
): readonly ReturnedEpisode[] {
  const { DECOM, DEC, PLACE, PLACE_PROVIDER, RNE, LS } = values;
  if (pseudonym === null || DECOM === null) return [];
  return [
    {
      childId: pseudonym,
      born,
      startDate: DECOM,
      endDate: DEC,
      place: PLACE ?? '',
      provider: PLACE_PROVIDER,
      reason: RNE,
      shortBreak: LS === 'V3' || LS === 'V4',
    },
  ];
}
