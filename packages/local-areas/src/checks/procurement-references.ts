import type { AreaParts } from '../area-parts.ts';
import type { Named, Reference } from './reference.ts';

/** What the files of contracts and of quality visits refer to. */
export function procurementReferences({ lists }: AreaParts): readonly Reference[] {
  const found: Reference[] = [];
  const add = (file: Reference['file'], path: string, names: Named, id: string | null) => {
    if (id !== null) found.push({ file, path, names, id });
  };
  for (const { index, value } of lists['contracts.json'].entries) {
    const at = `[${index}]`;
    for (const side of ['buyers', 'suppliers'] as const)
      value[side].forEach(({ organisationId }, place) =>
        add('contracts.json', `${at}.${side}[${place}].organisationId`, 'organisation', organisationId),
      );
    add('contracts.json', `${at}.frameworkId`, 'purchasing-framework', value.frameworkId);
    add('contracts.json', `${at}.visitRuleId`, 'visit-rule', value.visitRuleId);
    for (const [field, names] of [
      ['serviceIds', 'service'],
      ['fundIds', 'fund'],
      ['outcomeIds', 'outcome'],
    ] as const)
      value[field].forEach((id, place) => add('contracts.json', `${at}.${field}[${place}]`, names, id));
  }
  for (const { index, value } of lists['quality-visits.json'].entries) {
    add('quality-visits.json', `[${index}].contractId`, 'contract', value.contractId);
    add('quality-visits.json', `[${index}].ruleId`, 'visit-rule', value.ruleId);
    value.byOrganisationIds.forEach((id, place) =>
      add('quality-visits.json', `[${index}].byOrganisationIds[${place}]`, 'organisation', id),
    );
  }
  return found;
}
