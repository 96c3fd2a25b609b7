import { PLACEMENT_TYPES, placementTypeIds } from '@golden-thread/sufficiency/demand';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/** `PLACEMENT_TYPE_UNKNOWN`: a price of a type that no forecast counts, so that it would price nothing. */
export function placementTypes({ lists }: AreaParts): readonly AreaIssue[] {
  const types = placementTypeIds(PLACEMENT_TYPES);
  return lists['unit-costs.json'].entries
    .filter(({ value }) => !types.includes(value.placementTypeId))
    .map(({ index, value }) =>
      inFile('unit-costs.json', {
        code: 'PLACEMENT_TYPE_UNKNOWN',
        path: `[${index}].placementTypeId`,
        found: JSON.stringify(value.placementTypeId),
        expected: `one of ${types.join(', ')}`,
        whatToDo: 'Correct the type; who provides it stands in "sector".',
      }),
    );
}
