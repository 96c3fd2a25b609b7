import type { Checked } from '@golden-thread/outcomes/schema';
import { countText, derivedText } from './count-text.ts';
import { headerIssues, noCounts, noNames } from './header-issues.ts';
import { knownLayout } from './known-layout.ts';
import type { CountColumn, Layout, LayoutOptions } from './layout.ts';
import { pairOf, placeOf } from './place-columns.ts';
import { aboutOf, isShareName, shareColumn } from './share-columns.ts';

const POPULATION = /population|(?:^|[_ ])estimate/i;
const COUNT =
  /^(?:count|number|n|headcount|value|total_count)$|(?:^|[_ ])(?:count|number)$|^(?:count|number)[_ ]of[_ ]/i;
/** What may be a band of ages as well as a range that hides a count. */
const BAND = /^[\s[(]*\d/;
const CODE_OR_LABEL = /(?:^|[_ ])code$|^time_identifier$|^geo_breakdown/i;

/**
 * Tells which column is what from the names of the columns and some rows. A table has one row for each count, or, where
 * several columns hold counts and none is called so, one column for each category.
 *
 * The issues: `UNKNOWN_COLUMN`, `COLUMN_TWICE`, `COLUMN_WITHOUT_NAME`, `NO_HEADER`, `NO_COUNT_COLUMN`.
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
  const holdsNumbers = (at: number): boolean => isNumeric(sample, at, options.symbol);
  const derived = free.filter(
    (at) =>
      isShareName(nameAt(names, at)) &&
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
  if (!isWide && countText(nameAt(names, counted[0] as number)).kind === 'count')
    return { ok: false, issues: [noNames(names)] };
  const isTied = (share: number, count: number): boolean =>
    !isWide || aboutOf(nameAt(names, share)) === aboutOf(nameAt(names, count));
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
        derived: derived
          .filter((at) => isTied(at, column))
          .map((at) => shareColumn(nameAt(names, at), at, populations[0] ?? null)),
      })),
      ownTotals: [],
      notCounts: [],
      untied: derived.filter((at) => !counted.some((column) => isTied(at, column))),
    },
  };
}

/**
 * Whether a column holds figures, or signs that hide them and nothing else. One range (`1-5`) may hide counts; several
 * are the bands of a classification, such as ages.
 */
function isNumeric(sample: readonly (readonly string[])[], at: number, symbol: string | undefined): boolean {
  const texts = sample.map((row) => row[at] ?? '');
  const read = texts.map((text) => countText(text, symbol));
  const ranges = new Set(read.flatMap((text) => ('within' in text ? [text.within.join('-')] : [])));
  return (
    ranges.size < 2 &&
    read.some(
      ({ kind }, row) => kind === 'count' || (kind === 'hidden' && !BAND.test(texts[row] as string)),
    ) &&
    texts.every((text) => derivedText(text, symbol).kind !== 'unreadable')
  );
}

function nameAt(names: readonly string[], at: number): string {
  return names[at] as string;
}

function isNamed(asked: readonly string[] | undefined, names: readonly string[], at: number): boolean {
  return asked?.includes(nameAt(names, at)) ?? false;
}
