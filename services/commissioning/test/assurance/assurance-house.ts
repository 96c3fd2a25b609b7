import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { demoPerson, publicPerson, type Person } from '@golden-thread/subgraph/identity';
import { executeInProcess } from '@golden-thread/subgraph/server';
import { testDatabase } from '@golden-thread/subgraph/testing';
import { commissioningSchema, createCommissioningService } from '../../src/index.ts';

export const derby = 'E06000015';
export const rotherham = 'E08000018';
export const board = 'local-area-send-strategic-board';

const sitting = { bodyIds: [`${derby}:${board}`] };
const officer = demoPerson('officer', derby);
const people: ReadonlyMap<string, Person> = new Map([
  ['public', publicPerson],
  ['officer', officer],
  ['icb-commissioner', demoPerson('icb-commissioner', derby)],
  ['board-member', demoPerson('board-member', derby, sitting)],
  [
    'board-member elsewhere',
    demoPerson('board-member', derby, { bodyIds: [`${derby}:send-delivery-group`] }),
  ],
  ['officer on the board', { ...demoPerson('board-member', derby, sitting), subject: officer.subject }],
  ['rotherham officer', demoPerson('officer', rotherham)],
]);

/** Whoever asks, by what they are. */
export type Asking = string;

/** The commissioning service over a database of its own, with Derby, whose board may approve its checklist here, and Rotherham. */
export async function assuranceHouse(major: number) {
  const database = await testDatabase({ schemas: [commissioningSchema], major });
  const unexpected: unknown[] = [];
  let today = '2026-06-01';
  let ids = 0;
  const service = createCommissioningService({
    cluster: database.cluster,
    readPerson: (header) => people.get(header('as') ?? '') ?? publicPerson,
    now: () => new Date(`${today}T09:00:00.000Z`),
    newId: () => String((ids += 1)),
    monotonic: () => performance.now(),
    freshForMs: 0,
    production: false,
    onUnexpected: (error) => void unexpected.push(error),
  });
  for (const shipped of await shippedAreas()) {
    const reading = await loadArea(shipped);
    if (!reading.ok || ![derby, rotherham].includes(reading.area.code)) continue;
    const { area } = reading;
    const rights = [
      {
        bodyId: board,
        decision: 'approve-commissioning' as const,
        subjectId: 'new-joint-commissioning',
        startDate: null,
        endDate: null,
        source: area.governance.bodies[0]!.source,
      },
    ];
    const governance = area.code === derby ? { ...area.governance, decisionRights: rights } : area.governance;
    const report = await service.importArea({ ...area, governance });
    if (report.status === 'refused') throw new Error(JSON.stringify(report.issues.slice(0, 3)));
  }
  const ask = async (as: Asking, query: string, variables: object = {}): Promise<any> => {
    const answer = (await executeInProcess(service.engine, { query, variables } as never, { as })) as any;
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  return {
    unexpected,
    setToday: (day: string) => void (today = day),
    /** What one area says to a selection of its fields. */
    area: async (as: Asking, fields: string, code = derby) =>
      (await ask(as, `{ localArea(code: "${code}") { ${fields} } }`)).localArea,
    /** Sends one mutation of an entry of Derby, and gives what came of it. */
    record: async (as: Asking, register: string, content: object, otherwise: object = {}) => {
      const input = { areaCode: derby, because: 'said at the board', content, ...otherwise };
      const query = `mutation ($input: Record${register}Input!) { told: record${register}(input: $input) {
        __typename ... on CommissioningRecorded { record { entryId version } } ... on Refusal { message whatToDo }
        ... on InvalidInput { issues { path found expected } } } }`;
      return (await ask(as, query, { input })).told;
    },
    /** Withdraws an entry of Derby, and gives what came of it. */
    withdraw: async (as: Asking, register: string, entryId: string) => {
      const input = { areaCode: derby, register, entryId, because: 'it does not hold' };
      const query = `mutation ($input: WithdrawCommissioningRecordInput!) { told: withdrawCommissioningRecord(input: $input) {
        __typename ... on Refusal { message } } }`;
      return (await ask(as, query, { input })).told;
    },
    async close() {
      await service.close();
      await database.close();
    },
  };
}

export type AssuranceHouse = Awaited<ReturnType<typeof assuranceHouse>>;
