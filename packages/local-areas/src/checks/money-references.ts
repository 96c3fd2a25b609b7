import type { AreaParts } from '../area-parts.ts';
import type { Named, Reference } from './reference.ts';

/** What the files of pooled funds and of funding streams refer to. */
export function moneyReferences({ lists }: AreaParts): readonly Reference[] {
  const found: Reference[] = [];
  const add = (file: Reference['file'], path: string, names: Named, id: string | null) => {
    if (id !== null) found.push({ file, path, names, id });
  };
  for (const { index, value } of lists['pooled-funds.json'].entries) {
    add('pooled-funds.json', `[${index}].hostOrganisationId`, 'organisation', value.hostOrganisationId);
    add('pooled-funds.json', `[${index}].governingBodyId`, 'body', value.governingBodyId);
    value.contributions.forEach(({ organisationId }, place) =>
      add(
        'pooled-funds.json',
        `[${index}].contributions[${place}].organisationId`,
        'organisation',
        organisationId,
      ),
    );
  }
  for (const { index, value } of lists['funding-streams.json'].entries) {
    add('funding-streams.json', `[${index}].organisationId`, 'organisation', value.organisationId);
  }
  for (const file of ['pooled-funds.json', 'funding-streams.json'] as const) {
    for (const { index, value } of lists[file].entries) {
      value.serviceIds.forEach((id, place) => add(file, `[${index}].serviceIds[${place}]`, 'service', id));
      value.intentionIds.forEach((id, place) =>
        add(file, `[${index}].intentionIds[${place}]`, 'intention', id),
      );
    }
  }
  return found;
}
