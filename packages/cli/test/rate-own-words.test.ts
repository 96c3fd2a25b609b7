import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const parent = mkdtempSync(join(tmpdir(), 'golden-thread-own-words-'));
const folder = join(parent, 'made');
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const WORDS: Readonly<Record<string, string>> = {
  green: 'High tide',
  amber: 'Turning',
  red: 'Aground',
  unknown: 'Fog',
};
const by = { subject: 'somebody', role: 'officer', postIds: [], bodyIds: [] };

/** A record of the one action, as a folder may carry it. */
function record(id: string, day: string, kind: string, fields: object): object {
  const effectiveDate = `2026-06-${day}`;
  return {
    ...{
      id,
      planId: 'send-plan',
      actionRef: '1.1.1',
      effectiveDate,
      recordedAt: `${effectiveDate}T09:00:00Z`,
    },
    ...{ recordedBy: by, source: null, corrects: null, kind },
    ...fields,
  };
}

async function rated(records: readonly object[], ...more: string[]) {
  writeFileSync(join(folder, 'action-records.json'), JSON.stringify(records));
  return runCommand(['rate', folder, '--plan', 'send-plan', '--as-of', '2026-06-30', ...more]);
}

describe('golden-thread rate of a scheme in a council’s own words, with no blue and no panel', () => {
  beforeAll(async () => {
    const made = await runCommand(['init', folder, '--code', 'E06000016', '--name', 'Leicester']);
    expect(made.status, made.stderr).toBe(0);
    const file = join(folder, 'schemes.json');
    const [scheme] = JSON.parse(readFileSync(file, 'utf8'));
    for (const state of scheme.states)
      Object.assign(state, {
        label: WORDS[state.rating],
        aliases: ['Low'].slice(state.rating === 'red' ? 0 : 1),
      });
    writeFileSync(file, JSON.stringify([scheme]));
  });

  it('speaks in those words, and lists no state that is not there', async () => {
    const rating = record('r', '01', 'rating', { rating: 'red', statedAs: 'Low', reason: '' });
    const { stdout, stderr } = await rated([rating]);
    expect(stderr).toBe('');
    expect(stdout).toContain('Recorded: 0 High tide, 0 Turning, 1 Aground, 0 Fog\n');
    expect(stdout).toContain('Computed: 0 High tide, 0 Turning, 0 Aground, 1 Fog\n');
    expect(stdout).toContain('  recorded: Aground (stated as Low, 2026-06-01)\n  computed: Fog\n');
    expect(stdout).not.toMatch(/\b(red|unknown|blue|grey)\b/iu);
  });

  it('rates what the board closed with the best of those words, and nothing speaks against it', async () => {
    const progress = { status: 'complete', measuresRisk: 'risk', timelineRisk: 'none', note: '' };
    const records = [
      record('p', '01', 'progress', progress),
      record('e', '02', 'evidence', { title: 'Letters', description: '', link: null }),
      record('b', '03', 'board-approval', { bodyId: 'send-board', reason: 'Agreed' }),
    ];
    const { stdout } = await rated(records);
    expect(stdout).toContain('  recorded: High tide (2026-06-03)\n  computed: High tide\n');
    expect(stdout).toContain('Contradictions (0):');
    const told = JSON.parse((await rated(records, '--json')).stdout);
    expect(told.actions[0]).toMatchObject({ recorded: 'green', computed: 'green', differs: false });
  });
});
