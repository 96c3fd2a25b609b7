import { describe, expect, it } from 'vitest';
import { textIssues, tidied } from './text-issues.ts';

const needed = { longest: 10, needed: true };

describe('a text', () => {
  it.each([
    ['spaces', ' \u00a0\u3000\n'],
    ['zero-width spaces', '\u200b\u200b'],
    ['joiners and marks of direction', '\u200d\u2060\u202e\ufeff'],
    ['fillers and blank patterns', '\u3164\u2800\u00ad'],
  ])('made of %s only is no text', (_name, text) => {
    expect(tidied(text)).toBe('');
    expect(textIssues('reason', text, needed)).toMatchObject([
      { path: 'reason', found: 'nothing that can be seen' },
    ]);
    expect(textIssues('reason', text, { ...needed, needed: false })).toEqual([]);
  });

  it.each(['a', '👩‍👩‍👧', 'עברית', '中文', '?', 'a\u200bb'])('that can be read is kept whole: %s', (text) => {
    expect(tidied(` ${text}\r\n`)).toBe(text);
    expect(textIssues('reason', text, needed)).toEqual([]);
  });

  it('of control characters is not taken for empty', () => {
    expect(textIssues('reason', '\u0000', needed)).toMatchObject([
      { expected: 'text without control characters' },
    ]);
  });
});
