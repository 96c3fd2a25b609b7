import { describe, expect, it } from 'vitest';
import { atFields } from './at-fields.ts';

const content = {
  fundId: 'a',
  contributions: [
    { organisationId: 'b' },
    { organisationId: null },
    { organisationId: 'c', fundId: 'not this' },
  ],
  intentionIds: ['d', 'e'],
  source: null,
  amount: 1,
};

describe('the texts at a field', () => {
  it.each([
    ['fundId', ['fundId=a']],
    [
      'contributions.organisationId',
      ['contributions[0].organisationId=b', 'contributions[2].organisationId=c'],
    ],
    ['intentionIds', ['intentionIds[0]=d', 'intentionIds[1]=e']],
    ['source.sourceId', []],
    ['amount', []],
    ['nowhere.at.all', []],
  ])('of %s are found with their place', (path, found) => {
    const seen: string[] = [];
    atFields(content, path, (text, place) => {
      seen.push(`${place}=${text}`);
      return text;
    });
    expect(seen).toEqual(found);
  });

  it('are found with what they stand in, the outermost first', () => {
    const seen: unknown[] = [];
    atFields(content, 'contributions.organisationId', (text, _, standsIn) => {
      seen.push(standsIn);
      return text;
    });
    expect(seen).toEqual([
      [content, content.contributions[0]],
      [content, content.contributions[2]],
    ]);
  });

  it('are changed and nothing else is', () => {
    const before = structuredClone(content);
    expect(atFields(content, 'contributions.organisationId', (text) => text.toUpperCase())).toEqual({
      ...content,
      contributions: [
        { organisationId: 'B' },
        { organisationId: null },
        { organisationId: 'C', fundId: 'not this' },
      ],
    });
    expect(atFields(content, 'nowhere', () => 'x')).toEqual(before);
    expect(content).toEqual(before);
  });
});
