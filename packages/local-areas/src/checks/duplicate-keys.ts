import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

interface Placed {
  readonly path: string;
  readonly key: string;
}

const filesWithIds = [
  'indicators.json',
  'observations.json',
  'schemes.json',
  'improvement-plans.json',
  'place-priorities.json',
  'intentions.json',
  'figures.json',
  'intention-progress.json',
  'strategies.json',
  'priority-matrices.json',
  'self-assessments.json',
  'audit-items.json',
  'key-decisions.json',
  'checklists.json',
  'services.json',
  'code-of-practice-map.json',
  'consultations.json',
  'document-versions.json',
  'promises.json',
  'sufficiency-priorities.json',
  'measures-of-success.json',
  'published-projections.json',
  'homes.json',
  'home-counts.json',
  'home-programmes.json',
  'framework-agreements.json',
  'call-offs.json',
  'block-bookings.json',
  'annual-spend.json',
  'market-findings.json',
  'procurement-frameworks.json',
  'contracts.json',
  'quality-visit-rules.json',
  'quality-visits.json',
  'pooled-funds.json',
  'funding-streams.json',
] as const;

const filesWithNumbers = ['place-priorities.json', 'promises.json', 'sufficiency-priorities.json'] as const;

/**
 * `DUPLICATE_ID`: two entries of one file with the same id, reference, number or day, so that a reference could mean either.
 * Governance and records are looked at by their own packages.
 */
export function duplicateKeys({ head, framework, overlay, lists }: AreaParts): readonly AreaIssue[] {
  const placed = <T>(
    entries: readonly { readonly index: number; readonly value: T }[],
    field: string,
    key: (value: T) => string,
  ): Placed[] => entries.map(({ index, value }) => ({ path: `[${index}].${field}`, key: key(value) }));
  return [
    ...repeated(
      'area.json',
      (head?.sources ?? []).map(({ id }, index) => ({ path: `sources[${index}].id`, key: id })),
    ),
    ...repeated(
      'framework.json',
      ((overlay === null ? framework : null)?.statements ?? []).map(({ outcomeId, number }, index) => ({
        path: `statements[${index}].number`,
        key: `${outcomeId} ${number}`,
      })),
    ),
    ...filesWithIds.flatMap((file) =>
      repeated(
        file,
        placed<{ readonly id: string }>(lists[file].entries, 'id', ({ id }) => id),
      ),
    ),
    ...filesWithNumbers.flatMap((file) =>
      repeated(
        file,
        placed<{ readonly number: number }>(lists[file].entries, 'number', ({ number }) => String(number)),
      ),
    ),
    ...repeated(
      'populations.json',
      placed(
        lists['populations.json'].entries,
        'midYear',
        ({ midYear, publishedDate }) => `${midYear} ${publishedDate}`,
      ),
    ),
    ...repeated(
      'measures-of-success.json',
      placed(
        lists['measures-of-success.json'].entries,
        'number',
        ({ theme, number }) => `${theme} ${number}`,
      ),
    ),
    ...repeated(
      'intentions.json',
      placed(lists['intentions.json'].entries, 'ref', ({ ref }) => ref),
    ),
    ...repeated(
      'delivery-objectives.json',
      placed(lists['delivery-objectives.json'].entries, 'ref', ({ ref }) => ref),
    ),
    ...repeated(
      'unit-costs.json',
      placed(
        lists['unit-costs.json'].entries,
        'placementTypeId',
        ({ placementTypeId, sector, priceYear }) =>
          `${placementTypeId}, ${sector ?? 'any provider'}, ${priceYear ?? 'any year'}`,
      ),
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
