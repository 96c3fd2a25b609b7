import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { KeyedFigure } from '../src/index.ts';
import { fileKind, openOpenData, readCareBoards, shippedMappings } from '../src/node/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-waits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const mappings = await shippedMappings();
const mapping = mappings.find(({ dataset }) => dataset === 'nhs-community-waits')!;
const lookup = write('lookup.csv', [
  'SICBL22CD,ICB22CD,ICB22CDH,ICB22NM',
  'E38000901,E54000901,QZ1,NHS North Up Integrated Care Board',
  'E38000902,E54000901,QZ1,NHS North Up Integrated Care Board',
  'E38000903,E54000902,QZ2,"NHS South, East and Down Integrated Care Board"',
]);
const header =
  '"","Organisation Type","Organisation Name","Date","formattedDate","Therapy","Total waiting list","Waiting >18-52 weeks","Waiting >52 weeks","Percentage waiting more than 18 weeks"';
const table = write('waits.csv', [
  header,
  '"1","NA","England","January 2023",2023-01-01,"Audiology",300,30,3,11',
  '"2","ICB","North Up","January 2023",2023-01-01,"Audiology",0,0,0,NA',
  '"3","ICB","South, East And Down","January 2023",2023-01-01,"Speech And Language",200,50,10,30',
  '"4","ICB","Far Away","January 2023",2023-01-01,"Audiology",9,1,0,11.1',
  '"5","ICB","Far Away","February 2023",2023-02-01,"Audiology",9,1,0,11.1',
  '"6","Region","North","January 2023",2023-01-01,"Audiology",9,1,0,11.1',
  '"7","Provider","Wye Valley NHS Trust","January 2023",2023-01-01,"Audiology",9,1,0,11.1',
]);

async function all<Row>(batches: AsyncIterable<readonly Row[]>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

describe('the table of waits for community services of children', () => {
  it('is known by its headings, and so is the lookup of boards', async () => {
    expect(await fileKind(table, mappings)).toEqual({ kind: 'open-data', mapping });
    expect(await fileKind(lookup, mappings)).toEqual({ kind: 'care-boards' });
  });

  it('is figures of England and of boards, by month, under the codes of the lookup', async () => {
    const dataset = await openOpenData(table, mapping, { areas: await readCareBoards(lookup) });
    const figures = await all<KeyedFigure>(dataset.figures());
    expect(dataset.issues.total()).toBe(0);
    expect(dataset.areas().map(({ code, number, kind }) => [code, number, kind])).toEqual([
      ['E92000001', null, 'country'],
      ['E54000901', 'QZ1', 'integrated-care-board'],
      ['E54000902', 'QZ2', 'integrated-care-board'],
    ]);
    expect(dataset.periods()).toEqual([
      { label: '2023-01', period: { kind: 'month', startDate: '2023-01-01', endDate: '2023-01-31' } },
    ]);
    const told = figures.map((figure) => [
      dataset.measures[figure.measure]!.measureId,
      dataset.areas()[figure.area]!.number,
      figure.value ?? figure.symbol,
    ]);
    expect(told).toContainEqual(['community-waits-audiology-waiting', 'QZ1', 0]);
    expect(told).toContainEqual(['community-waits-audiology-waiting-over-18-weeks-percent', 'QZ1', '-']);
    expect(told).toContainEqual([
      'community-waits-speech-and-language-therapy-waiting-over-52-weeks',
      'QZ2',
      10,
    ]);
    expect(told).toHaveLength(12);
  });

  it('tells once of a board the lookup does not know, and keeps none of its figures', async () => {
    const dataset = await openOpenData(table, mapping, { areas: await readCareBoards(lookup) });
    await all(dataset.figures());
    expect(dataset.remarks.kept().map(({ code, found, row }) => [code, found, row])).toEqual([
      ['AREA_NOT_MATCHED', '"Far Away"', 4],
    ]);
  });

  it('is refused without a lookup, and in another layout', async () => {
    const told = async (path: string, areas = true) => {
      const options = areas ? { areas: await readCareBoards(lookup) } : {};
      const dataset = await openOpenData(path, mapping, options);
      await all(dataset.figures());
      return dataset.issues.kept().map(({ code }) => code);
    };
    expect(await told(table, false)).toEqual(['NO_AREAS']);
    expect(await told(write('other.csv', ['a,b', '1,2']))).toEqual(['UNKNOWN_LAYOUT']);
  });

  it('says which month is none and which cell holds no figure, all at once', async () => {
    const path = write('bad.csv', [
      header,
      '"1","NA","England","?",2023-13-01,"Audiology",300,30,3,11',
      '"2","NA","England","?",2023-01-01,"Audiology",=1+1,30,3,11',
      '"3","NA","England","?",2023-01-15,"Audiology",300,30,3,11',
    ]);
    const dataset = await openOpenData(path, mapping, { areas: await readCareBoards(lookup) });
    await all(dataset.figures());
    expect(dataset.issues.kept().map(({ code, row }) => [code, row])).toEqual([
      ['WRONG_PERIOD', 1],
      ['NOT_A_FIGURE', 2],
      ['WRONG_PERIOD', 3],
    ]);
  });
});

describe('a lookup of integrated care boards', () => {
  it.each([
    ['BAD_AREA', ['ICB23CD,ICB23CDH,ICB23NM', 'E92000001,QF7,NHS Up Integrated Care Board']],
    ['BAD_AREA', ['ICB23CD,ICB23CDH,ICB23NM', 'E54000061,372,NHS Up Integrated Care Board']],
    ['BAD_AREA', ['ICB23CD,ICB23CDH,ICB23NM', 'E54000061,QF7,']],
    ['MISSING_COLUMN', ['ICB23CD,ICB22CDH,ICB23NM', 'E54000061,QF7,NHS Up Integrated Care Board']],
    ['MISSING_COLUMN', ['a,b', '1,2']],
    ['MISSING_COLUMN', []],
  ])('is refused with %s: %j', async (code, lines) => {
    const path = join(folder, 'wrong.csv');
    writeFileSync(path, lines.length === 0 ? '' : `${lines.join('\n')}\n`);
    await expect(readCareBoards(path)).rejects.toMatchObject({ issues: [expect.objectContaining({ code })] });
  });
});

const real = fileURLToPath(new URL('../../../../shared/data/nhs-community-waits/', import.meta.url));
const here = existsSync(real);
if (!here)
  console.warn(
    'Left out: ../shared/data/nhs-community-waits is not here, so the release of 2023 was not read.',
  );

describe('the release of 2023, where it lies beside the project', () => {
  it('tells of England and 42 boards, whose shares are those of their own counts', async () => {
    if (!here) return;
    const areas = await readCareBoards(`${real}sub_icb_to_icb_2022.csv`);
    const dataset = await openOpenData(`${real}icb_community_waits_2023.csv.gz`, mapping, { areas });
    const figures = await all<KeyedFigure>(dataset.figures());
    expect([dataset.issues.total(), dataset.remarks.total()]).toEqual([0, 0]);
    const kinds = dataset.areas().map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'integrated-care-board')).toHaveLength(42);
    expect(kinds).toHaveLength(43);
    const cells = new Map(figures.map((each) => [`${each.measure} ${each.area} ${each.period}`, each.value]));
    let agree = 0;
    for (const { measure, area, period, value } of figures) {
      if (measure % 4 !== 3 || value === null) continue;
      const [waiting, over18, over52] = [3, 2, 1].map((before) =>
        cells.get(`${measure - before} ${area} ${period}`),
      );
      expect((100 * ((over18 ?? NaN) + (over52 ?? NaN))) / (waiting ?? NaN)).toBeCloseTo(value, 9);
      agree += 1;
    }
    expect(agree).toBeGreaterThan(1000);
  });
});
