import type { ReturnRow } from '@golden-thread/send/measures';
import type { ReturnTables } from '../database/return-tables.ts';

/** A module of a return, or a table of casework beside it, whose records are read here. */
export type ReadModule = Exclude<ReturnRow['module'], 'plan-details'>;

/** A table that holds records of returns. */
export type RecordTable = keyof ReturnTables & `${'sen2' | 'casework'}_${string}`;

/** Where the records of a module are kept, and which column is which field. */
interface ModuleColumns {
  readonly table: RecordTable;
  readonly columns: Readonly<Record<string, string>>;
}

/** The fields that measures and clocks are read from, and no others. In the order in which modules are read. */
export const returnColumns: Readonly<Record<ReadModule, ModuleColumns>> = {
  persons: { table: 'sen2_person', columns: { BirthMonth: 'birth_month' } },
  requests: {
    table: 'sen2_request',
    columns: {
      ReceivedDate: 'received_date',
      RequestOutcomeDate: 'request_outcome_date',
      RequestOutcome: 'request_outcome',
      RequestMediation: 'request_mediation',
      RequestTribunal: 'request_tribunal',
    },
  },
  assessments: {
    table: 'sen2_assessment',
    columns: {
      AssessmentOutcome: 'assessment_outcome',
      AssessmentOutcomeDate: 'assessment_outcome_date',
      AssessmentMediation: 'assessment_mediation',
      AssessmentTribunal: 'assessment_tribunal',
      OtherMediation: 'other_mediation',
      OtherTribunal: 'other_tribunal',
      Week20: 'week20',
    },
  },
  'named-plans': {
    table: 'sen2_named_plan',
    columns: { StartDate: 'start_date', CeaseDate: 'cease_date', CeaseReason: 'cease_reason' },
  },
  'active-plans': {
    table: 'sen2_active_plan',
    columns: {
      LastReview: 'last_review',
      ReviewMeeting: 'review_meeting',
      ReviewOutcome: 'review_outcome',
      ReviewDraft: 'review_draft',
      PhaseTransferDueDate: 'phase_transfer_due_date',
      PhaseTransferFinalDate: 'phase_transfer_final_date',
    },
  },
  placements: {
    table: 'sen2_placement',
    columns: {
      URN: 'urn',
      UKPRN: 'ukprn',
      SENsetting: 'sen_setting',
      PlacementRank: 'placement_rank',
      SENunitIndicator: 'sen_unit_indicator',
      ResourcedProvisionIndicator: 'resourced_provision_indicator',
      EntryDate: 'entry_date',
      LeavingDate: 'leaving_date',
      WBP: 'wbp',
    },
  },
  needs: { table: 'sen2_need', columns: { SENtype: 'sen_type', SENtypeRank: 'sen_type_rank' } },
  teams: { table: 'casework_team', columns: { Team: 'team' } },
  advice: {
    table: 'casework_advice',
    columns: { Source: 'source', AskedDate: 'asked_date', AdviceReceivedDate: 'received_date' },
  },
  audits: { table: 'casework_audit', columns: { AuditedDate: 'audited_date', Grade: 'grade' } },
  exclusions: {
    table: 'casework_exclusion',
    columns: { StartDate: 'date', Kind: 'kind', SENprovision: 'sen_provision', SENtype: 'sen_type' },
  },
};
