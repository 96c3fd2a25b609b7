import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictions } from '../src/contradictions.ts';
import type { ContradictionRule } from '../src/contradictions/contradiction.ts';
import { rate } from '../src/rate.ts';
import { anyFacts, anyRating, days, soundScheme } from './arbitrary-facts.ts';

/** What every contradiction rule must hold to, whatever it is about. */
export function lawsOfContradictionRule(rule: ContradictionRule): void {
  const asked = fc.record({ facts: anyFacts, scheme: soundScheme, asOf: days });
  const found = asked.filter(({ facts, scheme, asOf }) => rule.against(facts, scheme, asOf) !== null);

  describe(`the contradiction ${rule.kind}`, () => {
    it('is found in a sentence, under its own rating and no other', () => {
      fc.assert(
        fc.property(found, anyRating, ({ facts, scheme, asOf }, recorded) => {
          const kinds = contradictions(recorded, facts, scheme, asOf).map(({ kind }) => kind);
          expect(kinds.includes(rule.kind)).toBe(recorded === rule.rating);
          expect(rule.against(facts, scheme, asOf)).toMatch(/^[A-Z][^\n]*[^ .,;:]\.$/u);
        }),
      );
    });

    it('is never found against a rating that the rules give', () => {
      fc.assert(
        fc.property(asked, ({ facts, scheme, asOf }) => {
          if (rate(facts, scheme, asOf).rating !== rule.rating) return;
          expect(rule.against(facts, scheme, asOf)).toBeNull();
        }),
        { numRuns: 1000 },
      );
    });

    it('does not go away by waiting', () => {
      fc.assert(
        fc.property(found, days, ({ facts, scheme, asOf }, day) => {
          const later = day > asOf ? day : asOf;
          expect(rule.against(facts, scheme, later)).not.toBeNull();
        }),
      );
    });

    it('does not mind the order of measures and approvals, nor what anything is called', () => {
      fc.assert(
        fc.property(asked, ({ facts, scheme, asOf }) => {
          const turned = {
            ...facts,
            approvals: facts.approvals.toReversed(),
            measures: facts.measures.toReversed().map((measure) => ({ ...measure, title: 'Another name' })),
          };
          const same = rule.against(turned, scheme, asOf) === null;
          expect(same).toBe(rule.against(facts, scheme, asOf) === null);
        }),
      );
    });
  });
}
