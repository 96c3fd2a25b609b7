import { describe, expect, it } from 'vitest';
import { areaMention } from './area-mention.ts';
import { areaOfLongTable } from './area-of-long-table.ts';
import { areaRegister } from './area-register.ts';
import { neighbourLayout } from './neighbour-list.ts';
import { neighbourRow } from './neighbour-row.ts';
import type { TableIssue } from './table-issue.ts';

const mention = (cells: Record<string, string>) => areaMention((column) => cells[column], 2024);

describe('which area a row is of', () => {
  it.each([
    [{ geographic_level: 'National', country_code: 'E92000001' }, 'E92000001', 'England'],
    [{ geographic_level: 'National' }, 'E92000001', 'England'],
    [{ geographic_level: 'National', country_code: '' }, 'E92000001', 'England'],
    [
      { geographic_level: 'Regional', region_code: 'E12000003', region_name: 'A region' },
      'E12000003',
      'A region',
    ],
    [{ new_la_code: 'E08000018', la_name: 'Rotherham', old_la_code: '372' }, 'E08000018', 'Rotherham'],
  ])('%j', (cells, code, name) => {
    expect(mention(cells)).toMatchObject({ kind: 'area', mention: { code, name, year: 2024 } });
  });

  it('leaves out a number or a region that is none', () => {
    expect(
      mention({
        new_la_code: 'E08000018',
        la_name: 'Rotherham',
        old_la_code: 'NA',
        region_code: 'E12000003',
      }),
    ).toMatchObject({ mention: { number: null, regionCode: 'E12000003' } });
  });

  it('is of no area where it is a median', () => {
    expect(mention({ geographic_level: 'Statistical neighbours (median)' })).toEqual({ kind: 'other' });
  });

  it('is of no area where a table names regions and has no code for any', () => {
    expect(mention({ geographic_level: 'Regional', geo_breakdown: 'North' })).toEqual({ kind: 'other' });
    expect(
      mention({ geographic_level: 'Local authority', geo_breakdown: 'Rotherham', new_la_code: 'E08000018' }),
    ).toMatchObject({ mention: { name: 'Rotherham' } });
  });

  it.each([
    [{ geographic_level: 'National', country_code: 'W92000004' }, 'country_code'],
    [{ geographic_level: 'Planet' }, 'geographic_level'],
    [{ geographic_level: 'Regional', region_code: 'North', region_name: 'North' }, 'region_code'],
    [{ geographic_level: 'Regional' }, 'region_code'],
    [{ geographic_level: 'Local authority', new_la_code: 'E08000018', la_name: '' }, 'la_name'],
    [{ geographic_level: 'Local authority', new_la_code: 'S12000033', la_name: 'Aberdeen' }, 'new_la_code'],
    [{ geographic_level: 'Local authority' }, 'new_la_code'],
  ])('names the column that is wrong in %j', (cells, column) => {
    expect(mention(cells as Record<string, string>)).toMatchObject({ kind: 'fault', column });
  });
});

describe('codes learnt from tables', () => {
  const register = areaRegister([
    {
      code: 'E10000027',
      number: '933',
      name: 'Somerset',
      kind: 'local-authority',
      regionCode: null,
      year: 2022,
    },
    {
      code: 'E06000066',
      number: '933',
      name: 'Somerset',
      kind: 'local-authority',
      regionCode: 'E12000009',
      year: 2024,
    },
    {
      code: 'E10000006',
      number: '909',
      name: 'Cumbria',
      kind: 'local-authority',
      regionCode: null,
      year: 2022,
    },
    {
      code: 'E06000063',
      number: '942',
      name: 'Cumberland',
      kind: 'local-authority',
      regionCode: null,
      year: 2024,
    },
    { code: 'E13000001', number: null, name: 'Inner London', kind: 'region', regionCode: null, year: 2024 },
    { code: 'E12000009', number: null, name: 'South West', kind: 'region', regionCode: null, year: 2024 },
    { code: 'E92000001', number: null, name: 'England', kind: 'country', regionCode: null, year: 2024 },
  ]);

  it('keep a county that became a unitary authority one, under its code of today', () => {
    expect(register.byNumber('933')).toMatchObject({ code: 'E06000066', formerCodes: ['E10000027'] });
  });

  it('say of a dissolved county until when it was, and join nothing to its successors', () => {
    expect(register.byNumber('909')).toMatchObject({
      code: 'E10000006',
      dissolvedAfterYear: 2022,
      formerCodes: [],
    });
    expect(register.byNumber('942')).toMatchObject({
      code: 'E06000063',
      dissolvedAfterYear: null,
      formerCodes: [],
    });
  });

  it('put an earlier code first among those of one year, so that the answer is always the same', () => {
    const both = areaRegister([
      { code: 'E06000002', number: '801', name: 'A', kind: 'local-authority', regionCode: null, year: 2024 },
      { code: 'E06000001', number: '801', name: 'A', kind: 'local-authority', regionCode: null, year: 2024 },
    ]);
    expect(both.byNumber('801')).toMatchObject({ code: 'E06000001', formerCodes: ['E06000002'] });
  });

  it.each([
    ['970', 'England', null, { code: 'E92000001', kind: 'country', number: '970' }],
    ['987', 'London (Inner)', null, { code: 'E13000001', kind: 'region' }],
    ['990', 'SOUTH WEST', null, { code: 'E12000009', kind: 'region' }],
    ['989', 'South East', null, { code: null, kind: 'region', name: 'South East' }],
    ['933', 'Somerset', 'South West', { code: 'E06000066' }],
    ['878', 'Devon', 'South West', { code: null, kind: 'local-authority', regionCode: 'E12000009' }],
    ['801', 'Bristol', 'Nowhere', { code: null, regionCode: null }],
    ['816', 'York', null, { code: null, regionCode: null }],
  ])('%s %s of the long table', (areaNumber, areaName, regionName, expected) => {
    expect(areaOfLongTable(register, { areaNumber, areaName, regionName })).toMatchObject(expected);
  });

  it('England stays a country where nothing is known', () => {
    expect(
      areaOfLongTable(areaRegister([]), { areaNumber: '970', areaName: 'England', regionName: null }),
    ).toMatchObject({
      kind: 'country',
      code: null,
    });
  });
});

describe('a row of statistical neighbours', () => {
  const read = (cells: readonly string[]) => {
    const issues: TableIssue[] = [];
    const list = neighbourRow(cells, { file: 'n.csv', row: 3, firstNeighbour: 2 }, (issue) =>
      issues.push(issue),
    );
    return { list, codes: issues.map(({ code, column }) => `${column}: ${code}`) };
  };
  const ten = Array.from({ length: 10 }, (_, at) => [String(801 + at), 'Close']).flat();

  it('holds ten neighbours, closest first', () => {
    const { list, codes } = read(['372', 'Rotherham', ...ten]);
    expect(codes).toEqual([]);
    expect(list?.neighbours).toHaveLength(10);
    expect(list?.neighbours[0]).toEqual({ areaNumber: '801', closeness: 'Close' });
  });

  it('is passed over where it has no authority', () => {
    expect(read(['', 'Old SNs:'])).toEqual({ list: null, codes: [] });
    expect(read([])).toEqual({ list: null, codes: [] });
  });

  it('tells every fault at once', () => {
    expect(read(['37', '', '37', '', '802', 'Close', '802', 'Close', ...ten.slice(6)]).codes).toEqual([
      'column 1: NOT_AN_AREA_NUMBER',
      'column 2: NOT_A_NAME',
      'neighbour 1: NOT_AN_AREA_NUMBER',
      'neighbour 3: NEIGHBOUR_TWICE',
    ]);
    expect(read(['801', 'Council', ...ten]).codes).toEqual(['neighbour 1: NEIGHBOUR_OF_ITSELF']);
    expect(read(['801']).codes).toContain('neighbour 10: NOT_AN_AREA_NUMBER');
  });

  it('belongs to the edition its header has, or to none', () => {
    expect(neighbourLayout(['LA num', 'a', 'b', 'c', 'd', 'SN1'])?.edition).toBe('2021');
    expect(neighbourLayout(['old_la_code', 'a', 'b', 'c', 'SN_2'])).toBeNull();
    expect(neighbourLayout(['name'])).toBeNull();
    expect(neighbourLayout([])).toBeNull();
  });
});
