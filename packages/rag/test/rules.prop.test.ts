import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contradictionRules } from '../src/contradictions.ts';
import { ratingRules } from '../src/rating-rules.ts';
import { cannotBeTold } from '../src/rules/cannot-be-told.ts';
import { lawsOfContradictionRule } from './contradiction-rule-laws.ts';
import { lawsOfRatingRule } from './rating-rule-laws.ts';

// The laws run on every rule of the lists; the lists are held against the folders, so that no rule escapes.
const allRatingRules = [...ratingRules, cannotBeTold];
const filesOf = (folder: string) =>
  readdirSync(new URL(`../src/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replace(/\.ts$/u, ''));

describe('the lists of rules', () => {
  it('hold every rating rule there is, once, named after its file', () => {
    expect(allRatingRules.map(({ id }) => id).toSorted()).toEqual(filesOf('rules').toSorted());
  });

  it('hold every contradiction there is, once, named after its file', () => {
    const files = filesOf('contradictions').filter((name) => name !== 'contradiction');
    const kinds = contradictionRules.map(({ kind }) => kind.toLowerCase().replaceAll('_', '-'));
    expect(kinds.toSorted()).toEqual(files.toSorted());
  });
});

for (const rule of allRatingRules) lawsOfRatingRule(rule);
for (const rule of contradictionRules) lawsOfContradictionRule(rule);
