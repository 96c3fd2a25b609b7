import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionFacts } from '../src/action-facts.ts';
import { rate } from '../src/rate.ts';
import { ratingLabel } from '../src/rating-label.ts';
import { ratings } from '../src/rating.ts';
import type { RatingRule } from '../src/rule.ts';
import type { Scheme } from '../src/scheme.ts';
import { anyFacts, days, soundScheme } from './arbitrary-facts.ts';

interface Asked {
  readonly facts: ActionFacts;
  readonly scheme: Scheme;
  readonly asOf: string;
}

/** Questions that a rule decides. A rule that nothing reaches never gives one, and its laws do not end well. */
const decidedBy = (rule: RatingRule): fc.Arbitrary<Asked> =>
  fc
    .record({ facts: anyFacts, scheme: soundScheme, asOf: days })
    .filter(({ facts, scheme, asOf }) => rate(facts, scheme, asOf).ruleId === rule.id);

/** What every rating rule must hold to, whatever it is about. */
export function lawsOfRatingRule(rule: RatingRule): void {
  // Finding them is what costs: they are found once, by the first law that asks, and every law holds for all.
  let found: readonly Asked[] | undefined;
  const always = (law: (asked: Asked) => void) => {
    found ??= fc.sample(decidedBy(rule), 150);
    for (const asked of found) law(asked);
  };

  describe(`the rating rule ${rule.id}`, () => {
    it('gives the rating it says it gives, with a reason and a condition, each a sentence and none twice', () => {
      always(({ facts, scheme, asOf }) => {
        const { rating, reasons, wouldChangeIf } = rate(facts, scheme, asOf);
        expect(rating).toBe(rule.rating);
        for (const sentences of [reasons, wouldChangeIf]) {
          expect(sentences.length).toBeGreaterThan(0);
          expect(new Set(sentences).size).toBe(sentences.length);
          for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^\n]*[^ .,;:]\.$/u);
        }
      });
    });

    it('says what would change it, and it is true', () => {
      always(({ facts, scheme, asOf }) => {
        for (const { to, ways, sentence } of rate(facts, scheme, asOf).changes) {
          expect(ways.length, sentence).toBeGreaterThan(0);
          expect(to, sentence).not.toContain(rule.rating);
          if (to.length === 1) expect(sentence).toContain(`It would be ${ratingLabel(scheme, to[0]!)} `);
          for (const way of ways) {
            const changed = rate({ ...facts, ...way.facts }, scheme, way.asOf ?? asOf).rating;
            expect(to, `${sentence} ${JSON.stringify(way)}`).toContain(changed);
          }
        }
      });
    });

    it('changes nothing it is given and answers the same twice', () => {
      always(({ facts, scheme, asOf }) => {
        const before = JSON.stringify([facts, scheme]);
        expect(rate(facts, scheme, asOf)).toEqual(rate(facts, scheme, asOf));
        expect(JSON.stringify([facts, scheme])).toBe(before);
      });
    });

    it('does not mind the order of measures and approvals, nor what anything is called', () => {
      always(({ facts, scheme, asOf }) => {
        const turned = {
          ...facts,
          approvals: facts.approvals.toReversed(),
          measures: facts.measures.toReversed().map((measure) => ({ ...measure, title: 'Another name' })),
        };
        const states = scheme.states.toReversed().map((state) => ({ ...state, label: `Our ${state.label}` }));
        expect(rate(turned, { ...scheme, states }, asOf).ruleId).toBe(rule.id);
      });
    });

    it('is passed over where the scheme has no state for it', () => {
      always(({ facts, scheme, asOf }) => {
        const states = scheme.states.filter(({ rating }) => rating !== rule.rating);
        const { rating } = rate(facts, { ...scheme, states }, asOf);
        expect(rating === 'unknown' || rating !== rule.rating).toBe(true);
        expect(ratings).toContain(rating);
      });
    });

    if (rule.rating !== 'unknown') {
      it('gives no colour where nothing is recorded', () => {
        always(({ facts, scheme, asOf }) => {
          expect(rate({ ...facts, progress: null }, scheme, asOf).rating).toBe('unknown');
        });
      });
    }
  });
}
