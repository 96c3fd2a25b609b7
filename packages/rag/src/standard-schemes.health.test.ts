import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { anyFacts, days } from '../test/arbitrary-facts.ts';
import { rate } from './rate.ts';
import { schemeSchema } from './schema.ts';
import { shapes } from './shape.ts';
import { standardSchemes } from './standard-schemes.ts';

describe('the schemes that come with the package', () => {
  it('are every file of their folder, named after their ids', () => {
    const files = readdirSync(new URL('schemes/', import.meta.url)).map((name) => name.replace('.json', ''));
    expect(standardSchemes.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it.each(standardSchemes)('$id is sound', (scheme) => {
    expect(checkWith(schemeSchema, scheme)).toEqual({ ok: true, value: scheme });
  });

  it.each(standardSchemes)('every state of $id can be reached by some facts', (scheme) => {
    const reached = new Set(
      fc
        .sample(fc.tuple(anyFacts, days), { numRuns: 600, seed: 1 })
        .map(([facts, asOf]) => rate(facts, scheme, asOf).rating),
    );
    expect([...reached].toSorted()).toEqual(scheme.states.map(({ rating }) => rating).toSorted());
  });

  it('has a shape for each state of any scheme, told apart by name', () => {
    expect(new Set(shapes).size).toBe(shapes.length);
    for (const { states } of standardSchemes) for (const { shape } of states) expect(shapes).toContain(shape);
  });
});
