/** A privilege beyond SELECT and INSERT. */
export type ExtraPrivilege = 'UPDATE' | 'DELETE';

/** A departure from the rules for tables, with the reason a reviewer needs. */
export interface TableException {
  readonly table: string;
  /** `privileges`: what the service may do beyond adding and reading. */
  readonly privileges?: readonly ExtraPrivilege[];
  /** True when the table holds no area's data and so has no `area` column; the service may then only read it. */
  readonly sharedByAllAreas?: boolean;
  readonly reason: string;
}

/** One service's part of the database: its schema's name, its migrations, and what it may do beyond the rules. */
export interface ServiceSchema {
  /** Also the name of the database schema: `send`, `sufficiency`, `commissioning`. */
  readonly service: string;
  /** Folder of `0001_name.sql` files. */
  readonly migrations: string | URL;
  readonly exceptions?: readonly TableException[];
  /** Tables that must be under `golden_thread.protect_records`; a start is refused when they are not. */
  readonly records?: readonly string[];
  /** Tables that must be under `golden_thread.protect_children`; a start is refused when they are not. */
  readonly children?: readonly string[];
  /** Tables that must be under `golden_thread.protect_entries`; a start is refused when they are not. */
  readonly entries?: readonly string[];
}
