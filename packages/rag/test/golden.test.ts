import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  rate,
  standardSchemes,
  type ActionFacts,
  type ChangedFacts,
  type Rating,
  type Scheme,
} from '../src/index.ts';
import { ratingRules } from '../src/rating-rules.ts';
import { cannotBeTold } from '../src/rules/cannot-be-told.ts';
import { factsWith } from './sample-facts.ts';

interface GoldenCase {
  readonly case: string;
  readonly asOf?: string;
  /** Id of a scheme of the package; that of Rotherham where left out. */
  readonly scheme?: string;
  readonly needs?: Partial<Pick<Scheme, 'amberNeeds' | 'redNeeds' | 'blueNeeds'>>;
  readonly facts?: Partial<ActionFacts>;
  readonly rating: Rating;
  /** Every reason, in order. */
  readonly because: readonly string[];
  /** Everything that would change it, in order. */
  readonly changesIf: readonly string[];
}

const folder = new URL('golden/', import.meta.url);
const golden = readdirSync(folder).flatMap((file) => {
  const { cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
    readonly cases: readonly GoldenCase[];
  };
  return cases.map((each) => ({ file, ...each }));
});

/** The rating of a case, or what it would be with other facts or on another day. */
function rated({ asOf, scheme, needs, facts }: GoldenCase, way?: ChangedFacts) {
  const used = standardSchemes.find(({ id }) => id === (scheme ?? 'brag-grey'));
  if (used === undefined) throw new Error(`No scheme of the package is called ${scheme}.`);
  const all = { ...factsWith(facts ?? {}), ...way?.facts };
  return rate(all, { ...used, ...needs }, way?.asOf ?? asOf ?? '2022-07-15');
}

describe('the golden cases', () => {
  it.each(golden)('$file: $case: $rating', (each) => {
    const { rating, reasons, wouldChangeIf } = rated(each);
    expect({ rating, because: reasons, changesIf: wouldChangeIf }).toEqual({
      rating: each.rating,
      because: each.because,
      changesIf: each.changesIf,
    });
  });

  it.each(golden)('$file: $case: what would change it does', (each) => {
    for (const { to, ways, sentence } of rated(each).changes) {
      expect(ways.length, sentence).toBeGreaterThan(0);
      for (const way of ways) expect(to, sentence).toContain(rated(each, way).rating);
      expect(to, sentence).not.toContain(each.rating);
    }
  });

  it('show every rule at work', () => {
    const decided = new Set(golden.map((each) => rated(each).ruleId));
    for (const { id } of [...ratingRules, cannotBeTold]) expect(decided).toContain(id);
  });
});
