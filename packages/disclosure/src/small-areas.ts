import { holdsOtherCode, OTHER_AREA } from './authority-or-larger.ts';

/** Areas smaller than a local authority, by the words policies refuse them by, and how names of columns and values tell them. */
interface SmallArea {
  readonly level: string;
  /** One word of a column's name, in small letters: `ward`, `wardcode`, `wd24cd`. */
  readonly word: RegExp;
  /** The whole of a name or of a level, where a word by itself could mean much else. */
  readonly whole?: RegExp;
  /** What a value holds that is the code of one such area. */
  readonly code: RegExp;
}

/** No code tells such an area. */
const NONE = /(?!)/;
const SUFFIX = '(?:\\d\\d)?(?:codes?|names?|cd|nmw?|id|no|num|number|label)?';
const word = (names: string): RegExp => new RegExp(`^(?:${names})${SUFFIX}$`);

/**
 * The kinds of small areas that are recognised.
 *
 * @source ONS, register of geographic codes: entity codes of England, Wales, Scotland and Northern Ireland below the local authority
 */
const SMALL_AREAS: readonly SmallArea[] = [
  { level: 'ward', word: word('wards?|wd|ced|electoraldivisions?'), code: /\b(?:[EW]05|E58|S13|N08)\d{6}\b/ },
  {
    level: 'lsoa',
    word: word('lsoas?|lowerlayersuperoutputareas?|lowersuperoutputareas?|datazones?'),
    code: /\b(?:[EWS]01|N20)\d{6}\b/,
  },
  {
    level: 'msoa',
    word: word('msoas?|middlelayersuperoutputareas?|middlesuperoutputareas?'),
    code: /\b[EWS]02\d{6}\b/,
  },
  { level: 'output area', word: word('oas?|coas?|outputareas?'), code: /\b[EWSN]00\d{6}\b/ },
  { level: 'parish', word: word('parish|parishes|par(?=\\d)|parncp'), code: /\b[EW]04\d{6}\b/ },
  {
    level: 'postcode',
    word: word('postcodes?|pcds?|pcd2|pcd7|pcd8|postcode(?:sector|district|area)s?|postalcodes?|outcodes?'),
    code: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
  },
  {
    level: 'parliamentary constituency',
    word: word('pcons?|constituency|constituencies'),
    code: /\b(?:E14|W07|S14|N0[56])\d{6}\b/,
  },
  { level: 'planning area', word: word('planningareas?'), code: NONE },
  {
    level: 'school',
    // `school_type` and `schools` may tell of many schools: only what names or numbers one is taken for a school.
    word: /^(?:urns?|(?:school|establishment|estab)(?:name|code|id|no|num|number|urn|laestab)s?|laestabs?|estab)$/,
    whole: /^school$/,
    code: NONE,
  },
  { level: 'institution', word: word('ukprns?|institutions?'), code: NONE },
];

/** Columns in which a value says of what level a row is. */
const LEVEL_COLUMN = /level|geograph|area[_ ]?type/i;

/**
 * The small area a column is for, by its name in any spelling: `Ward`, `ward_code`, `WD24CD`, `LSOA name`, `Post Code`; null for any other.
 *
 * @example
 * smallAreaOfColumn('Ward Name'); // => 'ward'
 * smallAreaOfColumn('reward'); // => null
 */
export function smallAreaOfColumn(name: string): string | null {
  const words = wordsOf(name);
  // Some names are written in one word or in several: postcode and post code, output area and OutputArea.
  const runs = words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1).join('')),
  );
  const all = words.join('');
  const found = SMALL_AREAS.find(
    ({ word: pattern, whole }) => runs.some((run) => pattern.test(run)) || whole?.test(all) === true,
  );
  return found?.level ?? null;
}

/**
 * The small area a value of a column names: by its code, or as its level in a column of levels; null for any other.
 *
 * @example
 * smallAreaOfValue('area', 'E05000001'); // => 'ward'
 * smallAreaOfValue('area_type', 'LSOAs'); // => 'lsoa'
 * smallAreaOfValue('area', 'E08000018'); // => null
 */
export function smallAreaOfValue(column: string, value: string): string | null {
  const text = value.trim().toUpperCase();
  const found = SMALL_AREAS.find(({ code }) => code.test(text));
  if (found !== undefined) return found.level;
  if (holdsOtherCode(text)) return OTHER_AREA;
  return LEVEL_COLUMN.test(column) ? smallAreaOfColumn(value) : null;
}

/** Words of a name, split where letters turn to capitals and at everything that is no letter or figure. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((each) => each !== '');
}
