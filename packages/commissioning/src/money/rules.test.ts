import { describe, expect, it } from 'vitest';
import { sampleActual, sampleDecision, samplePackage } from '../../test/sample-money.ts';
import { sampleFund } from '../../test/sample-pooled-fund.ts';
import type { StandingEntries } from '../registers/register-rule.ts';
import { fundActualRule } from './fund-actual-rule.ts';
import type { FundActual } from './fund-actual.ts';
import type { PackageDecision } from './joint-package.ts';
import { packageDecisionRule } from './package-decision-rule.ts';
import type { PooledFund } from './pooled-fund.ts';

const standing = (content: object, version = 1): StandingEntries => ({
  today: '2026-05-01',
  entries: () => [{ id: (content as { id: string }).id, content, version }] as never,
});

describe('what may be recorded as spent', () => {
  const told = (changes: Partial<FundActual>, fund: Partial<PooledFund> = {}) =>
    fundActualRule({ ...sampleActual, ...changes }, standing({ ...sampleFund, ...fund })).map(
      ({ code, path, expected }) => `${code} ${path}: ${expected}`,
    );

  it('is of a line of the fund, in a month that is over', () => {
    expect(told({})).toEqual([]);
    expect(told({ lineId: null }, { lines: [] })).toEqual([]);
  });

  it('is of no line that the fund has not', () => {
    expect(told({ lineId: 'other' })).toEqual(['UNKNOWN_LINE lineId: one of advice, outreach']);
    expect(told({ lineId: null })).toEqual(['UNKNOWN_LINE lineId: one of advice, outreach']);
    expect(told({}, { lines: [] })).toEqual(['UNKNOWN_LINE lineId: null: the fund is not kept by line']);
  });

  it('is of no month that is not over', () => {
    expect(told({ month: '2026-05' })).toEqual([
      'MONTH_NOT_OVER month: a month that was over before 2026-05-01',
    ]);
  });

  it('is of no month in which the fund did not stand', () => {
    expect(told({ month: '2022-03' })).toEqual([
      'OUTSIDE_THE_FUND month: a month of the fund, which runs from 2022-04-01 to today',
    ]);
    expect(told({}, { startDate: null, endDate: '2026-03-31' })).toEqual([
      'OUTSIDE_THE_FUND month: a month of the fund, which runs from an unknown day to 2026-03-31',
    ]);
    expect(told({}, { startDate: null })).toEqual([]);
  });

  it('says nothing of a fund that cannot be seen: that it is unknown is told elsewhere', () => {
    expect(told({ fundId: 'hidden' })).toEqual([]);
  });
});

describe('what may be recorded as decided', () => {
  const told = (changes: Partial<PackageDecision>, version = 1) =>
    packageDecisionRule({ ...sampleDecision, ...changes }, standing(samplePackage, version)).map(
      ({ code, path }) => `${code} ${path}`,
    );

  it('is of the version that stands', () => {
    expect(told({})).toEqual([]);
    expect(told({}, 2)).toEqual(['PACKAGE_CHANGED packageVersion']);
    expect(told({ packageId: 'hidden' })).toEqual([]);
  });

  it('is of no day to come', () => {
    expect(told({ decidedDate: '2026-05-02' })).toEqual(['DECIDED_LATER decidedDate']);
    expect(told({ decidedDate: '2026-05-01' })).toEqual([]);
  });
});
