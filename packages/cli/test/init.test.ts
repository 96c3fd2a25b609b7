import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextSteps } from '../src/new-area/next-steps.ts';
import { writeNewFolder } from '../src/new-area/write-new-folder.ts';
import type { Surroundings } from '../src/surroundings.ts';
import { runCommand } from './run-command.ts';

const parent = mkdtempSync(join(tmpdir(), 'golden-thread-init-'));
const WHO = ['--code', 'E06000016', '--name', 'Leicester'];
const init = (folder: string, ...more: readonly string[]) =>
  runCommand(['init', folder, ...more], { env: { INIT_CWD: parent } });
afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe('golden-thread init', () => {
  let made: Awaited<ReturnType<typeof init>>;
  beforeAll(async () => {
    made = await init('areas/leicester', ...WHO);
  });

  it('makes a folder that is valid at once, and says what to do next', async () => {
    expect(made.stdout).toContain(`Made ${join(parent, 'areas/leicester')}`);
    expect(made.stdout).toMatch(
      /^1\. .*\n2\. .*"Example: ".*\n3\. .*npx -y pnpm@12\.21\.0 golden-thread validate \/.*\n4\. .*AREAS_DIR=/m,
    );
    expect(made.status).toBe(0);
    const { status, stdout } = await runCommand(['validate', join(parent, 'areas'), '--json']);
    const { valid, examples } = JSON.parse(stdout) as { valid: boolean; examples: { text: string }[] };
    expect(valid).toBe(true);
    expect(examples.length).toBeGreaterThan(10);
    for (const { text } of examples) expect(text).toMatch(/^Example: /);
    expect(status).toBe(0);
  });

  it('writes nothing but the folder, and no half-made one beside it', () => {
    expect(readdirSync(join(parent, 'areas'))).toEqual(['leicester']);
  });

  it('tells the editor which schema each file has', () => {
    const folder = join(parent, 'areas/leicester');
    const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as {
      'json.schemas': { fileMatch: string[]; url: string }[];
    };
    const matched = settings['json.schemas'].flatMap(({ fileMatch }) =>
      fileMatch.map((name) => name.slice(1)),
    );
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(files.filter((name) => !matched.includes(name))).toEqual([]);
    for (const { url } of settings['json.schemas']) {
      expect(JSON.parse(readFileSync(join(folder, url), 'utf8'))).toHaveProperty('$schema');
    }
  });

  it('takes an empty folder, and builds on a framework that another area lends', async () => {
    mkdirSync(join(parent, 'empty'));
    const who = ['--code', 'E06000015', '--name', 'Derby'];
    const args = [...who, '--framework', 'shared-outcomes-framework-2024', '--json'];
    const { status, stdout } = await init('empty', ...args);
    const { folder, files, nextSteps } = JSON.parse(stdout) as Record<'folder', string> &
      Record<'files' | 'nextSteps', string[]>;
    expect(folder).toBe(join(parent, 'empty'));
    expect(files).toEqual(expect.arrayContaining(['README.md', 'area.json', 'framework.json']));
    expect(nextSteps).toHaveLength(4);
    expect(status).toBe(0);
    const told = await runCommand(['validate', folder]);
    expect(told.stdout).toContain('Derby (E06000015) is valid');
  });

  it('says a path in its next steps as a shell reads it', () => {
    const [, , check, see] = nextSteps("/our areas/king's lynn");
    expect(check).toMatch(/ validate '\/our areas\/king'\\''s lynn'$/);
    expect(see).toContain("AREAS_DIR='/our areas' npx");
  });

  it.each([
    ['a folder with something in it', ['areas', ...WHO], 'has something in it'],
    ['a file', ['file', ...WHO], 'something else of that name'],
    ['a place where none can be made', ['/proc/golden-thread/x', ...WHO], 'cannot be made there'],
    ['no code', ['new', '--name', 'Leicester'], 'with this --code.'],
    ['no name', ['new', '--code', 'E06000016'], 'with this --name.'],
    [
      'a code that is none',
      ['new', '--code', 'Leicester', '--name', 'Leicester'],
      'the ONS code of a council',
    ],
    [
      'a code of another country, saying so of the code alone',
      ['new', '--code', 'W06000001', '--name', 'Isle of Anglesey'],
      'with this --code.',
    ],
    [
      'a framework that nobody lends, with the nearest that is',
      ['new', ...WHO, '--framework', 'shared-outcomes-framwork-2024'],
      'did you mean "shared-outcomes-framework-2024"?',
    ],
    ['a framework like none that is lent', ['new', ...WHO, '--framework', 'nope-x'], 'Nobody lends that'],
    ['the code of a folder beside it', ['areas/second', ...WHO], 'E06000016, as in leicester'],
    ['a framework that is no id', ['new', ...WHO, '--framework', 'Not An Id'], 'the id of a framework'],
  ])('refuses %s, and makes nothing', async (_what, args, says) => {
    writeFileSync(join(parent, 'file'), '');
    const { status, stdout, stderr } = await init(...(args as [string]));
    expect(stderr).toContain(says);
    expect(stdout).toBe('');
    expect(status).toBe(2);
    expect(readdirSync(parent).sort()).toEqual(['areas', 'empty', 'file']);
  });

  it('makes a second area of the same name beside the first, and both are valid', async () => {
    const { status } = await init('names/one', '--code', 'E08000013', '--name', 'St. Helens');
    expect((await init('names/two', '--code', 'E08000014', '--name', 'St Helens')).status).toBe(status);
    const { stdout } = await runCommand(['validate', join(parent, 'names')]);
    expect(stdout).toContain('2 areas: 2 valid');
    rmSync(join(parent, 'names'), { recursive: true });
  });

  it('leaves nothing behind when it cannot finish', async () => {
    const surroundings = { callerDirectory: parent } as Surroundings;
    // The second file needs a folder where the first is a file.
    const files = new Map([
      ['a', 'text'],
      ['a/b', 'text'],
    ]);
    await expect(writeNewFolder(surroundings, 'half', files)).rejects.toMatchObject({ name: 'WrongUse' });
    expect(readdirSync(parent).sort()).toEqual(['areas', 'empty', 'file']);
  });
});
