import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '@golden-thread/national-data';
import { openLait, openNeighbours, readAreas } from '@golden-thread/national-data/node';

/** Twelve made-up authorities of two regions, England and the regions, as the long table numbers them. */
export const authorities = Array.from({ length: 12 }, (_, at) => ({
  number: String(801 + at),
  code: `E0800${String(9001 + at)}`,
  name: `Council ${String.fromCharCode(65 + at)}`,
  region: at < 6 ? 'North Up' : 'South Down',
}));

/** A place for tables, and writers of them. */
export function madeUpTables() {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-national-'));
  const write = (name: string, lines: readonly string[]): string => {
    const path = join(folder, name);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  };
  const areas = write('areas.csv', [
    'time_period,geographic_level,country_code,region_code,region_name,old_la_code,new_la_code,la_name',
    '2024,National,E92000001,,,,,',
    '2024,Regional,E92000001,E12000091,North Up,,,',
    '2024,Regional,E92000001,E12000092,South Down,,,',
    ...authorities.map(
      ({ number, code, name, region }) =>
        `2024,Local authority,E92000001,${region === 'North Up' ? 'E12000091' : 'E12000092'},${region},${number},${code},${name}`,
    ),
    // Council A had another code until it became a unitary authority.
    '2022,Local authority,E92000001,E12000091,North Up,801,E10009001,Council A',
  ]);
  const dictionary = write('dictionary.csv', [
    'Measure_short,Measure,Topic,Polarity,y_axis_name,Last Update,dps,Year_Type,No_Quartile',
    'Kind,Share of kind days,Days,High,% of days,1,1,Financial Year,NA',
    'Count,Number of days,Days,-,Number,1,0,Annual,NA',
  ]);
  const neighbours = write('neighbours.csv', [
    `old_la_code,la_name,region_ind,region_name,${Array.from({ length: 10 }, (_, at) => `SN_${at + 1},SN_${at + 1}P`).join(',')}`,
    ...authorities.map(
      ({ number, name, region }) =>
        `${number},${name},1,${region},${authorities
          .filter((other) => other.number !== number)
          .slice(0, 10)
          .map((other) => `${other.number},Close`)
          .join(',')}`,
    ),
  ]);
  return {
    folder,
    areas,
    dictionary,
    neighbours,
    write,
    /** A long table; each authority's figure of 2024 is its place in the list unless told otherwise. */
    longTable: (name: string, figures: Readonly<Record<string, string>> = {}): string =>
      write(name, [
        'Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region',
        ...['2023', '2024'].flatMap((year) => [
          ...authorities.map(
            (each, at) =>
              `Kind,,${year},${each.name},${figures[`${each.number} ${year}`] ?? String(at + 1)},${each.number},${each.region}`,
          ),
          `Kind,,${year},England,${figures[`970 ${year}`] ?? '6.5'},970,NA`,
          `Kind,,${year},North Up,3.5,980,NA`,
        ]),
        `Count,,2024,Council A,100,801,North Up`,
      ]),
  };
}

/** Opens a made-up long table; a table that cannot be opened fails the test. */
export async function openTable(tables: ReturnType<typeof madeUpTables>, table: string): Promise<Dataset> {
  const opened = await openLait({
    table,
    dictionary: tables.dictionary,
    areas: await readAreas(tables.areas),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

/** Opens the made-up neighbours. */
export async function openNeighbourTable(tables: ReturnType<typeof madeUpTables>): Promise<Dataset> {
  const opened = await openNeighbours(tables.neighbours);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}
