import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { copyOfRotherham } from './area-folder.ts';
import { runCommand } from './run-command.ts';

const parents: string[] = [];
afterEach(() => parents.splice(0).forEach((parent) => rmSync(parent, { recursive: true, force: true })));

/** A copy of Rotherham with one file changed. */
function changed(file: string, change: (content: any) => void): string {
  const { parent, folder } = copyOfRotherham();
  parents.push(parent);
  const path = join(folder, file);
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  change(content);
  writeFileSync(path, JSON.stringify(content));
  return folder;
}

const target = (indicatorId: string, source: unknown) => ({
  indicatorId,
  target: { kind: 'maintain', level: null },
  targetLabel: 'hold',
  baseline: null,
  source,
});

/** A folder of areas with one that adopts Rotherham's framework, with targets for a shared indicator and for one of its own. */
function neighbour(own?: string): { readonly AREAS_DIR: string; readonly indicatorId: string } {
  const { parent, folder } = copyOfRotherham();
  parents.push(parent);
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  const { id, source, statements } = read('framework.json');
  const { indicatorId } = statements[0];
  const shared = read('indicators.json').find((each: any) => each.id === indicatorId);
  // A neighbour of its own, or the name Rotherham would lead to it.
  write('area.json', { ...read('area.json'), code: 'E08000019', name: 'Neighbour' });
  write('indicators.json', own === undefined ? [] : [{ ...shared, id: own }]);
  write('benchmarks.json', []);
  write('framework.json', {
    extends: id,
    targets: [indicatorId, ...(own === undefined ? [] : [own])].map((each) => target(each, source)),
    benchmarks: [],
    indicators: [],
    statements: [],
  });
  return { AREAS_DIR: parent, indicatorId };
}

/** A copy of Rotherham from which an indicator is gone. */
function withoutIndicator(indicatorId: string): string {
  const after = changed('framework.json', (framework) => {
    framework.statements = framework.statements.filter((each: any) => each.indicatorId !== indicatorId);
  });
  for (const [file, field] of [
    ['indicators.json', 'id'],
    ['observations.json', 'indicatorId'],
  ] as const) {
    const path = join(after, file);
    const kept = JSON.parse(readFileSync(path, 'utf8')).filter((each: any) => each[field] !== indicatorId);
    writeFileSync(path, JSON.stringify(kept));
  }
  return after;
}

describe('golden-thread diff', () => {
  it('finds nothing between a framework and itself', async () => {
    const { status, stdout } = await runCommand(['diff', 'rotherham', 'rotherham']);
    expect(stdout).toMatch(/Nothing changed\.\n$/);
    expect(status).toBe(0);
    const json = JSON.parse(
      (await runCommand(['diff', 'rotherham', 'rotherham', '--json'])).stdout,
    ) as unknown;
    expect(json).toMatchObject({
      size: null,
      counts: { major: 0, minor: 0, patch: 0 },
      changes: [],
      issues: [],
    });
  });

  it('says what changed, whom it touches and what version that asks for; a change is no problem', async () => {
    const folder = changed('framework.json', (framework) => {
      framework.outcomes[0].description = 'Said more plainly.';
      framework.statements.pop();
    });
    const { status, stdout } = await runCommand(['diff', 'rotherham', folder]);
    expect(stdout).toMatch(
      /^patch {2}The description of outcome ".+" was ".+" and is "Said more plainly\."\. Touches outcome/m,
    );
    expect(stdout).toMatch(/^major {2}Statement \d+ .* is gone\./m);
    expect(stdout).toContain('Raise the version by a major');
    expect(status).toBe(0);
    const { size, counts } = JSON.parse(
      (await runCommand(['diff', 'rotherham', folder, '--json'])).stdout,
    ) as {
      size: string;
      counts: unknown;
    };
    expect([size, counts]).toEqual(['major', { major: 1, minor: 0, patch: 1 }]);
  });

  it('calls an outcome or indicator in other words a major change, and names both', async () => {
    const folder = changed('framework.json', (framework) => {
      framework.outcomes[0].title = 'I can cycle';
      framework.outcomes[2].title = 'I feel Safe.';
    });
    const { status, stdout } = await runCommand(['diff', 'rotherham', folder]);
    expect(stdout).toContain(
      'major  Outcome "I have a voice and this is listened to and respected" is now called "I can cycle". If it is another outcome now, give it an id of its own. Touches outcome "I have a voice and this is listened to and respected" (now "I can cycle").',
    );
    expect(stdout).toMatch(
      /^patch {2}The title of outcome "I feel safe" was "I feel safe" and is "I feel Safe\."/m,
    );
    expect(stdout).toContain('Raise the version by a major');
    expect(status).toBe(0);
  });

  it('counts a definition changed under its old id as a problem', async () => {
    const folder = changed('indicators.json', (indicators) => {
      indicators[0].unit = indicators[0].unit === 'days' ? 'weeks' : 'days';
    });
    const { status, stdout } = await runCommand(['diff', 'rotherham', folder]);
    expect(stdout).toMatch(/DEFINITION_NEEDS_NEW_ID\n {2}found: .*\n {2}expected: .*\n {2}what to do: /);
    expect(status).toBe(1);
  });

  it('tells of an area known here whose additions no longer fit', async () => {
    const { AREAS_DIR, indicatorId } = neighbour();
    const after = withoutIndicator(indicatorId);
    const { status, stdout } = await runCommand(['diff', 'rotherham', after], { env: { AREAS_DIR } });
    expect(stdout).toContain('What Neighbour adds no longer fits:');
    expect(stdout).toMatch(/Touches .*Neighbour, which builds on it/);
    expect(status).toBe(1);
  });

  it('tells of one whose targets are also for what stands in its own indicators.json', async () => {
    const { AREAS_DIR, indicatorId } = neighbour('our-own');
    const after = withoutIndicator(indicatorId);
    const { status, stdout } = await runCommand(['diff', 'rotherham', after], { env: { AREAS_DIR } });
    expect(stdout).toMatch(/What Neighbour adds no longer fits:\n.*targets\[0\]/);
    expect(stdout).not.toContain('targets[1]');
    expect(status).toBe(1);
  });

  it('cannot compare an area that is broken, and says what is wrong with it', async () => {
    const folder = changed('framework.json', (framework) => {
      delete framework.title;
    });
    const { status, stdout } = await runCommand(['diff', 'rotherham', folder]);
    expect(stdout).toMatch(/framework\.json title {2}MISSING/);
    expect(status).toBe(1);
    expect((await runCommand(['diff', '-', '-'])).stderr).toContain('Standard input can be read once');
  });
});
