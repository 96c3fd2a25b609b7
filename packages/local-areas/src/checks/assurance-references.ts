import type { AreaParts } from '../area-parts.ts';
import type { Named, Reference } from './reference.ts';

/** What the files of self-assessments, audit items and key decisions refer to. */
export function assuranceReferences({ lists }: AreaParts): readonly Reference[] {
  const found: Reference[] = [];
  const add = (file: Reference['file'], path: string, names: Named, id: string | null) => {
    if (id !== null) found.push({ file, path, names, id });
  };
  for (const { index, value } of lists['self-assessments.json'].entries) {
    add('self-assessments.json', `[${index}].bodyId`, 'body', value.bodyId);
  }
  for (const { index, value } of lists['audit-items.json'].entries) {
    add('audit-items.json', `[${index}].organisationId`, 'organisation', value.organisationId);
    value.intentionIds.forEach((id, place) =>
      add('audit-items.json', `[${index}].intentionIds[${place}]`, 'intention', id),
    );
    value.recommendations.forEach(({ ownerPostId, ownerBodyId }, place) => {
      const at = `[${index}].recommendations[${place}]`;
      add('audit-items.json', `${at}.ownerPostId`, 'post', ownerPostId);
      add('audit-items.json', `${at}.ownerBodyId`, 'body', ownerBodyId);
    });
  }
  for (const { index, value } of lists['key-decisions.json'].entries) {
    add('key-decisions.json', `[${index}].decisionMakerBodyId`, 'body', value.decisionMakerBodyId);
    value.intentionIds.forEach((id, place) =>
      add('key-decisions.json', `[${index}].intentionIds[${place}]`, 'intention', id),
    );
  }
  return found;
}
