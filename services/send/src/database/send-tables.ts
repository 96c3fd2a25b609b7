import type { ActionRecord } from '@golden-thread/send';
import type { Json, PublishedTables } from '@golden-thread/subgraph';
import type { ServiceSchema } from '@golden-thread/subgraph/database';
import type { ReturnTables } from './return-tables.ts';

/** The tables of the send service. */
export interface SendTables extends PublishedTables, ReturnTables {
  readonly action_record: {
    readonly area: string;
    readonly id: string;
    readonly plan_id: string;
    readonly action_ref: string;
    readonly version: number;
    readonly kind: ActionRecord['kind'];
    readonly effective_date: string;
    readonly recorded_at: string;
    readonly published: boolean;
    readonly recorded_by: string | null;
    readonly client_record_id: string | null;
    readonly corrects: string | null;
    readonly content: Json<ActionRecord>;
  };
}

/** The tables with rows about children, and what is kept beside them. */
export const childTables = [
  'sen2_return',
  'sen2_undone',
  'sen2_erased',
  'sen2_person',
  'sen2_request',
  'sen2_assessment',
  'sen2_named_plan',
  'sen2_plan_detail',
  'sen2_active_plan',
  'sen2_placement',
  'sen2_need',
  'casework_team',
  'casework_advice',
  'casework_audit',
  'casework_exclusion',
  'area_secret',
] as const;

/** This service's part of the database. It may add and read; nothing of it is ever changed or removed. */
export const sendSchema: ServiceSchema = {
  service: 'send',
  migrations: new URL('../../migrations', import.meta.url),
  records: ['action_record'],
  children: childTables,
};
