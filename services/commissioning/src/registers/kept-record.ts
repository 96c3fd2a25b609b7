import type { RegisterName, RegisterRecord } from '@golden-thread/commissioning/registers';

/** A record with what only the pipeline may know of it. */
export interface KeptRecord<N extends RegisterName = RegisterName> {
  readonly record: RegisterRecord<N>;
  /** Who recorded it, opaque; never shown. */
  readonly subject: string;
  readonly clientRecordId: string | null;
}
