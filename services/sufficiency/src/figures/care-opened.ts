import type { IsoDate } from '@golden-thread/outcomes';
import { careHistory, type CareHistory, type CareMeasure } from '@golden-thread/sufficiency/measures';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import {
  childAccess,
  countingScope,
  seesChildRecords,
  type ChildAccess,
  type Person,
} from '@golden-thread/subgraph/identity';
import {
  mondayOnOrBefore,
  readAreaSecret,
  roundingOf,
  type AreaSecretTable,
  type RoundCell,
} from '@golden-thread/subgraph/protection';
import type { Kysely } from 'kysely';
import type { SufficiencyTables } from '../database/sufficiency-tables.ts';
import type { CareRecords, KeptReturn } from '../records/care-records.ts';
import { readReturns } from '../records/read-returns.ts';
import { nextTurn } from '../records/next-turn.ts';
import { recordsAsAt } from '../records/records-as-at.ts';
import { returnsAsAt } from '../records/returns-as-at.ts';
import { careMeasureRecords } from './care-measure-records.ts';

/** What every answer about looked-after children of an area begins with. */
export interface CareOpened {
  readonly access: ChildAccess;
  /** The day it is read as at: for who gets rounded counts the Monday on or before the day asked about. */
  readonly asAt: IsoDate;
  /** Every return of the area, whatever became of it. */
  readonly all: readonly KeptReturn[];
  readonly records: CareRecords;
  readonly seesRecords: boolean;
  /** Who asks, by a name that says nothing of them. */
  readonly subject: string;
  /** Says that they do not wait for the answer any more; null where nobody would say so. */
  readonly signal: AbortSignal | null;
  /** The records set out by child, with the tables that some measures are computed from. */
  readonly care: (measures: readonly CareMeasure[]) => Promise<CareHistory>;
  readonly round: () => Promise<RoundCell>;
}

/** Opens the records of an area as at a day; null for who may have no count of its looked-after children. */
export type OpenCare = (code: string, asOf: IsoDate) => Promise<CareOpened | null>;

/**
 * The only way to records of looked-after children for what is told as a count. Whether somebody gets any is settled before anything is
 * looked for. Made for one request, which reads the returns of an area and their records once however much it asks: days on which the
 * same returns count have the same records.
 */
export function createOpenCare(
  database: ServiceDatabase<SufficiencyTables>,
  person: Person,
  signal: AbortSignal | null = null,
): OpenCare {
  const returns = new Map<string, Promise<readonly KeptReturn[]>>();
  const kept = new Map<string, Pick<CareOpened, 'records' | 'care'>>();
  const opened = new Map<string, Promise<CareOpened>>();

  async function open(code: string, asAt: IsoDate, access: ChildAccess): Promise<CareOpened> {
    const scope = countingScope(person, code, 'looked-after');
    const read = returns.get(code) ?? database.readArea(scope, readReturns);
    returns.set(code, read);
    const all = await read;
    const counting = returnsAsAt(all, asAt).map(({ id }) => id);
    const key = [code, ...counting].join();
    const found = kept.get(key) ?? withHistories(recordsAsAt(database, scope, all, asAt, signal), signal);
    kept.set(key, found);
    return {
      access,
      asAt,
      all,
      ...found,
      subject: person.subject,
      signal,
      seesRecords: seesChildRecords(person, code, 'looked-after'),
      round: async () =>
        roundingOf(
          await database.readArea(scope, (queries) =>
            readAreaSecret(queries as unknown as Kysely<AreaSecretTable>),
          ),
        ),
    };
  }

  return async (code, asOf) => {
    const access = childAccess(person, code, 'looked-after');
    if (access === null) return null;
    const asAt = access === 'exact' ? asOf : mondayOnOrBefore(asOf);
    const key = `${code} ${asAt}`;
    const found = opened.get(key) ?? open(code, asAt, access);
    opened.set(key, found);
    return found;
  };
}

/** Records with what measures make of them, each made once. */
function withHistories(
  records: CareRecords,
  signal: AbortSignal | null,
): Pick<CareOpened, 'records' | 'care'> {
  const histories = new Map<string, Promise<CareHistory>>();
  return {
    records,
    care: (measures) => {
      const tables = new Set(measures.flatMap(({ from }) => from));
      const name = [...tables].toSorted().join();
      const found = histories.get(name) ?? historyOf(records, tables, signal);
      histories.set(name, found);
      return found;
    },
  };
}

async function historyOf(
  records: CareRecords,
  tables: Parameters<typeof careMeasureRecords>[1],
  signal: AbortSignal | null,
) {
  const read = await careMeasureRecords(records, tables);
  await nextTurn(signal);
  return careHistory(read);
}
