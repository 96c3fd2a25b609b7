import type { Issue } from '@golden-thread/outcomes';

/** A whole number given as an option; undefined when it was not given, and an issue when it is none. */
export function readWhole(
  given: string | undefined,
  option: string,
  range: { readonly from: number; readonly to: number } | null = null,
): { readonly value: number | undefined; readonly issues: readonly Issue[] } {
  if (given === undefined) return { value: undefined, issues: [] };
  const isWhole = /^[+-]?\d+$/.test(given);
  const value = Number(given);
  const fits = range === null ? Number.isSafeInteger(value) : value >= range.from && value <= range.to;
  if (isWhole && fits) return { value, issues: [] };
  const words = range === null ? 'a whole number' : `a whole number from ${range.from} to ${range.to}`;
  return {
    value: undefined,
    issues: [
      {
        code: isWhole ? 'OUT_OF_RANGE' : 'NOT_A_WHOLE_NUMBER',
        path: option,
        found: given.length > 80 ? `${JSON.stringify(given.slice(0, 79))}…` : JSON.stringify(given),
        expected: isWhole && range === null ? 'a whole number of fewer digits' : words,
        whatToDo: `Call it again with ${option} 3, say.`,
      },
    ],
  };
}
