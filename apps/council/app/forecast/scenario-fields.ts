import type { FieldError } from '../components/govuk/error-summary.tsx';
import { readDay } from '../words/dates.ts';
import { readNumber } from '../words/read-number.ts';

/** The fields of the form of a scenario, in the order they stand on it. */
const ORDER = [
  ...['title', 'fromDate', 'entrants', 'leaving', 'stepDown', 'stepDownFrom', 'stepDownTo'],
  ...['places', 'placesType', 'openDate', 'rise', 'riseYear', 'because'],
];

/** A forecast looks no further ahead; what began earlier than its newest return can be of is the past, and not a scenario. */
const YEARS_BACK = 2;
const YEARS_AHEAD = 10;

/** Reads the fields of the form of a scenario one by one, and collects what is wrong with them. */
export function scenarioFields(values: Readonly<Record<string, string>>, today: string) {
  const errors: FieldError[] = [];
  const wrong = (field: string, text: string): null => {
    errors.push({ field, text });
    return null;
  };
  const said = (field: string) => values[field] ?? '';
  const thisYear = Number(today.slice(0, 4));
  return {
    wrong,
    isSaid: (field: string) => said(field) !== '',
    /** What is wrong, from the top of the form to its end. */
    errors: () => errors.toSorted((one, other) => ORDER.indexOf(one.field) - ORDER.indexOf(other.field)),
    words(field: string, what: string, missing: string, longest: number): string {
      const text = said(field);
      if (text === '') wrong(field, missing);
      if (text.length > longest)
        wrong(field, `${what} must be ${longest.toLocaleString('en-GB')} characters or fewer`);
      return text;
    },
    /** Null where it is not said, or wrong. */
    number(
      field: string,
      text: string,
      { from, to, whole = false }: { readonly from: number; readonly to: number; readonly whole?: boolean },
    ): number | null {
      if (said(field) === '') return null;
      const value = readNumber(said(field));
      const fine = value !== null && value >= from && value <= to && (!whole || Number.isInteger(value));
      return fine ? value : wrong(field, text);
    },
    day(field: string, what: string, example: string): string | null {
      const read = readDay(said(field));
      if (read === null) return wrong(field, `${what} must be a real date, like ${example}`);
      const year = Number(read.slice(0, 4));
      if (year >= thisYear - YEARS_BACK && year <= thisYear + YEARS_AHEAD) return read;
      return wrong(field, `${what} must be in ${thisYear - YEARS_BACK} to ${thisYear + YEARS_AHEAD}`);
    },
    year(field: string, what: string): number | null {
      const read = /^\d{4}$/.test(said(field)) ? Number(said(field)) : 0;
      if (read >= thisYear - YEARS_BACK && read <= thisYear + YEARS_AHEAD) return read;
      return wrong(
        field,
        `${what} must be a year from ${thisYear - YEARS_BACK} to ${thisYear + YEARS_AHEAD}, like 2027 for 2027/28`,
      );
    },
    choice<Id extends string>(field: string, of: readonly Id[], missing: string): Id | null {
      return of.find((id) => id === said(field)) ?? wrong(field, missing);
    },
  };
}
