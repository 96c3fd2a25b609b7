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

function singleTables() {
  const texts = zipTexts(readFileSync(new URL('single_authority_2017_2021.zip', folder)));
  return (name: string): readonly Row[] =>
    [2017, 2018, 2019, 2020, 2021].flatMap((year) =>
      rowsOf(texts.get(`${year}/${name}.csv`) ?? '').map((row) => ({ ...row, YEAR: `${year}` })),
    );
}

function threeTables() {
  return (name: string): readonly Row[] =>
    rowsOf(readFileSync(new URL(`three_authorities/${name}.csv`, folder), 'utf8')).toSorted(
      (one, other) => Number(one['YEAR']) - Number(other['YEAR']),
    );
}

function birthsOf(headers: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(headers.map((row) => [row['CHILD'] ?? '', row['DOB'] ?? '']));
}

/** One authority, five years; of several headers of a child the first counts. */
export function singleAuthority(): readonly DemandEpisode[] {
  const table = singleTables();
  return joined(table('episodes'), birthsOf(table('header').toReversed()));
}

/** Three authorities; of several headers of a child the newest counts. */
export function threeAuthorities(): readonly DemandEpisode[] {
  const table = threeTables();
  return joined(table('episodes'), birthsOf(table('header')));
}

/**
 * The samples as an import of the return gives them: of rows that begin on one day the newest return's, months of birth, null where no
 * header tells it, and short breaks, which end what was before them, left out.
 */
export function imported(sample: 'single' | 'three'): readonly DemandEpisode[] {
  const table = sample === 'single' ? singleTables() : threeTables();
  const births = birthsOf(table('header'));
  const children = new Map<string, Map<string, Row>>();
  for (const row of table('episodes')) {
    const child = `${row['LA'] ?? ''} ${row['CHILD'] ?? ''}`;
    children.set(child, (children.get(child) ?? new Map()).set(isoDay(row['DECOM'] ?? ''), row));
  }
  return [...children].flatMap(([childId, starts]) => {
    const inOrder = [...starts].toSorted(([one], [other]) => (one < other ? -1 : 1));
    return inOrder.flatMap(([startDate, row], at) => {
      if (['V3', 'V4'].includes(row['LS'] ?? '')) return [];
      const ends = [row['DEC'] === '' ? null : isoDay(row['DEC'] ?? ''), inOrder[at + 1]?.[0] ?? null];
      const born = births.get(row['CHILD'] ?? '');
      return {
        childId,
        born: born === undefined ? null : isoDay(born).slice(0, 7),
        startDate,
        endDate: ends.filter((end) => end !== null).toSorted()[0] ?? null,
        toldUntil: `${Number(row['YEAR']) + 1}-03-31`,
        place: row['PLACE'] ?? '',
        provider: row['PLACE_PROVIDER'] ?? null,
      };
    });
  });
}
