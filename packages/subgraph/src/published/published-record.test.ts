import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash } from './canonical-json.ts';
import { recordChanges } from './published-record.ts';

describe('recordChanges', () => {
  it('adds what is new and passes over what is the same, whatever the order of its fields', () => {
    const kept = new Map<string, unknown>([['a', { value: { y: 2, x: 1 }, id: 'a' }]]);
    const changes = recordChanges(
      'records',
      [{ id: 'a', value: { x: 1, y: 2 } }, { id: 'b' }] as never,
      kept,
    );
    expect(changes).toEqual({ added: [{ id: 'b' }], issues: [] });
  });

  it('refuses a record that says something else under its id, and says how to correct it', () => {
    const changes = recordChanges(
      'records',
      [{ id: 'a', value: 2 }],
      new Map([['a', { id: 'a', value: 1 }]]),
    );
    expect(changes.added).toEqual([]);
    expect(changes.issues).toMatchObject([{ code: 'RECORD_CHANGED', path: 'records[0]' }]);
    expect(changes.issues[0]?.whatToDo).toContain('"corrects": "a"');
  });
});

describe('contentHash', () => {
  it('is the same for equal values only', () => {
    expect(contentHash({ a: 1, b: [1, 2] })).toBe(contentHash({ b: [1, 2], a: 1 }));
    expect(contentHash({ a: 1, b: [1, 2] })).not.toBe(contentHash({ a: 1, b: [2, 1] }));
    expect(canonicalJson(null)).toBe('null');
  });
});
