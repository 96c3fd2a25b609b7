import { fileURLToPath } from 'node:url';
import { openCluster, openServiceDatabase } from '@golden-thread/subgraph/database';
import { killRounds, killSeed } from '@golden-thread/subgraph/testing';
import { expect } from 'vitest';
import type { StandaloneConfig } from '../src/config.ts';

/** How often the product is killed on each kind of server. */
export const KILLS = 30;

interface Row {
  readonly id: string;
  readonly action_ref: string;
  readonly version: number;
  readonly content: { readonly id: string; readonly kind: string; readonly note: string };
}

/**
 * Kills the product again and again while it records, then reads the records behind its back: every acknowledged one
 * is there, and none is half there.
 */
export async function expectToSurviveKills(config: StandaloneConfig): Promise<void> {
  // Each round starts the product anew: compiled code is kept for the next.
  process.env['NODE_COMPILE_CACHE'] = fileURLToPath(
    new URL('../../../node_modules/.cache/compiled', import.meta.url),
  );
  const seed = killSeed();
  const program = fileURLToPath(new URL('./recording-product.ts', import.meta.url));
  const acknowledged = await killRounds({
    rounds: KILLS,
    seed,
    writer: () => ['--conditions=@golden-thread/source', program, JSON.stringify(config)],
  });
  const cluster = await openCluster(
    config.databaseUrl === undefined
      ? { dataDir: config.dataDir }
      : { databaseUrl: config.databaseUrl, secret: config.databaseSecret },
  );
  const database = openServiceDatabase<{ action_record: Row }>({ cluster, service: 'send' });
  const rows = await database.readArea({ area: 'E08000018', seesUnpublished: true }, (queries) =>
    queries
      .selectFrom('action_record')
      .select(['id', 'action_ref', 'version', 'content'])
      .where('action_ref', 'in', ['1.1.1', '1.1.2', '1.1.3'])
      .orderBy('action_ref')
      .orderBy('version')
      .execute(),
  );
  await database.close();
  await cluster.close();
  const kept = new Set(rows.map(({ id }) => `E08000018:${id}`));
  const versions = new Map<string, number>();
  const gaps = rows.filter(({ action_ref: ref, version }) => {
    const expected = (versions.get(ref) ?? 0) + 1;
    versions.set(ref, version);
    return version !== expected;
  });
  const half = rows.filter(({ id, content }) => content.id !== id || content.note === '');
  expect({
    seed,
    lost: acknowledged.filter((id) => !kept.has(id)),
    gaps,
    half,
    enough: acknowledged.length >= KILLS,
  }).toEqual({ seed, lost: [], gaps: [], half: [], enough: true });
}
