import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { Fault } from '../server/fault.ts';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isCalendarDay(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = month === 2 && isLeapYear(year) ? 29 : DAYS[month - 1];
  return year >= 1 && days !== undefined && day >= 1 && day <= days;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/**
 * Reads a calendar day from outside. Only `YYYY-MM-DD` of a day that exists: `2022-02-30` and `2022-2-3` are refused.
 *
 * @throws Fault `INVALID_DATE`
 */
export function parseDay(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new Fault('INVALID_DATE', `"${shown(value)}" is not a day of the calendar.`, {
    found: shown(value),
    expected: 'a day that exists, written YYYY-MM-DD, such as 2022-08-31',
    whatToDo: 'Send the day as YYYY-MM-DD.',
  });
}

/** The `Date` scalar: days in and out. */
export const DATE_SCALAR = {
  description:
    'A day of the calendar written YYYY-MM-DD, such as 2022-08-31. It has no time and no time zone.',
  serialize: (value: unknown): string => parseDay(value),
  parseValue: parseDay,
  parseLiteral: (node: ValueNode): string =>
    parseDay(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : node.kind),
};

/** The `DateTime` scalar: moments go out only. */
export const DATE_TIME_SCALAR = {
  description:
    'A moment in Coordinated Universal Time (UTC) written in ISO 8601, such as 2022-09-06T09:00:00Z.',
  serialize: (value: unknown): string => String(value),
  parseValue: (): never => {
    throw new GraphQLError('Moments are recorded by the service; none is read from a request.');
  },
};
