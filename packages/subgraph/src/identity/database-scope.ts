import { childObjects, type ChildrenOf } from './child-access.ts';
import { decide } from './decide.ts';
import type { Person } from './person.ts';
import { policyMatrix } from './policy-matrix.ts';
import type { PolicyRow } from './policy-row.ts';

/** What row-level security has to know of a person for one transaction about one area. */
export interface DatabaseScope {
  readonly area: string;
  /** Whether rows that are not published may be seen. */
  readonly seesUnpublished: boolean;
  /** Kinds of record that may be added. */
  readonly mayAdd: readonly RecordKind[];
  /** Whether rows about children may be seen. */
  readonly seesChildren: boolean;
}

/** The kinds of record the matrix lets people add. */
export type RecordKind =
  'progress' | 'rating' | 'evidence' | 'panel-decision' | 'board-approval' | 'demand-scenario';

const actionOf = {
  progress: 'record',
  rating: 'record',
  evidence: 'submit',
  'panel-decision': 'decide',
  'board-approval': 'approve',
  'demand-scenario': 'record',
} as const satisfies Record<RecordKind, PolicyRow['action']>;

/**
 * The matrix, as the settings of one database transaction.
 *
 * @param of - which children the rows of the service are about.
 */
export function databaseScope(
  person: Person,
  area: string,
  of: ChildrenOf,
  matrix: readonly PolicyRow[] = policyMatrix,
): DatabaseScope {
  const allowed = (object: PolicyRow['object'], action: PolicyRow['action']): boolean =>
    decide(matrix, person, area, object, action).decision === 'allow';
  return {
    area,
    seesUnpublished: allowed('action-records', 'read-unpublished'),
    mayAdd: (Object.keys(actionOf) as RecordKind[]).filter((kind) => allowed(kind, actionOf[kind])),
    seesChildren: allowed(childObjects[of].records, 'read'),
  };
}

/**
 * The scope in which a service counts children for a person: rows about children are seen where the person may have a count
 * of them, be it a protected one, and nothing else is. For the reader that protects what it counts; never for a resolver.
 *
 * @param of - which children the rows of the service are about.
 */
export function countingScope(
  person: Person,
  area: string,
  of: ChildrenOf,
  matrix: readonly PolicyRow[] = policyMatrix,
): DatabaseScope {
  const { decision } = decide(matrix, person, area, childObjects[of].counts, 'read');
  return { area, seesUnpublished: false, mayAdd: [], seesChildren: decision !== 'deny' };
}
