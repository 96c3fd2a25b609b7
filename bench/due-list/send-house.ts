import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { openReturn } from '@golden-thread/sen2/node';
import { sampleCasework, sampleCsv, type SampleOptions, type SamplePiece } from '@golden-thread/sen2/sample';
import { createSendService, sen2Store, sendSchema } from '@golden-thread/send-service';
import { migrate, openCluster } from '@golden-thread/subgraph/database';
import { demoPerson } from '@golden-thread/subgraph/identity';
import { executeInProcess } from '@golden-thread/subgraph/server';

const at = '2025-03-03T09:00:00.000Z';

/** A council of the house, and how many plans are in force there. */
interface Council {
  readonly code: string;
  readonly plans: number;
  /** Whether tables of casework stand beside its return. */
  readonly casework: boolean;
}

/** A send service over an embedded database, with councils of so many plans each in it, and a caseworker of the first who asks. */
export async function sendHouse(councils: readonly [Council, ...Council[]]) {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  const cluster = await openCluster({ dataDir: join(folder, 'data') });
  await migrate(cluster, [sendSchema]);
  const [first] = councils;
  const person = demoPerson('send-caseworker', first.code);
  const service = createSendService({
    cluster,
    readPerson: () => person,
    now: () => new Date(at),
    monotonic: () => performance.now(),
    newId: () => 'unused',
    production: true,
    onUnexpected: (error) => {
      throw error;
    },
  });
  const [shipped] = await shippedAreas();
  const reading = await loadArea(String(shipped));
  if (!reading.ok) throw new Error('A shipped area is not sound.');
  for (const [index, { code, plans, casework }] of councils.entries()) {
    await service.importArea({ ...reading.area, code });
    const files = await writeTables(
      join(folder, code),
      casework ? [sampleCsv, sampleCasework] : [sampleCsv],
      {
        seed: index + 1,
        year: 2025,
        plans,
      },
    );
    await keep(code, files);
  }
  return {
    cluster,
    /** What `LocalArea` of the first council gives for some fields. */
    async ask(fields: string): Promise<Record<string, unknown>> {
      const query = `{ _entities(representations: [{ __typename: "LocalArea", code: "${first.code}" }]) { ... on LocalArea { ${fields} } } }`;
      const answer = await executeInProcess(service.engine, { query } as never, {});
      const { data, errors } = answer as unknown as {
        readonly data?: { readonly _entities: readonly Record<string, unknown>[] };
        readonly errors?: readonly { readonly message: string }[];
      };
      const [area] = data?._entities ?? [];
      if (errors !== undefined || area === undefined) throw new Error(JSON.stringify(errors));
      return area;
    },
    async close() {
      await service.close();
      await cluster.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  async function keep(areaCode: string, files: readonly string[]): Promise<void> {
    const report = await sen2Store.keep(cluster, {
      ...(await openReturn(files, { year: 2025, key: Uint8Array.from({ length: 32 }, (_each, at) => at) })),
      areaCode,
      layoutYear: 2025,
      fromDate: '2024-01-01',
      untilDate: '2024-12-31',
      censusDate: '2025-01-16',
      knownDate: '2025-03-03',
      otherKey: false,
      dryRun: false,
      importedAt: at,
      importedBy: 'bench',
    });
    if (report.status !== 'imported') throw new Error(JSON.stringify(report));
  }
}

type Pieces = (options: SampleOptions) => Iterable<SamplePiece>;

/** A made-up return, written table by table as it is made up. */
async function writeTables(
  prefix: string,
  kinds: readonly Pieces[],
  options: SampleOptions,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const pieces of kinds) {
    const files = new Map<string, ReturnType<typeof createWriteStream>>();
    for (const { table, text } of pieces(options)) {
      const path = `${prefix}-${table}.csv`;
      const file = files.get(table) ?? createWriteStream(path);
      if (!files.has(table)) paths.push(path);
      files.set(table, file);
      if (!file.write(text)) await once(file, 'drain');
    }
    await Promise.all([...files.values()].map((file) => finished(file.end())));
  }
  return paths;
}
