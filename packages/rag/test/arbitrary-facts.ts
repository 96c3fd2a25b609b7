import fc from 'fast-check';
import type { ActionFacts } from '../src/action-facts.ts';
import { bragGrey } from '../src/standard-schemes.ts';
import { ratings, type Rating } from '../src/rating.ts';
import type { Scheme } from '../src/scheme.ts';

/** Days of 2022, so that starts, deadlines and the day asked fall before, on and after one another. */
export const days = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2022-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const risks = fc.constantFrom(
  'none' as const,
  'risk' as const,
  'significant-risk' as const,
  'unknown' as const,
);
const progress = fc.record({
  status: fc.constantFrom('not-started' as const, 'in-progress' as const, 'complete' as const),
  measuresRisk: risks,
  timelineRisk: risks,
});

/** Any facts at all, sensible or not. */
export const anyFacts: fc.Arbitrary<ActionFacts> = fc.record({
  startDate: fc.option(days),
  deadlineDate: fc.option(days),
  progress: fc.option(progress),
  completedDate: fc.option(days),
  evidence: fc.constantFrom('none' as const, 'submitted' as const, 'accepted' as const, 'returned' as const),
  panel: fc.constantFrom(undefined, true, false),
  approvals: fc.array(fc.record({ bodyId: fc.constantFrom('board', 'other-board'), date: days }), {
    maxLength: 2,
  }),
  measures: fc.array(
    fc.record({
      indicatorId: fc.constantFrom('one', 'two', 'three'),
      status: fc.constantFrom(
        'met' as const,
        'on-track' as const,
        'off-track' as const,
        'not-rated' as const,
      ),
    }),
    { maxLength: 3 },
  ),
});

const needs = fc.record({
  amberNeeds: fc.constantFrom('measures-or-timeline' as const, 'measures-and-timeline' as const),
  redNeeds: fc.constantFrom('measures-or-timeline' as const, 'measures-and-timeline' as const),
  blueNeeds: fc.constantFrom(
    undefined,
    'measures-and-approval' as const,
    'measures' as const,
    'approval' as const,
    'completion' as const,
  ),
});

/** Schemes with any of the states, even none, and any needs. */
export const anyScheme: fc.Arbitrary<Scheme> = fc
  .tuple(fc.subarray([...bragGrey.states]), needs)
  .map(([states, needed]) => ({ ...bragGrey, ...needed, states }));

/** Schemes that the schema lets pass: they have green, amber, red and unknown, and perhaps blue and grey. */
export const soundScheme: fc.Arbitrary<Scheme> = fc
  .tuple(fc.subarray<Rating>(['blue', 'grey']), needs)
  .map(([more, needed]) => ({
    ...bragGrey,
    ...needed,
    blueNeeds: more.includes('blue') ? needed.blueNeeds : undefined,
    states: bragGrey.states.filter(({ rating }) =>
      ['green', 'amber', 'red', 'unknown', ...more].includes(rating),
    ),
  }));

/** Any of the six ratings. */
export const anyRating = fc.constantFrom(...ratings);
