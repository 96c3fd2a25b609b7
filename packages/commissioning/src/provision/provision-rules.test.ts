import { describe, expect, it } from 'vitest';
import { sampleMappedService } from '../../test/sample-mapped-service.ts';
import type { StandingEntries } from '../registers/register-rule.ts';
import { provisionRegisters } from '../registers/provision-registers.ts';
import { localOfferCheckRule, localOfferUseRule, serviceRule } from './provision-rules.ts';

const standing: StandingEntries = { today: '2024-02-29', entries: () => [] };
const use = (month: string) => ({
  ...{ id: month, month, visits: 1, newUsers: null, engagementSessions: null, note: null },
});
const check = (checkedDate: string) => ({
  ...{ id: `a.${checkedDate}`, serviceId: 'a', checkedDate, found: 'right' as const, note: null },
});

describe('what is recorded of provision', () => {
  it('was checked by today', () => {
    const service = (lastChecked: string | null) => sampleMappedService('a', { lastChecked });
    expect(serviceRule(service(null), standing)).toEqual([]);
    expect(serviceRule(service('2024-02-29'), standing)).toEqual([]);
    expect(serviceRule(service('2024-03-01'), standing)).toMatchObject([
      { code: 'DAY_TO_COME', path: 'lastChecked' },
    ]);
    expect(localOfferCheckRule(check('2024-02-29'), standing)).toEqual([]);
    expect(localOfferCheckRule(check('2024-03-01'), standing)).toMatchObject([
      { code: 'DAY_TO_COME', path: 'checkedDate' },
    ]);
  });

  it('is of a month that is over', () => {
    expect(localOfferUseRule(use('2024-01'), standing)).toEqual([]);
    expect(localOfferUseRule(use('2024-02'), standing)).toMatchObject([
      { code: 'MONTH_NOT_OVER', path: 'month' },
    ]);
  });

  it('has one entry for each service and day, and for each month', () => {
    expect(provisionRegisters['local-offer-check'].idOf(check('2024-01-31'))).toBe('a.2024-01-31');
    expect(provisionRegisters['local-offer-use'].idOf(use('2024-01'))).toBe('2024-01');
  });
});
