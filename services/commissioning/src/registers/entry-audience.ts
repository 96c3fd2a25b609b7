import type { Audience, Register } from '@golden-thread/commissioning/registers';
import type { InputIssue } from '@golden-thread/subgraph';

/**
 * Whether an entry may be for one audience after it was for another: it may be opened to more, and never closed to some again. So
 * whoever saw an entry always sees how it stands, and nobody counts its versions wrong.
 */
export function mayFollow(before: Audience, after: Audience): boolean {
  if (before === after) return true;
  if (before === 'panel' || after === 'panel') return false;
  return after === 'public' || (after === 'joint' && before !== 'public');
}

/**
 * What is wrong with the audience of an entry; nothing where it may be for that.
 *
 * @param before - whom it was for; null for a new entry.
 */
export function audienceIssues(
  { audiences }: Pick<Register, 'audiences'>,
  before: Audience | null,
  wanted: Audience,
): readonly InputIssue[] {
  const may = audiences.filter((audience) => before === null || mayFollow(before, audience));
  if (may.includes(wanted)) return [];
  return [
    {
      path: 'audience',
      found: graphAudience(wanted),
      expected: may.length === 0 ? 'a register that is kept in public' : may.map(graphAudience).join(' or '),
      whatToDo:
        before === null
          ? 'Choose one of these.'
          : 'Record a new entry for fewer people: an entry may be opened to more, and not closed to those who could read it.',
    },
  ];
}

function graphAudience(audience: Audience): string {
  return audience.toUpperCase();
}
