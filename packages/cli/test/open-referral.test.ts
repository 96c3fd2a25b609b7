import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-open-referral-'));
  folders.push(folder);
  return folder;
}

const shipped = (area: string, file: string): readonly { readonly id: string; readonly name?: string }[] =>
  JSON.parse(
    readFileSync(new URL(`../../local-areas/data/${area}/${file}`, import.meta.url), 'utf8'),
  ) as readonly { readonly id: string; readonly name?: string }[];

describe('golden-thread open-referral', () => {
  it.each(['derby', 'rotherham', 'somerset'])(
    'gives the services of %s away and takes them over as they were',
    async (area) => {
      const exported = await runCommand(['open-referral', 'export', area]);
      expect(exported.stderr).toBe('');
      const imported = await runCommand(['open-referral', 'import', '-', '--source', 'feed'], {
        input: exported.stdout,
      });
      expect(imported.stderr).toBe('');
      const { 'services.json': services, 'organisations.json': organisations = [] } = JSON.parse(
        imported.stdout,
      ) as Readonly<Record<string, readonly { id: string; name: string }[]>>;
      expect(services).toEqual(shipped(area, 'services.json'));
      const names = new Map(shipped(area, 'organisations.json').map(({ id, name }) => [id, name]));
      expect(organisations.every(({ id, name }) => names.get(id) === name)).toBe(true);
    },
  );

  it('takes a foreign feed over into a new folder, citing the source that is named, and overwrites nothing', async () => {
    const feed = JSON.stringify([
      {
        ...{ id: 'ac148810-d857-441c-9679-408f346de14b', name: 'Counselling', status: 'active' },
        ...{ email: 'person@example.org', minimum_age: 12, maximum_age: 18 },
        organization: {
          ...{ id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610', name: 'A charity', description: 'Listens.' },
        },
      },
    ]);
    const out = join(newFolder(), 'taken-over');
    const args = ['open-referral', 'import', '-', '--source', 'directory', '--out', out];
    const { status, stderr } = await runCommand(args, { input: feed });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^1 remark: /u);
    expect(readdirSync(out).toSorted()).toEqual(['organisations.json', 'services.json']);
    expect(JSON.parse(readFileSync(join(out, 'services.json'), 'utf8'))).toMatchObject([
      { title: 'Counselling', fromAge: 12, toAge: 18, source: { sourceId: 'directory' } },
    ]);
    const again = await runCommand(args, { input: feed });
    expect(again.status).toBe(2);
  });

  it('refuses a bad feed with everything that is wrong, each at its place', async () => {
    const { status, stdout } = await runCommand(['open-referral', 'check', '-', '--json'], {
      input: '{"contents":[{"id":"x","status":"active"},{"name":7}]}',
    });
    expect(status).toBe(1);
    expect(
      (JSON.parse(stdout) as { issues: readonly { path: string }[] }).issues.map(({ path }) => path),
    ).toEqual([
      'contents[0].id',
      'contents[0].name',
      'contents[1].id',
      'contents[1].name',
      'contents[1].status',
    ]);
  });
});
