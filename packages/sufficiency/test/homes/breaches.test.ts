import { addDays } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  breachesOn,
  breachesTold,
  type HomeEpisode,
  type HomeKind,
  type RegistrationStatus,
} from '../../src/homes/index.ts';
import { stayStart } from '../../src/homes/breaches/stay-start.ts';
import cases from './breaches.cases.json' with { type: 'json' };
import { episode, home, registered } from './samples.ts';

it.each(cases)('$name', ({ homes, episodes, day, breaches, checked, unchecked }) => {
  const known = homes.map(([urn, kind, status, from]) =>
    registered(urn!, kind as HomeKind, status as RegistrationStatus, from!),
  );
  const found = breachesOn(known, (episodes as Partial<HomeEpisode>[]).map(episode), day);
  expect(found).toMatchObject({ checked, unchecked, breaches });
  expect(found?.breaches).toHaveLength(breaches.length);
});

it('says nothing of a day that no return reaches', () => {
  const told = episode({ toldUntil: '2022-03-31' });
  expect(breachesOn([], [told], '2022-04-01')).toBeNull();
});

it('looks at no home by number that has none', () => {
  expect(breachesOn([home()], [episode()], '2022-05-01')).toEqual({ breaches: [], checked: 0, unchecked: 1 });
});

it('goes back through as many episodes as follow on each other, and not to other homes', () => {
  const stays = [
    { startDate: '2022-01-01', endDate: '2022-02-01', startReason: 'S', urn: '2' },
    { startDate: '2022-02-01', endDate: '2022-03-01', startReason: 'P', urn: '1' },
    { startDate: '2022-03-01', endDate: '2022-04-01', startReason: 'U', urn: '1' },
    { startDate: '2022-04-01', endDate: null, startReason: 'L', urn: null },
  ];
  expect(stays.map((stay) => stayStart(stay, stays))).toEqual([
    '2022-01-01',
    '2022-02-01',
    '2022-02-01',
    '2022-02-01',
  ]);
});

it('takes no two homes without a number for one', () => {
  const before = { startDate: '2022-01-01', endDate: '2022-02-01', startReason: 'S', urn: 'XXXXXXX' };
  const after = { startDate: '2022-02-01', endDate: null, startReason: 'P', urn: 'XXXXXXX' };
  expect(stayStart(after, [before, after])).toBe('2022-02-01');
});

it('tells of a child in an unregistered home on every day of the stay, one day more each, and on no other', () => {
  const days = fc.nat({ max: 400 }).map((some) => addDays('2023-01-01', some));
  const unregistered = registered('1', 'childrens-home', 'unregistered', '2020-01-01');
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 400 }), days, (startDate, length, day) => {
      const endDate = addDays(startDate, length);
      const found = breachesOn([unregistered], [episode({ urn: '1', startDate, endDate })], day);
      const isThere = startDate <= day && day < endDate;
      expect(found?.breaches.map(({ sinceDate }) => sinceDate)).toEqual(isThere ? [startDate] : []);
      for (const { days: counted } of found?.breaches ?? [])
        expect(addDays(startDate, counted - 1)).toBe(day);
    }),
  );
});

it('tells those of the last day told of where no return reaches the day asked about, and says so', () => {
  const unregistered = registered('1', 'childrens-home', 'unregistered', '2020-01-01');
  const stay = episode({ urn: '1', startDate: '2022-03-01', endDate: null, toldUntil: '2022-03-31' });
  const after = breachesTold([unregistered], [stay], '2022-11-22');
  expect(after).toMatchObject({ onDate: '2022-03-31', reachesDay: false, breaches: [{ days: 31 }] });
  expect(after?.breaches).toEqual(breachesOn([unregistered], [stay], '2022-03-31')?.breaches);
  expect(breachesTold([unregistered], [], '2022-03-01')).toBeNull();
  const then = breachesTold([unregistered], [stay], '2022-03-01');
  expect(then).toMatchObject({ onDate: '2022-03-01', reachesDay: true, breaches: [{ days: 1 }] });
});
