import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

const issuesOf = (text: string) => {
  const reading = readJson(text);
  return reading.ok ? [] : reading.issues;
};
const codesOf = (text: string) => issuesOf(text).map(({ code }) => code);

describe('readJson', () => {
  it('reads every kind of value', () => {
    const text = '\n{"a": [1, -2.5e3, true, false, null, "é\\u00e9\\n", {}], "b": []}\t';
    expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });

  it('finds every field given twice, however deep, and says where', () => {
    const text = '{"a": 1,\n "a": 2,\n "list": [{"b": 1, "b": 1}]}';
    expect(issuesOf(text)).toMatchObject([
      { code: 'DUPLICATE_FIELD', path: 'a', found: '"a" a second time at line 2, column 2' },
      { code: 'DUPLICATE_FIELD', path: 'list[0].b' },
    ]);
  });

  it('sees a field given twice though one of them is written with escapes', () => {
    expect(codesOf('{"ab": 1, "\\u0061b": 2}')).toEqual(['DUPLICATE_FIELD']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'refuses a field named %s and pollutes nothing',
    (name) => {
      expect(codesOf(`{"${name}": {"polluted": true}}`)).toEqual(['RESERVED_FIELD']);
      expect('polluted' in {}).toBe(false);
    },
  );

  it.each([
    ['half of a pair of surrogates', '\\ud800', 'U+D800'],
    ['the other half', '\\udfff', 'U+DFFF'],
    ['what is no character', '\\uffff', 'U+FFFF'],
    ['what is no character, not escaped', '\ufffe', 'U+FFFE'],
    ['what is no character past the first plane', '\\ud83f\\udffe', 'U+1FFFE'],
    ['the null character', '\\u0000', 'U+0000'],
  ])('finds %s in any text and any name, and says where', (_, character, number) => {
    expect(issuesOf(`[{"note": "ab${character}"},\n {"${character}x": 1}]`)).toMatchObject([
      {
        code: 'HIDDEN_CHARACTER',
        path: '[0].note',
        found: `${number} as character 3 of the text at line 1, column 11`,
      },
      {
        code: 'HIDDEN_CHARACTER',
        path: '[1]',
        found: `${number} as character 1 of the name at line 2, column 3`,
      },
    ]);
  });

  it('leaves whole pairs of surrogates and the mark of a lost character alone', () => {
    expect(codesOf('{"\\ud83d\\ude00": "😀 \\ufffd"}')).toEqual([]);
  });

  it('tells what came before a fault along with the fault', () => {
    expect(codesOf('{"a": 1, "a": 2, "b": }')).toEqual(['DUPLICATE_FIELD', 'INVALID_JSON']);
  });

  it.each([
    ['a comma too many in a list', '[1,]', '"]" at line 1, column 4'],
    ['a comma too many in an object', '{"a": 1,}', '"}" at line 1, column 9'],
    ['a missing comma', '[1 2]', '"2]" at line 1, column 4'],
    ['a missing colon', '{"a" 1}', '"1}" at line 1, column 6'],
    ['a list that is not closed', '[1, 2', 'the end of the line or file at line 1, column 6'],
    ['single quotes', "{'a': 1}", '"\'a\': 1}" at line 1, column 2'],
    ['a text over two lines', '["a\nb"]', '"\\"a" at line 1, column 2'],
    ['a comment', '[1] // one', '"// one" at line 1, column 5'],
    ['a number with a leading zero', '[01]', '"1]" at line 1, column 3'],
    ['NaN', '[NaN]', '"NaN]" at line 1, column 2'],
    ['a number too large to hold', '[1e999]', '"1e999]" at line 1, column 2'],
    ['a second value', '{}\n{}', '"{}" at line 2, column 1'],
  ])('stops at %s and says where', (_, text, found) => {
    expect(issuesOf(text)).toMatchObject([{ code: 'INVALID_JSON', found }]);
  });

  it.each([
    ['[1,]', 'There is a comma too many just before: remove it, or add what is missing after it.'],
    ['{"a": 1,\n}', 'There is a comma too many just before: remove it, or add what is missing after it.'],
    ['[NaN]', 'JSON has no NaN. Write a number, true or false, or null where nothing is known.'],
    ['[-Infinity]', 'JSON has no -Infinity. Write a number, true or false, or null where nothing is known.'],
    ['[None]', 'JSON has no None. Write a number, true or false, or null where nothing is known.'],
    ['[1e999]', 'Correct the number: no figure has so many digits.'],
    ['['.repeat(50), 'Check that this is the right file: nothing in it is nested so deep.'],
    ['[1 2]', 'Correct the text there; a comma, quote or bracket is often missing just before.'],
    ['', 'Write what belongs there, from { to } or from [ to ].'],
  ])('says of %j what to do', (text, whatToDo) => {
    expect(issuesOf(text)).toMatchObject([{ whatToDo }]);
  });

  it('stops at values nested too deep instead of running out of stack', () => {
    expect(codesOf('['.repeat(100_000))).toEqual(['INVALID_JSON']);
  });

  it('reads a text as long as a file may be', () => {
    const long = 'x\\n'.repeat(1_500_000);
    expect(readJson(`["${long}"]`).ok).toBe(true);
  });

  it('names a byte order mark, a null byte and an empty file for what they are', () => {
    expect(codesOf('\uFEFF[]')).toEqual(['BYTE_ORDER_MARK']);
    expect(issuesOf('[\n\u0000]')).toMatchObject([
      { code: 'NULL_BYTE', found: 'a null byte at line 2, column 1' },
    ]);
    expect(codesOf('')).toEqual(['EMPTY_FILE']);
    expect(codesOf(' \n\t')).toEqual(['EMPTY_FILE']);
  });

  it('stays quick on a long file that repeats one field', () => {
    expect(issuesOf(`{${'"a": 1,\n'.repeat(400_000)}"b": 2}`)).toHaveLength(1000);
  });
});
