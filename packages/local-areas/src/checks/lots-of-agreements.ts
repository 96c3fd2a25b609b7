import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/** `LOT_NOT_OF_FRAMEWORK`: a place bought from a lot that its agreement has not, or from a lot of none. */
export function lotsOfAgreements({ lists }: AreaParts): readonly AreaIssue[] {
  const agreements = lists['framework-agreements.json'];
  return lists['call-offs.json'].entries.flatMap(({ index, value: { frameworkId, lotId } }) => {
    if (lotId === null) return [];
    const agreement = agreements.entries.find(({ value }) => value.id === frameworkId)?.value;
    // An agreement that is broken, or not there at all, is told of by itself.
    if (frameworkId !== null && agreement === undefined) return [];
    const lots = agreement?.lots.map(({ id }) => id) ?? [];
    if (lots.includes(lotId)) return [];
    return [
      inFile('call-offs.json', {
        code: 'LOT_NOT_OF_FRAMEWORK',
        path: `[${index}].lotId`,
        found: JSON.stringify(lotId),
        expected: lots.length === 0 ? 'null' : `null, or one of ${lots.join(', ')}`,
        whatToDo:
          frameworkId === null
            ? 'Take the lot away, or name the agreement it was bought under.'
            : 'Correct the lot, or the agreement it was bought under.',
      }),
    ];
  });
}
