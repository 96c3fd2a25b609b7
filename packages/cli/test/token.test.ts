import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyOfRotherham } from './area-folder.ts';
import { runCommand } from './run-command.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'golden-thread-token-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const env = { DATA_DIR: dataDir };

function claims(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >;
}

describe('golden-thread token', () => {
  it('prints the token and nothing else', async () => {
    const { status, stdout, stderr } = await runCommand(['token', '--as', 'officer', '--area', 'E08000018'], {
      env,
    });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(claims(stdout)).toMatchObject({ role: 'officer', areas: ['E08000018'] });
  });

  it('names posts and bodies by the ids the graph uses', async () => {
    const { stdout } = await runCommand(['token', '--as', 'board', '--area', 'rotherham', '--json'], { env });
    const { token, role, area } = JSON.parse(stdout) as { token: string; role: string; area: unknown };
    expect(role).toBe('board-member');
    expect(area).toEqual({ code: 'E08000018', name: 'Rotherham' });
    expect(claims(token)).toMatchObject({ bodyIds: ['E08000018:send-executive-board'] });
  });

  it('is for one person of several areas, each once', async () => {
    const args = ['token', '--as', 'icb', '--area', 'E08000018', 'derby', 'rotherham', '--json'];
    const { stdout } = await runCommand(args, { env });
    const { token, areas } = JSON.parse(stdout) as { token: string; areas: { code: string }[] };
    expect(areas.map(({ code }) => code)).toEqual(['E08000018', 'E06000015']);
    expect(claims(token)).toMatchObject({
      role: 'icb-commissioner',
      areas: ['E08000018', 'E06000015'],
      sub: 'demo:icb-commissioner:E06000015+E08000018',
      bodyIds: ['E08000018:place-board', 'E06000015:joint-commissioning-group'],
    });
  });

  it('carries one role: an area in which the person has another is refused', async () => {
    const { parent, folder } = copyOfRotherham();
    const change = (file: string, found: string, to: string) => {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(found, to));
    };
    change('area.json', 'E08000018', 'E06000099');
    change('framework.json', 'shared-outcomes-framework-2024', 'our-own-framework');
    change('demo-people.json', '"role": "officer"', '"role": "partner"');
    const args = ['token', '--as', 'officer', '--area', 'E08000018', 'E06000099'];
    const { status, stderr } = await runCommand(args, { env: { ...env, AREAS_DIR: parent } });
    expect(stderr).toMatch(/ROLES_DIFFER|One token carries one role/u);
    expect(stderr).toContain('partner in Rotherham');
    expect(status).toBe(2);
    rmSync(parent, { recursive: true });
  });

  it('knows the areas of AREAS_DIR, as start does', async () => {
    const { parent, folder } = copyOfRotherham();
    const head = join(folder, 'area.json');
    writeFileSync(head, readFileSync(head, 'utf8').replace('E08000018', 'E06000015'));
    // It may not keep the id of the framework Rotherham lends.
    const framework = join(folder, 'framework.json');
    const lent = 'shared-outcomes-framework-2024';
    writeFileSync(framework, readFileSync(framework, 'utf8').replace(lent, 'our-own-framework'));
    const args = ['token', '--as', 'officer', '--area', 'E06000015'];
    const { status, stdout, stderr } = await runCommand(args, { env: { ...env, AREAS_DIR: parent } });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(claims(stdout)).toMatchObject({ role: 'officer', areas: ['E06000015'] });
    const wrong = await runCommand(args, { env: { ...env, AREAS_DIR: join(parent, 'nowhere') } });
    expect(wrong.stderr).toMatch(/found:.*nowhere.*\n.*expected:.*\n.*what to do: Correct AREAS_DIR/u);
    expect(wrong.status).toBe(2);
    rmSync(parent, { recursive: true });
  });

  it('refuses in production', async () => {
    const { status, stdout, stderr } = await runCommand(['token', '--as', 'officer', '--area', 'E08000018'], {
      env: { ...env, NODE_ENV: 'production' },
    });
    expect(stderr).toContain('OpenID Connect');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
