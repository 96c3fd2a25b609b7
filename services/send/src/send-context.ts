import type { IsoDate } from '@golden-thread/outcomes';
import { ukDay, unknownId, type AreaStore } from '@golden-thread/subgraph';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import {
  databaseScope,
  decide,
  policyMatrix,
  type Person,
  type PolicyAction,
  type PolicyObject,
} from '@golden-thread/subgraph/identity';
import type { PlanReading } from './area/plan-reading.ts';
import type { PlanNode, SendArea } from './area/send-area.ts';
import { createCommands } from './commands/create-commands.ts';
import { createRecordStore, readPlanRecords } from './database/action-records.ts';
import type { SendTables } from './database/send-tables.ts';
import { findById } from './graph/find-by-id.ts';
import type { SendContext } from './graph/context.ts';
import { readPlan, type KeptRecord } from './reading/read-plan.ts';
import { createSendFigures } from './records/send-figures.ts';

/** What lives longer than a request. */
export interface SendHouse {
  readonly areas: AreaStore<SendArea>;
  readonly database: ServiceDatabase<SendTables>;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * The context of one request: what its person may read, and what they may record. Records are read once per plan,
 * readings made once per plan and day; nothing of it outlives the request.
 */
export function createSendContext(house: SendHouse, person: Person): SendContext {
  const { areas, database, now, newId } = house;
  const scopeOf = (code: string) => databaseScope(person, code, 'send');
  const todayDate = ukDay(now());
  const records = new Map<string, Promise<readonly KeptRecord[]>>();
  const readings = new Map<string, Promise<PlanReading>>();
  const may = (code: string, object: PolicyObject, action: PolicyAction): boolean =>
    decide(policyMatrix, person, code, object, action).decision === 'allow';

  const area = async (code: string): Promise<SendArea | null> =>
    may(code, 'improvement-plan', 'read') ? areas.area(code) : null;

  function recordsOf(plan: PlanNode): Promise<readonly KeptRecord[]> {
    const found = records.get(plan.id);
    if (found !== undefined) return found;
    const { code } = plan.area;
    const seesUnpublished = may(code, 'action-records', 'read-unpublished');
    const read = may(code, 'action-records', 'read')
      ? database.readArea(scopeOf(code), (queries) => readPlanRecords(queries, plan.plan.id, seesUnpublished))
      : Promise.resolve([]);
    records.set(plan.id, read);
    return read;
  }

  function reading(plan: PlanNode, asOf: IsoDate): Promise<PlanReading> {
    const key = `${plan.id} ${asOf}`;
    const found = readings.get(key);
    if (found !== undefined) return found;
    const recorderVisible = may(plan.area.code, 'action-records', 'read-recorder');
    const read = recordsOf(plan).then((kept) => readPlan(plan, kept, asOf, recorderVisible));
    readings.set(key, read);
    return read;
  }

  return {
    person,
    todayDate,
    area,
    reading,
    records: recordsOf,
    versionOf: async ({ plan, action }) =>
      (await recordsOf(plan)).filter(({ record }) => record.actionRef === action.ref).length,
    childFigures: createSendFigures(database, person),
    commands: createCommands({
      person,
      todayDate,
      now,
      newId,
      store: createRecordStore(database, scopeOf),
      findAction: async (id) =>
        (await findById({ area }, id, (found) => found.actions)) ?? unknownId('improvement action', id),
      recorded: ({ plan }) => {
        records.delete(plan.id);
        readings.clear();
      },
    }),
  };
}
