import { describe, expect, it } from 'vitest';
import { checkWith } from '@golden-thread/outcomes/schema';
import { sampleContract, sampleFramework, sampleVisit, wholeContract } from '../../test/sample-contracts.ts';
import { contractSchema, qualityVisitSchema } from '../schema.ts';
import { contractRule } from './contract-rule.ts';
import { frameworkRule } from './framework-rule.ts';
import { knowsProcedure, regimeByDay } from './index.ts';
import regimes from './regime.cases.json' with { type: 'json' };

const standing = {
  today: '2026-04-01',
  entries: () => [{ id: 'therapies', content: sampleFramework }] as never,
};

describe('regimeByDay', () => {
  it.each(regimes.cases)(
    '$advertisedDate, health care $isHealthCare: $regime ($why)',
    ({ regime, ...facts }) => {
      expect(regimeByDay(facts)).toBe(regime);
    },
  );
});

describe('knowsProcedure', () => {
  it('finds no contradiction in what nobody says, nor under the council’s own rules', () => {
    expect(knowsProcedure(null, 'open')).toBe(true);
    expect(knowsProcedure('procurement-act-2023', null)).toBe(true);
    expect(knowsProcedure('below-threshold', 'quotations')).toBe(true);
    expect(knowsProcedure('provider-selection-regime-2023', 'open')).toBe(false);
  });
});

describe('contractSchema', () => {
  const issuesOf = (given: Parameters<typeof sampleContract>[0]) => {
    const checked = checkWith(contractSchema, { ...wholeContract, ...given });
    return checked.ok ? [] : checked.issues.map(({ code, path }) => `${path} ${code}`);
  };

  it('takes a contract of which all is known, and one of which only the title is', () => {
    expect(issuesOf({})).toEqual([]);
    expect(checkWith(contractSchema, sampleContract()).ok).toBe(true);
  });

  it('says the sum of weights that are not 100', () => {
    const [quality] = wholeContract.awardCriteria;
    const checked = checkWith(contractSchema, { ...wholeContract, awardCriteria: [quality!] });
    expect(checked).toMatchObject({
      issues: [
        { code: 'SHARES_NOT_WHOLE', path: 'awardCriteria', expected: expect.stringContaining('49.5') },
      ],
    });
  });

  it('says everything that cannot be so at once', () => {
    expect(
      issuesOf({
        stage: 'advertised',
        procedure: 'direct-award-process-a',
        frameworkId: null,
        endDate: '2025-01-01',
        longestEndDate: '2024-01-01',
        buyers: [{ organisationId: null, name: null, companyNumber: '1' }],
      }).toSorted(),
    ).toEqual([
      'awardDate NOT_MADE_YET',
      'buyers[0].companyNumber INVALID_COMPANY_NUMBER',
      'buyers[0].name NOT_ONE_PARTY',
      'endDate DATES_OUT_OF_ORDER',
      'longestEndDate DATES_OUT_OF_ORDER',
      'lotId LOT_WITHOUT_FRAMEWORK',
      'procedure PROCEDURE_NOT_OF_LAW',
      'suppliers NOT_MADE_YET',
    ]);
  });
});

describe('qualityVisitSchema', () => {
  it('takes a visit that was held with its findings, and wants its day and no findings before', () => {
    const codes = (given: object) => {
      const checked = checkWith(qualityVisitSchema, { ...sampleVisit(), ...given });
      return checked.ok ? [] : checked.issues.map(({ code, path }) => `${path} ${code}`);
    };
    const findings = [{ id: 'a', title: 'Good', kind: 'strength', dueDate: null, doneDate: null }];
    expect(codes({ findings })).toEqual([]);
    expect(codes({ date: null })).toEqual(['date HELD_WITHOUT_DAY']);
    expect(codes({ status: 'planned', date: null })).toEqual([]);
    expect(codes({ status: 'planned', findings })).toEqual(['findings FINDINGS_BEFORE_VISIT']);
  });

  it('wants of a party either a name or an organisation', () => {
    const twice = { organisationId: 'council', name: 'The council', companyNumber: null };
    expect(checkWith(contractSchema, { ...wholeContract, buyers: [twice] })).toMatchObject({
      issues: [{ code: 'NOT_ONE_PARTY', whatToDo: expect.stringContaining('Take the name away') }],
    });
  });
});

describe('what may be recorded', () => {
  it('refuses a lot that the framework has not, and says nothing of a framework that cannot be read', () => {
    const ask = (given: object) => contractRule(sampleContract(given), standing).map(({ code }) => code);
    expect(ask({ frameworkId: 'therapies', lotId: 'sight' })).toEqual(['LOT_NOT_OF_FRAMEWORK']);
    expect(ask({ frameworkId: 'therapies', lotId: 'speech' })).toEqual([]);
    expect(ask({ frameworkId: 'therapies', lotId: null })).toEqual([]);
    expect(ask({ frameworkId: 'elsewhere', lotId: 'sight' })).toEqual([]);
    const bare = {
      ...standing,
      entries: () => [{ id: 'bare', content: { ...sampleFramework, lots: [] } }] as never,
    };
    expect(contractRule(sampleContract({ frameworkId: 'bare', lotId: 'a' }), bare)).toMatchObject([
      { expected: 'null' },
    ]);
  });

  it('refuses a framework for homes, which stands with the homes', () => {
    expect(frameworkRule({ ...sampleFramework, buys: 'fostering' }, standing)).toMatchObject([
      { code: 'FRAMEWORK_FOR_HOMES', path: 'buys' },
    ]);
    expect(frameworkRule(sampleFramework, standing)).toEqual([]);
  });
});
