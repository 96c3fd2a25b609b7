import type { Issue } from '@golden-thread/outcomes';
import type { Checked } from '@golden-thread/outcomes/schema';
import { countText, derivedText } from './count-text.ts';
import type { CountColumn, DerivedColumn, Layout, LayoutOptions } from './layout.ts';
import { knownLayout } from './publications.ts';

const TIME = /^(?:time[_ ]period|period|year|date|month|quarter|as[_ ]at|time)$/i;
const PERCENTAGE = /percent|(?:^|[_ ])pct(?:$|[_ ])|%|(?:^|[_ ])share(?:$|[_ ])|proportion/i;
const RATE = /(?:^|[_ ])rate(?:$|[_ ])|(?:^|[_ ])per[_ ]?\d/i;
const POPULATION = /population|(?:^|[_ ])estimate/i;
const COUNT =
  /^(?:count|number|n|headcount|value|total_count)$|(?:^|[_ ])(?:count|number)$|^(?:count|number)[_ ]of[_ ]/i;
const CODE_OR_LABEL = /(?:^|[_ ])code$|^time_identifier$|^geo_breakdown/i;
const PAIRS = [
  ['cla_group', 'characteristic'],
  ['breakdown_topic', 'breakdown'],
  ['group', 'characteristic'],
] as const;

/**
 * Tells which column is what from the names of the columns and some rows. A table has one row for each count, or, where
 * several columns hold counts and none is called so, one column for each category.
 *
 * The issues: `UNKNOWN_COLUMN`, `COLUMN_TWICE`, `NO_COUNT_COLUMN`.
 */
export function readLayout(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  options: LayoutOptions = {},
): Checked<Layout> {
  const names = header.map((name) => name.trim());
  const issues = headerIssues(names, options);
  if (issues.length > 0) return { ok: false, issues };
  const place = placeOf(names);
  const isAsked = options.counts !== undefined || options.dimensions !== undefined;
  const known = isAsked ? null : knownLayout(names, place);
  if (known !== null) return { ok: true, value: known };
  const pair = pairOf(names);
  const taken = new Set([place.time, pair?.group, pair?.member, ...Object.values(place.geography ?? {})]);
  const free = names.flatMap((name, at) =>
    taken.has(at) ||
    (place.geography !== null && /^(?:country|region|la|lad)_name$|^old_la_code$/i.test(name))
      ? []
      : [at],
  );
  const holdsNumbers = (at: number): boolean =>
    sample.length > 0 &&
    sample.some((row) => countText(row[at] ?? '').kind === 'count') &&
    sample.every((row) => derivedText(row[at] ?? '', options.symbol).kind !== 'unreadable');
  const derived = free.filter(
    (at) =>
      (PERCENTAGE.test(nameAt(names, at)) || RATE.test(nameAt(names, at))) &&
      !isNamed(options.counts, names, at) &&
      !isNamed(options.dimensions, names, at),
  );
  const populations = free.filter(
    (at) =>
      !derived.includes(at) &&
      POPULATION.test(nameAt(names, at)) &&
      !isNamed(options.counts, names, at) &&
      holdsNumbers(at),
  );
  const left = free.filter((at) => !derived.includes(at) && !populations.includes(at));
  const byName = left.filter(
    (at) => COUNT.test(nameAt(names, at)) && !isNamed(options.dimensions, names, at),
  );
  const numeric = left.filter(
    (at) =>
      holdsNumbers(at) && !CODE_OR_LABEL.test(nameAt(names, at)) && !isNamed(options.dimensions, names, at),
  );
  const counted =
    options.counts !== undefined
      ? names.flatMap((_, at) => (isNamed(options.counts, names, at) ? [at] : []))
      : byName.length > 0
        ? byName
        : numeric;
  if (counted.length === 0) return { ok: false, issues: [noCounts(names)] };
  const isWide = counted.length > 1;
  const dimensions =
    options.dimensions === undefined
      ? left.filter((at) => !counted.includes(at) && !/^time_identifier$/i.test(nameAt(names, at)))
      : names.flatMap((_, at) => (isNamed(options.dimensions, names, at) && at !== place.time ? [at] : []));
  const isPlaceAsked = dimensions.some((at) => Object.values(place.geography ?? {}).includes(at));
  return {
    ok: true,
    value: {
      header: names,
      time: place.time,
      geography: isPlaceAsked ? null : place.geography,
      pair: options.dimensions === undefined ? pair : null,
      dimensions: dimensions.filter((at) => !counted.includes(at)),
      counts: counted.map((column): CountColumn => ({
        column,
        subject: '',
        subjectColumn: null,
        hasCategories: true,
        category: isWide ? nameAt(names, column) : null,
        derived: isWide ? [] : derived.map((at) => derivedColumn(names, at, populations[0] ?? null)),
      })),
      ownTotals: [],
    },
  };
}

function nameAt(names: readonly string[], at: number): string {
  return names[at] as string;
}

function isNamed(asked: readonly string[] | undefined, names: readonly string[], at: number): boolean {
  return asked?.includes(nameAt(names, at)) ?? false;
}

function placeOf(names: readonly string[]): Pick<Layout, 'geography' | 'time'> {
  const first = (...wanted: readonly RegExp[]): number | null => {
    for (const pattern of wanted) {
      const at = names.findIndex((name) => pattern.test(name));
      if (at >= 0) return at;
    }
    return null;
  };
  const level = first(/^geographic_level$/i);
  return {
    time: first(TIME),
    geography:
      level === null
        ? null
        : {
            level,
            country: first(/^country_code$/i, /^country_name$/i),
            region: first(/^region_code$/i, /^region_name$/i),
            authority: first(/^(?:new_la|lad)_code$/i, /^(?:la|lad)_name$/i),
          },
  };
}

function pairOf(names: readonly string[]): Layout['pair'] {
  for (const [group, member] of PAIRS) {
    const [groupAt, memberAt] = [names.indexOf(group), names.indexOf(member)];
    if (groupAt >= 0 && memberAt >= 0) return { group: groupAt, member: memberAt };
  }
  return null;
}

function derivedColumn(names: readonly string[], column: number, population: number | null): DerivedColumn {
  const name = nameAt(names, column);
  if (PERCENTAGE.test(name)) return { column, per: 100, population: null };
  const [, number = '10000', thousands] = /per[_ ]?(\d[\d,]*)(k?)/i.exec(name) ?? [];
  return { column, per: Number(number.replaceAll(',', '')) * (thousands === 'k' ? 1_000 : 1), population };
}

function headerIssues(
  names: readonly string[],
  { counts, dimensions, overlapping }: LayoutOptions,
): readonly Issue[] {
  const issues: Issue[] = [];
  names.forEach((name, at) => {
    if (names.indexOf(name) === at) return;
    issues.push({
      code: 'COLUMN_TWICE',
      path: `line 1, column ${at + 1}`,
      found: JSON.stringify(name),
      expected: 'a name no other column has',
      whatToDo: 'Give each column a name of its own.',
    });
  });
  for (const name of [...(counts ?? []), ...(dimensions ?? []), ...(overlapping ?? [])]) {
    if (names.includes(name) || (overlapping?.includes(name) ?? false)) continue;
    issues.push({
      code: 'UNKNOWN_COLUMN',
      path: 'line 1',
      found: `no column ${JSON.stringify(name)}`,
      expected: `one of ${names.map((known) => JSON.stringify(known)).join(', ')}`,
      whatToDo: 'Name a column as the first line spells it.',
    });
  }
  return issues;
}

function noCounts(names: readonly string[]): Issue {
  return {
    code: 'NO_COUNT_COLUMN',
    path: 'line 1',
    found: names.join(', '),
    expected: 'a column of counts, such as count or number',
    whatToDo: 'Name the column of counts, count say, or say which it is.',
  };
}
