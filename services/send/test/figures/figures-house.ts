import { rmSync } from 'node:fs';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import type { KeepReturn } from '@golden-thread/sen2';
import { demoPerson, publicPerson, type Person, type Role } from '@golden-thread/subgraph/identity';
import { executeInProcess } from '@golden-thread/subgraph/server';
import { testDatabase } from '@golden-thread/subgraph/testing';
import { writeSample } from '@golden-thread/sen2/node';
import { createSendService, sen2Store, sendSchema } from '../../src/index.ts';
import { council, keeping, neighbour, returnFolder } from '../returns/sample-return.ts';

export { council, neighbour };

/** The answer to a question, as a partner gets it. */
export interface Answer {
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** Everybody who may ask, by role; a caseworker of the neighbour besides. */
const people: ReadonlyMap<string, Person> = new Map([
  ['public', publicPerson],
  ...(['partner', 'officer', 'board-member', 'icb-commissioner', 'send-caseworker'] as const).map(
    (role) => [role, demoPerson(role, council)] as const,
  ),
  ['caseworker next door', demoPerson('send-caseworker', neighbour)],
]);

/** The send service over a database of its own, with a council and its neighbour served from it. */
export async function figuresHouse(major: number) {
  const database = await testDatabase({ schemas: [sendSchema], major });
  const folder = returnFolder();
  const unexpected: unknown[] = [];
  let today = '2026-11-22';
  const service = createSendService({
    cluster: database.cluster,
    readPerson: (header) => people.get(header('as') ?? '') ?? publicPerson,
    now: () => new Date(`${today}T09:00:00.000Z`),
    monotonic: () => performance.now(),
    newId: () => 'unused',
    freshForMs: 0,
    production: false,
    onUnexpected: (error) => void unexpected.push(error),
  });
  for (const shipped of await shippedAreas()) {
    const reading = await loadArea(shipped);
    if (!reading.ok || reading.area.code !== 'E08000018') continue;
    for (const code of [council, neighbour]) await service.importArea({ ...reading.area, code });
  }
  return {
    database,
    unexpected,
    /** Writes a made-up return with casework beside it and gives its files. */
    async sample(plans: number, seed: number): Promise<readonly string[]> {
      const { csv, casework } = await writeSample(`${folder.folder}/${seed}`, {
        seed,
        year: 2025,
        plans,
        casework: true,
      });
      return [...csv, ...casework];
    },
    keep: async (files: readonly string[], given: Partial<KeepReturn> = {}) =>
      sen2Store.keep(database.cluster, await keeping(files, given)),
    undo: (returnId: string, undoneAt: string) =>
      sen2Store.undo(database.cluster, {
        areaCode: council,
        returnId,
        because: 'it was of another year',
        erase: false,
        undoneAt,
        undoneBy: 'a test',
      }),
    setToday: (day: string) => void (today = day),
    ask: (as: Role | 'caseworker next door', query: string) =>
      executeInProcess(service.engine, { query } as never, { as }) as unknown as Promise<Answer>,
    /** What `LocalArea` of the council gives for some fields. */
    async area(as: Role | 'caseworker next door', fields: string) {
      const query = `{ _entities(representations: [{ __typename: "LocalArea", code: "${council}" }]) { ... on LocalArea { ${fields} } } }`;
      const answer = (await executeInProcess(service.engine, { query } as never, {
        as,
      })) as unknown as Answer;
      return { ...answer, area: answer.data?._entities[0] };
    },
    async close() {
      await service.close();
      await database.close();
      rmSync(folder.folder, { recursive: true, force: true });
    },
  };
}

export type FiguresHouse = Awaited<ReturnType<typeof figuresHouse>>;
