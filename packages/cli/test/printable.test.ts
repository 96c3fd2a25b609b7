import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../src/run-command-line.ts';
import type { Surroundings } from '../src/surroundings.ts';
import { copyOfRotherham } from './area-folder.ts';
import { runCommand } from './run-command.ts';

const { parent, folder } = copyOfRotherham();
const elsewhere = mkdtempSync(join(tmpdir(), 'golden-thread-printed-'));
afterAll(() => {
  for (const made of [parent, elsewhere]) rmSync(made, { recursive: true, force: true });
});

const TITLE = '\u001b]0;pwn\u0007';
const OBEYED = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;
const area = JSON.parse(readFileSync(join(folder, 'area.json'), 'utf8')) as Record<string, unknown>;
writeFileSync(
  join(folder, 'area.json'),
  JSON.stringify({
    ...area,
    name: 'Rother\u202eham\u009b31m',
    [`\u001b[31mred${TITLE}\nbodies.json  NOT_AN_ISSUE`]: 1,
    ['k'.repeat(5000)]: 1,
  }),
);
writeFileSync(join(folder, '\u001b[31mevil\n.json'), '{}');

describe('what comes from outside is written out, so that no terminal obeys it', () => {
  it.each([
    ['validate', [folder]],
    ['thread', [folder]],
    ['reconcile', [folder]],
    ['diff', ['rotherham', folder]],
  ])('%s tells keys, values and names of files', async (command, args) => {
    const { status, stdout, stderr } = await runCommand([command, ...args]);
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).not.toMatch(OBEYED);
    expect(stdout).toContain('\\u001b[31mred\\u001b]0;pwn\\u0007\\u000abodies.json  NOT_AN_ISSUE');
    expect(stdout).toContain('\\u001b[31mevil\\u000a.json');
    expect(stdout).toContain('\\u202e');
    expect(stdout).not.toMatch(/^bodies\.json {2}NOT_AN_ISSUE/m);
    expect(stdout).not.toContain('k'.repeat(100));
    expect(stdout).toContain('kkk… (4840 more) …kkk');
  });

  it('in JSON it is the same string, and the key is whole', async () => {
    const { stdout } = await runCommand(['validate', folder, '--json']);
    expect(stdout).not.toMatch(OBEYED);
    const { issues } = JSON.parse(stdout) as { issues: readonly { path: string; found: string }[] };
    expect(issues.map(({ path }) => path)).toContain('k'.repeat(5000));
    expect(issues.some(({ found }) => found.includes('\u202e'))).toBe(true);
  });

  it('names of folders and arguments are told so too', async () => {
    const odd = join(elsewhere, `odd${TITLE}`);
    mkdirSync(odd);
    for (const args of [['validate', odd], ['validate', `no${TITLE}`], [`no${TITLE}`], ['schema', TITLE]]) {
      const { status, stdout, stderr } = await runCommand(args);
      expect(status).not.toBe(0);
      expect(`${stdout}${stderr}`).toContain('\\u001b]0;pwn\\u0007');
      expect(`${stdout}${stderr}`).not.toMatch(OBEYED);
    }
  });

  it.each([
    [true, 'area,count\nNorth\\u202ebeck,40'],
    [false, 'area,count\r\nNorth\u202ebeck,40'],
  ])(
    'a table is for a file and kept as it is; shown on a terminal (%s) it is not',
    async (printsToTerminal, expected) => {
      const printed: string[] = [];
      const surroundings: Surroundings = {
        callerDirectory: elsewhere,
        workingDirectory: elsewhere,
        environment: {},
        print: (text) => void printed.push(text),
        printsToTerminal,
        printError: () => undefined,
        progress: () => undefined,
        readStandardInput: () => Promise.resolve('area,count\r\nNorth\u202ebeck,40\r\n'),
        now: () => new Date('2026-11-22T00:00:00Z'),
      };
      expect(await runCommandLine(['protect', '-', '--policy', 'none'], surroundings)).toBe(0);
      expect(printed).toEqual([expected]);
    },
  );
});
