import type { RegisterEntry, RegisterName, RegisterRecord } from '@golden-thread/commissioning/registers';
import type { IsoDate } from '@golden-thread/outcomes';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import { decide, entryScope, policyMatrix, type Person } from '@golden-thread/subgraph/identity';
import type { CommissioningArea } from '../area/commissioning-area.ts';
import { registerRow } from './register-row.ts';
import { readRecords } from './register-store.ts';
import { tableFor, type RegisterTables } from './register-tables.ts';
import { standingEntries } from './standing-registers.ts';

/** What a person may read of the registers, each area and table asked for once in a request. */
export interface RegisterReader {
  readonly entries: <N extends RegisterName>(
    areaCode: string,
    register: N,
    asOf: IsoDate,
  ) => Promise<readonly RegisterEntry<N>[]>;
  /** Everything recorded of one entry by the end of a day, newest first. */
  readonly history: (
    areaCode: string,
    register: RegisterName,
    entryId: string,
    asOf: IsoDate,
  ) => Promise<readonly RegisterRecord[]>;
  /** Forgets what was read of an area, after something was recorded in it. */
  readonly forget: (areaCode: string) => void;
}

/**
 * Makes the reader of one request. What a person may not see is not read: the database leaves it out.
 *
 * @param area - the area of a code when the person may read it; otherwise null.
 */
export function createRegisterReader(
  database: ServiceDatabase<RegisterTables>,
  person: Person,
  area: (code: string) => Promise<CommissioningArea | null>,
): RegisterReader {
  const read = new Map<string, Promise<readonly RegisterRecord[]>>();

  function recordsOf(code: string, register: RegisterName): Promise<readonly RegisterRecord[]> {
    const table = tableFor(registerRow(register).audiences[0]);
    const scope = entryScope(person, code);
    if (table === 'child_register_entry' && !scope.seesChildren) return Promise.resolve([]);
    const key = `${table} ${code}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const reading = database
      .readArea(scope, (queries) => readRecords(queries, table))
      .then((found) => found.map(({ record }) => shownTo(person, code, record)));
    read.set(key, reading);
    return reading;
  }

  return {
    entries: async (areaCode, register, asOf) => {
      const found = await area(areaCode);
      if (found === null) return [];
      return standingEntries(register, found.registers, await recordsOf(areaCode, register), asOf);
    },
    history: async (areaCode, register, entryId, asOf) => {
      if ((await area(areaCode)) === null) return [];
      return (await recordsOf(areaCode, register))
        .filter((record) => record.register === register && record.entryId === entryId)
        .filter(({ recorded }) => recorded.date <= asOf)
        .toSorted((one, other) => other.version - one.version);
    },
    forget: (areaCode) => {
      for (const key of read.keys()) if (key.endsWith(` ${areaCode}`)) read.delete(key);
    },
  };
}

/** A record without who recorded it, where the person may not know. */
function shownTo(person: Person, areaCode: string, record: RegisterRecord): RegisterRecord {
  const may = decide(policyMatrix, person, areaCode, 'joint-commissioning', 'read-recorder');
  return may.decision === 'allow'
    ? record
    : { ...record, recorded: { ...record.recorded, byRole: null, byPostIds: [] } };
}
