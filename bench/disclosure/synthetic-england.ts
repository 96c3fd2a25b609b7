import {
  linkTables,
  noTables,
  fileReader,
  dfeLookedAfter,
  type LinkedTables,
} from '@golden-thread/disclosure';

const YEARS = ['2021', '2022', '2023', '2024', '2025'];
/**
 * Classifications of the looked-after table of 31 March with how many categories each has, and of how many of them an
 * authority has few children or none, about as often as the release hides or prints zero. The counts are made up.
 */
const CLASSIFICATIONS: readonly (readonly [name: string, categories: number, rare: number])[] = [
  ['Age group', 5, 0],
  ['Sex', 2, 0],
  ['Ethnicity', 6, 2],
  ['Category of need', 8, 3],
  ['Legal status', 6, 3],
  ['Placement', 8, 3],
  ['Place providers', 7, 3],
  ['Locality of placement', 2, 0],
  ['Distance between home and placement', 3, 0],
  ['Distance between home and placement and locality of placement', 6, 2],
  ['LA of placement', 2, 0],
  ['Unaccompanied asylum-seeking children', 2, 0],
];
/** Rare categories count fewer children than this. */
const RARE = 9;
const REGIONS = 9;

/** The same numbers in every run. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** A total split at random: the last categories rare, of the others the first larger. */
function split(total: number, parts: number, rare: number, random: (most: number) => number): number[] {
  let left = total;
  const few = Array.from({ length: rare }, () => {
    const count = Math.min(left, random(RARE));
    left -= count;
    return count;
  });
  const often = parts - rare;
  const counts = Array.from({ length: often }, (_, at) => {
    const count = at === often - 1 ? left : random(Math.max(1, Math.floor((2 * left) / 3)));
    left -= count;
    return count;
  });
  return [...counts, ...few];
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
      for (const [group, categories, rare] of CLASSIFICATIONS) {
        const counts = split(total, categories, rare, random);
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
