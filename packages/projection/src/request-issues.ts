import type { Issue } from '@golden-thread/outcomes';
import { methodNames } from './methods.ts';
import type { ProjectionRequest } from './projection.ts';

/** The largest value a series may hold: far beyond any count of children or pounds of a council. */
export const LARGEST_VALUE = 1e12;
/** The furthest a series is continued; nothing here says anything about a year so far off. */
export const MOST_YEARS = 30;

/** The longest series: far more years than any public table has. */
const MOST_VALUES = 200;

/** Everything wrong with what is asked, all at once. */
export function requestIssues(request: ProjectionRequest): readonly Issue[] {
  const { series, years, method = 'best', window = null, decimals = null } = request;
  const issues: Issue[] = series.flatMap((value, at) =>
    value === null ? [] : valueIssues(value, `series[${at}]`),
  );
  if (!series.some((value) => value !== null)) {
    issues.push({
      code: 'NO_KNOWN_VALUE',
      path: 'series',
      found: series.length === 0 ? 'no value' : 'only unknown values',
      expected: 'at least one known value',
      whatToDo: 'Give the values that are known, oldest first.',
    });
  }
  if (series.length > MOST_VALUES) {
    issues.push(outOfRange('SERIES_TOO_LONG', 'series', series.length, `at most ${MOST_VALUES} values`));
  }
  if (!whole(years, 1, MOST_YEARS)) {
    issues.push(outOfRange('YEARS_OUT_OF_RANGE', 'years', years, `a whole number from 1 to ${MOST_YEARS}`));
  }
  if (window !== null && !whole(window, 2, Number.MAX_SAFE_INTEGER)) {
    issues.push(outOfRange('WINDOW_OUT_OF_RANGE', 'window', window, 'a whole number of values, from 2'));
  }
  if (decimals !== null && !whole(decimals, 0, 10)) {
    issues.push(outOfRange('DECIMALS_OUT_OF_RANGE', 'decimals', decimals, 'a whole number from 0 to 10'));
  }
  if (method !== 'best' && !methodNames.includes(method)) {
    issues.push({
      code: 'METHOD_UNKNOWN',
      path: 'method',
      found: JSON.stringify(method),
      expected: `best, or one of: ${methodNames.join(', ')}`,
      whatToDo: 'Name one of these methods.',
    });
  }
  return issues;
}

function valueIssues(value: number, path: string): readonly Issue[] {
  if (Number.isFinite(value) && value >= 0 && value <= LARGEST_VALUE) return [];
  const negative = value < 0;
  return [
    {
      code: negative ? 'VALUE_NEGATIVE' : 'VALUE_OUT_OF_RANGE',
      path,
      found: String(value),
      expected: `a number from 0 to ${LARGEST_VALUE}, or nothing where it is unknown`,
      whatToDo: negative
        ? 'Leave it out: what can be negative cannot be projected by methods that never go below zero.'
        : 'Write the value as a plain number, or leave it empty.',
    },
  ];
}

function whole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function outOfRange(code: string, path: string, found: number, expected: string): Issue {
  return { code, path, found: String(found), expected, whatToDo: `Give ${expected}.` };
}
