import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalArea } from '@golden-thread/local-areas';
import { openOpenData, readCareBoards, shippedMappings } from '@golden-thread/national-data/node';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nationalStore } from '../../src/index.ts';
import { publicHouse, type PublicHouse } from '../public-house.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-boards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const lookup = write('lookup.csv', [
  'SICBL22CD,ICB22CD,ICB22CDH,ICB22NM',
  'E38000006,E54000061,QF7,NHS South Yorkshire Integrated Care Board',
]);
const waits = write('waits.csv', [
  '"","Organisation Type","Organisation Name","formattedDate","Therapy","Total waiting list","Waiting >18-52 weeks","Waiting >52 weeks","Percentage waiting more than 18 weeks"',
  '"1","NA","England",2023-01-01,"Audiology",300,30,3,11',
  '"2","ICB","South Yorkshire",2023-01-01,"Audiology",0,0,0,NA',
  '"3","ICB","South Yorkshire",2023-01-01,"Speech And Language",200,50,10,31.2345',
  '"4","ICB","South Yorkshire",2023-02-01,"Speech And Language",NA,NA,NA,NA',
]);

/** Rotherham, and the same under another code: as two areas of one board, until the second goes to another. */
function underOneBoard(area: LocalArea): readonly LocalArea[] {
  const moved = area.governance.organisations.map((organisation) =>
    organisation.codes['ods'] === 'QF7'
      ? { ...organisation, endDate: '2026-03-31', successorId: 'wider-board' }
      : organisation,
  );
  const wider = {
    id: 'wider-board',
    name: 'NHS Wider Integrated Care Board',
    kind: 'integrated-care-board' as const,
    startDate: '2026-04-01',
    endDate: null,
    successorId: null,
    codes: { ods: 'QW1' },
  };
  return [
    area,
    {
      ...area,
      code: 'E08009003',
      name: 'Zetham',
      governance: { ...area.governance, organisations: [...moved, wider] },
    },
  ];
}

describe.each(postgresMajors)('integrated care boards in the graph on PostgreSQL %i', (major) => {
  let house: PublicHouse;
  beforeAll(async () => {
    house = await publicHouse(major, (area) => (area.code === 'E08000018' ? underOneBoard(area) : [area]));
    const mapping = (await shippedMappings()).find(({ dataset }) => dataset === 'nhs-community-waits')!;
    await nationalStore.keep(house.cluster, {
      datasets: [await openOpenData(waits, mapping, { areas: await readCareBoards(lookup) })],
      importedAt: '2026-11-22T08:00:00.000Z',
      importedBy: 'data officer',
    });
  });
  afterAll(() => house.close());
  const ask = (query: string) => house.ask(query);

  const boards = async (args: string) =>
    (
      await ask(`{ integratedCareBoards${args} { odsCode asOf localAreas { name } organisations { id } } }`)
    ).data.integratedCareBoards.map(
      (board: any) => `${board.odsCode} ${board.localAreas.map(({ name }: any) => name).join('+')}`,
    );

  it('span the areas that list them on the day, each once', async () => {
    expect(await boards('(asOf: "2022-06-30")')).toEqual([]);
    expect(await boards('(asOf: "2026-03-31")')).toEqual([
      'QF7 Rotherham+Zetham',
      'QJ2 Derby',
      'QSL Somerset',
    ]);
    expect(await boards('')).toEqual(['QF7 Rotherham', 'QJ2 Derby', 'QSL Somerset', 'QW1 Zetham']);
  });

  it('are found by the code of the group that went before them, on the days they are there', async () => {
    expect(await boards('(odsCode: "03L", asOf: "2024-01-01")')).toEqual(['QF7 Rotherham+Zetham']);
    expect(await boards('(odsCode: "03L")')).toEqual(['QF7 Rotherham', 'QW1 Zetham']);
    expect(await boards('(odsCode: "QF7", asOf: "2021-01-01")')).toEqual([]);
    const { errors } = await ask('{ integratedCareBoards(odsCode: "QZZ") { name } }');
    expect(errors?.[0].extensions.code).toBe('UNKNOWN_ID');
  });

  it('name the organisation that stands for them in each area', async () => {
    const { data } = await ask(
      '{ integratedCareBoards(odsCode: "QF7", asOf: "2024-01-01") { name organisations { id name } } }',
    );
    expect(data.integratedCareBoards).toEqual([
      {
        name: 'NHS South Yorkshire Integrated Care Board',
        organisations: ['E08000018', 'E08009003'].map((code) => ({
          id: `${code}:nhs-south-yorkshire-icb`,
          name: 'NHS South Yorkshire Integrated Care Board',
        })),
      },
    ]);
  });

  it('bear their own share of the funds of each area, once each, and say nothing of what others bear', async () => {
    const { data } = await ask(
      '{ integratedCareBoards(odsCode: "QF7", asOf: "2024-01-01") { contributions { localArea { code } fund { id } contribution { sharePercent amountPence organisation { id } } } } }',
    );
    expect(data.integratedCareBoards[0].contributions).toEqual(
      ['E08000018', 'E08009003'].map((code) => ({
        localArea: { code },
        fund: { id: `${code}:sendiass` },
        contribution: {
          sharePercent: 35,
          amountPence: null,
          organisation: { id: `${code}:nhs-south-yorkshire-icb` },
        },
      })),
    );
    const { errors } = await ask(
      '{ integratedCareBoards(odsCode: "QF7") { contributions(startYear: 99999) { fund { id } } } }',
    );
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  const asked = async (args: string, odsCode = 'QF7') =>
    (
      await ask(
        `{ integratedCareBoards(odsCode: "${odsCode}") { communityWaits${args} { therapy period { label endDate }
           waiting { value absence { reason } } waiting18To52Weeks { value } waitingOver52Weeks { value }
           percentOver18Weeks { reported recomputed discrepancy agrees unit explanation source { publisher } }
           englandPercentOver18Weeks { value } } } }`,
      )
    ).data.integratedCareBoards.flatMap(({ communityWaits }: any) => communityWaits);

  it('say who waits over 18 weeks: as published, as the counts give it and the difference', async () => {
    const [audiology, speech, nothing, ...more] = await asked('');
    expect(more).toEqual([]);
    expect(speech).toMatchObject({
      therapy: 'SPEECH_AND_LANGUAGE_THERAPY',
      period: { endDate: '2023-01-31' },
      waiting: { value: 200 },
      waiting18To52Weeks: { value: 50 },
      waitingOver52Weeks: { value: 10 },
      percentOver18Weeks: { reported: 31.2, recomputed: 30, agrees: false, unit: 'PERCENT' },
    });
    expect(speech.percentOver18Weeks.discrepancy).toBeCloseTo(1.2, 9);
    expect(speech.percentOver18Weeks.source.publisher).toBe('NHS England');
    expect(audiology).toMatchObject({
      waiting: { value: 0 },
      percentOver18Weeks: null,
      englandPercentOver18Weeks: { value: 11 },
    });
    expect(nothing).toMatchObject({
      period: { endDate: '2023-02-28' },
      waiting: { value: null, absence: { reason: 'MISSING' } },
      percentOver18Weeks: null,
      englandPercentOver18Weeks: { value: null },
    });
  });

  it('are asked for one service, or some months, and say nothing of a board no table has', async () => {
    expect(await asked('(therapy: AUDIOLOGY)')).toHaveLength(1);
    expect(await asked('(therapy: OCCUPATIONAL_THERAPY)')).toEqual([]);
    expect(await asked('(from: "2023-02-01")')).toHaveLength(1);
    expect(await asked('(to: "2023-01-31")')).toHaveLength(2);
    expect(await asked('', 'QJ2')).toEqual([]);
  });
});
