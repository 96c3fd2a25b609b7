import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { breakGroups } from './breaks.ts';

const at = (kind: string, subjectId: string) => ({ kind, subjectId, message: `${kind} ${subjectId}` });

describe('breakGroups', () => {
  it('puts the outcome that nothing measures first, however few there are of it', () => {
    const groups = breakGroups([
      at('INDICATOR_WITHOUT_TARGET', 'a'),
      at('INDICATOR_WITHOUT_ACTION', 'a'),
      at('INDICATOR_WITHOUT_ACTION', 'b'),
      at('ACTION_WITHOUT_MEASURE', 'c'),
      at('OUTCOME_WITHOUT_INDICATOR', 'safe'),
    ]);
    expect(groups.map(({ words, breaks }) => `${breaks.length} ${words}`)).toEqual([
      '1 outcome that nothing measures',
      '1 action with no measure',
      '2 indicators that no action is meant to move',
      '1 indicator with no target',
    ]);
  });

  it('has words for every kind that the graph knows', () => {
    const schema = buildSchema(readFileSync(new URL('../graph/schema.graphql', import.meta.url), 'utf8'));
    const kinds = (schema.getType('ThreadBreakKind') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect(kinds).toContain('FUND_WITHOUT_ORGANISATION');
    expect(breakGroups(kinds.map((kind) => at(kind, 'x'))).filter(({ meaning }) => meaning === '')).toEqual(
      [],
    );
  });

  it('loses none, and names a kind it has no words for', () => {
    const breaks = [at('SOMETHING_NEW', 'x'), at('ACTION_WITHOUT_BODY', 'y')];
    const groups = breakGroups(breaks);
    expect(groups.flatMap((group) => group.breaks)).toHaveLength(breaks.length);
    expect(groups.at(-1)).toMatchObject({ words: 'something new', meaning: '' });
  });

  it('is empty when nothing is broken', () => {
    expect(breakGroups([])).toEqual([]);
  });
});
