import { describe, expect, it } from 'vitest';
import { issueList } from '@golden-thread/outcomes';
import type { TableIssue } from './table-issue.ts';
import { compareArea, type AreaComparisonInput, type PublishedFigure } from './compare-area.ts';
import { datasetReport } from './dataset-report.ts';
import type { NationalArea } from './national-area.ts';

const area = (number: string, kind: NationalArea['kind'] = 'local-authority'): NationalArea => ({
  code: kind === 'local-authority' ? `E08000${number}` : kind === 'region' ? 'E12000003' : 'E92000001',
  number: kind === 'local-authority' ? number : null,
  name: `Area ${number}`,
  kind,
  formerCodes: [],
  regionCode: kind === 'local-authority' ? 'E12000003' : null,
  dissolvedAfterYear: null,
});
const figure = (number: string, value: number | null, kind?: NationalArea['kind']): PublishedFigure => ({
  area: area(number, kind),
  value,
  symbol: value === null ? 'c' : null,
});
const figures = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((value) => figure(String(800 + value), value)),
  figure('809', null),
  figure('0', 5, 'country'),
  figure('1', 4, 'region'),
];
const input: AreaComparisonInput = {
  measure: { polarity: 'higher-is-better', quartiles: true },
  decimals: 0,
  figures,
  area: area('808'),
  neighbours: ['801', '803', '809', '850'],
  method: 'mean',
};

describe('an area compared', () => {
  it('stands beside England, its region and its neighbours, with their number told', () => {
    expect(compareArea(input)).toMatchObject({
      own: { value: 8, symbol: null },
      england: { value: 5 },
      region: { value: 4, name: 'Area 1' },
      neighbours: { method: 'mean', value: 2, words: 'the mean of 2 of 4, 1 missing, 1 suppressed' },
      rank: { rank: 1, of: 8, sharedBy: 1 },
      quartile: { letter: 'A' },
    });
  });

  it('ranks the other way where lower is better, and not at all without polarity', () => {
    expect(
      compareArea({ ...input, measure: { polarity: 'lower-is-better', quartiles: true } }),
    ).toMatchObject({
      rank: { rank: 8 },
      quartile: { letter: 'D' },
    });
    const unjudged = compareArea({ ...input, measure: { polarity: 'not-judged', quartiles: true } });
    expect(unjudged.rank).toBeNull();
    expect(unjudged.quartile.letter).toBeNull();
  });

  it('makes no quarters where the publisher asks for none', () => {
    expect(
      compareArea({ ...input, measure: { polarity: 'higher-is-better', quartiles: false } }).quartile,
    ).toEqual({
      letter: null,
      reason: 'Its publisher asks that no quarters are made of it.',
    });
  });

  it.each([
    ['a suppressed figure', area('809')],
    ['no row at all', area('899')],
  ])('has no rank and no quarter with %s', (_what, of) => {
    const compared = compareArea({ ...input, area: of });
    expect(compared.rank).toBeNull();
    expect(compared.quartile).toEqual({ letter: null, reason: 'The area has no figure.' });
  });

  it('is no authority when it is a region', () => {
    expect(compareArea({ ...input, area: area('1', 'region') })).toMatchObject({
      own: { value: 4 },
      region: null,
      rank: null,
      quartile: { letter: null, reason: 'Only local authorities are in a quarter.' },
    });
  });

  it('says nothing where nothing is published', () => {
    expect(compareArea({ ...input, figures: [], neighbours: null })).toMatchObject({
      own: null,
      england: null,
      region: null,
      neighbours: null,
      rank: null,
    });
  });

  it('knows an area by its code or name where it has no number', () => {
    const nameless = { ...area('801'), number: null, code: null };
    expect(
      compareArea({ ...input, figures: [{ area: nameless, value: 3, symbol: null }], area: nameless }).own,
    ).toEqual({
      value: 3,
      symbol: null,
    });
  });
});

describe('the report of a data set', () => {
  it('lists areas without a code and authorities that are no longer there', () => {
    const issues = issueList<TableIssue>();
    const report = datasetReport(
      {
        dataset: 'lait',
        title: 'T',
        publisher: 'P',
        files: [],
        contentSha256: '0',
        measures: [],
        figures: async function* () {},
        areas: () => [
          { ...area('801'), code: null },
          { ...area('909'), dissolvedAfterYear: 2022 },
        ],
        periods: () => [],
        neighbours: [],
        issues,
        remarks: issues,
        counts: () => ({ rows: 2, rowsNotUsed: 0, figures: 2 }),
      },
      { status: 'sound', importId: null, supersedes: null },
    );
    expect(report).toMatchObject({
      notMatched: [{ number: '801', name: 'Area 801' }],
      dissolved: [{ number: '909', dissolvedAfterYear: 2022 }],
      areas: 2,
    });
  });
});
