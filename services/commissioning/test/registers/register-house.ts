import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { demoPerson, publicPerson, roles, type Person } from '@golden-thread/subgraph/identity';
import { createGraphqlServer } from '@golden-thread/subgraph/server';
import { testDatabase } from '@golden-thread/subgraph/testing';
import { commissioningSchema, createCommissioningService } from '../../src/index.ts';

export const council = 'E08000018';
/** The same again under another code. */
export const neighbour = 'E06000015';

/** The answer to a question, as a partner gets it. */
export interface Answer {
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** Whoever may ask: everybody by role in the council’s area, some who work next door or in both, and others of the same role. */
export type Asking =
  | (typeof roles)[number]
  | 'officer next door'
  | 'icb next door'
  | 'caseworker next door'
  | 'icb of both'
  | 'other officer'
  | 'caseworker on the panel'
  | 'officer turned icb';

const post = { postIds: [`${council}:rpcf-strategic-manager`, `${neighbour}:someone`] };
const people: ReadonlyMap<string, Person> = new Map<Asking, Person>([
  ['public', publicPerson],
  ...roles.flatMap((role) =>
    role === 'public' ? [] : [[role, demoPerson(role, council, role === 'officer' ? post : {})] as const],
  ),
  ['officer next door', demoPerson('officer', neighbour)],
  ['icb next door', demoPerson('icb-commissioner', neighbour)],
  ['caseworker next door', demoPerson('send-caseworker', neighbour)],
  [
    'icb of both',
    { ...demoPerson('icb-commissioner', council), subject: 'both', areas: [council, neighbour] },
  ],
  ['other officer', { ...demoPerson('officer', council), subject: 'somebody else' }],
  ['officer turned icb', { ...demoPerson('icb-commissioner', council), subject: `demo:officer:${council}` }],
  [
    'caseworker on the panel',
    { ...demoPerson('joint-funding-panel', council), subject: `demo:send-caseworker:${council}` },
  ],
]);

/** Everybody who may ask. */
export const everybody = [...people.keys()] as readonly Asking[];

/** The commissioning service over HTTP and a database of its own, with a council and its neighbour served from it. */
export async function registerHouse(major: number) {
  const database = await testDatabase({ schemas: [commissioningSchema], major });
  const unexpected: unknown[] = [];
  let today = '2026-11-22';
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
    if (!reading.ok || reading.area.code !== council) continue;
    for (const code of [council, neighbour]) {
      const report = await service.importArea({ ...reading.area, code });
      if (report.status === 'refused') throw new Error(JSON.stringify(report.issues.slice(0, 3)));
    }
  }
  const server = createGraphqlServer({ engine: service.engine });
  const url = await server.listen({ port: 0 });

  async function ask(as: Asking, query: string, variables: object = {}): Promise<Answer> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', as },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  /** Sends one mutation and gives what came of it, or the code of the fault. */
  async function send(as: Asking, mutation: string, input: object) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { __typename ...F } } ${RESULT}`;
    const { data, errors } = await ask(as, query, { input });
    const told = data?.[mutation];
    return told ?? { error: errors?.[0]?.extensions['code'], message: errors?.[0]?.message };
  }

  return {
    database,
    service,
    unexpected,
    ask,
    send,
    setToday: (day: string) => void (today = day),
    /** Everything recorded of an entry, as somebody reads it. */
    async history(as: Asking, register: string, entryId: string, asOf?: string, code = council) {
      const day = asOf === undefined ? '' : `, asOf: "${asOf}"`;
      const { data, errors } = await ask(
        as,
        `{ localArea(code: "${code}") { commissioningRecords(register: ${register}, entryId: "${entryId}"${day}) {
          entryId version audience isWithdrawn because role posts recordedAt words { field value } } } }`,
      );
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data.localArea.commissioningRecords;
    },
    async close() {
      await server.close(1_000);
      await service.close();
      await database.close();
    },
  };
}

const RESULT = `fragment F on RecordCommissioningResult {
  ... on CommissioningRecorded { record { register entryId version audience isWithdrawn because role posts recordedAt words { field value } } }
  ... on Refusal { message whatToDo }
  ... on EditConflict { version }
  ... on InvalidInput { issues { path found expected whatToDo } }
  ... on CommissioningRecordWithdrawn { withdrawnDate }
}`;

export type RegisterHouse = Awaited<ReturnType<typeof registerHouse>>;
