import type { Json, PublishedTables } from '@golden-thread/subgraph';
import type { ServiceSchema } from '@golden-thread/subgraph/database';
import type { ScenarioRecord } from '../scenarios/scenario-record.ts';
import type { ReturnTables } from './return-tables.ts';

/** The tables of the sufficiency service. */
export interface SufficiencyTables extends PublishedTables, ReturnTables {
  readonly demand_scenario: {
    readonly area: string;
    readonly id: string;
    readonly scenario_id: string;
    readonly version: number;
    readonly kind: 'demand-scenario';
    readonly change: ScenarioRecord['change'];
    readonly published: boolean;
    readonly recorded_at: string;
    readonly recorded_by: string;
    readonly client_record_id: string | null;
    readonly because: string;
    readonly content: Json<Pick<ScenarioRecord, 'title' | 'adjustments' | 'recordedBy'>>;
  };
}

/** The tables with rows about children, and what is kept beside them. */
export const childTables = [
  'ssda903_return',
  'ssda903_undone',
  'ssda903_erased',
  'ssda903_header',
  'ssda903_episodes',
  'ssda903_reviews',
  'ssda903_uasc',
  'ssda903_oc2',
  'ssda903_oc3',
  'ssda903_ad1',
  'ssda903_placed_for_adoption',
  'ssda903_previous_permanence',
  'ssda903_missing',
  'ssda903_social_workers',
  'ssda903_deprivation_of_liberty',
  'area_secret',
] as const;

/** This service's part of the database. It may add and read; nothing of it is ever changed or removed. */
export const sufficiencySchema: ServiceSchema = {
  service: 'sufficiency',
  migrations: new URL('../../migrations', import.meta.url),
  children: childTables,
  records: ['demand_scenario'],
};
