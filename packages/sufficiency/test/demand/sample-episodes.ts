import { existsSync, readFileSync } from 'node:fs';
import type { DemandEpisode } from '../../src/demand/index.ts';
import { zipTexts } from './zip-texts.ts';

const folder = new URL('../../../../../shared/data/ssda903-samples/', import.meta.url);

/** Whether the synthetic returns lie beside the project; said aloud where they do not. */
export const samplesAreHere = existsSync(folder);
if (!samplesAreHere) {
  console.warn(
    'Left out: ../shared/data/ssda903-samples is not here, so the demand model was not held against it.',
  );
}

type Row = Readonly<Record<string, string>>;

/** Rows of a table without quoted cells, which both samples are. */
function rowsOf(text: string): readonly Row[] {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

function isoDay(text: string): string {
  return text.includes('/') ? text.split('/').toReversed().join('-') : text;
}

/** Episodes with the births of the header; children without one are left out, as both open-source models do. */
function joined(episodes: readonly Row[], births: ReadonlyMap<string, string>): readonly DemandEpisode[] {
  return episodes.flatMap((row) => {
    const born = births.get(row['CHILD'] ?? '') ?? '';
    if (born === '') return [];
    return {
      childId: row['CHILD'] ?? '',
      born: isoDay(born),
      startDate: isoDay(row['DECOM'] ?? ''),
      endDate: row['DEC'] === '' ? null : isoDay(row['DEC'] ?? ''),
      place: row['PLACE'] ?? '',
      provider: row['PLACE_PROVIDER'] ?? null,
      reason: row['RNE'] ?? null,
    };
  });
}

/** One authority, five years; of several headers of a child the first counts. */
export function singleAuthority(): readonly DemandEpisode[] {
  const texts = zipTexts(readFileSync(new URL('single_authority_2017_2021.zip', folder)));
  const table = (name: string) =>
    [2017, 2018, 2019, 2020, 2021].flatMap((year) => rowsOf(texts.get(`${year}/${name}.csv`) ?? ''));
  const births = table('header')
    .toReversed()
    .map((row) => [row['CHILD'] ?? '', row['DOB'] ?? ''] as const);
  return joined(table('episodes'), new Map(births));
}

/** Three authorities; of several headers of a child the newest counts. */
export function threeAuthorities(): readonly DemandEpisode[] {
  const table = (name: string) =>
    rowsOf(readFileSync(new URL(`three_authorities/${name}.csv`, folder), 'utf8'));
  const headers = table('header').toSorted((one, other) => Number(one['YEAR']) - Number(other['YEAR']));
  const births = headers.map((row) => [row['CHILD'] ?? '', row['DOB'] ?? ''] as const);
  return joined(table('episodes'), new Map(births));
}
