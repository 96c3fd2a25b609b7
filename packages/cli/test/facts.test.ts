import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rotherhamAsOneObject } from './area-folder.ts';
import { copyOfRotherham } from './area-folder.ts';
import { runCommand } from './run-command.ts';

const RATE = ['rate', 'rotherham', '--plan', 'written-statement-of-action-2022', '--as-of', '2022-08-31'];

interface Rated {
  readonly counts: readonly { readonly rating: string; readonly count: number }[];
  readonly computedCounts: readonly { readonly rating: string; readonly count: number }[];
  readonly contradictions: readonly { readonly actionRef: string; readonly kind: string }[];
  readonly actions: readonly {
    readonly ref: string;
    readonly recorded: string;
    readonly computed: string;
    readonly reasons: readonly string[];
    readonly wouldChangeIf: readonly string[];
  }[];
}

describe('golden-thread rate', () => {
  it('gives the Written Statement of Action of August 2022: 24 surviving ratings, the rest unknown', async () => {
    const { status, stdout } = await runCommand([...RATE, '--json']);
    const rated = JSON.parse(stdout) as Rated;
    expect(rated.actions).toHaveLength(75);
    const counts = Object.fromEntries(rated.counts.map(({ rating, count }) => [rating, count]));
    expect(Object.keys(counts).sort()).toEqual(['amber', 'blue', 'green', 'grey', 'red', 'unknown']);
    expect(counts['unknown']).toBe(51);
    for (const { reasons, wouldChangeIf } of rated.actions) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(wouldChangeIf.length).toBeGreaterThan(0);
    }
    expect(status).toBe(0);
  });

  it('prints each action with what was recorded, what the rules give and why', async () => {
    const { status, stdout, stderr } = await runCommand(RATE);
    expect(stdout).toContain('as at 2022-08-31');
    expect(stdout).toMatch(/^Recorded: .*51 Unknown$/m);
    expect(stdout.match(/^ {2}recorded: /gm)).toHaveLength(75);
    expect(stdout.match(/^ {2}computed: /gm)).toHaveLength(75);
    expect(stdout).toMatch(/^Contradictions \(\d+\):$/m);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('knows nothing recorded on a day before anything was', async () => {
    const { stdout } = await runCommand([...RATE.slice(0, -1), '2022-01-01', '--json']);
    const { counts } = JSON.parse(stdout) as Rated;
    expect(counts.find(({ rating }) => rating === 'unknown')?.count).toBe(75);
  });
});

describe('golden-thread thread', () => {
  it('reports the outcome that nothing measures as a break, with status 0', async () => {
    const { status, stdout } = await runCommand(['thread', 'rotherham', '--json']);
    const { breaks, paths } = JSON.parse(stdout) as {
      breaks: { kind: string; message: string }[];
      paths: { endsAt: string }[];
    };
    const unmeasured = breaks.filter(({ kind }) => kind === 'outcome-without-indicator');
    expect(unmeasured.map(({ message }) => message)).toEqual([expect.stringContaining('I feel safe')]);
    expect(paths.some(({ endsAt }) => endsAt === 'body')).toBe(true);
    expect(status).toBe(0);
  });

  it('prints every path and every break it has as JSON', async () => {
    const json = JSON.parse((await runCommand(['thread', 'rotherham', '--json'])).stdout) as {
      counts: { paths: number; breaks: number };
    };
    const { stdout } = await runCommand(['thread', 'rotherham']);
    const [paths = '', breaks = ''] = stdout.split('\nBreaks (');
    expect(paths.match(/^ {4}\S/gm)).toHaveLength(json.counts.paths);
    expect(breaks.match(/^ {2}\S/gm)).toHaveLength(json.counts.breaks);
  });

  it('tells what an area leaves out of the framework it adopted apart from the breaks, with the reason', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'golden-thread-left-out-'));
    const folder = join(parent, 'sefton');
    const who = ['--code', 'E08000014', '--name', 'Sefton'];
    await runCommand(['init', folder, ...who, '--framework', 'shared-outcomes-framework-2024']);
    type Told = { readonly breaks: { readonly subjectId: string }[]; readonly leftOut: unknown };
    const told = async () => JSON.parse((await runCommand(['thread', folder, '--json'])).stdout) as Told;
    const whole = await told();
    // One outcome without a measure, 39 indicators without target and action, and the example's action without a measure.
    expect(whole.breaks).toHaveLength(80);
    expect(whole.leftOut).toEqual([]);
    const file = join(folder, 'framework.json');
    const leftOut = [{ indicatorId: 'charter-gold-awards', why: 'We hold no such charter.' }];
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), leftOut }));
    const { breaks, leftOut: without } = await told();
    expect(breaks).toHaveLength(78);
    expect(breaks.some(({ subjectId }) => subjectId === 'charter-gold-awards')).toBe(false);
    expect(without).toMatchObject([{ ...leftOut[0], outcomeIds: ['voice', 'belong'] }]);
    expect((await runCommand(['thread', folder])).stdout).toContain(
      'Left out of the adopted framework (1):\n  Schools, settings and services holding Charter Gold: We hold no such charter.',
    );
    rmSync(parent, { recursive: true });
  });

  it('names the plan of each action where the area has more than one, as two may number theirs alike', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'golden-thread-two-plans-'));
    const folder = join(parent, 'sefton');
    await runCommand(['init', folder, '--code', 'E08000014', '--name', 'Sefton']);
    const paths = async () => (await runCommand(['thread', folder])).stdout.match(/1\.1\.1 [^›\n]*/gu) ?? [];
    const [alone = ''] = await paths();
    const file = join(folder, 'improvement-plans.json');
    const [plan] = JSON.parse(readFileSync(file, 'utf8'));
    const second = { ...plan, id: 'second-plan', title: 'The second plan', predecessorPlanId: null };
    writeFileSync(file, JSON.stringify([plan, second]));
    expect(await paths()).toEqual(
      [plan.title, second.title].map((title) => `${alone.trimEnd()} (${title}) `),
    );
    rmSync(parent, { recursive: true });
  });

  it('prints the way from an outcome over an intention and its group, a service and a fund to who pays on the day', async () => {
    const { parent, folder } = copyOfRotherham();
    const file = join(folder, 'intentions.json');
    const intentions = JSON.parse(readFileSync(file, 'utf8')) as { ref: string; outcomeIds: string[] }[];
    for (const each of intentions) if (each.ref === '3.5') each.outcomeIds.push('safe');
    writeFileSync(file, JSON.stringify(intentions));
    const ways = async (asOf: string) =>
      (await runCommand(['thread', folder, '--as-of', asOf])).stdout.match(/ {4}3\.5 .*SENDIASS: .*/gu) ?? [];
    expect((await ways('2022-07-01')).map((way) => way.split(' › ').at(-1))).toEqual([
      'NHS South Yorkshire Integrated Care Board',
      'Rotherham Metropolitan Borough Council',
    ]);
    const [before = ''] = await ways('2022-06-30');
    expect(before).toContain('(SEND Executive Board) › SENDIASS › SENDIASS: ');
    expect(before).toMatch(/Clinical Commissioning Group$/u);
    rmSync(parent, { recursive: true });
  });

  it('also looks for figures when given a day', async () => {
    const { stdout } = await runCommand(['thread', 'rotherham', '--as-of', '2022-08-31', '--json']);
    const { breaks } = JSON.parse(stdout) as { breaks: { kind: string }[] };
    expect(breaks.some(({ kind }) => kind === 'indicator-without-observation')).toBe(true);
  });
});

describe('golden-thread reconcile', () => {
  it('shows the published rate, what its parts give, and the difference', async () => {
    const { status, stdout } = await runCommand(['reconcile', 'rotherham', '--json']);
    const { figures, counts } = JSON.parse(stdout) as {
      figures: { reported: number; recomputed: number | null; agrees: boolean | null; reportable: boolean }[];
      counts: { figures: number; agree: number; disagree: number; cannotBeTold: number };
    };
    const rate = figures.find(({ reported }) => reported === 97.8);
    expect(rate).toMatchObject({ agrees: false, reportable: true });
    expect(rate?.recomputed).toBeCloseTo(97.99, 2);
    expect(counts.agree + counts.disagree + counts.cannotBeTold).toBe(counts.figures);
    expect(figures).toHaveLength(counts.figures);
    expect(status).toBe(0);
  });

  it('marks the figures that disagree in a table of all of them', async () => {
    const { stdout } = await runCommand(['reconcile', 'rotherham']);
    expect(stdout).toMatch(/^≠ {2}.*97\.8 per 10,000 +97\.99 per 10,000/m);
    expect(stdout).toMatch(/^= {2}.*60\.3%/m);
    expect(stdout).not.toContain('\u001b[');
  });
});

describe('a command that needs a sound area', () => {
  it.each([
    ['thread', '-'],
    ['reconcile', '-'],
    [...RATE.slice(0, 1), '-', ...RATE.slice(2)],
  ])('lists the issues and ends with status 1: %s %s', async (...args) => {
    const { 'bodies.json': _gone, ...files } = rotherhamAsOneObject();
    const { status, stdout } = await runCommand([...args, '--json'], { input: JSON.stringify(files) });
    expect(JSON.parse(stdout)).toMatchObject({ valid: false });
    expect(status).toBe(1);
  });
});
