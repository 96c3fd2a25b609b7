/** The years in a label of a table. */
export interface YearLabel {
  /** The calendar year in which the stretch begins, as far as the label says; the same as `lastYear` for a single year. */
  readonly firstYear: number;
  /** The calendar year in which it ends. */
  readonly lastYear: number;
  /** `2024`; `2023-24` or `2014-16`; `2013/14-15/16`. */
  readonly written: 'one-year' | 'two-years' | 'several-split-years';
}

const forms = [
  /^(?<first>\d{4})$/u,
  /^(?<first>\d{4})[-/](?<last>\d{2}|\d{4})$/u,
  /^(?<first>\d{4})\/\d{2}-(?:\d{2}|\d{4})\/(?<last>\d{2})$/u,
] as const;

/** A remark behind a year, such as `(prov)`: it says how final the figures are, not when they are of. */
const remark = / \((?:Rev|Final|prov|OT)\)$/u;

/**
 * Reads a year label as the national tables write them. Null when it is none, or when it runs backwards or over more than ten
 * years.
 *
 * @example
 * readYearLabel('2018 (Rev)'); // => { firstYear: 2018, lastYear: 2018, written: 'one-year' }
 *
 * @example
 * readYearLabel('0'); // => null
 */
export function readYearLabel(label: string): YearLabel | null {
  const text = label.trim().replace(remark, '');
  for (const [at, form] of forms.entries()) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const firstYear = Number(groups['first']);
    const lastYear = at === 0 ? firstYear : fullYear(groups['last'] as string, firstYear);
    if (firstYear < 1900 || lastYear > 2199 || lastYear - firstYear > 10) return null;
    if (at > 0 && lastYear <= firstYear) return null;
    return { firstYear, lastYear, written: (['one-year', 'two-years', 'several-split-years'] as const)[at]! };
  }
  return null;
}

function fullYear(digits: string, firstYear: number): number {
  if (digits.length === 4) return Number(digits);
  const century = firstYear - (firstYear % 100);
  const year = century + Number(digits);
  return year < firstYear && firstYear % 100 > 89 ? year + 100 : year;
}
