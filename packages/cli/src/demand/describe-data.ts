import type { TableReport } from '@golden-thread/ssda903/node';
import type { ReadingIssues, ReturnsRead } from './read-returns.ts';

/** What was read, in a few lines: years, rows, how days are written, and what is wrong with cells and rows. */
export function describeData(
  read: ReturnsRead,
  issues: ReadingIssues,
  authority: string | undefined,
): readonly string[] {
  const { years, rows, tables, yearsInRows, episodes, endedUntold } = read;
  const whose = authority ?? (yearsInRows ? 'every authority in the files together' : 'one authority');
  const counts = Object.entries(issues.counts)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ');
  return [
    `Returns of ${years.map(yearLabel).join(', ')}: ${rows.episodes} rows of episodes, ${rows.header} of children; ${whose}`,
    `These are ${episodes.length} episodes of care: the other rows are of short breaks (V3, V4), which no count has, or tell one again.`,
    ...(endedUntold === 0
      ? []
      : [
          `${endedUntold} of them were open in a return and are told of in none after it: taken to have ended with that year.`,
        ]),
    `Days are written ${formatsOf(tables)}.`,
    ...(tables.some(({ madeUp }) => madeUp) ? ['The children are made up, of nobody.'] : []),
    'No key was needed: what children were told apart by is gone.',
    ...(issues.total === 0
      ? []
      : [`${issues.total} issues with rows and cells, which count as far as they can be read: ${counts}.`]),
    ...missingYears(years),
  ];
}

/** `2021/22` for the collection year that begins in 2021. */
export function yearLabel(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function formatsOf(tables: readonly TableReport[]): string {
  const formats = new Map<string, { files: number; certain: boolean }>();
  for (const { dates } of tables) {
    const known = formats.get(dates.format) ?? { files: 0, certain: true };
    formats.set(dates.format, { files: known.files + 1, certain: known.certain && dates.certain });
  }
  return [...formats]
    .map(
      ([format, { files, certain }]) =>
        `${format} in ${files} tables${certain ? '' : ', not all of them certainly'}`,
    )
    .join('; ');
}

function missingYears(years: readonly number[]): readonly string[] {
  const missing = years.slice(1).flatMap((year, at) => {
    const before = years[at] ?? year;
    return Array.from({ length: year - before - 1 }, (_, gap) => yearLabel(before + 1 + gap));
  });
  return missing.length === 0
    ? []
    : [`Not among the files: ${missing.join(', ')}. Children of those years are missing.`];
}
