import { expect, it } from 'vitest';
import { whatEnded } from './what-ended.ts';

const plan = (title: string, endDate: string | null, successors: readonly unknown[] = []) => ({
  title,
  endDate,
  successors,
});
const [old, followed, open] = [
  plan('Old', '2019-03-31'),
  plan('Older', '2018-03-31', [{}]),
  plan('Open', null),
];
const framework = { frameworkTitle: 'Aims', frameworkEndDate: '2021-03-31' };

it('keeps what is over apart from what runs, and names what nothing took over from', () => {
  expect(whatEnded({ plans: [followed, old, open], ...framework }, '2020-01-01')).toEqual({
    withoutSuccessor: [{ name: 'The plan “Old”', endDate: '2019-03-31' }],
    running: [open],
    frameworkEnded: false,
    everything: false,
  });
});

it('is everything once the framework is over too', () => {
  expect(whatEnded({ plans: [old], ...framework }, '2021-03-31')).toMatchObject({
    running: null,
    everything: false,
  });
  expect(whatEnded({ plans: [old], ...framework }, '2021-04-01')).toEqual({
    withoutSuccessor: [
      { name: 'The plan “Old”', endDate: '2019-03-31' },
      { name: 'The outcomes framework “Aims”', endDate: '2021-03-31' },
    ],
    running: null,
    frameworkEnded: true,
    everything: true,
  });
});

it('is everything where a plan is all there was', () => {
  const none = { frameworkTitle: null, frameworkEndDate: null };
  expect(whatEnded({ plans: [old], ...none }, '2020-01-01').everything).toBe(true);
  expect(whatEnded({ plans: [], ...none }, '2020-01-01').everything).toBe(false);
});

it('is not everything while the plans cannot be had', () => {
  expect(whatEnded({ plans: null, ...framework }, '2022-01-01')).toMatchObject({
    running: null,
    frameworkEnded: true,
    everything: false,
  });
});
