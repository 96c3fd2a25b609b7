import codeSetData from './definitions/code-sets.json' with { type: 'json' };
import type { Sen2Year } from './sen2-module.ts';

/** A code of a collection year and what it stands for, in our words. */
export interface Sen2Code {
  readonly code: string;
  readonly label: string;
}

interface DatedCode extends Sen2Code {
  readonly since?: number;
}

/**
 * The codes of one set that a collection year takes, in the order of the guide; none where there is no such set.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, items 2, 3.1, 4.6, 4.7, 5.5, 5.7 and 5.8
 * @example
 * codesOf('sen-type', 2025).find(({ code }) => code === 'DS')?.label; // => 'Down syndrome'
 * @example
 * codesOf('sen-type', 2024).some(({ code }) => code === 'DS'); // => false
 */
export function codesOf(name: string, year: Sen2Year): readonly Sen2Code[] {
  const codes: readonly DatedCode[] = codeSetData.find((set) => set.name === name)?.codes ?? [];
  return codes.flatMap(({ code, label, since }) => ((since ?? year) <= year ? [{ code, label }] : []));
}

/** The names of every set of codes. */
export const codeSetNames: readonly string[] = codeSetData.map(({ name }) => name);
