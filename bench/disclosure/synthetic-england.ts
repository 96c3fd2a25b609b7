import {
  linkTables,
  noTables,
  fileReader,
  dfeLookedAfter,
  type LinkedTables,
} from '@golden-thread/disclosure';

const YEARS = ['2021', '2022', '2023', '2024', '2025'];
/** Classifications of the looked-after table of 31 March and how many categories each has; the counts are made up. */
const CLASSIFICATIONS: readonly (readonly [name: string, categories: number])[] = [
  ['Age group', 5],
  ['Sex', 2],
  ['Ethnicity', 6],
  ['Category of need', 8],
  ['Legal status', 6],
  ['Placement', 8],
  ['Place providers', 7],
  ['Locality of placement', 2],
  ['Distance between home and placement', 3],
  ['Unaccompanied asylum-seeking children', 2],
];
const REGIONS = 9;

/** The same numbers in every run. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** A total split at random, the first categories larger than the last. */
function split(total: number, parts: number, random: (most: number) => number): number[] {
  let left = total;
  const counts = Array.from({ length: parts }, (_, at) => {
    const count = at === parts - 1 ? left : random(Math.max(1, Math.floor((2 * left) / 3)));
    left -= count;
    return count;
  });
  return counts;
}

/** Linked tables as large as the looked-after table of 31 March, unprotected, with made-up counts for so many authorities. */
export function syntheticEngland(authorities: number): LinkedTables {
  const random = numbers(authorities);
  const lines = [
    'time_period,geographic_level,country_code,region_code,new_la_code,group,characteristic,count',
  ];
  const add = (totals: Map<string, number>, key: string, count: number): void => {
    totals.set(key, (totals.get(key) ?? 0) + count);
  };
  for (const year of YEARS) {
    const above = new Map<string, number>();
    for (let at = 0; at < authorities; at += 1) {
      const region = `E1200000${1 + (at % REGIONS)}`;
      const total = 60 + random(900);
      for (const [group, categories] of CLASSIFICATIONS) {
        const counts = split(total, categories, random);
        for (const [index, count] of [...counts.entries(), ['Total', total] as const]) {
          lines.push(
            `${year},Local authority,E92000001,${region},E0${6_000_001 + at},${group},${index},${count}`,
          );
          add(above, `${year},Regional,E92000001,${region},,${group},${index}`, count);
          add(above, `${year},National,E92000001,,,${group},${index}`, count);
        }
      }
    }
    // One authority alone has no region to add up to.
    if (authorities > 1) for (const [key, count] of above) lines.push(`${key},${count}`);
  }
  const read = noTables();
  const reader = fileReader(read, { file: 'synthetic', options: {}, policy: dfeLookedAfter });
  reader.push(`${lines.join('\n')}\n`);
  reader.end();
  const { tables, issues } = linkTables(read, dfeLookedAfter);
  if (issues.length + read.issues.length > 0)
    throw new Error(JSON.stringify([...read.issues, ...issues].slice(0, 3)));
  return tables;
}
