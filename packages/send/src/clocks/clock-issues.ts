import { isIsoDate } from '@golden-thread/outcomes';
import type { Issue } from '@golden-thread/outcomes';
import type { ClockCase } from './clock-case.ts';
import { clockRules } from './clock-rules.ts';

/** One thing wrong with the days of a case: an `Issue` whose path is still in its parts. */
export interface ClockProblem extends Omit<Issue, 'path' | 'file'> {
  readonly path: readonly (string | number)[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The days of an exception, the earlier first. */
const orderOfExceptions = [
  ['fromDate', 'toDate'],
  ['closedFromDate', 'reopensDate'],
] as const;

/**
 * Everything wrong between the days of a case, all at once: an end before its beginning, or an end where the beginning is
 * recorded as not yet. What is no day is passed over: the shape of a case is checked by `clockCaseSchema`, which says this too.
 *
 * @example
 * import { clockIssues } from '@golden-thread/send/clocks';
 * const issues = clockIssues({
 *   clock: 'final-plan',
 *   requestReceivedDate: '2025-03-03',
 *   finalPlanSentDate: '2025-02-01',
 *   ended: null,
 *   exceptions: [],
 * });
 * issues[0]?.code; // => 'DATES_OUT_OF_ORDER'
 */
export function clockIssues(given: ClockCase): readonly Issue[] {
  return clockProblems(given).map(({ path, ...problem }) => ({
    ...problem,
    path: path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
      .join('')
      .slice(1),
  }));
}

/** What is wrong between the days of anything that may be a case, whatever else is wrong with it. */
export function clockProblems(given: unknown): readonly ClockProblem[] {
  if (!hasFields(given)) return [];
  const rule = Object.values(clockRules).find(({ id }) => id === given['clock']);
  if (rule === undefined) return [];
  const exceptions: readonly unknown[] = Array.isArray(given['exceptions']) ? given['exceptions'] : [];
  return [
    ...rule.order.flatMap(([earlier, later]) => outOfOrder(given, earlier, later, [])),
    ...(rule.from === null
      ? []
      : [...doneNotBegun(given, rule.from, rule.until), ...endedEarly(given, rule.from)]),
    ...exceptions.flatMap((exception, index) =>
      hasFields(exception)
        ? orderOfExceptions.flatMap(([earlier, later]) =>
            outOfOrder(exception, earlier, later, ['exceptions', index]),
          )
        : [],
    ),
  ];
}

function outOfOrder(
  fields: Fields,
  earlier: string,
  later: string,
  within: readonly (string | number)[],
): readonly ClockProblem[] {
  const [first, second] = [fields[earlier], fields[later]];
  if (!isIsoDate(first) || !isIsoDate(second) || first <= second) return [];
  return [
    {
      code: 'DATES_OUT_OF_ORDER',
      path: [...within, later],
      found: JSON.stringify(second),
      expected: `${first} or later, which is its ${earlier}`,
      whatToDo: `Correct the one of ${earlier} and ${later} that is wrong, or write "unknown".`,
    },
  ];
}

function doneNotBegun(fields: Fields, from: string, until: string): readonly ClockProblem[] {
  if (fields[from] !== 'not-yet' || !isIsoDate(fields[until])) return [];
  return [
    {
      code: 'NOT_YET_BUT_DONE',
      path: [from],
      found: '"not-yet"',
      expected: `a day not after ${fields[until]}, which is its ${until}, or "unknown"`,
      whatToDo: `Write the day of ${from}, or "unknown" where the record does not say.`,
    },
  ];
}

function endedEarly(fields: Fields, from: string): readonly ClockProblem[] {
  const ended = fields['ended'];
  return hasFields(ended)
    ? outOfOrder({ [from]: fields[from], date: ended['date'] }, from, 'date', ['ended'])
    : [];
}

function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
