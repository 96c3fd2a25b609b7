import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { TableIssue } from '../src/index.ts';
import { readCsv, readDataDictionary, readLongTable } from '../src/node/index.ts';
import { all, dictionaryHeader, longHeader, tableFolder, thrownCodes } from './tables.ts';

const tables = tableFolder();
afterAll(tables.remove);

const rows = ['LAC,,2024,Rotherham,97.50,372,Yorkshire and The Humber', 'LAC,,2023-24,England,-,970,NA'];

describe('the long table as CSV', () => {
  it('is read in batches, a byte order mark let be', async () => {
    const path = tables.write('plain.csv', `\uFEFF${[longHeader, ...rows].join('\r\n')}\r\n`);
    expect(await all(readLongTable(path))).toEqual([
      {
        row: 1,
        measureShort: 'LAC',
        yearLabel: '2024',
        yearEnd: 2024,
        areaNumber: '372',
        areaName: 'Rotherham',
        regionName: 'Yorkshire and The Humber',
        value: 97.5,
        symbol: null,
      },
      {
        row: 2,
        measureShort: 'LAC',
        yearLabel: '2023-24',
        yearEnd: 2024,
        areaNumber: '970',
        areaName: 'England',
        regionName: null,
        value: null,
        symbol: '-',
      },
    ]);
  });

  it('is unpacked where it is gzip, whatever it is called', async () => {
    const path = tables.write('packed.csv', gzipSync(`${[longHeader, ...rows].join('\n')}\n`));
    expect(await all(readLongTable(path))).toHaveLength(2);
  });

  it('may have its columns in another order and one of its measures read', async () => {
    const path = tables.write('order.csv', [
      'Values,Years,LA Number,Short Desc,Region,LA and Regions',
      '1,2024,372,A,NA,Rotherham',
      '2,2024,372.0,B,NA,Rotherham',
    ]);
    expect(await all(readLongTable(path, { measureShort: 'B' }))).toMatchObject([
      { row: 2, value: 2, areaNumber: '372' },
    ]);
  });

  it('is read across many batches, its rows counted through', async () => {
    const path = tables.write('many.csv', [
      longHeader,
      ...Array.from({ length: 10_000 }, (_, at) => `M,,2024,Area,${at},801,North`),
    ]);
    const read = await all(readLongTable(path));
    expect(read).toHaveLength(10_000);
    expect(read.at(-1)).toMatchObject({ row: 10_000, value: 9_999 });
  });

  it('tells every fault of a row with its place, and goes on', async () => {
    const path = tables.write('faults.csv', [
      longHeader,
      '=HYPERLINK("x"),,2024,,1x,37,NA'.replace('"x"', "'x'"),
      ...rows,
    ]);
    const issues: TableIssue[] = [];
    expect(await all(readLongTable(path, { onIssue: (issue) => issues.push(issue) }))).toHaveLength(2);
    expect(issues.map(({ code, path: place, file }) => `${file} ${place} ${code}`)).toEqual([
      'faults.csv row 1, Values NOT_A_FIGURE',
      'faults.csv row 1, LA Number NOT_AN_AREA_NUMBER',
      'faults.csv row 1, Short Desc NOT_A_NAME',
      'faults.csv row 1, LA and Regions NOT_A_NAME',
    ]);
    expect(await thrownCodes(() => all(readLongTable(path)))).toEqual(['NOT_A_FIGURE']);
  });
});

describe('a hostile or broken file', () => {
  it.each<[string, string | Uint8Array, readonly string[]]>([
    ['nothing at all', '', Array.from({ length: 6 }, () => 'MISSING_COLUMN')],
    [
      'another header',
      'a,b\n1,2\n',
      [
        ...Array.from({ length: 2 }, () => 'UNKNOWN_COLUMN'),
        ...Array.from({ length: 6 }, () => 'MISSING_COLUMN'),
      ],
    ],
    ['a column twice', `${longHeader},Years\n`, ['DUPLICATE_COLUMN']],
    ['a row too short', `${longHeader}\nLAC,,2024\n`, ['ROW_SHAPE']],
    ['a quotation mark left open', `${longHeader}\n"LAC,,2024,Rotherham,1,372,NA\n`, ['BAD_QUOTATION']],
    [
      'a cell of ten megabytes',
      `${longHeader}\n"${'a'.repeat(10 * 1024 * 1024)}",,2024,R,1,372,NA\n`,
      ['ROW_TOO_LONG'],
    ],
    ['a null character', `${longHeader}\nLAC\0,,2024,R,1,372,NA\n`, ['CONTROL_CHARACTER']],
    ['bytes that are not UTF-8', Uint8Array.from([0x53, 0xff, 0xfe, 0x0a]), ['NOT_UTF8']],
    [
      'gzip cut off',
      gzipSync(`${longHeader}\n${'LAC,,2024,R,1,372,NA\n'.repeat(5000)}`).subarray(0, 90),
      ['FILE_DAMAGED'],
    ],
    ['parquet cut off', Buffer.from('PAR1 and then nothing of use'), ['FILE_DAMAGED']],
    ['parquet without a footer', Buffer.from('PAR1'), ['FILE_DAMAGED']],
    [
      'parquet with a footer that lies',
      Buffer.concat([Buffer.from('PAR1'), Buffer.from([0xff, 0xff, 0xff, 0x7f]), Buffer.from('PAR1')]),
      ['FILE_DAMAGED'],
    ],
  ])('%s is refused with the reason', async (what, content, codes) => {
    const path = tables.write(`${what.replaceAll(' ', '-')}.csv`, content);
    expect(await thrownCodes(() => all(readLongTable(path)))).toEqual(codes);
  });

  it('that is not there is refused with the reason', async () => {
    expect(await thrownCodes(() => all(readLongTable('/nowhere/at/all.csv')))).toEqual(['FILE_UNREADABLE']);
    expect(await thrownCodes(() => all(readLongTable(tables.folder)))).toEqual(['FILE_UNREADABLE']);
  });

  it('that unpacks without end is stopped at the limit, on the way', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, 'a,b\n'));
    expect(bomb.length).toBeLessThan(100_000);
    const path = tables.write('bomb.csv.gz', bomb);
    let seen = 0;
    const codes = await thrownCodes(async () => {
      for await (const batch of readCsv(path, { file: 'bomb.csv.gz', largestBytes: 1024 * 1024 }))
        seen += batch.length;
    });
    expect(codes).toEqual(['FILE_TOO_LARGE']);
    expect(seen * 4).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe('the data dictionary', () => {
  const read = async (lines: readonly string[]) => {
    const remarks: TableIssue[] = [];
    const checked = await readDataDictionary(tables.write('dictionary.csv', [dictionaryHeader, ...lines]), {
      onRemark: (remark) => remarks.push(remark),
    });
    return { checked, remarks };
  };

  it('gives each measure its polarity, decimals and kind of year', async () => {
    const { checked } = await read([
      'LAC,Rate of children looked after,Looked after,-,Rate per 10000,45000,NA,Annual,NA',
      'LACDistance,Far from home,Looked after,Low,% of children,45000,1,Financial Year,N',
      'Places,Places,Looked after,NA,NA,45000,0,Calendar Year,',
    ]);
    expect(checked.ok && checked.value).toEqual([
      {
        measureId: 'LAC',
        title: 'Rate of children looked after',
        topic: 'Looked after',
        unitLabel: 'Rate per 10000',
        polarity: 'not-judged',
        decimals: null,
        yearKind: 'at-31-march',
        quartiles: true,
      },
      expect.objectContaining({
        polarity: 'lower-is-better',
        decimals: 1,
        yearKind: 'financial-year',
        quartiles: false,
      }),
      expect.objectContaining({ polarity: 'unknown', unitLabel: '', decimals: 0, yearKind: 'calendar-year' }),
    ]);
  });

  it('takes of two entries the one updated last, and says so', async () => {
    const { checked, remarks } = await read([
      'A,Older words,T,High,%,45000,1,Annual,NA',
      'A,Newer words,T,High,%,46000,2,Annual,NA',
      'A,Oldest words,T,High,%,NA,2,Annual,NA',
    ]);
    expect(checked.ok && checked.value).toMatchObject([{ title: 'Newer words', decimals: 2 }]);
    expect(remarks.map(({ code }) => code)).toEqual(['DEFINED_TWICE', 'DEFINED_TWICE']);
  });

  it('is refused where two entries disagree, or something of one cannot be read, all at once', async () => {
    const { checked } = await read([
      'A,Words,T,High,%,45000,1,Annual,NA',
      'A,Words,T,Low,%,45000,1,Annual,NA',
      ',=cmd,T,Sideways,%,45000,9,Lunar Year,Maybe',
    ]);
    expect(checked.ok ? [] : checked.issues.map(({ code }) => code)).toEqual([
      'DEFINED_TWICE',
      'UNKNOWN_POLARITY',
      'UNKNOWN_YEAR_TYPE',
      'BAD_DECIMALS',
      'UNKNOWN_QUARTILE_FLAG',
      'NOT_A_NAME',
      'NOT_A_NAME',
    ]);
  });

  it('is refused where it is no dictionary', async () => {
    const wrong = await readDataDictionary(tables.write('wrong.csv', 'a,b\n'));
    expect(wrong.ok ? [] : wrong.issues.map(({ code }) => code)).toContain('MISSING_COLUMN');
    const empty = await readDataDictionary(tables.write('empty.csv', ''));
    expect(empty.ok).toBe(false);
  });

  it('is not swallowed when something else goes wrong', async () => {
    const path = tables.write('fine.csv', [
      dictionaryHeader,
      'A,W,T,High,%,1,1,Annual,NA',
      'A,W,T,High,%,1,1,Annual,NA',
    ]);
    const boom = () => {
      throw new RangeError('of the caller');
    };
    await expect(readDataDictionary(path, { onRemark: boom })).rejects.toThrow(RangeError);
  });
});
