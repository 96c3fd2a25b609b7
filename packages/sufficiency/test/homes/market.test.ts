import { addDays, daysBetween } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockBookingUse,
  callOffsByLot,
  callOffsByRoute,
  programmeProgress,
  spendByYear,
  type BlockBooking,
  type CallOff,
  type FrameworkAgreement,
  type HomeProgramme,
} from '../../src/homes/index.ts';
import { home } from './samples.ts';

const source = { sourceId: 'sample', place: 'section 1' };

function programme(given: Partial<HomeProgramme> = {}): HomeProgramme {
  return {
    ...{ id: 'own', title: 'Homes of our own', agreedDate: '2020-02-01', dueDate: null, settings: 7 },
    places: [
      { use: 'residential', places: 16 },
      { use: 'emergency', places: 2 },
    ],
    ...{ reports: [], homeIds: [], assumption: null, source },
    ...given,
  };
}

const report = {
  ...{ asAtDate: '2022-09-06', acquired: 4, opened: 3, registered: 3, places: null, children: 5 },
  ...{ steppedDown: 2, assumption: null, source },
};

describe('a programme of homes', () => {
  it('is planned and nothing else before its first report', () => {
    const nothing = { reported: null, recomputed: null, discrepancy: null, outstanding: null };
    expect(programmeProgress(programme({ reports: [report] }), [], '2022-09-05')).toEqual({
      report: null,
      settings: { planned: 7, ...nothing },
      places: { planned: 18, ...nothing },
      late: null,
    });
  });

  it('has 4 of 7 homes outstanding by its report, and says nothing of places', () => {
    const found = programmeProgress(programme({ reports: [report] }), [], '2023-01-01');
    expect(found.settings).toMatchObject({ planned: 7, reported: 3, outstanding: 4 });
    expect(found.places).toMatchObject({ planned: 18, reported: null, outstanding: null });
  });

  it('is held against its homes where they are known', () => {
    const homes = [
      home({ id: 'a', openedDate: '2021-11-01', places: [{ fromDate: '2021-11-01', approved: 4 }] }),
      home({ id: 'b', openedDate: '2022-02-01', places: [{ fromDate: '2022-02-01', approved: 2 }] }),
      home({ id: 'c', openedDate: '2023-02-01' }),
      home({ id: 'of-somebody-else', openedDate: '2021-01-01' }),
    ];
    const own = programme({ reports: [report], homeIds: ['a', 'b', 'c'] });
    const found = programmeProgress(own, homes, '2022-09-06');
    expect(found.settings).toMatchObject({ reported: 3, recomputed: 2, discrepancy: -1, outstanding: 4 });
    expect(found.places).toMatchObject({ reported: null, recomputed: 6, discrepancy: null, outstanding: 12 });
    expect(programmeProgress(own, homes, '2023-02-01').places.recomputed).toBeNull();
  });

  it('is late when its day has passed with homes outstanding, and never without a day', () => {
    const late = (dueDate: string | null, opened: number) =>
      programmeProgress(programme({ dueDate, reports: [{ ...report, opened }] }), [], '2023-04-01').late;
    expect([late('2023-03-31', 3), late('2023-04-01', 3), late('2023-03-31', 7), late(null, 3)]).toEqual([
      true,
      false,
      false,
      null,
    ]);
  });
});

describe('block bookings', () => {
  const booking = (id: string, nightsPaid: number | null, nightsUsed: number | null, pence: number | null) =>
    ({
      ...{ id, title: 'Places', buys: 'childrens-home', providerId: null, homeId: null, fromDate: null },
      ...{ untilDate: null, places: null, nightsPaid, nightsUsed, pence, source },
    }) satisfies BlockBooking as BlockBooking;

  it('say how much of what was paid for was used, and leave out of the sums what nobody tells', () => {
    const found = blockBookingUse([
      booking('a', 365, 200, 100_000),
      booking('b', 100, 0, 5_000),
      booking('c', 365, null, 1),
      booking('d', null, 10, null),
      booking('e', 0, 0, 0),
    ]);
    expect(found.bookings.map(({ shareUsed }) => shareUsed)).toEqual([54.79, 0, null, null, null]);
    expect(found.bookings.map(({ pencePerNightUsed }) => pencePerNightUsed)).toEqual([
      500,
      null,
      null,
      null,
      null,
    ]);
    expect(found).toMatchObject({ nightsPaid: 465, nightsUsed: 200, shareUsed: 43.01, unknown: 2 });
  });
});

const callOff = (id: string, given: Partial<CallOff> = {}): CallOff => ({
  ...{ id, buys: 'fostering', frameworkId: null, lotId: null, providerId: null, homeId: null },
  ...{ fromDate: '2022-01-01', untilDate: null, perWeekPence: 700, source },
  ...given,
});

describe('places bought', () => {
  const agreement = (id: string, startDate: string | null, endDate: string | null): FrameworkAgreement => ({
    ...{ id, title: id, kind: 'framework', buys: 'fostering', consortium: null, startDate, endDate },
    ...{ lots: [], assumption: null, source },
  });
  const agreements = [agreement('now', '2020-04-01', '2024-04-01'), agreement('always', null, null)];

  it('are on a framework only where it ran on the day they were bought', () => {
    const bought = [
      callOff('a', { frameworkId: 'now' }),
      callOff('b', { frameworkId: 'always', perWeekPence: null }),
      callOff('c', { frameworkId: 'now', fromDate: '2020-03-31' }),
      callOff('d', { frameworkId: 'now', fromDate: '2024-04-01' }),
      callOff('e', { frameworkId: 'of-nobody' }),
      callOff('f'),
      callOff('ended', { untilDate: '2024-05-01' }),
      callOff('to-come', { fromDate: '2024-05-02' }),
    ];
    expect(callOffsByRoute(bought, agreements, '2024-05-01')).toEqual([
      { route: 'on-framework', callOffs: 2, share: 33.33, perWeekPence: 700, withoutPrice: 1 },
      { route: 'off-framework', callOffs: 1, share: 16.67, perWeekPence: 700, withoutPrice: 0 },
      { route: 'framework-not-in-force', callOffs: 3, share: 50, perWeekPence: 2100, withoutPrice: 0 },
    ]);
  });
});

it('are told lot by lot, each of the agreement, and last those of no lot', () => {
  const lot = (id: string) => ({ id, number: id, title: id, pricedBy: null });
  const framework = { id: 'framework', lots: [lot('1'), lot('2')] };
  const bought = [
    callOff('a', { frameworkId: 'framework', lotId: '2' }),
    callOff('b', { frameworkId: 'framework', lotId: '2', perWeekPence: null }),
    callOff('c', { frameworkId: 'framework' }),
    callOff('d', { frameworkId: 'of-somebody-else', lotId: '1' }),
    callOff('e', { frameworkId: 'framework', lotId: '1', untilDate: '2022-02-01' }),
  ];
  expect(callOffsByLot(bought, framework, '2022-02-01')).toEqual([
    { lot: lot('1'), callOffs: 0, perWeekPence: 0, withoutPrice: 0 },
    { lot: lot('2'), callOffs: 2, perWeekPence: 700, withoutPrice: 1 },
    { lot: null, callOffs: 1, perWeekPence: 700, withoutPrice: 0 },
  ]);
});

it('finds no route that nobody used', () => {
  expect(callOffsByRoute([callOff('a')], [], '2024-05-01').map(({ route }) => route)).toEqual([
    'off-framework',
  ]);
});

describe('spend by year', () => {
  it('is 52.14 weeks for a place of a whole year, beside what a source reports', () => {
    const bought = [callOff('a', { fromDate: '2021-04-01', untilDate: '2022-04-01' })];
    const told = [{ id: 'x', year: 2021, buys: 'fostering' as const, pence: 36_000, source }];
    const found = spendByYear(bought, told, [2021], '2023-01-01');
    expect(
      found.map(({ buys, reported, recomputed, discrepancy, nights }) => [
        buys,
        reported,
        recomputed,
        discrepancy,
        nights,
      ]),
    ).toEqual([
      ['fostering', 36_000, 36_500, 500, 365],
      [null, null, 36_500, null, 365],
    ]);
  });

  it('tells what is reported where nothing was bought, and together where that is reported', () => {
    const told = [
      { id: 'x', year: 2021, buys: 'childrens-home' as const, pence: 1, source },
      { id: 'y', year: 2021, buys: null, pence: 2, source },
    ];
    expect(
      spendByYear([], told, [2021], '2023-01-01').map(({ buys, reported, recomputed }) => [
        buys,
        reported,
        recomputed,
      ]),
    ).toEqual([
      ['childrens-home', 1, null],
      [null, 2, null],
    ]);
  });

  it('is unknown where one place has no price, and says for how many nights', () => {
    const bought = [callOff('a'), callOff('b', { perWeekPence: null })];
    expect(spendByYear(bought, [], [2021], '2022-01-11')[0]).toMatchObject({
      recomputed: null,
      nights: 20,
      nightsWithoutPrice: 10,
    });
  });

  it('counts every night once, in the year it is in, and none after the day asked', () => {
    const days = fc.integer({ min: 0, max: 2000 }).map((some) => addDays('2019-04-01', some));
    fc.assert(
      fc.property(days, fc.option(days), days, (fromDate, untilDate, until) => {
        const bought = [callOff('a', { fromDate, untilDate })];
        const years = spendByYear(bought, [], [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025], until);
        const nights = years.filter(({ buys }) => buys === null).reduce((sum, year) => sum + year.nights, 0);
        const end = untilDate !== null && untilDate < until ? untilDate : until;
        expect(nights).toBe(Math.max(0, daysBetween(fromDate, end)));
      }),
    );
  });
});
