import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  sampleActual,
  sampleDecision,
  samplePackage,
  samplePersonalBudget,
  sampleStream,
} from '../../test/sample-money.ts';
import { sampleBudget, sampleFund } from '../../test/sample-pooled-fund.ts';
import {
  fundActualSchema,
  fundingStreamSchema,
  jointPackageSchema,
  packageDecisionSchema,
  personalBudgetSchema,
  pooledFundSchema,
} from '../schema.ts';

const [health, council] = sampleFund.contributions as [
  (typeof sampleFund.contributions)[number],
  (typeof sampleFund.contributions)[number],
];
const shares = (...contributions: object[]) => ({ ...sampleFund, contributions });
const budgets = (...changes: object[]) => ({
  ...sampleFund,
  budgets: changes.map((change) => ({ ...sampleBudget, ...change })),
});
const equally = [8.33, 8.33, 8.33, 8.33, 8.33, 8.33, 8.33, 8.33, 8.34, 8.34, 8.34, 8.34];

describe('the files and records of money', () => {
  it.each([
    ['fund', pooledFundSchema, sampleFund],
    ['fund of which nothing is published', pooledFundSchema, { ...shares(), legalBasis: null, budgets: [] }],
    [
      'fund whose shares change on a first of a month',
      pooledFundSchema,
      shares(
        { ...health, endDate: '2026-06-30' },
        { ...council, endDate: '2026-06-30' },
        { ...health, sharePercent: 40, startDate: '2026-07-01' },
        { ...council, sharePercent: 60, startDate: '2026-07-01' },
      ),
    ],
    [
      'fund with a time without shares',
      pooledFundSchema,
      shares(
        { ...health, sharePercent: 100, startDate: null, endDate: '2026-06-30' },
        { ...council, sharePercent: 100, startDate: '2026-09-01' },
      ),
    ],
    [
      'line of capital where the agreement allows it',
      pooledFundSchema,
      {
        ...sampleFund,
        revenueOnly: false,
        lines: sampleFund.lines.map((line) => ({ ...line, expenditure: 'capital' })),
      },
    ],
    [
      'budget of which one line is unknown',
      pooledFundSchema,
      budgets({ byLine: [{ lineId: 'advice', amountPence: null }] }),
    ],
    ['budget with a profile', pooledFundSchema, budgets({ profile: equally })],
    ['budget that is not published', pooledFundSchema, budgets({ amountPence: null })],
    ['actual', fundActualSchema, sampleActual],
    [
      'actual of a fund not kept by line',
      fundActualSchema,
      { ...sampleActual, id: 'advice-fund.2026-04', lineId: null },
    ],
    ['stream', fundingStreamSchema, sampleStream],
    ['package', jointPackageSchema, samplePackage],
    ['decision', packageDecisionSchema, sampleDecision],
    ['dispute', packageDecisionSchema, { ...sampleDecision, outcome: 'disputed', disputedBy: ['health'] }],
    ['personal budget', personalBudgetSchema, samplePersonalBudget],
  ] as const)('take a sound %s unchanged', (_, schema, value) => {
    expect(checkWith(schema as z.ZodType, value)).toEqual({ ok: true, value });
  });

  it.each([
    ['shares that do not sum to 100', pooledFundSchema, shares(health), 'SHARES_NOT_WHOLE contributions'],
    [
      'shares that do not sum to 100 for one month',
      pooledFundSchema,
      shares({ ...health, startDate: '2022-05-01' }, council),
      'SHARES_NOT_WHOLE contributions',
    ],
    [
      'shares that do not sum to 100 after one ends',
      pooledFundSchema,
      shares({ ...health, endDate: '2026-06-30' }, council),
      'SHARES_NOT_WHOLE contributions',
    ],
    [
      'a share of three decimals',
      pooledFundSchema,
      shares({ ...health, sharePercent: 35.001 }, council),
      'SHARE_NOT_EXACT contributions[0].sharePercent',
    ],
    [
      'a share that starts within a month',
      pooledFundSchema,
      shares({ ...health, startDate: '2022-04-02' }, council),
      'SHARES_WITHIN_A_MONTH contributions[0].startDate',
    ],
    [
      'a share that ends within a month',
      pooledFundSchema,
      shares(health, { ...council, endDate: '2023-03-30' }),
      'SHARES_WITHIN_A_MONTH contributions[1].endDate',
    ],
    [
      'a share that ends before it starts',
      pooledFundSchema,
      shares(health, { ...council, endDate: '2021-03-31' }),
      'SHARES_WITHIN_A_MONTH contributions[1].endDate',
    ],
    [
      'a line of capital in a fund for running costs',
      pooledFundSchema,
      { ...sampleFund, lines: [{ ...sampleFund.lines[0], expenditure: 'capital' }] },
      'CAPITAL_NOT_ALLOWED lines[0].expenditure',
    ],
    [
      'a line of capital where nothing is said of it',
      pooledFundSchema,
      { ...sampleFund, revenueOnly: null, lines: [{ ...sampleFund.lines[0], expenditure: 'capital' }] },
      'CAPITAL_NOT_ALLOWED lines[0].expenditure',
    ],
    [
      'a fund that ends before it starts',
      pooledFundSchema,
      { ...sampleFund, endDate: '2021-03-31' },
      'ENDS_BEFORE_IT_STARTS endDate',
    ],
    [
      'a line twice',
      pooledFundSchema,
      { ...sampleFund, lines: [...sampleFund.lines, sampleFund.lines[0]] },
      'DUPLICATE_ID lines[2].id',
    ],
    ['a year twice', pooledFundSchema, budgets({}, {}), 'DUPLICATE_ID budgets[1].startYear'],
    [
      'a budget of a line that is none',
      pooledFundSchema,
      budgets({ byLine: [{ lineId: 'other', amountPence: 1 }] }),
      'UNKNOWN_LINE budgets[0].byLine[0].lineId',
    ],
    [
      'a budget of a line of a fund without any',
      pooledFundSchema,
      { ...budgets({}), lines: [] },
      'UNKNOWN_LINE budgets[0].byLine[0].lineId',
    ],
    [
      'a line twice in a budget',
      pooledFundSchema,
      budgets({ byLine: [...sampleBudget.byLine, sampleBudget.byLine[0]!] }),
      'DUPLICATE_ID budgets[0].byLine[2].lineId',
    ],
    [
      'a budget that is not the sum of its lines',
      pooledFundSchema,
      budgets({ amountPence: 12_000_001 }),
      'BUDGET_NOT_ITS_LINES budgets[0].amountPence',
    ],
    [
      'a budget below what is known of its lines',
      pooledFundSchema,
      budgets({ amountPence: 1, byLine: [sampleBudget.byLine[0]!] }),
      'BUDGET_NOT_ITS_LINES budgets[0].amountPence',
    ],
    [
      'a profile that is no whole',
      pooledFundSchema,
      budgets({ profile: equally.map(() => 8.33) }),
      'PROFILE_NOT_WHOLE budgets[0].profile',
    ],
    [
      'a profile of a quarter',
      pooledFundSchema,
      budgets({ profile: [100] }),
      'OUT_OF_RANGE budgets[0].profile',
    ],
    [
      'a profile with a share of three decimals',
      pooledFundSchema,
      budgets({ profile: equally.map((share, place) => (place === 0 ? 8.333 : share)) }),
      'SHARE_NOT_EXACT budgets[0].profile[0]',
    ],
    [
      'a share from what is no day, without a word about its order',
      pooledFundSchema,
      shares({ ...health, startDate: '2022-02-30' }, council),
      'INVALID_DATE contributions[0].startDate',
    ],
    ['an actual of an id of its own', fundActualSchema, { ...sampleActual, id: 'april' }, 'NOT_ITS_ID id'],
    ['a thirteenth month', fundActualSchema, { ...sampleActual, month: '2026-13' }, 'INVALID_MONTH month'],
    ['half a penny', fundActualSchema, { ...sampleActual, amountPence: 0.5 }, 'WRONG_TYPE amountPence'],
    [
      'a stream that ends before it starts',
      fundingStreamSchema,
      { ...sampleStream, startDate: '2026-04-01', endDate: '2026-03-31' },
      'ENDS_BEFORE_IT_STARTS endDate',
    ],
    [
      'a year of a stream twice',
      fundingStreamSchema,
      { ...sampleStream, years: [...sampleStream.years, ...sampleStream.years] },
      'DUPLICATE_ID years[1].startYear',
    ],
    [
      'a name in the place of a pseudonym',
      jointPackageSchema,
      { ...samplePackage, childPseudonym: 'A name' },
      'NOT_A_PSEUDONYM childPseudonym',
    ],
    [
      'shares of a package that do not sum to 100',
      jointPackageSchema,
      { ...samplePackage, shares: samplePackage.shares.slice(1) },
      'SHARES_NOT_WHOLE shares',
    ],
    [
      'a part twice',
      jointPackageSchema,
      {
        ...samplePackage,
        shares: [50, 50].map((sharePercent) => ({ part: 'health', sharePercent })),
      },
      'DUPLICATE_ID shares[1].part',
    ],
    [
      'a package that ends before it starts',
      jointPackageSchema,
      { ...samplePackage, endDate: '2026-04-05' },
      'ENDS_BEFORE_IT_STARTS endDate',
    ],
    [
      'a review before the start',
      personalBudgetSchema,
      { ...samplePersonalBudget, reviewDate: '2026-04-05' },
      'REVIEW_BEFORE_START reviewDate',
    ],
    [
      'a part held twice in one way',
      personalBudgetSchema,
      { ...samplePersonalBudget, parts: [...samplePersonalBudget.parts, samplePersonalBudget.parts[0]] },
      'DUPLICATE_ID parts[2].part',
    ],
    [
      'a dispute of nobody',
      packageDecisionSchema,
      { ...sampleDecision, outcome: 'disputed' },
      'DISPUTED_BY_WHOM disputedBy',
    ],
    [
      'a dispute where all agree',
      packageDecisionSchema,
      { ...sampleDecision, disputedBy: ['health'] },
      'DISPUTED_BY_WHOM disputedBy',
    ],
  ] as const)('refuse %s', (_, schema, value, expected) => {
    const checked = checkWith(schema as z.ZodType, value);
    expect(checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path}`)).toContain(expected);
  });

  it('tell the sum of shares, and from which day', () => {
    const checked = checkWith(pooledFundSchema, shares({ ...health, sharePercent: 34.99 }, council));
    expect(checked).toMatchObject({
      issues: [{ expected: 'shares that sum to exactly 100 % from 2022-04-01 on; they sum to 99.99 %' }],
    });
    const open = shares({ ...health, startDate: null, sharePercent: 34.99 }, { ...council, startDate: null });
    expect(checkWith(pooledFundSchema, open)).toMatchObject({
      issues: [{ expected: 'shares that sum to exactly 100 %; they sum to 99.99 %' }],
    });
  });
});
