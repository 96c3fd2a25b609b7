import type { Layout } from '@golden-thread/disclosure';
import type { OpenedTables } from './read-tables.ts';

/** What the columns of one table were taken for, so that a publisher sees what was protected and what was not. */
export interface ReadAs {
  readonly table: string;
  readonly counts: readonly string[];
  readonly percentagesAndRates: readonly string[];
  readonly categories: readonly string[];
  readonly placeAndTime: readonly string[];
  /** Printed as they are: nothing in them was read. */
  readonly passedOver: readonly string[];
}

/** Says what each column was taken for. */
export function readAs({ files }: OpenedTables): readonly ReadAs[] {
  return files.map(({ file, layout }) => columnsOf(file.name, layout as Layout));
}

/** The same in words, one line for each table. */
export function readAsWords(tables: readonly ReadAs[]): readonly string[] {
  return tables.map(({ table, counts, percentagesAndRates, categories, placeAndTime, passedOver }) =>
    [
      `${table}: counts ${counts.join(', ')}`,
      ...(percentagesAndRates.length === 0
        ? []
        : [`percentages and rates ${percentagesAndRates.join(', ')}`]),
      ...(categories.length === 0 ? [] : [`categories ${categories.join(', ')}`]),
      ...(placeAndTime.length === 0 ? [] : [`place and time ${placeAndTime.join(', ')}`]),
      ...(passedOver.length === 0 ? [] : [`printed as they are ${passedOver.join(', ')}`]),
    ].join('; '),
  );
}

function columnsOf(table: string, layout: Layout): ReadAs {
  const { header, geography, time, pair, dimensions, counts } = layout;
  const placeAndTime = [...Object.values(geography ?? {}), time];
  const categories = [
    pair?.group,
    pair?.member,
    ...dimensions,
    ...counts.map((count) => count.subjectColumn),
  ];
  const shares = counts.flatMap(({ derived }) => derived.map(({ column }) => column));
  const counted = counts.map(({ column }) => column);
  const named = (columns: readonly (number | null | undefined)[]): readonly string[] =>
    header.filter((_, at) => columns.includes(at));
  const taken = [...placeAndTime, ...categories, ...shares, ...counted];
  return {
    table,
    counts: named(counted),
    percentagesAndRates: named(shares),
    categories: named(categories),
    placeAndTime: named(placeAndTime),
    passedOver: header.filter((_, at) => !taken.includes(at)),
  };
}
