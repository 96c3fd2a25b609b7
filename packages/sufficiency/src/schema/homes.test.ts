import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  annualSpendSchema,
  blockBookingSchema,
  callOffSchema,
  frameworkAgreementSchema,
  homeCountSchema,
  homeProgrammeSchema,
  homeSchema,
  marketFindingSchema,
} from '../schema.ts';

const source = { sourceId: 'strategy', place: 'Section 7' };
const home = {
  ...{ id: 'home', name: null, providerId: null, provider: null, sector: null, kind: 'childrens-home' },
  ...{ urn: null, registrations: [], places: [], heldPlaces: [], occupancies: [], withinArea: null },
  ...{
    openedDate: '2021-01-01',
    closedDate: null,
    toldDate: '2022-03-31',
    toldAs: null,
    countId: null,
    source,
  },
};
const status = (what: string, fromDate: string, untilDate: string | null) => ({
  ...{ status: what, fromDate, untilDate },
});
const count = {
  ...{
    id: 'homes',
    title: 'homes',
    homes: 3,
    providers: null,
    providerId: null,
    provider: null,
    sector: null,
  },
  ...{
    kind: 'childrens-home',
    withinArea: null,
    registration: null,
    asAtDate: '2022-03-31',
    untilDate: null,
  },
  ...{ assumption: null, source },
};
const programme = {
  ...{ id: 'own', title: 'Own homes', agreedDate: '2020-02-01', dueDate: null, settings: 7, places: [] },
  ...{ reports: [], homeIds: [], assumption: null, source },
};
const lot = { id: 'one', number: '1', title: 'Standard', pricedBy: null };
const agreement = {
  ...{ id: 'framework', title: 'A framework', kind: 'framework', buys: 'fostering', consortium: null },
  ...{ startDate: '2020-04-01', endDate: null, lots: [lot], assumption: null, source },
};
const callOff = {
  ...{ id: 'one', buys: 'fostering', frameworkId: null, lotId: null, providerId: null, homeId: null },
  ...{ fromDate: '2022-01-01', untilDate: null, perWeekPence: null, source },
};
const booking = {
  ...{ id: 'one', title: 'Places', buys: 'childrens-home', providerId: null, homeId: null, fromDate: null },
  ...{ untilDate: null, places: null, nightsPaid: null, nightsUsed: null, pence: null, source },
};
const spend = { id: 'one', year: 2021, buys: null, pence: 1, source };
const finding = {
  ...{ id: 'one', about: 'frameworks', finding: 'Some', agreementIds: [], knownDate: '2022-09-06', source },
};

const check = (schema: unknown, value: unknown) => checkWith(schema as z.ZodType, value);

describe('files of homes and of the market', () => {
  it.each([
    ['home', homeSchema, home],
    ['number of homes', homeCountSchema, count],
    ['programme', homeProgrammeSchema, programme],
    ['agreement', frameworkAgreementSchema, agreement],
    ['call-off', callOffSchema, callOff],
    ['booking', blockBookingSchema, booking],
    ['spend', annualSpendSchema, spend],
    ['finding', marketFindingSchema, finding],
  ])('may hold a sound %s, and none without a source', (_, schema, value) => {
    expect(check(schema, value)).toEqual({ ok: true, value });
    expect(check(schema, { ...value, source: null })).toMatchObject({
      ok: false,
      issues: [{ path: 'source' }],
    });
  });

  it.each([
    [
      'a home closed before it opened',
      homeSchema,
      { ...home, closedDate: '2020-12-31' },
      'closedDate ENDS_BEFORE_IT_STARTS',
    ],
    [
      'a registration that ends before it begins',
      homeSchema,
      { ...home, registrations: [status('registered', '2022-01-01', '2021-12-31')] },
      'registrations[0].untilDate ENDS_BEFORE_IT_STARTS',
    ],
    [
      'a children’s home that is unregulated',
      homeSchema,
      {
        ...home,
        registrations: [
          status('registered', '2021-01-01', '2022-01-01'),
          status('unregulated', '2022-01-01', null),
        ],
      },
      'registrations[1].status STATUS_OF_ANOTHER_KIND',
    ],
    ['a number of another kind', homeSchema, { ...home, urn: 'SC000001' }, 'urn INVALID_URN'],
    [
      'two numbers of places for one day',
      homeSchema,
      {
        ...home,
        places: [
          { fromDate: '2021-01-01', approved: 4 },
          { fromDate: '2021-01-01', approved: 3 },
        ],
      },
      'places[1].fromDate ENTRIES_OUT_OF_ORDER',
    ],
    [
      'a number told no more before it was',
      homeCountSchema,
      { ...count, untilDate: '2022-03-30' },
      'untilDate ENDS_BEFORE_IT_STARTS',
    ],
    [
      'a programme due before it was agreed',
      homeProgrammeSchema,
      { ...programme, dueDate: '2020-01-31' },
      'dueDate ENDS_BEFORE_IT_STARTS',
    ],
    [
      'two lots of one id',
      frameworkAgreementSchema,
      { ...agreement, lots: [lot, lot] },
      'lots[1].id DUPLICATE_ID',
    ],
    [
      'a call-off that ends before it begins',
      callOffSchema,
      { ...callOff, untilDate: '2021-12-31' },
      'untilDate ENDS_BEFORE_IT_STARTS',
    ],
  ])('may not hold %s', (_, schema, value, expected) => {
    const checked = check(schema, value);
    expect(checked.ok ? [] : checked.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([expected]);
  });

  it('may hold supported accommodation that was unregulated', () => {
    const supported = {
      ...home,
      kind: 'supported-accommodation',
      registrations: [status('unregulated', '2020-01-01', null)],
    };
    expect(check(homeSchema, supported).ok).toBe(true);
  });
});
