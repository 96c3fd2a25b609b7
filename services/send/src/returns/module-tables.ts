import type { CaseworkTable, Sen2Module } from '@golden-thread/sen2';
import type { ModuleColumn, ModuleTable, ReturnBook } from '@golden-thread/subgraph/returns';
import type { ReturnTables } from '../database/return-tables.ts';

/** The table a module is kept in. */
export type RecordTable = ModuleTable<keyof ReturnTables>;

type Names = Readonly<Record<string, string>>;

function tableOf(
  table: keyof ReturnTables,
  { days = {}, flags = {}, words = {} }: { days?: Names; flags?: Names; words?: Names },
): RecordTable {
  const of = (names: Names, type: ModuleColumn['type']): readonly ModuleColumn[] =>
    Object.entries(names).map(([field, column]) => ({ field, column, type }));
  return { table, columns: [...of(days, 'date'), ...of(flags, 'boolean'), ...of(words, 'text')] };
}

const setting = {
  flags: {
    SENunitIndicator: 'sen_unit_indicator',
    ResourcedProvisionIndicator: 'resourced_provision_indicator',
  },
  words: { URN: 'urn', UKPRN: 'ukprn', SENsetting: 'sen_setting', PlacementRank: 'placement_rank' },
};

/** Where the records of a return are kept. */
export const moduleTables: Readonly<Record<Sen2Module, RecordTable>> = {
  persons: tableOf('sen2_person', {
    words: {
      Pseudonym: 'pseudonym',
      BirthMonth: 'birth_month',
      Sex: 'sex',
      Ethnicity: 'ethnicity',
      UPNunknown: 'upn_unknown',
    },
  }),
  requests: tableOf('sen2_request', {
    days: { ReceivedDate: 'received_date', RequestOutcomeDate: 'request_outcome_date' },
    flags: { RYA: 'rya', RequestMediation: 'request_mediation', RequestTribunal: 'request_tribunal' },
    words: { RequestSource: 'request_source', RequestOutcome: 'request_outcome', Exported: 'exported' },
  }),
  assessments: tableOf('sen2_assessment', {
    days: { AssessmentOutcomeDate: 'assessment_outcome_date' },
    flags: {
      AssessmentMediation: 'assessment_mediation',
      AssessmentTribunal: 'assessment_tribunal',
      OtherMediation: 'other_mediation',
      OtherTribunal: 'other_tribunal',
      Week20: 'week20',
    },
    words: { AssessmentOutcome: 'assessment_outcome' },
  }),
  'named-plans': tableOf('sen2_named_plan', {
    days: { StartDate: 'start_date', CeaseDate: 'cease_date' },
    flags: { PB: 'pb', OA: 'oa' },
    words: { PlanRes: 'plan_res', PlanWBP: 'plan_wbp', DP: 'dp', CeaseReason: 'cease_reason' },
  }),
  'plan-details': tableOf('sen2_plan_detail', setting),
  'active-plans': tableOf('sen2_active_plan', {
    days: {
      ReviewMeeting: 'review_meeting',
      ReviewDraft: 'review_draft',
      PhaseTransferDueDate: 'phase_transfer_due_date',
      PhaseTransferFinalDate: 'phase_transfer_final_date',
      LastReview: 'last_review',
    },
    words: { TransferLA: 'transfer_la', ReviewOutcome: 'review_outcome' },
  }),
  placements: tableOf('sen2_placement', {
    days: { EntryDate: 'entry_date', LeavingDate: 'leaving_date' },
    flags: setting.flags,
    words: { ...setting.words, RES: 'res', WBP: 'wbp' },
  }),
  needs: tableOf('sen2_need', { words: { SENtype: 'sen_type', SENtypeRank: 'sen_type_rank' } }),
};

/** Where the rows of casework are kept. */
export const caseworkTables: Readonly<Record<CaseworkTable, RecordTable>> = {
  teams: tableOf('casework_team', { words: { Team: 'team' } }),
  advice: tableOf('casework_advice', {
    days: { AskedDate: 'asked_date', AdviceReceivedDate: 'received_date' },
    words: { Source: 'source' },
  }),
  audits: tableOf('casework_audit', {
    days: { PlanStartDate: 'plan_date', AuditedDate: 'audited_date' },
    words: { Grade: 'grade' },
  }),
  exclusions: tableOf('casework_exclusion', {
    days: { StartDate: 'date' },
    words: { Kind: 'kind', SENprovision: 'sen_provision', SENtype: 'sen_type' },
  }),
};

/** Where this service keeps returns of plans and assessments. */
export const sen2Book: ReturnBook = {
  service: 'send',
  name: 'sen2',
  records: { ...moduleTables, ...caseworkTables },
};
