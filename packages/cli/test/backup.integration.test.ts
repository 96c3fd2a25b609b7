import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openCluster, openServiceDatabase } from '@golden-thread/subgraph/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand, type Ran } from './run-command.ts';

interface Tables {
  readonly note: { readonly area: string; readonly id: string; readonly body: string };
}

const parent = mkdtempSync(join(tmpdir(), 'golden-thread-backup-'));
// As root the embedded server runs as another user, who has to reach its folder.
chmodSync(parent, 0o755);
const installation = join(parent, 'installation');
const schema = { service: 'send', migrations: join(installation, 'migrations') };
const area = 'E08000018';

function command(args: readonly string[], dataDir: string): Promise<Ran> {
  return runCommand(args, { cwd: installation, env: { DATA_DIR: join(parent, dataDir), INIT_CWD: parent } });
}

async function withNotes<Result>(
  dataDir: string,
  work: (notes: ReturnType<typeof openServiceDatabase<Tables>>) => Promise<Result>,
): Promise<Result> {
  const cluster = await openCluster({ dataDir: join(parent, dataDir) });
  const notes = openServiceDatabase<Tables>({ cluster, service: 'send' });
  try {
    await migrate(cluster, [schema]);
    return await work(notes);
  } finally {
    await notes.close();
    await cluster.close();
  }
}

const bodies = (dataDir: string): Promise<readonly string[]> =>
  withNotes(dataDir, (notes) =>
    notes.readArea(area, async (trx) =>
      (await trx.selectFrom('note').select('body').execute()).map(({ body }) => body),
    ),
  );

beforeAll(async () => {
  mkdirSync(schema.migrations, { recursive: true });
  writeFileSync(
    join(schema.migrations, '0001_note.sql'),
    `create table note (area text not null, id text not null, body text not null, primary key (area, id));
     select golden_thread.protect('note');`,
  );
  writeFileSync(
    join(installation, 'services.ts'),
    `export const serviceSchemas = [${JSON.stringify(schema)}];\n`,
  );
  writeFileSync(
    join(installation, 'package.json'),
    JSON.stringify({ type: 'module', goldenThread: { services: './services.ts' } }),
  );
  await withNotes('first', (notes) =>
    notes.withArea(area, (trx) => trx.insertInto('note').values({ area, id: 'a', body: 'kept' }).execute()),
  );
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe('golden-thread backup and restore', () => {
  it('carries every record from one database to another, the folder named from where the caller stood', async () => {
    const saved = await command(['backup', 'saved', '--json'], 'first');
    expect(saved.stderr).toBe('');
    expect(JSON.parse(saved.stdout)).toMatchObject({
      folder: join(parent, 'saved'),
      services: [{ service: 'send', tables: 1, rows: 1 }],
    });
    expect(saved.status).toBe(0);
    expect(readdirSync(join(parent, 'saved'))).toContain('manifest.json');

    const restored = await command(['restore', 'saved'], 'second');
    expect(restored.stdout).toContain('send: 1 rows in 1 tables');
    expect(restored.status).toBe(0);
    expect(await bodies('second')).toEqual(['kept']);
  });

  it('does not write over an older backup', async () => {
    mkdirSync(join(parent, 'older'));
    writeFileSync(join(parent, 'older', 'manifest.json'), '{}');
    const { status, stdout, stderr } = await command(['backup', 'older', '--json'], 'first');
    expect(JSON.parse(stderr)).toMatchObject({ fault: { code: 'BACKUP_EXISTS' } });
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('does not remove records unless told to', async () => {
    await withNotes('first', (notes) =>
      notes.withArea(area, (trx) =>
        trx.insertInto('note').values({ area, id: 'b', body: 'newer' }).execute(),
      ),
    );
    await command(['backup', 'both'], 'first');
    const refused = await command(['restore', 'both', '--json'], 'second');
    expect(JSON.parse(refused.stderr)).toMatchObject({ fault: { code: 'RESTORE_NOT_EMPTY' } });
    expect(refused.status).toBe(1);
    expect(await bodies('second')).toEqual(['kept']);

    expect((await command(['restore', 'both', '--overwrite'], 'second')).status).toBe(0);
    expect([...(await bodies('second'))].sort()).toEqual(['kept', 'newer']);
  });

  it('refuses a folder that is no backup', async () => {
    const { status, stderr } = await command(['restore', 'nowhere', '--json'], 'second');
    expect(JSON.parse(stderr)).toMatchObject({ fault: { code: 'BACKUP_UNREADABLE' } });
    expect(status).toBe(1);
  });

  it('says where to run it when the folder is no installation', async () => {
    const { status, stderr } = await runCommand(['backup', 'saved'], { cwd: tmpdir() });
    expect(stderr).toContain('Run the command in the root of the installation.');
    expect(status).toBe(2);
    expect(existsSync(join(tmpdir(), 'saved'))).toBe(false);
  });
});
