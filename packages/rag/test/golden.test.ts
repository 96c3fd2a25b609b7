import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bragGrey, rate, type ActionFacts, type Rating, type Scheme } from '../src/index.ts';
import { factsWith } from './sample-facts.ts';

interface GoldenCase {
  readonly case: string;
  readonly asOf?: string;
  readonly redNeeds?: Scheme['redNeeds'];
  readonly facts?: Partial<ActionFacts>;
  readonly rating: Rating;
  readonly because?: readonly string[];
  readonly changesIf?: readonly string[];
}

const golden = JSON.parse(readFileSync(new URL('golden/brag-grey.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly GoldenCase[];
};

describe('the golden cases of Blue, Red, Amber, Green and Grey', () => {
  it.each(golden.cases)('$case: $rating', ({ asOf, redNeeds, facts, rating, because, changesIf }) => {
    const scheme = { ...bragGrey, redNeeds: redNeeds ?? bragGrey.redNeeds };
    const computed = rate(factsWith(facts ?? {}), scheme, asOf ?? '2022-07-15');
    expect(computed.rating).toBe(rating);
    expect(computed.reasons).toEqual(expect.arrayContaining([...(because ?? [])]));
    expect(computed.wouldChangeIf).toEqual(expect.arrayContaining([...(changesIf ?? [])]));
  });
});
