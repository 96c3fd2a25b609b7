import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { bragGrey } from './brag-grey.ts';
import { schemeSchema } from './schema.ts';

const issuesOf = (scheme: unknown) => {
  const checked = checkWith(schemeSchema, scheme);
  return checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} at ${path}`);
};

describe('checking a scheme', () => {
  it('finds the built-in scheme sound', () => {
    expect(issuesOf(bragGrey)).toEqual([]);
  });

  it('wants states for green, amber, red and unknown', () => {
    expect(issuesOf({ ...bragGrey, states: [] })).toHaveLength(4);
  });

  it('does not want blue or grey', () => {
    const states = bragGrey.states.filter(({ rating }) => rating !== 'blue' && rating !== 'grey');
    expect(issuesOf({ ...bragGrey, states })).toEqual([]);
  });

  it('refuses a second state for a rating, a shape used twice, and a word that stands for two ratings, all at once', () => {
    const again = { rating: 'amber', label: 'Orange', meaning: 'Again', shape: 'circle', aliases: ['BLUE'] };
    expect(issuesOf({ ...bragGrey, states: [...bragGrey.states, again] })).toEqual([
      'STATE_TWICE at states[6].rating',
      'SHAPE_TWICE at states[6].shape',
      'WORD_TWICE at states[6].aliases',
    ]);
  });

  it('refuses fields it does not know', () => {
    expect(issuesOf({ ...bragGrey, colour: 'blue' })).toEqual(['UNKNOWN_FIELD at colour']);
  });
});
