import type { ReturnRow } from '@golden-thread/send/measures';
import { caseworkTables, moduleTables, type RecordTable } from '../returns/module-tables.ts';

/** A module of a return, or a table of casework beside it, whose records are read here. */
export type ReadModule = Exclude<ReturnRow['module'], 'plan-details'>;

/** The fields that measures and clocks are read from, and no others. In the order in which modules are read. */
const fieldsRead: Readonly<Record<ReadModule, readonly string[]>> = {
  persons: ['BirthMonth'],
  requests: [
    'ReceivedDate',
    'RequestOutcomeDate',
    'RequestOutcome',
    'RequestMediation',
    'RequestTribunal',
    'Exported',
  ],
  assessments: [
    'AssessmentOutcome',
    'AssessmentOutcomeDate',
    'AssessmentMediation',
    'AssessmentTribunal',
    'OtherMediation',
    'OtherTribunal',
    'Week20',
  ],
  'named-plans': ['StartDate', 'CeaseDate', 'CeaseReason'],
  'active-plans': [
    'LastReview',
    'ReviewMeeting',
    'ReviewOutcome',
    'ReviewDraft',
    'PhaseTransferDueDate',
    'PhaseTransferFinalDate',
  ],
  placements: [
    'URN',
    'UKPRN',
    'SENsetting',
    'PlacementRank',
    'SENunitIndicator',
    'ResourcedProvisionIndicator',
    'EntryDate',
    'LeavingDate',
    'WBP',
  ],
  needs: ['SENtype', 'SENtypeRank'],
  teams: ['Team'],
  advice: ['Source', 'AskedDate', 'AdviceReceivedDate'],
  audits: ['AuditedDate', 'Grade'],
  exclusions: ['StartDate', 'Kind', 'SENprovision', 'SENtype'],
};

const tables = { ...moduleTables, ...caseworkTables };

/** The modules that are read, in their order. */
export const readModules = Object.keys(fieldsRead) as readonly ReadModule[];

/** Where the records of a module are kept, and which columns of theirs are read. */
export function columnsOf(module: ReadModule): RecordTable {
  const { table, columns } = tables[module];
  return { table, columns: columns.filter(({ field }) => fieldsRead[module].includes(field)) };
}
