import { addDays } from '@golden-thread/outcomes';
import type { ProcurementFramework, ProcurementFrameworkKind } from '../procurement-framework.ts';
import { filled, notEmpty, sourceDocuments } from './contract-release.ts';
import { moment } from './days-and-pence.ts';
import { ocidOf } from './ocid.ts';
import { createPartyList } from './parties.ts';
import type { Dated, Publication } from './publication.ts';
import type { OcdsLot, OcdsRelease, OcdsTender } from './release-package.ts';

/** Scheme of the numbers that a framework gives its lots. */
export const LOT_NUMBER = 'lot-number';

/** Whether an agreement is closed to new providers or open to them, in the words of the extension “Techniques”. */
export const TECHNIQUES: Readonly<Record<ProcurementFrameworkKind, NonNullable<OcdsTender['techniques']>>> = {
  framework: { hasFrameworkAgreement: true },
  'open-framework': { hasFrameworkAgreement: true },
  'flexible-purchasing-system': { hasDynamicPurchasingSystem: true },
  'dynamic-market': { hasDynamicPurchasingSystem: true },
};

/** A framework as one release, with its lots. Its end is written as its last day, as the standard has it. */
export function frameworkRelease(
  { entry, date }: Dated<ProcurementFramework>,
  publication: Publication,
): OcdsRelease {
  const { id, title, kind, buys, consortium, startDate, endDate, lots, source } = entry;
  const ocid = ocidOf(publication, 'framework', id);
  const parties = createPartyList(publication);
  const organiser =
    consortium === null
      ? null
      : parties.add({ organisationId: null, name: consortium, companyNumber: null }, 'procuringEntity');
  const period = {
    ...moment('startDate', startDate),
    ...moment('endDate', endDate === null ? null : addDays(endDate, -1)),
  };
  return {
    ocid,
    id: `${ocid}-${date}`,
    date: `${date}T00:00:00Z`,
    tag: ['tender'],
    initiationType: 'tender',
    ...filled('parties', parties.all()),
    tender: {
      id,
      title,
      description: buys,
      ...(organiser === null ? {} : { procuringEntity: organiser }),
      procurementMethodDetails: kind,
      techniques: TECHNIQUES[kind],
      ...notEmpty('contractPeriod', period),
      ...filled(
        'lots',
        lots.map(({ id: lot, number, title: name, pricedBy }): OcdsLot => ({
          id: lot,
          identifiers: [{ scheme: LOT_NUMBER, id: number }],
          title: name,
          ...(pricedBy === null ? {} : { description: pricedBy }),
        })),
      ),
      ...sourceDocuments(source),
    },
  };
}
