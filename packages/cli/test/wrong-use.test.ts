import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../src/run-command-line.ts';
import type { Surroundings } from '../src/surroundings.ts';
import { runCommand } from './run-command.ts';

const parent = mkdtempSync(join(tmpdir(), 'golden-thread-wrong-'));
const file = join(parent, 'area.json');
writeFileSync(file, '{}');
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const RATE = ['rate', 'rotherham', '--plan', 'written-statement-of-action-2022', '--as-of'];

describe('wrong use ends with status 2, says what to do, and prints no result', () => {
  it.each([
    ['no command', [], 'Usage: golden-thread'],
    ['an unknown command', ['colour'], "unknown command 'colour'"],
    ['an unknown option', ['validate', 'rotherham', '--loud'], "unknown option '--loud'"],
    ['a missing argument', ['validate'], "missing required argument 'area'"],
    ['an argument too many', ['thread', 'rotherham', 'derby'], 'too many arguments'],
    ['standard input twice', ['validate', '-', '-'], 'Standard input can be read once'],
    ['an unknown schema', ['schema', 'indicatr'], 'Did you mean indicator?'],
    ['a schema of another world', ['schema', 'xyzzyxyzzy'], 'Run golden-thread schema'],
    ['an unknown area', ['validate', 'atlantis'], 'There is no such area'],
    ['an area one letter off', ['validate', 'rotheram'], 'Did you mean "rotherham"?'],
    ['an empty area', ['validate', ''], 'There is no such area'],
    ['a missing folder', ['thread', join(parent, 'nowhere')], 'There is no such area'],
    ['a file where a folder belongs', ['reconcile', file], 'this is not a folder'],
    ['a device', ['validate', '/dev/null'], 'this is not a folder'],
    [
      'a code that is not shipped',
      ['rate', 'E06000016', '--plan', 'x', '--as-of', '2022-08-31'],
      'There is no such area',
    ],
    ['rate without a plan', ['rate', 'rotherham', '--as-of', '2022-08-31'], "required option '--plan <id>'"],
    ['rate without a day', ['rate', 'rotherham', '--plan', 'x'], "required option '--as-of <date>'"],
    [
      'an unknown plan',
      ['rate', 'rotherham', '--plan', '__proto__', '--as-of', '2022-08-31'],
      'one of: written-statement-of-action-2022',
    ],
    ['a day that is none', [...RATE, '2022-02-30'], 'not a day of the calendar'],
    ['a day with words', [...RATE, 'yesterday'], 'not a day of the calendar'],
    ['a day with a time', [...RATE, '2022-08-31T00:00:00Z'], 'not a day of the calendar'],
    ['an empty day', [...RATE, ''], 'not a day of the calendar'],
    [
      'a bad day for the thread',
      ['thread', 'rotherham', '--as-of', '31/08/2022'],
      'not a day of the calendar',
    ],
    ['an unknown person', ['token', '--as', 'mayor', '--area', 'E08000018'], 'one of: officer'],
    ['a token for the public', ['token', '--as', 'public', '--area', 'E08000018'], 'no token to give'],
    [
      'a token for an unknown area',
      ['token', '--as', 'officer', '--area', 'E06000016'],
      'There is no such area',
    ],
  ])('%s', async (_what, args, says) => {
    const { status, stdout, stderr } = await runCommand(args);
    expect(stderr).toContain(says);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it.each([
    [['validate', 'atlantis', '--json'], 'AREA_NOT_FOUND'],
    [[...RATE, '2022-13-01', '--json'], 'INVALID_DATE'],
    [['validate', '--json'], 'WRONG_COMMAND_LINE'],
  ])('as JSON on standard error: %j', async (args, code) => {
    const { status, stdout, stderr } = await runCommand(args);
    expect(JSON.parse(stderr)).toMatchObject({ fault: { code } });
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('an area with a null byte, which no shell can pass but a program can', async () => {
    const errors: string[] = [];
    const surroundings: Surroundings = {
      callerDirectory: parent,
      workingDirectory: parent,
      environment: {},
      print: () => undefined,
      printsToTerminal: false,
      printError: (text) => void errors.push(text),
      progress: () => undefined,
      readStandardInput: async () => '',
      now: () => new Date('2022-08-31T12:00:00Z'),
    };
    expect(await runCommandLine(['validate', 'rother\0ham'], surroundings)).toBe(2);
    expect(errors.join('\n')).toContain('There is no such area');
  });
});

describe('asking for help is no wrong use', () => {
  it.each([[['--help']], [['validate', '--help']], [['--version']], [['--', '--help']]])(
    '%j',
    async (args) => {
      const { status, stdout, stderr } = await runCommand(args);
      expect(stdout).toMatch(/Usage: golden-thread|^\d+\.\d+\.\d+\n$/);
      expect(stderr).toBe('');
      expect(status).toBe(0);
    },
  );
});
