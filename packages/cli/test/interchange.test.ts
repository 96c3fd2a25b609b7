import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-interchange-'));
  folders.push(folder);
  return folder;
}

function fileWith(content: string | Uint8Array): string {
  const file = join(newFolder(), 'document.json');
  writeFileSync(file, content);
  return file;
}

const foreign = JSON.stringify({
  organizations: [{ id: 'c', name: 'Children’s committee', classification: 'committee' }],
  posts: [{ id: 'p', label: 'Director' }],
  memberships: [{ organization_id: 'c', post_id: 'p', role: 'Chairman' }],
  persons: [{ id: 'x', name: 'Somebody' }],
});

describe('golden-thread popolo export', () => {
  it('prints a document that can be kept in a file, and says on standard error what has no place in it', async () => {
    const { status, stdout, stderr } = await runCommand(['popolo', 'export', 'derby']);
    expect(JSON.parse(stdout)).toMatchObject({ areas: [{ identifier: 'E06000015' }] });
    expect(stderr).toMatch(/^1 remark: what Popolo has no place for is not in the document\./);
    expect(status).toBe(0);
  });

  it('lists in JSON what has no place in the document', async () => {
    const { stdout } = await runCommand(['popolo', 'export', 'derby', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      area: { code: 'E06000015', name: 'Derby' },
      standard: 'Popolo',
      document: { areas: [{ name: 'Derby' }] },
      remarks: [{ code: 'NOT_IN_POPOLO' }],
    });
  });

  it('refuses an area with issues as every command does', async () => {
    const { status, stdout } = await runCommand(['popolo', 'export', '-', '--json'], { input: '{}' });
    expect(JSON.parse(stdout)).toMatchObject({ valid: false, place: 'standard input' });
    expect(status).toBe(1);
  });
});

describe('golden-thread popolo check', () => {
  it('says how much can be taken over of what was exported', async () => {
    const exported = await runCommand(['popolo', 'export', 'somerset']);
    const { status, stdout, stderr } = await runCommand(['popolo', 'check', '-'], { input: exported.stdout });
    expect(stdout).toBe(
      'The document can be taken over; it is read as Popolo.\n  organisations.json: 4\n  bodies.json: 10\n  memberships.json: 2\n',
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it('guesses no meaning: all words that are not ours are issues, at once', async () => {
    const { status, stdout } = await runCommand(['popolo', 'check', fileWith(foreign), '--json']);
    const { valid, issues } = JSON.parse(stdout) as { valid: boolean; issues: { code: string }[] };
    expect(issues.map(({ code }) => code)).toEqual(['UNKNOWN_CLASSIFICATION', 'UNKNOWN_ROLE']);
    expect([valid, status]).toEqual([false, 1]);
  });

  it('takes the meanings given, and repeats nothing of a person', async () => {
    const words = ['--meaning', 'committee=panel', 'Chairman=chair'];
    const { status, stdout } = await runCommand(['popolo', 'check', fileWith(foreign), ...words]);
    expect(stdout).toContain('bodies.json: 1');
    expect(stdout).toContain('PERSON_LEFT_OUT');
    expect(stdout).not.toContain('Somebody');
    expect(status).toBe(0);
  });

  it.each([['committee=panle'], ['committee'], ['=panel'], ['committee=']])(
    'refuses the meaning %s, which makes no sense',
    async (meaning) => {
      const { status, stderr } = await runCommand([
        ...['popolo', 'check', fileWith(foreign), '--json', '--meaning', meaning],
      ]);
      expect(JSON.parse(stderr)).toMatchObject({ fault: { code: 'UNKNOWN_MEANING' } });
      expect(status).toBe(2);
    },
  );

  it.each([
    ['no JSON', '{', 'INVALID_JSON'],
    ['nothing', '', 'EMPTY_FILE'],
    ['names that reach into the language', '{"__proto__": {}}', 'RESERVED_FIELD'],
    ['one field twice', '{"posts": [], "posts": []}', 'DUPLICATE_FIELD'],
    ['brackets without end', '['.repeat(100_000), 'INVALID_JSON'],
    ['another encoding', new Uint8Array([0x22, 0xe9, 0x22]), 'NOT_UTF8'],
  ])('reads strictly and refuses %s', async (_what, content, code) => {
    const { status, stdout } = await runCommand(['popolo', 'check', fileWith(content), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ valid: false, issues: [{ code }] });
    expect(status).toBe(1);
  });

  it('refuses a file that is far too large without reading it', async () => {
    const { status, stdout } = await runCommand([
      ...['popolo', 'check', fileWith(new Uint8Array(50 * 1024 * 1024 + 1)), '--json'],
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ issues: [{ code: 'FILE_TOO_LARGE' }] });
    expect(status).toBe(1);
  });

  it.each(['check', 'import'])(
    'tells %s that an empty document, and one of another standard, has nothing in it',
    async (command) => {
      const empty = await runCommand(['open-contracting', 'export', 'somerset']);
      const other = await runCommand(['open-referral', 'export', 'somerset']);
      const source = command === 'import' ? ['--source', 'neighbour'] : [];
      for (const [standard, { stdout: input }] of [
        ['open-contracting', empty],
        ['popolo', other],
      ] as const) {
        const { status, stdout } = await runCommand([standard, command, '-', ...source, '--json'], { input });
        expect(JSON.parse(stdout)).toMatchObject({
          valid: false,
          issues: [{ code: 'NOTHING_TO_TAKE_OVER' }],
        });
        expect(status).toBe(1);
      }
    },
  );

  it('says when there is no such file', async () => {
    const { status, stderr } = await runCommand(['popolo', 'check', join(newFolder(), 'none'), '--json']);
    expect(JSON.parse(stderr)).toMatchObject({ fault: { code: 'FILE_NOT_FOUND' } });
    expect(status).toBe(2);
  });
});

describe('golden-thread popolo import', () => {
  const words = ['--source', 'neighbour', '--meaning', 'committee=panel', 'Chairman=chair'];

  it('prints entries for the files of an area folder, with the source given where none of ours is named', async () => {
    const { status, stdout, stderr } = await runCommand(['popolo', 'import', fileWith(foreign), ...words]);
    expect(JSON.parse(stdout)).toMatchObject({
      'bodies.json': [{ kind: 'panel', source: { sourceId: 'neighbour', place: 'Popolo' } }],
      'posts.json': [{ title: 'Director' }],
      'memberships.json': [{ role: 'chair' }],
    });
    expect(stderr).toContain('PERSON_LEFT_OUT');
    expect(status).toBe(0);
  });

  it('writes the files into a new folder, and never over anything', async () => {
    const out = join(newFolder(), 'taken-over');
    const file = fileWith(foreign);
    const first = await runCommand(['popolo', 'import', file, ...words, '--out', out]);
    expect(first.stdout).toContain('bodies.json: 1');
    expect(readdirSync(out)).toEqual(['bodies.json', 'memberships.json', 'posts.json']);
    expect(JSON.parse(readFileSync(join(out, 'posts.json'), 'utf8'))).toHaveLength(1);
    const again = await runCommand(['popolo', 'import', file, ...words, '--out', out, '--json']);
    expect(JSON.parse(again.stderr)).toMatchObject({ fault: { code: 'FOLDER_NOT_EMPTY' } });
    expect([first.status, again.status]).toEqual([0, 2]);
  });

  it('writes nothing of a document that cannot be understood', async () => {
    const out = join(newFolder(), 'taken-over');
    const { status, stdout } = await runCommand([
      ...['popolo', 'import', fileWith(foreign), '--source', 'neighbour', '--out', out],
    ]);
    expect(stdout).toContain('2 issues; nothing was taken over');
    expect(() => readdirSync(out)).toThrow('ENOENT');
    expect(status).toBe(1);
  });

  it('asks for the source', async () => {
    const { status } = await runCommand(['popolo', 'import', fileWith(foreign)]);
    expect(status).toBe(2);
  });
});
