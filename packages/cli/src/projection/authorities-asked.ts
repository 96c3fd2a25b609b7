import type { Issue } from '@golden-thread/outcomes';
import type { LongTableRow } from '@golden-thread/national-data';

/** Which authorities a back-test is made over, told by the number the table gives each. */
export type AuthoritiesAsked = 'all' | 'even' | 'odd';

/**
 * Reads which half of the authorities is asked for; all unless said. Halves let what was set on one be tried on the other.
 */
export function authoritiesAsked(given: string | undefined): {
  readonly value: AuthoritiesAsked;
  readonly issues: readonly Issue[];
} {
  if (given === undefined || given === 'all') return { value: 'all', issues: [] };
  if (given === 'even' || given === 'odd') return { value: given, issues: [] };
  return {
    value: 'all',
    issues: [
      {
        code: 'AUTHORITIES_UNKNOWN',
        path: '--authorities',
        found: JSON.stringify(given),
        expected: 'all, even or odd',
        whatToDo: 'Leave it out for all authorities.',
      },
    ],
  };
}

/** Whether a row belongs to one of the authorities asked for. */
export function isAsked(asked: AuthoritiesAsked, { areaNumber }: LongTableRow): boolean {
  return isNumberAsked(asked, areaNumber);
}

/** Whether an authority is one of those asked for, by the number DfE gives it. */
export function isNumberAsked(asked: AuthoritiesAsked, number: string): boolean {
  return asked === 'all' || (Number(number) % 2 === 0) === (asked === 'even');
}
