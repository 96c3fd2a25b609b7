import { expect, it } from 'vitest';
import { whatRuns } from './what-runs.ts';

const plan = (
  title: string,
  endDate: string | null,
  successors: readonly unknown[] = [],
  startDate = '2015-04-01',
) => ({
  title,
  startDate,
  endDate,
  successors,
  standing: 'IN_FORCE',
});
const [old, followed, open] = [
  plan('Old', '2019-03-31'),
  plan('Older', '2018-03-31', [{}]),
  plan('Open', null),
];
const framework = { framework: { title: 'Aims', startDate: '2018-04-01', endDate: '2021-03-31' } };

it('keeps what is over apart from what runs, and names what nothing took over from', () => {
  expect(whatRuns({ plans: [followed, old, open], ...framework }, '2020-01-01')).toEqual({
    withoutSuccessor: [{ name: 'The plan “Old”', endDate: '2019-03-31' }],
    notBegun: [],
    running: [open],
    frameworkEnded: false,
    nothingRuns: false,
  });
});

it('is nothing once the framework is over too', () => {
  expect(whatRuns({ plans: [old], ...framework }, '2021-03-31')).toMatchObject({
    running: null,
    nothingRuns: false,
  });
  expect(whatRuns({ plans: [old], ...framework }, '2021-04-01')).toEqual({
    withoutSuccessor: [
      { name: 'The plan “Old”', endDate: '2019-03-31' },
      { name: 'The outcomes framework “Aims”', endDate: '2021-03-31' },
    ],
    notBegun: [],
    running: null,
    frameworkEnded: true,
    nothingRuns: true,
  });
});

it('is nothing where a plan that is over is all there was', () => {
  const none = { framework: null };
  expect(whatRuns({ plans: [old], ...none }, '2020-01-01').nothingRuns).toBe(true);
  expect(whatRuns({ plans: [], ...none }, '2020-01-01').nothingRuns).toBe(false);
});

it('may be something while the plans cannot be had', () => {
  expect(whatRuns({ plans: null, ...framework }, '2022-01-01')).toMatchObject({
    running: null,
    frameworkEnded: true,
    nothingRuns: false,
  });
});

it('is nothing before the first day of all there is, and names what begins when', () => {
  const early = plan('Early', '2019-03-31', [], '2018-04-01');
  expect(whatRuns({ plans: [early], ...framework }, '2018-03-31')).toEqual({
    withoutSuccessor: [],
    notBegun: [
      { name: 'The plan “Early”', startDate: '2018-04-01' },
      { name: 'The outcomes framework “Aims”', startDate: '2018-04-01' },
    ],
    running: null,
    frameworkEnded: false,
    nothingRuns: true,
  });
  expect(whatRuns({ plans: [early], ...framework }, '2018-04-01')).toMatchObject({
    notBegun: [],
    running: [early],
    nothingRuns: false,
  });
});

it('keeps a plan that has not begun out of what runs, and says nothing of the framework while a plan runs', () => {
  const next = plan('Next', null, [], '2018-04-01');
  expect(whatRuns({ plans: [open, next], ...framework }, '2018-03-31')).toMatchObject({
    notBegun: [{ name: 'The plan “Next”', startDate: '2018-04-01' }],
    running: [open],
    nothingRuns: false,
  });
});

it('does not run on with no last day once another plan took over', () => {
  const taken = { ...plan('Taken over', null, [{}]), standing: 'SUCCEEDED' };
  expect(whatRuns({ plans: [taken, open], ...framework }, '2020-01-01')).toMatchObject({
    withoutSuccessor: [],
    running: [open],
  });
});
