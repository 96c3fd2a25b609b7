import type { AreaParts } from '../area-parts.ts';
import type { Reference } from './reference.ts';

/** What the priorities, the measures and the projections of a sufficiency strategy refer to. */
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
  const ofProjections = lists['published-projections.json'].entries.flatMap(
    ({ index, value }): Reference[] => {
      const { indicatorId, changeFigureId, rows } = value;
      const named = (path: string, names: 'indicator' | 'figure', id: string | null): Reference[] =>
        id === null ? [] : [{ file: 'published-projections.json', path: `[${index}].${path}`, names, id }];
      return [
        ...named('indicatorId', 'indicator', indicatorId),
        ...named('changeFigureId', 'figure', changeFigureId),
        ...rows.flatMap(({ past }, row) =>
          past.flatMap(({ figureId }, at) => named(`rows[${row}].past[${at}].figureId`, 'figure', figureId)),
        ),
      ];
    },
  );
  return [...ofPriorities, ...ofMeasures, ...ofProjections];
}
