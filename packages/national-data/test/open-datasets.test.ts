import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { areaRegister, type KeyedFigure, type OpenDataMapping } from '../src/index.ts';
import {
  fileKind,
  openLait,
  openNeighbours,
  openOpenData,
  readAreas,
  readMappings,
  readNeighbours,
  readOpenData,
  readPopulations,
  shippedMappings,
  TableUnreadable,
} from '../src/node/index.ts';
import { all, dictionaryHeader, longHeader, tableFolder, thrownCodes } from './tables.ts';

const tables = tableFolder();
afterAll(tables.remove);

const mapping: OpenDataMapping = {
  dataset: 'made-up',
  title: 'Made up',
  publisher: 'Nobody',
  columns: [
    'time_period',
    'time_identifier',
    'geographic_level',
    'country_code',
    'region_code',
    'region_name',
    'old_la_code',
    'new_la_code',
    'la_name',
    'what',
    'number',
    'number',
  ],
  measures: [
    {
      measureId: 'days',
      title: 'Days',
      topic: 'Days',
      unitLabel: 'Number',
      polarity: 'not-judged',
      decimals: 0,
      yearKind: 'calendar-year',
      quartiles: true,
      column: 'number',
      where: { what: 'all' },
    },
  ],
};
const header = mapping.columns.join(',');
const la = (year: string, code: string, number: string, what: string, value: string): string =>
  `${year},Calendar year,Local authority,E92000001,E12000009,South West,${number},${code},Council,${what},${value},0`;

describe('an open-data table', () => {
  it('becomes figures by its mapping, one area under one code through a change of codes', async () => {
    const path = tables.write(
      'made-up.csv.gz',
      gzipSync(
        [
          header,
          la('2024', 'E06000066', '933', 'all', '12'),
          la('2022', 'E10000027', '933', 'all', 'c'),
          la('2022', 'E10000027', '933', 'some', '3'),
          '2024,Calendar year,National,E92000001,,,,,,all,99,0',
          '2024,Calendar year,Regional,E92000001,E12000009,South West,,,,all,k,0',
          '2024,Calendar year,Statistical neighbours (median),E92000001,,,,,,all,50,0',
        ].join('\n'),
      ),
    );
    const figures = await all(readOpenData(path, mapping));
    expect(
      figures.map(({ areaCode, period, value, symbol }) => [areaCode, period.startDate, value, symbol]),
    ).toEqual([
      ['E06000066', '2024-01-01', 12, null],
      ['E06000066', '2022-01-01', null, 'c'],
      ['E92000001', '2024-01-01', 99, null],
      ['E12000009', '2024-01-01', null, 'k'],
    ]);
    const dataset = await openOpenData(path, mapping);
    await all(dataset.figures());
    expect(dataset.counts()).toEqual({ rows: 6, rowsNotUsed: 2, figures: 4 });
    expect(dataset.areas()[0]).toMatchObject({
      number: '933',
      code: 'E06000066',
      formerCodes: ['E10000027'],
    });
  });

  it('gives the figures of an authority under its code of today also where a later batch tells of it', async () => {
    const path = tables.write('recoded-late.csv', [
      header,
      la('2022', 'E10000027', '933', 'all', '1'),
      ...Array.from({ length: 5000 }, () => la('2022', 'E10000027', '933', 'some', '3')),
      la('2023', 'E06000066', '933', 'all', '2'),
    ]);
    const figures = await all(readOpenData(path, mapping));
    expect(figures.map(({ areaCode, value }) => [areaCode, value])).toEqual([
      ['E06000066', 1],
      ['E06000066', 2],
    ]);
  });

  it('knows an area by its number also in rows that leave it out', async () => {
    const path = tables.write('numbers.csv', [
      header,
      la('2023', 'E06000066', '933', 'all', '1'),
      la('2024', 'E06000066', 'NA', 'all', '2'),
    ]);
    expect((await all(readOpenData(path, mapping))).map(({ areaCode }) => areaCode)).toEqual([
      'E06000066',
      'E06000066',
    ]);
  });

  it('tells every fault with row and column, and gives nothing of a faulty table', async () => {
    const path = tables.write('faulty.csv', [
      header,
      la('2024', 'E06000066', '933', 'all', '12'),
      la('202425', 'E06000066', '933', 'all', '12'),
      la('2024', 'Somerset', '933', 'all', '12'),
      la('2024', 'E06000066', '933', 'all', 'twelve'),
      la('2024', 'E06000066', '933', 'all', '13'),
      '2024,Calendar year,Planet,E92000001,,,,,,all,12,0',
    ]);
    const dataset = await openOpenData(path, mapping);
    await all(dataset.figures());
    expect(dataset.issues.kept().map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'time_period', 'WRONG_PERIOD'],
      [3, 'new_la_code', 'BAD_AREA'],
      [4, 'number', 'NOT_A_FIGURE'],
      [5, null, 'FIGURE_TWICE'],
      [6, 'geographic_level', 'UNKNOWN_LEVEL'],
    ]);
    expect(await thrownCodes(() => all(readOpenData(path, mapping)))).toHaveLength(5);
  });

  it('says what a year without an identifier should be', async () => {
    const bare = { ...mapping, columns: mapping.columns.filter((column) => column !== 'time_identifier') };
    const path = tables.write('bare.csv', [bare.columns.join(','), 'soon,National,E92000001,,,,,,all,1,0']);
    const dataset = await openOpenData(path, bare);
    await all(dataset.figures());
    expect(dataset.issues.kept()).toMatchObject([
      { code: 'WRONG_PERIOD', expected: 'a year that is one of 2024 or 202425' },
    ]);
  });

  it('leaves out figures whose years are no period of the measure', async () => {
    const [measure] = mapping.measures;
    const odd = { ...mapping, measures: [{ ...measure!, yearKind: 'at-31-march' as const }] };
    const path = tables.write('odd.csv', [header, '201416,Academic year,National,E92000001,,,,,,all,1,0']);
    expect(await thrownCodes(() => all(readOpenData(path, odd)))).toEqual(['WRONG_PERIOD']);
  });

  it('is refused with a column more, a column fewer, or nothing in it', async () => {
    const codesOf = async (lines: readonly string[]) => {
      const dataset = await openOpenData(tables.write('shape.csv', lines), mapping);
      await all(dataset.figures());
      return dataset.issues.kept().map(({ code }) => code);
    };
    expect(await codesOf([`${header},surprise`])).toEqual(['UNKNOWN_COLUMN']);
    expect(await codesOf([header.replace('what,', '')])).toEqual(['MISSING_COLUMN']);
    const empty = await openOpenData(tables.write('empty.csv', ''), mapping);
    await all(empty.figures());
    expect(empty.issues.total()).toBeGreaterThan(0);
    expect(await thrownCodes(() => openOpenData('/nowhere.csv', mapping))).toEqual(['FILE_UNREADABLE']);
  });

  it('throws on what is not the file’s fault', async () => {
    const { measures } = mapping;
    const broken = { ...mapping, measures: [{ ...measures[0]!, where: null as never }] };
    const path = tables.write('fine.csv', [header, la('2024', 'E06000066', '933', 'all', '12')]);
    const dataset = await openOpenData(path, broken);
    await expect(all(dataset.figures())).rejects.toThrow(TypeError);
  });
});

describe('the long table as a data set', () => {
  const dictionary = tables.write('dictionary.csv', [
    dictionaryHeader,
    'A,Words,T,High,%,1,1,Financial Year,NA',
    'B,Words,T,High,%,1,1,Annual,NA',
  ]);
  const open = async (lines: readonly string[]) => {
    const opened = await openLait({
      table: tables.write('long.csv', [longHeader, ...lines]),
      dictionary,
      areas: areaRegister([]),
    });
    if (!opened.ok) throw new TableUnreadable([]);
    return { dataset: opened.value, figures: await all<KeyedFigure>(opened.value.figures()) };
  };

  it('keeps one label of two kinds of year apart', async () => {
    const { dataset, figures } = await open(['A,,2024,Rotherham,1,372,NA', 'B,,2024,Rotherham,2,372,NA']);
    expect(figures.map(({ period }) => dataset.periods()[period]?.period?.startDate)).toEqual([
      '2023-04-01',
      '2024-03-31',
    ]);
    expect(dataset.areas()).toMatchObject([{ number: '372', code: null }]);
    expect(dataset.remarks.counts()).toEqual({ AREA_NOT_MATCHED: 1 });
  });

  it('keeps an empty figure of no year without a period, and refuses a real one', async () => {
    const { dataset, figures } = await open(['A,,0,Rotherham,-,372,NA', 'A,,0,Barnsley,5,370,NA']);
    expect(figures).toHaveLength(1);
    expect(dataset.periods()).toEqual([{ label: '0', period: null }]);
    expect(dataset.remarks.counts()).toMatchObject({ WRONG_PERIOD: 1 });
    expect(dataset.issues.kept()).toMatchObject([{ code: 'WRONG_PERIOD', row: 2, found: '"0"' }]);
  });

  it('refuses a measure the dictionary does not have, and the same figure twice', async () => {
    const { dataset } = await open([
      'Z,,2024,Rotherham,1,372,NA',
      'A,,2024,Rotherham,1,372,NA',
      'A,,2024,Rotherham,1,372,NA',
    ]);
    expect(dataset.issues.kept().map(({ code, row }) => [code, row])).toEqual([
      ['UNKNOWN_MEASURE', 1],
      ['FIGURE_TWICE', 3],
    ]);
    expect(dataset.counts()).toEqual({ rows: 3, rowsNotUsed: 0, figures: 1 });
  });

  it('refuses a table of more different years than there can be', async () => {
    const { dataset } = await open(Array.from({ length: 4100 }, (_, at) => `A,,y${at},Rotherham,-,372,NA`));
    expect(dataset.issues.counts()).toEqual({ TOO_MANY_KEYS: 4 });
  });

  it('is not opened with a dictionary that is none', async () => {
    const opened = await openLait({
      table: tables.write('long.csv', longHeader),
      dictionary: tables.write('no.csv', 'a\n'),
      areas: areaRegister([]),
    });
    expect(opened.ok).toBe(false);
  });
});

describe('statistical neighbours', () => {
  const ten = Array.from({ length: 10 }, (_, at) => `${801 + at},Close`).join(',');
  const wide = Array.from({ length: 10 }, (_, at) => `SN_${at + 1},SN_${at + 1}P`).join(',');

  it('are read in both layouts', async () => {
    const of2025 = await openNeighbours(
      tables.write('n25.csv', [
        `old_la_code,la_name,region_ind,region_name,${wide}`,
        `372,Rotherham,9,Y,${ten}`,
      ]),
    );
    expect(
      of2025.ok && [
        of2025.value.dataset,
        of2025.value.neighbours[0]?.areaNumber,
        of2025.value.counts().rows,
        of2025.value.areas(),
        of2025.value.periods(),
        await all(of2025.value.figures()),
      ],
    ).toEqual(['neighbours-2025', '372', 1, [], [], []]);
    const of2021 = await readNeighbours(
      tables.write('n21.csv', [
        `\uFEFFLA num,LA Name,LA number,GOInd,GOReg,${wide.replaceAll('_', '')},`,
        `372,Rotherham,372,9,Y,${ten},`,
        ',Old SNs:,',
        `909,Cumbria,909,5,N,${ten},`,
      ]),
    );
    expect(of2021.ok && [of2021.value.edition, of2021.value.lists.length]).toEqual(['2021', 2]);
  });

  it('are refused where an authority stands twice, or it is another table', async () => {
    const codes = async (lines: string | readonly string[]) => {
      const read = await readNeighbours(tables.write('bad.csv', lines));
      return read.ok ? [] : read.issues.map(({ code }) => code);
    };
    expect(
      await codes([
        `old_la_code,la_name,region_ind,region_name,${wide}`,
        `372,Rotherham,9,Y,${ten}`,
        `372,Rotherham,9,Y,${ten}`,
      ]),
    ).toEqual(['AUTHORITY_TWICE']);
    expect(await codes(['a,b'])).toEqual(['UNKNOWN_LAYOUT']);
    expect(await codes('')).toEqual(['UNKNOWN_LAYOUT']);
    expect(await codes('a\0b')).toContain('CONTROL_CHARACTER');
    expect((await openNeighbours(tables.write('bad.csv', 'a\n'))).ok).toBe(false);
  });
});

describe('what a file is', () => {
  it('is told from its header', async () => {
    const mappings = await shippedMappings();
    const population = mappings.find(({ dataset }) => dataset === 'population-0-to-17')!;
    const kind = async (content: string) =>
      (await fileKind(tables.write('which.csv', content), mappings)).kind;
    expect(await kind(`${longHeader}\n`)).toBe('long-table');
    expect(await kind(`${dictionaryHeader}\n`)).toBe('dictionary');
    expect(await kind('old_la_code,la_name,region_ind,region_name,SN_1\n')).toBe('neighbours');
    expect(await kind(`${population.columns.join(',')}\n`)).toBe('open-data');
    expect(await kind('region_name,la_name,new_la_code,old_la_code\n')).toBe('areas');
    expect(await kind('a,b\n')).toBe('unknown');
    expect(await kind('')).toBe('unknown');
    expect((await fileKind(tables.write('which.parquet', 'PAR1'), mappings)).kind).toBe('long-table');
  });
});

describe('populations and areas', () => {
  const columns =
    'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age_group,population_estimate';
  const path = tables.write('population.csv', [
    columns,
    '2024,Reporting year,Local authority,E92000001,England,E12000003,Y,372,E08000018,Rotherham,Children aged 0 to 17 years,57000',
  ]);

  it('are read as figures on 30 June', async () => {
    expect(await all(readPopulations(path))).toEqual([
      {
        measureId: 'population-0-to-17',
        areaCode: 'E08000018',
        period: { kind: 'day', startDate: '2024-06-30', endDate: '2024-06-30' },
        value: 57000,
        symbol: null,
      },
    ]);
  });

  it('give the codes of areas', async () => {
    expect((await readAreas(path)).byNumber('372')?.code).toBe('E08000018');
    const bare = tables.write('locations.csv', [
      'region_name,la_name,new_la_code,old_la_code',
      'Y,Rotherham,E08000018,372',
      'Y,Again,E08000018,372',
    ]);
    expect((await readAreas(bare)).all).toHaveLength(1);
  });

  it('are refused where codes are missing or wrong', async () => {
    expect(await thrownCodes(() => readAreas(tables.write('none.csv', 'a,b\n')))).toEqual([
      'MISSING_COLUMN',
      'MISSING_COLUMN',
      'MISSING_COLUMN',
    ]);
    expect(await thrownCodes(() => readAreas(tables.write('none.csv', '')))).toHaveLength(3);
    expect(
      await thrownCodes(() =>
        readAreas(tables.write('bad.csv', 'la_name,new_la_code,old_la_code\nRotherham,372,372\n')),
      ),
    ).toEqual(['BAD_AREA']);
  });
});

describe('mappings', () => {
  it('of one’s own are checked as the shipped ones are', async () => {
    const path = tables.write('mapping.json', JSON.stringify([mapping]));
    expect(await readMappings(path, 'mapping.json')).toEqual([mapping]);
    const broken = tables.write('broken.json', JSON.stringify([{ ...mapping, measures: [], extra: 1 }]));
    expect((await thrownCodes(() => readMappings(broken, 'broken.json'))).length).toBeGreaterThan(0);
  });

  it('that come with the package name columns their tables have, and each measure once', async () => {
    const mappings = await shippedMappings();
    const ids = mappings.flatMap(({ measures }) => measures.map(({ measureId }) => measureId));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(mappings.map(({ dataset }) => dataset)).size).toBe(mappings.length);
    for (const { columns, measures } of mappings) {
      for (const { column, where } of measures) {
        for (const name of [column, ...Object.keys(where)]) expect(columns).toContain(name);
      }
    }
  });
});
