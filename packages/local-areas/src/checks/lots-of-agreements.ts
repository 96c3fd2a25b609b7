import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/**
 * `LOT_NOT_OF_FRAMEWORK`: a place or a contract called off from a lot that its framework has not, or from a lot of none; and
 * `DUPLICATE_ID`: a framework of whose id there is another among those for homes.
 */
export function lotsOfAgreements({ lists }: AreaParts): readonly AreaIssue[] {
  const agreements = lists['framework-agreements.json'].entries.map(({ value }) => value);
  const frameworks = [
    ...agreements,
    ...lists['procurement-frameworks.json'].entries.map(({ value }) => value),
  ];
  return [
    ...lists['call-offs.json'].entries.flatMap(({ index, value }) =>
      wrongLot('call-offs.json', index, value, agreements),
    ),
    ...lists['contracts.json'].entries.flatMap(({ index, value }) =>
      wrongLot('contracts.json', index, value, frameworks),
    ),
    ...lists['procurement-frameworks.json'].entries.flatMap(({ index, value: { id } }) =>
      agreements.every((agreement) => agreement.id !== id)
        ? []
        : [
            inFile('procurement-frameworks.json', {
              code: 'DUPLICATE_ID',
              path: `[${index}].id`,
              found: `"${id}", already in framework-agreements.json`,
              expected: 'an id that no framework for homes has',
              whatToDo: 'Give it another id, or leave it out where it is the same: it stands with the homes.',
            }),
          ],
    ),
  ];
}

interface CalledOff {
  readonly frameworkId: string | null;
  readonly lotId: string | null;
}

interface WithLots {
  readonly id: string;
  readonly lots: readonly { readonly id: string }[];
}

function wrongLot(
  file: 'call-offs.json' | 'contracts.json',
  index: number,
  { frameworkId, lotId }: CalledOff,
  frameworks: readonly WithLots[],
): readonly AreaIssue[] {
  if (lotId === null) return [];
  const framework = frameworks.find(({ id }) => id === frameworkId);
  // A framework that is broken, or not there at all, is told of by itself.
  if (frameworkId !== null && framework === undefined) return [];
  const lots = framework?.lots.map(({ id }) => id) ?? [];
  if (lots.includes(lotId)) return [];
  return [
    inFile(file, {
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
}
