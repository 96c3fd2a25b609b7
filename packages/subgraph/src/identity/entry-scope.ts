import type { DatabaseScope } from './database-scope.ts';
import { decide } from './decide.ts';
import type { Person } from './person.ts';
import { policyMatrix } from './policy-matrix.ts';
import type { PolicyAction, PolicyObject, PolicyRow } from './policy-row.ts';

/** Whom an entry of a register of joint commissioning is for. */
export type EntryAudience = 'public' | 'joint' | 'council' | 'health' | 'panel';

/** What the policy calls entries for each audience. What is for everyone is read by everyone, and recorded as what is joint. */
export const entryObjects = {
  public: 'joint-commissioning',
  joint: 'joint-commissioning',
  council: 'council-commissioning',
  health: 'health-commissioning',
  panel: 'package-records',
} as const satisfies Record<EntryAudience, PolicyObject>;

/** A register, as the policy has to know it. */
export interface EntryRegister {
  readonly name: string;
  readonly audiences: readonly EntryAudience[];
  /** What recording in it is called. */
  readonly right: Exclude<PolicyAction, 'read' | 'read-unpublished' | 'read-recorder'>;
}

/** What row-level security has to know of a person for one transaction about the registers of one area. */
export interface EntryScope extends DatabaseScope {
  readonly mayAdd: readonly [];
  readonly seesAudiences: readonly EntryAudience[];
}

/** What row-level security has to know of a person who records in one register. */
export interface RecordingScope extends Omit<EntryScope, 'mayAdd'> {
  readonly mayAdd: readonly string[];
  readonly mayAddFor: readonly EntryAudience[];
  readonly mayAddChildren: boolean;
}

/** The matrix, as the settings of a transaction that reads entries of registers. */
export function entryScope(
  person: Person,
  area: string,
  matrix: readonly PolicyRow[] = policyMatrix,
): EntryScope {
  const seesAudiences = (Object.keys(entryObjects) as EntryAudience[]).filter(
    (audience) =>
      audience !== 'public' &&
      decide(matrix, person, area, entryObjects[audience], 'read').decision === 'allow',
  );
  return {
    area,
    seesUnpublished: false,
    mayAdd: [],
    seesChildren: seesAudiences.includes('panel'),
    seesAudiences,
  };
}

/** The matrix, as the settings of a transaction that records in one register; nothing may be added where the person may not. */
export function recordingScope(
  person: Person,
  area: string,
  register: EntryRegister,
  matrix: readonly PolicyRow[] = policyMatrix,
): RecordingScope {
  const mayAddFor = register.audiences.filter(
    (audience) => decide(matrix, person, area, entryObjects[audience], register.right).decision === 'allow',
  );
  return {
    ...entryScope(person, area, matrix),
    mayAdd: mayAddFor.length === 0 ? [] : [register.name],
    mayAddFor,
    mayAddChildren: mayAddFor.includes('panel'),
  };
}
