import codeSetData from './definitions/code-sets.json' with { type: 'json' };
import { ssda903Years } from './ssda903-year.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** A code of a collection year and what it stands for, in our words. */
export interface Ssda903Code {
  readonly code: string;
  /** Null where the meaning could not be verified. */
  readonly label: string | null;
}

interface DatedCode extends Ssda903Code {
  readonly since?: number;
  readonly until?: number;
}

const sets: readonly {
  readonly name: string;
  readonly rule: string | null;
  readonly codes: readonly DatedCode[];
}[] = codeSetData;

/**
 * The codes of one set that a collection year takes; none where there is no such set.
 *
 * @source DfE, SSDA903 validation rules 2022/23 to 2025/26, as Data to Insight's validator has them (rule 146 for placements)
 * @example
 * codesOf('placement', 2025).some(({ code }) => code === 'H5'); // => false
 * @example
 * codesOf('placement', 2023).some(({ code }) => code === 'K3'); // => false
 */
export function codesOf(name: string, year: Ssda903Year): readonly Ssda903Code[] {
  const codes = sets.find((set) => set.name === name)?.codes ?? [];
  return codes.flatMap(({ code, label, since = year, until = year }) =>
    since <= year && year <= until ? [{ code, label }] : [],
  );
}

/** The number of the Department's rule that a code of a set must be known; null where there is none. */
export function ruleOfCodes(name: string): string | null {
  return sets.find((set) => set.name === name)?.rule ?? null;
}

/** Every code of a set that any year takes. */
export function codesOfAnyYear(name: string): ReadonlySet<string> {
  return new Set(ssda903Years.flatMap((year) => codesOf(name, year).map(({ code }) => code)));
}

/** The names of every set of codes. */
export const codeSetNames: readonly string[] = sets.map(({ name }) => name);
