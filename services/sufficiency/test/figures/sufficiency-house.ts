import type { LocalArea } from '@golden-thread/local-areas';
import { rmSync } from 'node:fs';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import type { KeepReturns, Ssda903Year } from '@golden-thread/ssda903';
import { writeSsda903Sample } from '@golden-thread/ssda903/node';
import { demoPerson, publicPerson, type Person, type Role } from '@golden-thread/subgraph/identity';
import { executeInProcess } from '@golden-thread/subgraph/server';
import { testDatabase } from '@golden-thread/subgraph/testing';
import { createSufficiencyService, ssda903Store, sufficiencySchema } from '../../src/index.ts';
import { keeping, returnFolder } from '../returns/sample-returns.ts';

/** Rotherham, and a neighbour that is served from the same figures. */
export const council = 'E08000018';
export const neighbour = 'E08000016';

/** The answer to a question, as a partner gets it. */
export interface Answer {
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

const roles = [
  'partner',
  'officer',
  'action-lead',
  'panel-member',
  'board-member',
  'icb-commissioner',
  'send-caseworker',
  'looked-after-caseworker',
] as const satisfies readonly Role[];

/** Whoever may ask: everybody by role, and three who work next door. */
export type Asking =
  'public' | (typeof roles)[number] | 'officer next door' | 'caseworker next door' | 'other officer';

const post = { postIds: [`${council}:rpcf-strategic-manager`, 'E06000015:someone'] };
const people: ReadonlyMap<string, Person> = new Map<Asking, Person>([
  ['public', publicPerson],
  ...roles.map((role) => [role, demoPerson(role, council, role === 'officer' ? post : {})] as const),
  ['officer next door', demoPerson('officer', neighbour)],
  ['caseworker next door', demoPerson('looked-after-caseworker', neighbour)],
  ['other officer', { ...demoPerson('officer', council), subject: 'somebody else' }],
]);

/**
 * The sufficiency service over a database of its own, with a council and its neighbour served from it.
 *
 * @param changed - what a test changes of what is published of the two.
 */
export async function sufficiencyHouse(major: number, changed = (area: LocalArea): LocalArea => area) {
  const database = await testDatabase({ schemas: [sufficiencySchema], major });
  const made = returnFolder();
  const unexpected: unknown[] = [];
  let today = '2026-11-22';
  let ids = 0;
  const service = createSufficiencyService({
    cluster: database.cluster,
    readPerson: (header) => people.get(header('as') ?? '') ?? publicPerson,
    now: () => new Date(`${today}T09:00:00.000Z`),
    monotonic: () => performance.now(),
    newId: () => String((ids += 1)),
    freshForMs: 0,
    production: false,
    onUnexpected: (error) => void unexpected.push(error),
  });
  for (const shipped of await shippedAreas()) {
    const reading = await loadArea(shipped);
    if (!reading.ok || reading.area.code !== council) continue;
    for (const code of [council, neighbour]) await service.importArea({ ...changed(reading.area), code });
  }
  const ask = (as: Asking, query: string, variables: object = {}) =>
    executeInProcess(service.engine, { query, variables } as never, { as }) as unknown as Promise<Answer>;
  return {
    database,
    unexpected,
    /** Writes made-up returns and gives their files. */
    sample: (children: number, years: readonly [Ssda903Year, Ssda903Year], seed: number) =>
      writeSsda903Sample(`${made.folder}/${seed}`, {
        children,
        firstYear: years[0],
        lastYear: years[1],
        seed,
        layout: 'years',
        zip: false,
      }),
    /** Keeps returns as the council's, known from a day. */
    async keep(files: readonly string[], given: Partial<KeepReturns> = {}) {
      const request = await keeping(files, { areaCode: council, withFindings: true, ...given });
      const report = await ssda903Store.keep(database.cluster, request);
      if (report.status !== 'imported') throw new Error(JSON.stringify(report.issues.slice(0, 3)));
      return report;
    },
    undo: (returnId: string, undoneAt: string) =>
      ssda903Store.undo(database.cluster, {
        areaCode: council,
        returnId,
        because: 'it was of another year',
        erase: false,
        undoneAt,
        undoneBy: 'a test',
      }),
    setToday: (day: string) => void (today = day),
    ask,
    /** What `LocalArea` of an area gives for some fields. */
    async area(as: Asking, fields: string, code = council) {
      const query = `{ _entities(representations: [{ __typename: "LocalArea", code: "${code}" }]) { ... on LocalArea { ${fields} } } }`;
      const answer = await ask(as, query);
      return { ...answer, area: answer.data?._entities[0] };
    },
    async close() {
      await service.close();
      await database.close();
      rmSync(made.folder, { recursive: true, force: true });
    },
  };
}

export type SufficiencyHouse = Awaited<ReturnType<typeof sufficiencyHouse>>;
