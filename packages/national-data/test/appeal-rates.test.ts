import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { TableFigure } from '../src/index.ts';
import { fileKind, openOpenData, openReconciliation, readAreas, shippedMappings } from '../src/node/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-appeals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const mappings = await shippedMappings();
const mapping = mappings.find(({ dataset }) => dataset === 'send-appeal-rates')!;
const codes = write('areas.csv', [
  'new_la_code,old_la_code,la_name',
  'E08009001,801,North Up',
  'E08009002,802,South Down',
]);
const table = write('appeals.csv', [
  '"Appeals, by local authority",,,,',
  ',,,,',
  'Local Authority,LA code,2024,,',
  ',,Appeals registered4,"Total Appealable Decisions1,9",SEND Tribunal Appeal Rate2',
  'NORTH,,,,',
  'North Up,801,30,"2,000",1.50%',
  'South Down,802, - ,500,0.00%',
  'England Total4,,30,"2,500",1.30%',
]);

/** Everything of batches. */
async function all<Row>(batches: AsyncIterable<readonly Row[]>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

describe('a table of appeals to the tribunal', () => {
  it('is known by its headings, and no other table is taken for it', async () => {
    expect(await fileKind(table, mappings)).toEqual({ kind: 'open-data', mapping });
    expect((await fileKind(table, [])).kind).toBe('unknown');
    expect((await fileKind(codes, mappings)).kind).toBe('areas');
  });

  it('is a data set under the codes of a table beside it, which are a part of its content', async () => {
    const dataset = await openOpenData(table, mapping, { areas: await readAreas(codes) });
    const figures = await all(dataset.figures());
    expect(dataset.issues.total()).toBe(0);
    expect(dataset.areas().map(({ code }) => code)).toEqual(['E08009001', 'E08009002', 'E92000001']);
    const counts = figures.filter(({ measure }) => measure === 0).map(({ value }) => value);
    expect(counts).toEqual([30, 0, 30]);
    expect(dataset.contentSha256).not.toBe((await openOpenData(table, mapping)).contentSha256);
  });

  it('recomputes its rates and England’s counts', async () => {
    const opened = openReconciliation(table, mapping, { areas: await readAreas(codes) });
    const figures: readonly TableFigure[] = await all(opened.figures());
    const told = figures.filter(({ state }) => state !== 'no-counts');
    expect(told.map(({ kind, id, area, state }) => [kind, id, area.name, state])).toEqual([
      ['share', 'send-appeal-rate-percent', 'North Up', 'agrees'],
      ['share', 'send-appeal-rate-percent', 'South Down', 'agrees'],
      // 30 of 2,500 are 1.2 %.
      ['share', 'send-appeal-rate-percent', 'England', 'differs'],
      ['total', 'appeals_registered', 'England', 'agrees'],
      ['total', 'appealable_decisions', 'England', 'agrees'],
    ]);
  });

  it('is refused without codes, and in another layout', async () => {
    const codesOf = async (path: string, areas?: string) => {
      const opened = openReconciliation(path, mapping, {
        areas: areas === undefined ? undefined : await readAreas(areas),
      });
      await all(opened.figures());
      return opened.issues.kept().map(({ code }) => code);
    };
    expect(await codesOf(table)).toEqual(['NO_AREAS']);
    expect(await codesOf(codes, codes)).toEqual(['UNKNOWN_LAYOUT']);
  });
});
