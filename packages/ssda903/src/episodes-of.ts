import type { IsoDate } from '@golden-thread/outcomes';
import type { Episode } from './episode.ts';
import type { Ssda903Row } from './ssda903-row.ts';
import { collectionDays } from './ssda903-year.ts';

type EpisodeRow = Extract<Ssda903Row, { readonly module: 'episodes' }>;
type HeaderRow = Extract<Ssda903Row, { readonly module: 'header' }>;

/** What the codes of sex stand for, of all years. */
export const sexes: Readonly<Record<string, Episode['sex']>> = {
  '1': 'male',
  '2': 'female',
  M: 'male',
  F: 'female',
};
/** Short breaks: in the return, and in no count. */
export const shortBreaks: readonly (string | null)[] = ['V3', 'V4'];

/**
 * The episodes that rows of one or more returns tell of, each once, by child and day. Of a child's episodes that begin on one day the
 * newest return's counts, and the last of its rows. Each ends no later than the next begins; where days lie between, the child was not
 * looked after on them. An end before the beginning is not used. Short breaks (V3 and V4) end what was before them and are left out. A row
 * without a child or a beginning is no episode.
 *
 * @source DfE, SSDA903 guide: an episode ends on the day the next begins; children looked after under a series of short breaks, or one,
 * are not in the counts of children looked after
 * @example
 * episodesOf([]); // => []
 */
export function episodesOf(rows: readonly Ssda903Row[]): readonly Episode[] {
  const children = new Map<string, Map<IsoDate, EpisodeRow>>();
  const headers = new Map<string, HeaderRow>();
  for (const each of rows) {
    const { pseudonym } = each;
    if (pseudonym === null) continue;
    if (each.module === 'header') {
      if ((headers.get(pseudonym)?.year ?? 0) <= each.year) headers.set(pseudonym, each);
    } else if (each.module === 'episodes' && each.values.DECOM !== null) {
      const starts = children.get(pseudonym) ?? new Map<IsoDate, EpisodeRow>();
      children.set(pseudonym, starts);
      const known = starts.get(each.values.DECOM);
      if (known === undefined || isNewer(each, known)) starts.set(each.values.DECOM, each);
    }
  }
  return [...children]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([pseudonym, starts]) => ofChild(pseudonym, starts, headers.get(pseudonym)));
}

function isNewer(one: EpisodeRow, other: EpisodeRow): boolean {
  return one.year === other.year ? one.row > other.row : one.year > other.year;
}

function ofChild(
  pseudonym: string,
  starts: ReadonlyMap<IsoDate, EpisodeRow>,
  header: HeaderRow | undefined,
): readonly Episode[] {
  const inOrder = [...starts].sort(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.flatMap(([startDate, { year, values }], at) => {
    if (shortBreaks.includes(values.LS)) return [];
    const next = inOrder[at + 1]?.[0] ?? null;
    const told = values.DEC === null || values.DEC < startDate ? null : values.DEC;
    const cut = next !== null && (told === null || next < told);
    return [
      {
        pseudonym,
        birthMonth: header?.birthMonth ?? null,
        sex: sexes[header?.values.SEX ?? ''] ?? 'unknown',
        startDate,
        endDate: cut ? next : told,
        toldUntil: collectionDays(year).last,
        startReason: values.RNE,
        endReason: told === null || cut ? null : values.REC,
        legalStatus: values.LS,
        need: values.CIN,
        placement: values.PLACE,
        provider: values.PLACE_PROVIDER,
        placementLocation: values.PL_LOCATION,
        placementAuthority: values.PL_LA,
        distance: values.PL_DISTANCE,
        urn: values.URN,
        placementChange: values.REASON_PLACE_CHANGE,
      },
    ];
  });
}
