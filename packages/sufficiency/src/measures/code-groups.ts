import groupData from './definitions/code-groups.json' with { type: 'json' };

interface DatedCode {
  readonly code: string;
  /** First and last collection year it is taken in, by the calendar year they begin in. */
  readonly since?: number;
  readonly until?: number;
}

/** Codes of the return that measures count together. */
export interface CodeGroup {
  readonly id: string;
  readonly label: string;
}

interface DatedGroup extends CodeGroup {
  readonly codes: readonly DatedCode[];
}

const sets: readonly { readonly id: string; readonly groups: readonly DatedGroup[] }[] = groupData;

/** What groups there are of each set of codes: data, so that a new code is no new release of the measures. */
export type CodeSet =
  | 'placement'
  | 'foster-carer'
  | 'family-based'
  | 'home-kind'
  | 'temporary-placement'
  | 'registration'
  | 'new-placement'
  | 'new-carer'
  | 'provider'
  | 'provision'
  | 'locality'
  | 'legal-status'
  | 'need'
  | 'ethnicity'
  | 'end-reason'
  | 'permanence'
  | 'previous-permanence'
  | 'in-touch'
  | 'no-longer-a-leaver'
  | 'activity'
  | 'accommodation'
  | 'views-in-review';

const groupOfCode = new Map(
  sets.map(({ id, groups }) => [
    id,
    new Map(groups.flatMap((group) => group.codes.map((dated) => [dated.code, { group: group.id, dated }]))),
  ]),
);

/**
 * The groups of a set, in order.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025: characteristics of the tables by
 * authority; codes as in the SSDA903 return of each year
 * @example
 * groupsOf('locality').map(({ id }) => id); // => ['inside', 'outside']
 */
export function groupsOf(set: CodeSet): readonly CodeGroup[] {
  return sets.filter(({ id }) => id === set).flatMap(({ groups }) => groups);
}

/**
 * The group a code is in, in a collection year; null where the return has no code, or one that the set does not have in that year.
 *
 * @param year - the calendar year the collection year begins in.
 * @example
 * groupOf('placement', 'H5', 2024); // => 'supported'
 * @example
 * groupOf('placement', 'H5', 2025); // => null
 */
export function groupOf(set: CodeSet, code: string | null, year: number): string | null {
  const found = groupOfCode.get(set)?.get(code ?? '');
  if (found === undefined) return null;
  const { since = 0, until = 9999 } = found.dated;
  return since <= year && year <= until ? found.group : null;
}
