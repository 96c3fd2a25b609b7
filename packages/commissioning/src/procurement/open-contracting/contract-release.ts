import { sourceUrn, type Citation } from '@golden-thread/outcomes';
import type { Contract } from '../contract.ts';
import { toCriteria } from './award-criteria.ts';
import { moment, pounds } from './days-and-pence.ts';
import { ocidOf } from './ocid.ts';
import { createPartyList } from './parties.ts';
import type { Dated, Publication } from './publication.ts';
import type { OcdsDocument, OcdsMilestone, OcdsRelease, OcdsTender } from './release-package.ts';
import { LAWS, METHODS } from './words.ts';

/** Where each stage of ours stands in the standard. */
const STATUS = { planned: 'planned', advertised: 'active', made: 'complete' } as const;

/** A contract as one release: its tender and, once it is made, its award and itself. What is not known is left out. */
export function contractRelease({ entry, date }: Dated<Contract>, publication: Publication): OcdsRelease {
  const ocid = ocidOf(publication, 'contract', entry.id);
  const parties = createPartyList(publication);
  const [buyer] = entry.buyers.map((party) => parties.add(party, 'buyer'));
  const suppliers = entry.suppliers.map((party) => parties.add(party, 'supplier'));
  const isMade = entry.stage === 'made';
  const period = {
    ...moment('startDate', entry.startDate),
    ...moment('endDate', entry.endDate),
    ...moment('maxExtentDate', entry.longestEndDate),
  };
  const milestones = milestonesOf(entry);
  return {
    ocid,
    id: `${ocid}-${date}`,
    date: `${date}T00:00:00Z`,
    tag: isMade ? ['tender', 'award', 'contract'] : [entry.stage === 'planned' ? 'planning' : 'tender'],
    initiationType: 'tender',
    ...filled('parties', parties.all()),
    ...(buyer === undefined ? {} : { buyer }),
    tender: {
      ...tenderOf(entry),
      ...(isMade ? {} : { ...pounds(entry.valuePence), ...notEmpty('contractPeriod', period) }),
      ...(isMade ? {} : filled('milestones', milestones)),
      ...sourceDocuments(entry.source),
    },
    ...(isMade
      ? {
          awards: [{ id: entry.id, ...moment('date', entry.awardDate), ...filled('suppliers', suppliers) }],
          contracts: [
            {
              id: entry.id,
              awardID: entry.id,
              title: entry.title,
              ...notEmpty('period', period),
              ...pounds(entry.valuePence),
              ...filled('milestones', milestones),
            },
          ],
        }
      : {}),
    ...relatedTo(entry, publication),
  };
}

function tenderOf(entry: Contract): OcdsTender {
  const { id, title, description, stage, regime, procedure, awardCriteria } = entry;
  return {
    id,
    title,
    ...(description === null ? {} : { description }),
    status: STATUS[stage],
    ...(regime === null ? {} : { legalBasis: LAWS[regime] }),
    ...(procedure === null
      ? {}
      : { procurementMethod: METHODS[procedure], procurementMethodDetails: procedure }),
    ...notEmpty('tenderPeriod', moment('startDate', entry.advertisedDate)),
    // A contract that is not divided has one lot, as the extension asks.
    ...(awardCriteria.length === 0
      ? {}
      : { lots: [{ id: '1', awardCriteria: { criteria: toCriteria(awardCriteria) } }] }),
  };
}

function milestonesOf({ noticeByDate, noticeDecidedDate, reviewDate }: Contract): readonly OcdsMilestone[] {
  const notice = { ...moment('dueDate', noticeByDate), ...moment('dateMet', noticeDecidedDate) };
  const review = moment('dueDate', reviewDate);
  return [
    ...(Object.keys(notice).length === 0
      ? []
      : [{ id: 'notice', title: 'Notice to end or extend', ...notice }]),
    ...(reviewDate === null ? [] : [{ id: 'review', title: 'Review', ...review }]),
  ];
}

function relatedTo(
  { frameworkId, lotId }: Contract,
  publication: Publication,
): Pick<OcdsRelease, 'relatedProcesses'> {
  if (frameworkId === null) return {};
  return {
    relatedProcesses: [
      {
        id: '1',
        relationship: ['framework'],
        scheme: 'ocid',
        identifier: ocidOf(publication, 'framework', frameworkId),
        ...(lotId === null ? {} : { relatedLots: [lotId] }),
      },
    ],
  };
}

/** The source of an entry as a document, since every fact of ours has one. */
export function sourceDocuments(source: Citation | null): { readonly documents?: readonly OcdsDocument[] } {
  if (source === null) return {};
  const { sourceId, place } = source;
  return { documents: [{ id: 'source', title: 'Source', description: place, url: sourceUrn(sourceId) }] };
}

/** A field with a list, left out where the list is empty. */
export function filled<F extends string, T>(
  field: F,
  list: readonly T[],
): { readonly [K in F]?: readonly T[] } {
  return (list.length === 0 ? {} : { [field]: list }) as { readonly [K in F]?: readonly T[] };
}

/** A field with an object, left out where nothing stands in it. */
export function notEmpty<F extends string, T extends object>(field: F, value: T): { readonly [K in F]?: T } {
  return (Object.keys(value).length === 0 ? {} : { [field]: value }) as { readonly [K in F]?: T };
}
