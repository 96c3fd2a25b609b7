import type { AreaParts } from '../area-parts.ts';
import type { Reference } from './reference.ts';

/** What the priorities and measures of a sufficiency strategy refer to. */
export function sufficiencyReferences({ lists }: AreaParts): readonly Reference[] {
  const ofPriorities = lists['sufficiency-priorities.json'].entries.flatMap(({ index, value }) =>
    value.objectiveRefs.map((id, place): Reference => {
      const path = `[${index}].objectiveRefs[${place}]`;
      return { file: 'sufficiency-priorities.json', path, names: 'objective', id };
    }),
  );
  const ofMeasures = lists['measures-of-success.json'].entries.flatMap(({ index, value }): Reference[] => {
    const { indicatorId: id } = value;
    if (id === null) return [];
    return [{ file: 'measures-of-success.json', path: `[${index}].indicatorId`, names: 'indicator', id }];
  });
  return [...ofPriorities, ...ofMeasures];
}
