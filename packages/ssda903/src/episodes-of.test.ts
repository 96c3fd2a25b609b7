import type { IsoDate } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { episodesOf } from './episodes-of.ts';
import type { Ssda903EpisodeRecord, Ssda903Row } from './ssda903-row.ts';
import type { Ssda903Year } from './ssda903-year.ts';

let rows = 0;
function episode(
  year: Ssda903Year,
  DECOM: string | null,
  DEC: string | null,
  values: Partial<Ssda903EpisodeRecord> = {},
  pseudonym: string | null = 'a',
): Ssda903Row {
  return {
    module: 'episodes',
    year,
    row: (rows += 1),
    pseudonym,
    birthMonth: null,
    values: {
      RNE: 'S',
      LS: 'C2',
      CIN: 'N1',
      PLACE: 'U4',
      PLACE_PROVIDER: 'PR1',
      REC: DEC === null ? null : 'X1',
      REASON_PLACE_CHANGE: null,
      URN: null,
      PL_LA: null,
      PL_LOCATION: null,
      PL_DISTANCE: 3.5,
      ...values,
      DECOM: DECOM as IsoDate | null,
      DEC: DEC as IsoDate | null,
    },
  };
}
const header = (year: Ssda903Year, SEX: string | null, birthMonth: string): Ssda903Row => ({
  module: 'header',
  year,
  row: 1,
  pseudonym: 'a',
  birthMonth,
  values: { SEX, ETHNIC: null, MOTHER: null },
});
const days = (given: readonly Ssda903Row[]) =>
  episodesOf(given).map(({ startDate, endDate, endReason }) => [startDate, endDate, endReason]);

describe('the episodes of rows', () => {
  it('have what the row says, and the child of the newest header', () => {
    const given = [
      header(2021, '2', '2010-05'),
      header(2020, '1', '2011-05'),
      episode(2020, '2020-05-01', null, { PL_LOCATION: 'IN', URN: '1234567' }),
      episode(2020, '2020-05-01', null, {}, null),
      episode(2020, null, null),
    ];
    expect(episodesOf(given)).toEqual([
      {
        pseudonym: 'a',
        birthMonth: '2010-05',
        sex: 'female',
        startDate: '2020-05-01',
        endDate: null,
        toldUntil: '2021-03-31',
        startReason: 'S',
        endReason: null,
        legalStatus: 'C2',
        need: 'N1',
        placement: 'U4',
        provider: 'PR1',
        placementLocation: 'IN',
        placementAuthority: null,
        distance: 3.5,
        urn: '1234567',
        placementChange: null,
      },
    ]);
  });

  it('are each there once when the next return goes on with one, whichever is given first', () => {
    const open = episode(2020, '2020-05-01', null);
    const ended = episode(2021, '2020-05-01', '2021-06-01', { REC: 'E8' });
    for (const given of [
      [open, ended],
      [ended, open],
    ])
      expect(days(given)).toEqual([['2020-05-01', '2021-06-01', 'E8']]);
    expect(episodesOf([open, ended])[0]).toMatchObject({
      toldUntil: '2022-03-31',
      sex: 'unknown',
      birthMonth: null,
    });
  });

  it('take the last of two rows of one return that begin on one day', () => {
    const [one, other] = [episode(2020, '2020-05-01', null), episode(2020, '2020-05-01', '2020-07-01')];
    expect(days([other, one])).toEqual([['2020-05-01', '2020-07-01', 'X1']]);
  });

  it('end the day the next begins, keep what lies between, and use no end before the beginning', () => {
    expect(
      days([
        episode(2020, '2020-09-01', '2020-08-01'),
        episode(2020, '2020-05-01', null),
        episode(2020, '2020-06-01', '2020-07-15'),
        episode(2020, '2020-07-01', '2020-08-01', { REC: 'E8' }),
      ]),
    ).toEqual([
      ['2020-05-01', '2020-06-01', null],
      ['2020-06-01', '2020-07-01', null],
      ['2020-07-01', '2020-08-01', 'E8'],
      ['2020-09-01', null, null],
    ]);
  });

  it('leave short breaks out, which end what was before them', () => {
    const given = [episode(2020, '2020-05-01', null), episode(2020, '2020-06-01', null, { LS: 'V4' })];
    expect(days(given)).toEqual([['2020-05-01', '2020-06-01', null]]);
    expect(days([episode(2020, '2020-06-01', null, { LS: 'V3' })])).toEqual([]);
  });

  it('never overlap, whatever the returns say, in whichever order', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((each) => `2020-06-${String(each).padStart(2, '0')}`);
    const row = fc
      .tuple(fc.constantFrom<Ssda903Year>(2019, 2020, 2021), day, fc.option(day), fc.constantFrom('a', 'b'))
      .map(([year, start, end, child]) => episode(year, start, end, {}, child));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (given) => {
        const found = episodesOf(given);
        for (const [at, { pseudonym, startDate, endDate }] of found.entries()) {
          const next = found[at + 1];
          if (endDate !== null) expect(endDate >= startDate).toBe(true);
          if (next?.pseudonym === pseudonym) {
            expect(next.startDate > startDate).toBe(true);
            expect(endDate !== null && endDate <= next.startDate).toBe(true);
          }
        }
        expect(episodesOf([...given].reverse())).toEqual(found);
      }),
    );
  });
});
