import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from '@golden-thread/subgraph/database';
import { registerAreas } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-care-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: readonly string[]) =>
  runCommand(['ssda903', ...args], { env: { DATA_DIR: join(folder, 'data') } });
const json = async (...args: readonly string[]) => {
  const ran = await run(...args, '--json');
  return { ...ran, told: JSON.parse(ran.stdout === '' ? ran.stderr : ran.stdout) };
};
const keyFile = join(folder, 'ssda903.key');
const area = 'E08000018';

/** Writes the return of a year of two made-up children, and gives its folder. */
function write(name: string, change = (text: string): string => text): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(
    join(path, 'header.csv'),
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nQJ1,F,09/05/2012,WBRI,,0,\nQJ2,M,31/01/2010,BAFR,,,\n',
  );
  const episodes = `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
QJ1,01/05/2025,S,C1,N1,U4,PR1,01/06/2025,X1,CHILD,ZZ99 3WZ,ZZ99 3VZ,
QJ1,01/06/2025,P,C1,N1,K2,PR4,,,,ZZ99 3WZ,ZZ99 3VZ,
QJ2,13/05/2025,S,V2,N8,U4,PR1,14/07/2025,E4A,,,,\n`;
  writeFileSync(join(path, 'episodes.csv'), change(episodes));
  return path;
}
const sound = write('2025');
const importing = (files: string, ...more: readonly string[]) =>
  ['import', area, files, '--key-file', keyFile, ...more] as const;

beforeAll(() => run('key', keyFile));

it('ssda903 key makes a key that only its owner may read', () => {
  expect(readFileSync(keyFile, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/u);
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);
});

describe('ssda903 check', () => {
  it('says which year was read and how days are written, and prints no child', async () => {
    const { status, stdout, stderr } = await run('check', sound);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Years: 2025/26');
    expect(stdout).toContain('Days are written: day/month/year');
    expect(stdout).toMatch(/episodes +3/u);
    expect(stdout).toContain('No issues.');
    expect(stdout).not.toMatch(/QJ|ZZ99/u);
  });

  it('tells broken rules from what cannot be read', async () => {
    const gap = write('gap', (text) => text.replace('QJ1,01/06/2025', 'QJ1,05/06/2025'));
    const broken = await run('check', gap, '--year', '2025');
    expect(broken.status).toBe(1);
    expect(broken.stdout).toContain('All of them are broken rules of the return.');
    const unread = await run(
      'check',
      write('unread', (text) => text.replace('U4', 'Jack')),
    );
    expect(unread.stdout).not.toContain('All of them are broken rules');
    expect(unread.stdout).toMatch(/episodes\.csv row 1, PLACE {2}UNKNOWN_CODE/u);
    expect(unread.stdout).not.toContain('Jack');
    const { told } = await json('check', gap, '--year', '2025');
    expect(told).toMatchObject({
      fine: false,
      returns: [{ year: 2025, from: 'given' }],
      rows: { episodes: 3 },
    });
  });
});

describe('ssda903 import, list and undo', () => {
  it('know no area that was never served here', async () => {
    expect((await json('list', area)).told.fault.code).toBe('AREA_UNKNOWN');
    expect((await json(...importing(sound))).told).toMatchObject({
      status: 'refused',
      issueCounts: { AREA_UNKNOWN: 1 },
    });
    const cluster = await openCluster({ dataDir: join(folder, 'data') });
    await registerAreas(cluster, 'sufficiency', [area]);
    await cluster.close();
    expect((await run('list', 'rotherham')).stdout).toBe('No return has been imported.\n');
  });

  it('keep nothing in a dry run, and a return once', async () => {
    const dry = await run(...importing(sound, '--dry-run'));
    expect(dry).toMatchObject({ status: 0, stderr: '' });
    expect(dry.stdout).toContain('Nothing was: this was a dry run.');
    expect((await json('list', area)).told).toEqual({ area, returns: [] });

    const first = await run(...importing(sound, '--by', 'performance analyst', '--known-date', '2026-04-20'));
    expect(first.stdout).toMatch(
      /^Return 2025-1 of E08000018 is kept\.\nIt counts from 2026-04-20\.\n[^]*2025\/26 +2 +3 +0 +0/u,
    );
    const again = await json(...importing(sound));
    expect(again.told).toMatchObject({ status: 'unchanged', returns: [{ returnId: '2025-1' }] });
    expect((await run('list', area)).stdout).toMatch(
      /^2025-1 +2025\/26 +not said +2026-04-20 +3 +0 .*performance analyst +counts$/mu,
    );
  });

  it('keep a return with its broken rules where that is said, in the place of the one before', async () => {
    const gap = write('later', (text) => text.replace('QJ1,01/06/2025', 'QJ1,05/06/2025'));
    const given = importing(gap, '--year', '2025');
    expect((await json(...given)).told).toMatchObject({ status: 'refused' });
    const kept = await run(...given, '--with-findings');
    expect(kept.stdout).toMatch(/in the place of 2025-1/u);
    const { told } = await json('list', area);
    expect(told.returns).toMatchObject([
      { id: '2025-1', state: 'superseded' },
      { id: '2025-2', year: 2025, state: 'counts' },
    ]);
    expect(Object.keys(told.returns[1].findings).length).toBeGreaterThan(0);
  });

  it('undo a return, which brings the older back, and erase it', async () => {
    const undone = await run('undo', area, '2025-2', '--because', 'It was a draft.');
    expect(undone.stdout.trim()).toBe('Return 2025-2 of E08000018 is undone: it counts no more from today.');
    expect((await run('list', area)).stdout).toMatch(/^2025-1 .*counts$/mu);
    const erased = await run('undo', area, '2025-2', '--because', 'It was a draft.', '--erase');
    expect(erased.stdout).toMatch(/was undone before\.\nIts 5 records are erased/u);
    expect((await json('list', area)).told.returns[1]).toMatchObject({ state: 'erased' });
  });

  it('refuse another key, a year that is none, a day that has not come, a file that is not there', async () => {
    const other = join(folder, 'other.key');
    await run('key', other);
    const later = write('other', (text) => text.replace('N8', 'N1'));
    const another = await json('import', area, later, '--year', '2025', '--key-file', other);
    expect(another.told).toMatchObject({ status: 'refused', issueCounts: { OTHER_KEY: 1 } });
    const code = async (...args: readonly string[]) => (await json(...args)).told.fault.code;
    expect(await code(...importing(sound, '--year', '2016'))).toBe('UNKNOWN_YEAR');
    expect(await code(...importing(sound, '--known-date', '2999-01-01'))).toBe('KNOWN_IN_THE_FUTURE');
    expect(await code(...importing(join(folder, 'nowhere')))).toBe('FILE_NOT_FOUND');
    const early = await json(...importing(later, '--year', '2025', '--known-date', '2026-03-30'));
    expect(early.told).toMatchObject({ status: 'refused', issueCounts: { KNOWN_TOO_EARLY: 1 } });
    expect((await json('list', area)).told.returns).toHaveLength(2);
  });
});
