import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

const strange = /__proto__|constructor|prototype|\\u0000/;

describe('readJson, whatever it is given', () => {
  it('reads what JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!strange.test(text));
        const reading = readJson(text);
        if (reading.ok) expect(reading.value).toEqual(JSON.parse(text));
        else expect(reading.issues.every(({ code }) => code === 'DUPLICATE_FIELD')).toBe(true);
      }),
    );
  });

  it('takes nothing that JSON.parse refuses, and never throws', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      'true',
      'null',
      ' ',
      '\n',
      'a',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        (text) => {
          const reading = readJson(text);
          if (reading.ok) expect(reading.value).toEqual(JSON.parse(text));
          else expect(reading.issues.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
