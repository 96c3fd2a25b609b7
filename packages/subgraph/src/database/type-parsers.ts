import pg from 'pg';

type Parse = (text: string) => unknown;

const safeNumber: Parse = (text) => {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`BIGINT ${text} is beyond the whole numbers JavaScript holds exactly`);
};

const instant: Parse = (text) => {
  const found = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)\+00$/.exec(text);
  if (found) return `${found[1]}T${found[2]}Z`;
  throw new RangeError(`TIMESTAMPTZ ${text} is not a moment between the years 1 and 9999 in UTC`);
};

const asText: Parse = (text) => text;

const readTextArray = pg.types.getTypeParser as (oid: number) => unknown;
const texts = readTextArray(1009) as (text: string) => (string | null)[];

const each =
  (parse: Parse): Parse =>
  (text) =>
    texts(text).map((one) => (one === null ? null : parse(one)));

const parsers = new Map<number, Parse>([
  [20, safeNumber],
  [1016, each(safeNumber)],
  [1082, asText],
  [1182, each(asText)],
  [1700, asText],
  [1231, each(asText)],
  [1184, instant],
  [1185, each(instant)],
]);

/**
 * How columns become values: DATE and NUMERIC as text (a DATE as local midnight would move a British summer day),
 * BIGINT as a number or an error when it is not exact, TIMESTAMPTZ as `2026-11-22T09:00:00.123456Z` with all its digits.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) ||
    pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
};
