import type { AreaParts } from '../area-parts.ts';
import type { Named, Reference } from './reference.ts';

/** What the files of joint commissioning refer to, but for the matrices, which `matrixFiles` looks at. */
export function commissioningReferences({ lists }: AreaParts): readonly Reference[] {
  const found: Reference[] = [];
  const add = (file: Reference['file'], path: string, names: Named, id: string | null) => {
    if (id !== null) found.push({ file, path, names, id });
  };
  for (const { index, value } of lists['strategies.json'].entries) {
    add('strategies.json', `[${index}].boardBodyId`, 'body', value.boardBodyId);
  }
  for (const { index, value } of lists['services.json'].entries) {
    value.commissioners.forEach(({ organisationId }, place) =>
      add(
        'services.json',
        `[${index}].commissioners[${place}].organisationId`,
        'organisation',
        organisationId,
      ),
    );
    value.providerIds.forEach((id, place) =>
      add('services.json', `[${index}].providerIds[${place}]`, 'organisation', id),
    );
    value.outcomeIds.forEach((id, place) =>
      add('services.json', `[${index}].outcomeIds[${place}]`, 'outcome', id),
    );
    value.fundIds.forEach((id, place) => add('services.json', `[${index}].fundIds[${place}]`, 'fund', id));
  }
  for (const { index, value } of lists['consultations.json'].entries) {
    value.groups.forEach(({ organisationId, bodyId }, place) => {
      const at = `[${index}].groups[${place}]`;
      add('consultations.json', `${at}.organisationId`, 'organisation', organisationId);
      add('consultations.json', `${at}.bodyId`, 'body', bodyId);
    });
    value.ledToPriorityIds.forEach((id, place) =>
      add('consultations.json', `[${index}].ledToPriorityIds[${place}]`, 'strategy-priority', id),
    );
  }
  for (const { index, value } of lists['document-versions.json'].entries) {
    add('document-versions.json', `[${index}].documentSourceId`, 'source', value.documentSourceId);
    add('document-versions.json', `[${index}].madeByPostId`, 'post', value.madeByPostId);
  }
  return found;
}
