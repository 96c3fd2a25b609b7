import type { Register, RegisterRecord } from '@golden-thread/commissioning/registers';
import type { InputIssue } from '@golden-thread/subgraph';

/** Most entries one register of an area may have, those withdrawn too. */
export const LARGEST_REGISTER = 5_000;

/**
 * That a register of an area has as many entries as it may have.
 *
 * @param isKnown - whether it is about an entry that was recorded before.
 */
export function sizeIssues(
  { name, title }: Pick<Register, 'name' | 'title'>,
  isKnown: boolean,
  records: readonly Pick<RegisterRecord, 'register' | 'entryId'>[],
): readonly InputIssue[] {
  if (isKnown) return [];
  const entries = new Set(records.filter(({ register }) => register === name).map(({ entryId }) => entryId))
    .size;
  if (entries < LARGEST_REGISTER) return [];
  return [
    {
      path: 'entryId',
      found: `${entries} entries, those withdrawn too`,
      expected: `at most ${LARGEST_REGISTER} of an area`,
      whatToDo: `Record another version of a ${title.toLowerCase()} there is.`,
    },
  ];
}
