import type { KeptRecord } from '../reading/read-plan.ts';

/** A record to add, with its place among the records of its action. */
export interface NewRecord extends KeptRecord {
  readonly clientRecordId: string | null;
}

/** The records of one action, while nobody else can add to them. */
export interface LockedAction {
  /** In the order they were recorded. */
  readonly records: readonly KeptRecord[];
  /** The record somebody sent under an id of their own; null when there is none. */
  readonly clientRecord: (subject: string, clientRecordId: string) => Promise<KeptRecord | null>;
  readonly add: (record: NewRecord) => Promise<void>;
}

/** Where records are kept. */
export interface RecordStore {
  /**
   * Runs work on one action in one transaction; others that want to add to the same action wait. Resolves after the
   * commit; when the work fails, nothing is kept.
   */
  readonly withAction: <T>(
    area: string,
    planId: string,
    actionRef: string,
    work: (action: LockedAction) => Promise<T>,
  ) => Promise<T>;
}
