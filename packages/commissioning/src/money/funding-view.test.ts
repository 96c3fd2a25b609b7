import { describe, expect, it } from 'vitest';
import { sampleGovernance as governance } from '../../test/sample-governance.ts';
import { sampleStream } from '../../test/sample-money.ts';
import { sampleFund } from '../../test/sample-pooled-fund.ts';
import { fundYearOf } from './fund-year-of.ts';
import { fundingView, type FundingViewInput } from './funding-view.ts';

const asOf = '2026-05-31';
const actual = {
  id: 'a',
  fundId: sampleFund.id,
  lineId: 'advice',
  month: '2026-04',
  amountPence: 100,
  note: null,
};
const fundYear = (actuals = [actual]) =>
  fundYearOf({ fund: sampleFund, actuals, startYear: 2026, asOf, governance });
const view = (changes: Partial<FundingViewInput> = {}) =>
  fundingView({
    ...{ streams: [sampleStream], fundYears: [fundYear()], startYears: [2026], asOf, governance },
    ...changes,
  });

describe('fundingView', () => {
  it('lists each stream, and each fund by who bears it', () => {
    expect(view().rows.map((row) => [row.id, row.organisationId, row.budgetPence, row.spentPence])).toEqual([
      ['high-needs', 'council', 5_000_000_000, null],
      ['advice-fund', 'icb', 4_200_000, 35],
      ['advice-fund', 'council', 7_800_000, 65],
    ]);
  });

  it('totals what is known and names what it leaves out', () => {
    expect(view().whole).toEqual({
      budgetPence: 5_012_000_000,
      spentPence: 100,
      budgetLeavesOut: [],
      spentLeavesOut: ['high-needs', 'advice-fund'],
    });
    expect(view().byOrganisation).toEqual([
      {
        of: 'council',
        budgetPence: 5_007_800_000,
        spentPence: 65,
        budgetLeavesOut: [],
        spentLeavesOut: ['high-needs', 'advice-fund'],
      },
      {
        of: 'icb',
        budgetPence: 4_200_000,
        spentPence: 35,
        budgetLeavesOut: [],
        spentLeavesOut: ['advice-fund'],
      },
    ]);
  });

  it('knows no total where nothing is known, and never calls it 0', () => {
    const streams = [{ ...sampleStream, years: [] }];
    expect(view({ streams, fundYears: [fundYear([])] }).byKind).toEqual([
      {
        of: 'high-needs-block',
        budgetPence: null,
        spentPence: null,
        budgetLeavesOut: ['high-needs'],
        spentLeavesOut: ['high-needs'],
      },
      {
        of: 'pooled-fund',
        budgetPence: 12_000_000,
        spentPence: null,
        budgetLeavesOut: [],
        spentLeavesOut: ['advice-fund'],
      },
    ]);
  });

  it('lists a stream in the years in which it stands, with whoever stands for its organisation', () => {
    const streams = [
      { ...sampleStream, organisationId: 'ccg', startDate: '2021-04-01', endDate: '2023-03-31', years: [] },
    ];
    const { rows } = view({ streams, fundYears: [], startYears: [2020, 2021, 2022, 2023] });
    expect(rows.map(({ startYear, organisationId }) => [startYear, organisationId])).toEqual([
      [2021, 'ccg'],
      [2022, 'icb'],
    ]);
  });

  it('says that nobody has the money where nobody follows its organisation', () => {
    const streams = [{ ...sampleStream, organisationId: 'charity' }];
    const { rows } = view({ streams, fundYears: [], asOf: '2027-04-01' });
    expect(rows[0]?.organisationId).toBeNull();
  });

  it('shows the years asked for only', () => {
    expect(view({ startYears: [2025] }).rows.map(({ id, startYear }) => [id, startYear])).toEqual([
      ['high-needs', 2025],
    ]);
  });
});
