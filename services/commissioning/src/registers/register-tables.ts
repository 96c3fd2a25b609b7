import type { Audience } from '@golden-thread/commissioning/registers';
import type { Recorder } from '@golden-thread/subgraph';
import type { ColumnType } from 'kysely';

/** One row: something recorded of an entry of a register. */
interface RegisterEntryRow {
  readonly area: string;
  readonly register: string;
  readonly entry_id: string;
  readonly version: number;
  readonly audience: Audience;
  readonly change: 'recorded' | 'withdrawn';
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly client_record_id: string | null;
  readonly because: string;
  readonly content: ColumnType<unknown, string, never>;
  readonly recorder: ColumnType<Omit<Recorder, 'subject'>, string, never>;
}

/** Where entries of registers are kept: those about single children apart, for rows about children stand under a policy of their own. */
export interface RegisterTables {
  register_entry: RegisterEntryRow;
  child_register_entry: RegisterEntryRow;
}

/** The table that keeps the entries for an audience. */
export function tableFor(audience: Audience): keyof RegisterTables {
  return audience === 'panel' ? 'child_register_entry' : 'register_entry';
}
