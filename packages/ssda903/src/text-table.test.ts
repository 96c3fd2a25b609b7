import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedTexts } from './packed-texts.ts';
import { TextTable } from './text-table.ts';

const anyTexts = fc.array(
  fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 9 })),
);

describe('texts side by side', () => {
  it('are what was put there, whatever letters they have and however many they are', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const packed = new PackedTexts();
        texts.forEach((text, at) => expect(packed.add(text)).toBe(at));
        expect(packed.count).toBe(texts.length);
        texts.forEach((text, at) => {
          expect(packed.at(at)).toBe(text);
          expect(packed.is(at, text)).toBe(true);
          expect(packed.is(at, `${text}x`)).toBe(false);
        });
      }),
    );
  });

  it('have more room than they began with, in bytes and in wide letters', () => {
    const packed = new PackedTexts();
    for (let at = 0; at < 900; at += 1) packed.add(`child number ${at}`);
    packed.add('\u0161');
    for (let at = 0; at < 900; at += 1) packed.add(`\u0161 ${at}`);
    expect([packed.at(0), packed.at(899), packed.at(900), packed.at(1_800)]).toEqual([
      'child number 0',
      'child number 899',
      '\u0161',
      '\u0161 899',
    ]);
  });
});

describe('a table of texts', () => {
  it('finds each where a map would, and the same text of another apart', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.nat(2)), { maxLength: 900 }), (asked) => {
        const table = new TextTable();
        const known = new Map<string, number>();
        for (const [text, of] of asked) {
          const key = `${of} ${text}`;
          expect(table.find(text, of)).toBe(known.get(key) ?? -1);
          if (known.has(key)) continue;
          known.set(key, table.add(text, of));
        }
        expect(table.count).toBe(known.size);
      }),
    );
  });

  it('finds each of more than it has slots at first', () => {
    const table = new TextTable();
    for (let at = 0; at < 5_000; at += 1) expect(table.add(String(at))).toBe(at);
    for (let at = 0; at < 5_000; at += 1) expect(table.find(String(at))).toBe(at);
    expect(table.find('5000')).toBe(-1);
  });
});
