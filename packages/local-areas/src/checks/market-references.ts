import type { AreaParts } from '../area-parts.ts';
import type { Named, Reference } from './reference.ts';

/** What the files of homes and of how places are bought refer to. */
export function marketReferences({ lists }: AreaParts): readonly Reference[] {
  const found: Reference[] = [];
  const add = (file: Reference['file'], path: string, names: Named, id: string | null) => {
    if (id !== null) found.push({ file, path, names, id });
  };
  for (const file of ['homes.json', 'home-counts.json', 'call-offs.json', 'block-bookings.json'] as const) {
    for (const { index, value } of lists[file].entries) {
      add(file, `[${index}].providerId`, 'organisation', value.providerId);
    }
  }
  for (const { index, value } of lists['homes.json'].entries) {
    add('homes.json', `[${index}].countId`, 'home-count', value.countId);
  }
  for (const file of ['call-offs.json', 'block-bookings.json'] as const) {
    for (const { index, value } of lists[file].entries) {
      add(file, `[${index}].homeId`, 'home', value.homeId);
    }
  }
  for (const { index, value } of lists['call-offs.json'].entries) {
    add('call-offs.json', `[${index}].frameworkId`, 'agreement', value.frameworkId);
  }
  for (const { index, value } of lists['home-programmes.json'].entries) {
    value.homeIds.forEach((id, place) =>
      add('home-programmes.json', `[${index}].homeIds[${place}]`, 'home', id),
    );
  }
  for (const { index, value } of lists['market-findings.json'].entries) {
    value.agreementIds.forEach((id, place) =>
      add('market-findings.json', `[${index}].agreementIds[${place}]`, 'agreement', id),
    );
  }
  return found;
}
