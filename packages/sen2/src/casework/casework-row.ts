import type { IsoDate } from '@golden-thread/outcomes';

/** The tables a council can give beside its return, of what the return does not ask. */
export type CaseworkTable = 'teams' | 'advice' | 'audits' | 'exclusions';

/** The tables of casework, in the order they are read. */
export const caseworkTables: readonly CaseworkTable[] = ['teams', 'advice', 'audits', 'exclusions'];

/** The team a request is with. A later row of the same request is an issue. */
export interface CaseworkTeam {
  /** A short name of a team, as the council writes it. */
  readonly Team: string | null;
}

/** Advice asked of one source for an assessment. */
export interface CaseworkAdvice {
  readonly Source: 'education' | 'health' | 'social-care' | 'educational-psychology' | 'other' | null;
  readonly AskedDate: IsoDate | null;
  /** Null until it has come. */
  readonly AdviceReceivedDate: IsoDate | null;
}

/** An audit of how good a plan is. */
export interface CaseworkAudit {
  /** Which plan, where a request led to several: `StartDate` of the named plan; null where the table does not say. */
  readonly PlanStartDate: IsoDate | null;
  readonly AuditedDate: IsoDate | null;
  /** The four grades that councils take over from inspections. */
  readonly Grade: 'outstanding' | 'good' | 'requires-improvement' | 'inadequate' | null;
}

/** A suspension or a permanent exclusion. */
export interface CaseworkExclusion {
  readonly StartDate: IsoDate | null;
  readonly Kind: 'suspension' | 'permanent' | null;
  readonly SENprovision: 'ehc-plan' | 'sen-support' | 'none' | null;
  /** A code of the set `sen-type`; null where the child has none. */
  readonly SENtype: string | null;
}

/** One row of one table of casework. It names the request it is of by whose it is and the day it was received. */
export interface CaseworkRowOf<M, V> {
  readonly module: M;
  /** 1 for the first row under the header. */
  readonly row: number;
  /** As the `Pseudonym` of a person of the return read under the same key; null where the row has neither number. */
  readonly pseudonym: string | null;
  /** `ReceivedDate` of the request; always null for `exclusions`, which are of a person. */
  readonly requestReceivedDate: IsoDate | null;
  readonly values: V;
}

/** A row of casework as it leaves the reader. Null is a cell that is empty, or that an issue was told of. */
export type Sen2CaseworkRow =
  | CaseworkRowOf<'teams', CaseworkTeam>
  | CaseworkRowOf<'advice', CaseworkAdvice>
  | CaseworkRowOf<'audits', CaseworkAudit>
  | CaseworkRowOf<'exclusions', CaseworkExclusion>;

/** Whether a row is of a table of casework, and not of the return itself. */
export function isCasework<R extends { readonly module: string }>(
  row: R | Sen2CaseworkRow,
): row is Sen2CaseworkRow {
  return caseworkTables.some((table) => table === row.module);
}
