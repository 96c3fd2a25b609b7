import type { RegisterName } from '@golden-thread/commissioning/registers';
import {
  clientRecordIdIssues,
  clientRecordIdUsed,
  invalidInput,
  LONGEST,
  notAllowed,
  parseGlobalId,
  textIssues,
  tidied,
  unknownId,
  type InputIssue,
} from '@golden-thread/subgraph';
import { decide, entryObjects, policyMatrix, recordingScope } from '@golden-thread/subgraph/identity';
import { addEntry } from './add-entry.ts';
import type { RegisterCommands, RegisterOutcome, WithdrawEntry } from './register-command.ts';
import { registerRow } from './register-row.ts';
import { withRegisters } from './register-store.ts';
import { tableFor } from './register-tables.ts';
import type { RegisterHouse, RegisterWork } from './register-work.ts';
import { takeBack } from './take-back.ts';
import { unknownEntry } from './unknown-entry.ts';
import { rightOf, whoMayRecord } from './who-may-record.ts';

/** The commands of one request, carried out as the person who asks. */
export function createRegisterCommands(house: RegisterHouse): RegisterCommands {
  return {
    record: (command) => {
      const entryId = command.entryId === null ? null : localId(command, command.entryId);
      const because = tidied(command.because);
      return carryOut(house, { ...command, because }, (work, issues) =>
        addEntry(work, { ...command, because, entryId, issues }),
      );
    },
    withdraw: (command) => {
      const entryId = localId(command, command.entryId);
      const because = tidied(command.because);
      return carryOut(house, { ...command, because }, (work, issues) =>
        takeBack(work, { ...command, because, entryId, issues }),
      );
    },
  };
}

/** The id within the area. @throws UNKNOWN_ID where it is of another area, as where there is none. */
function localId({ areaCode, register }: { areaCode: string; register: RegisterName }, id: string): string {
  const parsed = parseGlobalId(id);
  return parsed?.areaCode === areaCode ? parsed.localId : unknownEntry(registerRow(register), id);
}

type Said = Pick<WithdrawEntry, 'areaCode' | 'register' | 'because' | 'clientRecordId'>;

/**
 * Carries a command out, or says why not. What is said to be recorded is committed.
 *
 * @throws UNAUTHENTICATED for the public; UNKNOWN_ID for an area or an entry that is not there.
 */
async function carryOut(
  house: RegisterHouse,
  { areaCode, register, because, clientRecordId }: Said,
  work: (work: RegisterWork, issues: readonly InputIssue[]) => Promise<RegisterOutcome>,
): Promise<RegisterOutcome> {
  const { database, person } = house;
  const row = registerRow(register);
  const scope = recordingScope(person, areaCode, { ...row, right: rightOf(row) });
  const { mayAddFor } = scope;
  if (mayAddFor.length === 0) {
    const denied = decide(policyMatrix, person, areaCode, entryObjects[row.audiences[0]], rightOf(row));
    return notAllowed(person, denied, whoMayRecord(row, row.audiences[0]));
  }
  const area = await house.area(areaCode);
  if (area === null) return unknownId('local area', areaCode);
  const issues = [
    ...textIssues('because', because, { longest: LONGEST.text, needed: true }),
    ...clientRecordIdIssues(clientRecordId),
  ];
  const table = tableFor(row.audiences[0]);
  try {
    const outcome = await withRegisters(database, scope, table, (locked) =>
      work({ house, area, row, mayAddFor, locked }, issues),
    );
    house.recorded(areaCode);
    return outcome;
  } catch (error) {
    if (clientRecordId === null || !isTaken(error)) throw error;
    return invalidInput([clientRecordIdUsed(clientRecordId)]);
  }
}

/** Whether the id of a caller was used before for something that the same person, in another role, may not see now. */
function isTaken(error: unknown): boolean {
  const { code, constraint } = error as { readonly code?: string; readonly constraint?: string };
  return code === '23505' && constraint?.includes('client_record_id') === true;
}
