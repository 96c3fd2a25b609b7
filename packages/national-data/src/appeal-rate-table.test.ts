import { describe, expect, it } from 'vitest';
import { appealRateLayout, appealRateRows } from './appeal-rate-table.ts';
import { areaRegister } from './area-register.ts';
import type { TableIssue } from './table-issue.ts';

const areas = areaRegister([
  {
    code: 'E08009001',
    number: '801',
    name: 'North Up',
    kind: 'local-authority',
    regionCode: 'E12000091',
    year: 2024,
  },
  {
    code: 'E08009002',
    number: '802',
    name: 'South Down',
    kind: 'local-authority',
    regionCode: null,
    year: 2024,
  },
  {
    code: 'E08009003',
    number: '803',
    name: 'Old Town',
    kind: 'local-authority',
    regionCode: null,
    year: 2018,
  },
]);
const head = ['Local Authority', 'LA code', '2023', '', '', '2024', '', '', '', ''];
const kinds = [
  '',
  '',
  'Appeals registered4',
  'Total Appealable Decisions1',
  'SEND Tribunal Appeal Rate2',
  'Appeals registered4',
  'Total Appealable Decisions1,9',
  'SEND Tribunal Appeal Rate2',
  'In development: Total Appealable Decisions1,8',
  'In development: SEND Tribunal Appeal Rate2',
];
const table = [
  ['Appeals to the tribunal', '', '', '', '', '', '', '', '', ''],
  head,
  kinds,
  ['NORTH', '', '', '', '', '', '', '', '', ''],
  ['North Up', '801', ' - ', '1,500', '0.00%', '30', '2,000', '1.50%', '1,000', '3.00%'],
  ['South Down7', '802', '..', '..', '..', '~', '2,000', ' - ', '', ''],
  ['Old Town5', '', '3', '60', '5.00%', '..', ' .. ', '', '', ''],
  ['Nowhere', '899', '3', '60', '5.00%', '', '', '', '', ''],
  ['England Total4,9', '', '6', '1,620', '0.40%', '30', '4,000', '0.80%', '', ''],
  ['England total excluding suppressed', '', '', '', '', '30', '', '', '2,000', '1.40%'],
  ['Sources:', 'somebody', '', '', '', '', '', '', '', ''],
  ['North Up', '801', '9', '9', '9%', '9', '9', '9%', '9', '9%'],
];

describe('the table of appeals to the tribunal', () => {
  it('is told by its two rows of headings', () => {
    expect(appealRateLayout(table)?.years.map(({ year }) => year)).toEqual(['2023', '2024']);
    expect(appealRateLayout([['time_period', 'la_name']])).toBeNull();
    expect(appealRateLayout([head])).toBeNull();
    expect(appealRateLayout([['Local Authority', 'LA code', 'then'], kinds])).toBeNull();
    expect(appealRateLayout([])).toBeNull();
  });

  it('has a row for each area and year of which something is printed', () => {
    const issues: TableIssue[] = [];
    const rows = appealRateRows(table, appealRateLayout(table)!, areas, 'appeals.csv', (issue) =>
      issues.push(issue),
    );
    const year = (label: string) => [label, 'Calendar year'];
    expect(rows).toEqual([
      // A dash beside a rate of 0 % is none; elsewhere it is nothing published.
      [
        ...year('2023'),
        'Local authority',
        'E92000001',
        'E12000091',
        'E08009001',
        '801',
        'North Up',
        '0',
        '1,500',
        '0.00',
        '',
        '',
      ],
      [
        ...year('2024'),
        'Local authority',
        'E92000001',
        'E12000091',
        'E08009001',
        '801',
        'North Up',
        '30',
        '2,000',
        '1.50',
        '1,000',
        '3.00',
      ],
      [
        ...year('2024'),
        'Local authority',
        'E92000001',
        '',
        'E08009002',
        '802',
        'South Down',
        'c',
        '2,000',
        '-',
        '',
        '',
      ],
      [
        ...year('2023'),
        'Local authority',
        'E92000001',
        '',
        'E08009003',
        '803',
        'Old Town',
        '3',
        '60',
        '5.00',
        '',
        '',
      ],
      [...year('2023'), 'National', 'E92000001', '', '', '', '', '6', '1,620', '0.40', '', ''],
      [...year('2024'), 'National', 'E92000001', '', '', '', '', '30', '4,000', '0.80', '', ''],
    ]);
    expect(issues.map(({ code, row, found }) => [code, row, found])).toEqual([
      ['AREA_NOT_MATCHED', 8, '"Nowhere"'],
    ]);
  });

  it('gives nothing for rows that are shorter than their headings', () => {
    const short = [head, kinds, ['North Up', '801'], ['Nobody']];
    const issue = () => {
      throw new Error('There is nothing to tell.');
    };
    expect(appealRateRows(short, appealRateLayout(short)!, areas, 'appeals.csv', issue)).toEqual([]);
  });
});
