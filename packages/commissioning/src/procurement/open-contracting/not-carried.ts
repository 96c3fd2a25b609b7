import type { Issue } from '@golden-thread/outcomes';
import type { Publication, PublishedProcurement } from './publication.ts';

/** Everything that Open Contracting has no place for, one `NOT_IN_OPEN_CONTRACTING` each, and whether the publisher has no registered prefix. */
export function notCarried(
  { frameworks, contracts }: PublishedProcurement,
  { ocidPrefix }: Publication,
): readonly Issue[] {
  const remarks: Issue[] = [];
  const remark = (path: string, found: string): void => {
    remarks.push({
      code: 'NOT_IN_OPEN_CONTRACTING',
      path,
      found,
      expected: 'something that Open Contracting has a place for',
      whatToDo: 'Nothing in the package: keep it with the entry itself.',
    });
  };
  if (ocidPrefix === null && frameworks.length + contracts.length > 0)
    remarks.push({
      code: 'OCID_PREFIX_NOT_REGISTERED',
      path: 'releases',
      found: 'no prefix that the Open Contracting Partnership gave the publisher',
      expected: 'a prefix such as ocds-a1b2c3, which the Partnership gives to publishers for nothing',
      whatToDo: 'Register a prefix and give it before the package is published.',
    });
  frameworks.forEach(({ entry: { assumption } }, index) => {
    if (assumption !== null) remark(`frameworks[${index}].assumption`, 'what is assumed');
  });
  contracts.forEach(({ entry }, index) => {
    const at = `contracts[${index}]`;
    if (entry.isHealthCare !== null) remark(`${at}.isHealthCare`, 'whether health care is bought');
    if (entry.visitRuleId !== null) remark(`${at}.visitRuleId`, 'how often is visited');
    for (const [field, found] of [
      ['serviceIds', 'a service'],
      ['fundIds', 'a fund'],
      ['outcomeIds', 'an outcome'],
    ] as const)
      entry[field].forEach((_, place) => remark(`${at}.${field}[${place}]`, found));
  });
  return remarks;
}
