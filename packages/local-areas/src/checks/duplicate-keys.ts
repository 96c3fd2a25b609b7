import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

interface Placed {
  readonly path: string;
  readonly key: string;
}

/**
 * `DUPLICATE_ID`: two entries of one file with the same id, reference, number or day, so that a reference could mean either.
 * Governance and records are looked at by their own packages.
 */
export function duplicateKeys({ head, framework, lists }: AreaParts): readonly AreaIssue[] {
  const placed = <T>(
    entries: readonly { readonly index: number; readonly value: T }[],
    field: string,
    key: (value: T) => string,
  ): Placed[] => entries.map(({ index, value }) => ({ path: `[${index}].${field}`, key: key(value) }));
  const priorities = lists['place-priorities.json'].entries;
  const intentions = lists['intentions.json'].entries;
  return [
    ...repeated(
      'area.json',
      (head?.sources ?? []).map(({ id }, index) => ({ path: `sources[${index}].id`, key: id })),
    ),
    ...repeated(
      'framework.json',
      (framework?.statements ?? []).map(({ outcomeId, number }, index) => ({
        path: `statements[${index}].number`,
        key: `${outcomeId} ${number}`,
      })),
    ),
    ...(
      [
        'indicators.json',
        'observations.json',
        'schemes.json',
        'improvement-plans.json',
        'figures.json',
      ] as const
    ).flatMap((file) =>
      repeated(
        file,
        placed<{ readonly id: string }>(lists[file].entries, 'id', ({ id }) => id),
      ),
    ),
    ...repeated(
      'place-priorities.json',
      placed(priorities, 'id', ({ id }) => id),
    ),
    ...repeated(
      'place-priorities.json',
      placed(priorities, 'number', ({ number }) => String(number)),
    ),
    ...repeated(
      'intentions.json',
      placed(intentions, 'id', ({ id }) => id),
    ),
    ...repeated(
      'intentions.json',
      placed(intentions, 'ref', ({ ref }) => ref),
    ),
    ...repeated(
      'delivery-objectives.json',
      placed(lists['delivery-objectives.json'].entries, 'ref', ({ ref }) => ref),
    ),
    ...repeated(
      'demo-people.json',
      placed(lists['demo-people.json'].entries, 'key', ({ key }) => key),
    ),
    ...repeated(
      'looked-after.json',
      placed(
        lists['looked-after.json'].entries,
        'asAtDate',
        ({ asAtDate, knownDate }) => `${asAtDate} known ${knownDate}`,
      ),
    ),
  ];
}

function repeated(file: string, placed: readonly Placed[]): readonly AreaIssue[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ path, key }): readonly AreaIssue[] => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    return [
      inFile(file, {
        code: 'DUPLICATE_ID',
        path,
        found: `"${key}", already at ${earlier}`,
        expected: 'a value no other entry has',
        whatToDo: 'Give one of the two another, or remove the one that repeats.',
      }),
    ];
  });
}
