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

  it('counts a definition changed under its old id as a problem', async () => {
    const folder = changed('indicators.json', (indicators) => {
      indicators[0].unit = indicators[0].unit === 'days' ? 'weeks' : 'days';
    });
    const { status, stdout } = await runCommand(['diff', 'rotherham', folder]);
    expect(stdout).toMatch(/DEFINITION_NEEDS_NEW_ID\n {2}found: .*\n {2}expected: .*\n {2}what to do: /);
    expect(status).toBe(1);
  });

  it('tells of an area known here whose additions no longer fit', async () => {
    const { parent, folder } = copyOfRotherham();
    parents.push(parent);
    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const [{ id: indicatorId }] = read('framework.json').statements.map((each: any) => ({
      id: each.indicatorId,
    }));
    const { id, source } = read('framework.json');
    // A neighbour of its own, or the name Rotherham would lead to it.
    const head = { ...read('area.json'), code: 'E08000019', name: 'Neighbour' };
    writeFileSync(join(folder, 'area.json'), JSON.stringify(head));
    const target = {
      indicatorId,
      target: { kind: 'maintain', level: null },
      targetLabel: 'hold',
      baseline: null,
      source,
    };
    writeFileSync(
      join(folder, 'framework.json'),
      JSON.stringify({ extends: id, targets: [target], benchmarks: [], indicators: [], statements: [] }),
    );
    const after = changed('framework.json', (framework) => {
      framework.statements = framework.statements.filter((each: any) => each.indicatorId !== indicatorId);
    });
    const path = join(after, 'indicators.json');
    const kept = JSON.parse(readFileSync(path, 'utf8')).filter((each: any) => each.id !== indicatorId);
    writeFileSync(path, JSON.stringify(kept));
    const observed = JSON.parse(readFileSync(join(after, 'observations.json'), 'utf8'));
    writeFileSync(
      join(after, 'observations.json'),
      JSON.stringify(observed.filter((each: any) => each.indicatorId !== indicatorId)),
    );
    const { status, stdout } = await runCommand(['diff', 'rotherham', after], { env: { AREAS_DIR: parent } });
    expect(stdout).toContain('What our-area adds no longer fits:');
    expect(stdout).toMatch(/Touches .*our-area, which builds on it/);
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
