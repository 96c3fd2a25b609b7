import { addDays, readableIds } from '@golden-thread/outcomes';
import type { ProcurementFramework, ProcurementFrameworkKind } from '../procurement-framework.ts';
import { LOT_NUMBER, TECHNIQUES } from './framework-release.ts';
import type { PartiesRead } from './read-parties.ts';
import type { Reading } from './reading.ts';
import type { OcdsLot, OcdsTender } from './release-package.ts';

/** Whether a contracting process sets a framework up, as the extension “Techniques” says. */
export function isFramework({ techniques }: OcdsTender): boolean {
  return techniques?.hasFrameworkAgreement === true || techniques?.hasDynamicPurchasingSystem === true;
}

/** Reads a tender that sets up a framework. What is bought is its description, or its title where it has none. */
export function readFramework(
  id: string,
  tender: OcdsTender,
  parties: PartiesRead,
  at: string,
  reading: Reading,
): ProcurementFramework {
  const title = tender.title ?? '';
  const endDate = reading.day(`${at}.contractPeriod.endDate`, tender.contractPeriod?.endDate);
  const organiser = tender.procuringEntity ?? null;
  const party = organiser === null ? null : parties.named(`${at}.procuringEntity`, organiser);
  for (const field of ['value', 'tenderPeriod', 'milestones', 'legalBasis', 'procurementMethod'] as const)
    if ((tender[field] ?? null) !== null) reading.leaveOut(`${at}.${field}`, 'a fact of its procurement');
  if ((tender.contractPeriod?.maxExtentDate ?? null) !== null)
    reading.leaveOut(`${at}.contractPeriod.maxExtentDate`, 'a longest end');
  return {
    id,
    title,
    kind: kindOf(tender),
    buys: tender.description ?? title,
    consortium: party?.name ?? null,
    startDate: reading.day(`${at}.contractPeriod.startDate`, tender.contractPeriod?.startDate),
    endDate: endDate === null || endDate === '9999-12-31' ? null : addDays(endDate, 1),
    lots: readLots(tender.lots ?? [], `${at}.lots`, reading),
    assumption: null,
    source: reading.citation(`${at}.documents`, tender.documents),
  };
}

function kindOf({ techniques, procurementMethodDetails: details }: OcdsTender): ProcurementFrameworkKind {
  if (typeof details === 'string' && Object.hasOwn(TECHNIQUES, details))
    return details as ProcurementFrameworkKind;
  return techniques?.hasFrameworkAgreement === true ? 'framework' : 'flexible-purchasing-system';
}

function readLots(lots: readonly OcdsLot[], at: string, reading: Reading): ProcurementFramework['lots'] {
  const ids = readableIds(new Set());
  return lots.map(({ id, identifiers, title, description, awardCriteria }, index) => {
    if ((awardCriteria ?? null) !== null)
      reading.leaveOut(`${at}[${index}].awardCriteria`, 'what offers are judged by');
    const number = (identifiers ?? []).find(({ scheme }) => scheme === LOT_NUMBER)?.id ?? id;
    return {
      id: ids.idFrom(id, 'lot'),
      number: String(number),
      title: title ?? id,
      pricedBy: description ?? null,
    };
  });
}
