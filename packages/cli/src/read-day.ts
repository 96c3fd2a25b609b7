import { WrongUse } from './wrong-use.ts';

/** Reads a day given on the command line. Only real calendar days pass: 2022-02-30 does not. */
export function readDay(given: string, option: string): string {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T00:00:00Z`) : null;
  if (parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(given))
    return given;
  throw new WrongUse({
    code: 'INVALID_DATE',
    message: `${option} is not a day of the calendar.`,
    found: JSON.stringify(given),
    expected: 'a day as YYYY-MM-DD, such as 2022-08-31',
    whatToDo: `Call it again with ${option} 2022-08-31, say.`,
  });
}
