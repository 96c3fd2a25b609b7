import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anyScheme, days } from '../test/arbitrary-facts.ts';
import type { ActionFacts } from './action-facts.ts';
import { bragGrey } from './standard-schemes.ts';
import { measuresAchieved } from './measures-achieved.ts';
import { rate } from './rate.ts';
import { ratings, type Rating } from './rating.ts';

/** How bad a colour is; unknown is no colour and is compared with nothing. */
const badness: Record<Exclude<Rating, 'unknown'>, number> = { blue: 0, green: 1, grey: 1, amber: 2, red: 3 };

function notWorse(one: Rating, other: Rating): boolean {
  return one === 'unknown' || other === 'unknown' || badness[one] <= badness[other];
}

describe('the laws of rating', () => {
  it('every action gets exactly one of the six ratings, a reason and a condition, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts, anyScheme, days, (facts, scheme, asOf) => {
        const computed = rate(facts, scheme, asOf);
        expect(ratings).toContain(computed.rating);
        expect(computed.reasons.length).toBeGreaterThan(0);
        expect(computed.wouldChangeIf.length).toBeGreaterThan(0);
        expect(
          [...computed.reasons, ...computed.wouldChangeIf].every((sentence) => sentence.endsWith('.')),
        ).toBe(true);
      }),
    );
  });

  it('a colour the scheme does not have is never given', () => {
    fc.assert(
      fc.property(anyFacts, anyScheme, days, (facts, scheme, asOf) => {
        const { rating } = rate(facts, scheme, asOf);
        return rating === 'unknown' || scheme.states.some((state) => state.rating === rating);
      }),
    );
  });

  it('a later deadline never makes a rating worse', () => {
    fc.assert(
      fc.property(anyFacts, days, days, days, (facts, one, other, asOf) => {
        const [earlier, later] = [one, other].toSorted() as [string, string];
        const sooner = rate({ ...facts, deadlineDate: earlier }, bragGrey, asOf).rating;
        const longer = rate({ ...facts, deadlineDate: later }, bragGrey, asOf).rating;
        return notWorse(longer, sooner);
      }),
    );
  });

  it('no deadline at all is never worse than one', () => {
    fc.assert(
      fc.property(anyFacts, days, (facts, asOf) =>
        notWorse(
          rate({ ...facts, deadlineDate: null }, bragGrey, asOf).rating,
          rate(facts, bragGrey, asOf).rating,
        ),
      ),
    );
  });

  it('reading later never makes a rating better', () => {
    fc.assert(
      fc.property(anyFacts, days, days, (facts, one, other) => {
        const [before, after] = [one, other].toSorted() as [string, string];
        return notWorse(rate(facts, bragGrey, before).rating, rate(facts, bragGrey, after).rating);
      }),
    );
  });

  it('nothing recorded about progress is unknown, whatever else is on record', () => {
    fc.assert(
      fc.property(anyFacts, anyScheme, days, (facts, scheme, asOf) => {
        expect(rate({ ...facts, progress: null }, scheme, asOf).rating).toBe('unknown');
      }),
    );
  });

  it('blue is given only with completion, an approval and no measure short of its target', () => {
    fc.assert(
      fc.property(anyFacts, days, (facts: ActionFacts, asOf) => {
        fc.pre(rate(facts, bragGrey, asOf).rating === 'blue');
        expect(facts.progress?.status).toBe('complete');
        expect(facts.approvals.length).toBeGreaterThan(0);
        expect(['observed', 'accepted-on-evidence']).toContain(measuresAchieved(facts));
      }),
      { numRuns: 25 },
    );
  });

  it('a measure that cannot be told never makes a rating worse, and never better than leaving it out', () => {
    fc.assert(
      fc.property(anyFacts, days, (facts, asOf) => {
        const untold = { indicatorId: 'untold', status: 'not-rated' as const };
        const withIt = rate({ ...facts, measures: [...facts.measures, untold] }, bragGrey, asOf).rating;
        const without = rate(facts, bragGrey, asOf).rating;
        expect(withIt === without || withIt === 'unknown' || without === 'blue').toBe(true);
      }),
    );
  });

  it('the order of the measures does not matter', () => {
    fc.assert(
      fc.property(anyFacts, days, (facts, asOf) => {
        const turned = { ...facts, measures: facts.measures.toReversed() };
        expect(rate(turned, bragGrey, asOf).rating).toBe(rate(facts, bragGrey, asOf).rating);
      }),
    );
  });
});
