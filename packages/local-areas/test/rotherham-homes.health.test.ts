import {
  blockBookingUse,
  homeCountChecks,
  homesToldOf,
  programmeProgress,
} from '@golden-thread/sufficiency/homes';
import { expect, it } from 'vitest';
import { area } from './rotherham.ts';

const { agreements, blockBookings, callOffs, findings, homeCounts, homes, programmes } = area.market;
const figure = (id: string) => area.figures.find((each) => each.id === id)?.reported;

it('tells of 24 homes at the end of March 2022, none by name', () => {
  const told = homesToldOf(homes, homeCounts, '2022-03-31');
  expect(told).toHaveLength(24);
  expect(told.filter(({ name }) => name !== null)).toEqual([]);
  expect(homesToldOf(homes, homeCounts, '2022-03-30')).toEqual([]);
});

it('counts homes and providers as its figures print them', () => {
  const counts = new Map(homeCounts.map((count) => [count.id, count]));
  expect(counts.get('private-childrens-homes')).toMatchObject({
    homes: figure('private-homes'),
    providers: figure('private-home-providers'),
  });
  expect(counts.get('private-16-plus-homes')).toMatchObject({
    homes: figure('private-16-plus-homes'),
    providers: figure('private-16-plus-providers'),
  });
  expect(counts.get('council-childrens-homes')?.homes).toBe(figure('council-homes'));
  expect(counts.get('council-short-breaks-homes')?.homes).toBe(figure('council-short-breaks-homes'));
  expect(counts.get('council-16-plus-homes')?.homes).toBe(figure('council-16-plus-homes'));
});

it('names two council services for 16 and over where its strategy counts one', () => {
  const checks = homeCountChecks(homes, homeCounts, '2022-09-06');
  expect(homes.map(({ name }) => name)).toEqual(['Hollowgate', 'House Project']);
  expect(checks.filter(({ discrepancy }) => discrepancy > 0)).toMatchObject([
    { count: { id: 'council-16-plus-homes' }, reported: 1, named: 2, discrepancy: 1 },
  ]);
});

it('opened 3 of the 7 homes it planned, as its figures print them', () => {
  const [programme] = programmes;
  expect(programme?.places).toEqual([
    { use: 'residential', places: figure('planned-residential-beds') },
    { use: 'emergency', places: figure('planned-emergency-beds') },
  ]);
  const progress = programme && programmeProgress(programme, homes, '2022-09-06');
  expect(progress).toMatchObject({
    settings: {
      planned: figure('planned-registered-settings'),
      reported: figure('new-homes-open'),
      outstanding: 4,
    },
    places: { planned: 18, reported: null, outstanding: null },
    report: {
      acquired: figure('new-homes-acquired'),
      children: figure('young-people-in-new-homes'),
      steppedDown: figure('young-people-stepped-down'),
    },
    late: null,
  });
});

it('buys under two agreements of the region and one of its own', () => {
  expect(agreements.map(({ id, consortium, lots }) => [id, consortium, lots.length])).toEqual([
    ['white-rose-fostering', 'White Rose Consortium', 5],
    ['white-rose-residential', 'White Rose Consortium', 4],
    ['support-and-accommodation-16-plus', null, 0],
  ]);
  const [fostering] = agreements;
  expect(fostering?.lots.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '4']);
});

it('says that places were booked in blocks and not how many nights were used', () => {
  expect(blockBookingUse(blockBookings)).toMatchObject({
    nightsPaid: 0,
    nightsUsed: 0,
    shareUsed: null,
    unknown: 1,
  });
  expect(findings.map(({ about }) => about)).toContain('block-bookings');
  expect(callOffs).toEqual([]);
});

it('invents no home: no number of Ofsted, no place and no date that no document gives', () => {
  for (const { urn, places, occupancies, registrations, withinArea, openedDate, closedDate } of homes) {
    expect([urn, withinArea, openedDate, closedDate]).toEqual([null, null, null, null]);
    expect([...places, ...occupancies, ...registrations]).toEqual([]);
  }
});
