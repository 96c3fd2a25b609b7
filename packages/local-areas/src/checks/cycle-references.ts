import type { AreaParts } from '../area-parts.ts';
import type { Named, Reference } from './reference.ts';

/** What intentions and their progress refer to; to which group an intention leads is looked at by `intentionRouting`. */
export function cycleReferences({ lists }: AreaParts): readonly Reference[] {
  const found: Reference[] = [];
  for (const { index, value } of lists['intentions.json'].entries) {
    const add = (field: 'outcomeIds' | 'serviceIds' | 'fundIds' | 'actionIds', names: Named) =>
      value[field].forEach((id, place) =>
        found.push({ file: 'intentions.json', path: `[${index}].${field}[${place}]`, names, id }),
      );
    add('outcomeIds', 'outcome');
    add('serviceIds', 'service');
    add('fundIds', 'fund');
    add('actionIds', 'action');
  }
  for (const { index, value } of lists['intention-progress.json'].entries) {
    if (value.intentionId === null) continue;
    const path = `[${index}].intentionId`;
    found.push({ file: 'intention-progress.json', path, names: 'intention', id: value.intentionId });
  }
  return found;
}
