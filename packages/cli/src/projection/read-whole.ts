import type { Issue } from '@golden-thread/outcomes';

/** A whole number given as an option; undefined when it was not given, and an issue when it is none. */
export function readWhole(
  given: string | undefined,
  option: string,
): { readonly value: number | undefined; readonly issues: readonly Issue[] } {
  if (given === undefined) return { value: undefined, issues: [] };
  if (/^[+-]?\d{1,9}$/.test(given)) return { value: Number(given), issues: [] };
  return {
    value: undefined,
    issues: [
      {
        code: 'NOT_A_WHOLE_NUMBER',
        path: option,
        found: JSON.stringify(given),
        expected: 'a whole number',
        whatToDo: `Call it again with ${option} 3, say.`,
      },
    ],
  };
}
