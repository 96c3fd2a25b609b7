import { describe, expect, it } from 'vitest';
import { checkWith, idSchema, textSchema, titleSchema } from '../schema.ts';

const issues = (schema: typeof textSchema, text: string) => {
  const checked = checkWith(schema, text);
  return checked.ok ? [] : checked.issues;
};
const codes = (schema: typeof textSchema, text: string) => issues(schema, text).map(({ code }) => code);

describe('a text', () => {
  it('has lines and any letters, up to 10,000 characters', () => {
    expect(codes(textSchema, 'One line\r\n\tand another: żółć, 你好, \u200fשלום 👩‍👧')).toEqual([]);
    expect(codes(textSchema, 'x'.repeat(10_000))).toEqual([]);
    expect(codes(textSchema, 'x'.repeat(10_001))).toEqual(['TEXT_TOO_LONG']);
  });

  it.each([
    '\u202e',
    '\u202a',
    '\u2066',
    '\u2069',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u009f',
    '\ud800',
    '\udfff',
    '\ufffe',
    '\uffff',
    '\u{1fffe}',
  ])('hides no character such as %j, and the issue says which and where', (character) => {
    const number = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    expect(issues(textSchema, `Board${character} of it`)).toMatchObject([
      {
        code: 'HIDDEN_CHARACTER',
        expected: `text of characters that are seen; character 6 is U+${number}, which is not`,
      },
    ]);
  });
});

describe('a title', () => {
  it('stands on one line of at most 300 characters as people count them', () => {
    expect(codes(titleSchema, '😀'.repeat(300))).toEqual([]);
    expect(issues(titleSchema, 'x'.repeat(100_000))).toMatchObject([
      { code: 'TEXT_TOO_LONG', expected: 'at most 300 characters, not 100000' },
    ]);
    expect(codes(titleSchema, 'Two\nlines')).toEqual(['HIDDEN_CHARACTER']);
  });
});

describe('an id', () => {
  it('has at most 100 letters', () => {
    expect(codes(idSchema, 'a'.repeat(100))).toEqual([]);
    expect(codes(idSchema, 'a'.repeat(5000))).toEqual(['INVALID_ID']);
  });
});
