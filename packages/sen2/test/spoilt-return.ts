import { chanceFrom } from '@golden-thread/return-files';
import type { Chance } from '@golden-thread/return-files';

/** The files of a return by name. */
export type Files = Map<string, Uint8Array>;

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const place = (chance: Chance, of: { readonly length: number }): number => chance.between(0, of.length);
const insert = (into: string, at: number, words: string): string =>
  into.slice(0, at) + words + into.slice(at);
const lines = (words: string, change: (rows: string[]) => readonly string[]): string =>
  change(words.split('\n')).join('\n');

const signs = [
  '"',
  "'",
  ',',
  '\n',
  '\r',
  '\t',
  '<',
  '>',
  '&',
  '&amp;',
  '&#0;',
  ']]>',
  '<!--',
  '<![CDATA[',
  '<?x',
  '=1+1',
  ';',
];
const control = [
  '\u0000',
  '\u0001',
  '\u0008',
  '\u000b',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffe',
];

/** Ways to spoil a file, each changing what stands in it. */
export const ways: Readonly<Record<string, (given: Uint8Array, chance: Chance) => Uint8Array>> = {
  'flipped bytes': (given, chance) => {
    const changed = given.slice();
    for (let times = chance.between(1, 20); times > 0; times -= 1)
      changed[chance.between(0, changed.length - 1)] = chance.between(0, 255);
    return changed;
  },
  'a piece gone': (given, chance) => {
    const at = place(chance, given);
    return bytes(text(given).slice(0, at) + text(given).slice(at + chance.between(1, 200)));
  },
  'a piece twice': (given, chance) => {
    const words = text(given);
    const at = place(chance, words);
    return bytes(insert(words, place(chance, words), words.slice(at, at + chance.between(1, 300))));
  },
  'an early end': (given, chance) => given.slice(0, place(chance, given)),
  'signs with a meaning': (given, chance) => {
    let words = text(given);
    for (let times = chance.between(1, 5); times > 0; times -= 1)
      words = insert(words, place(chance, words), signs[chance.between(0, signs.length - 1)] as string);
    return bytes(words);
  },
  'control characters': (given, chance) =>
    bytes(
      insert(text(given), place(chance, given), control[chance.between(0, control.length - 1)] as string),
    ),
  'a huge cell': (given, chance) =>
    bytes(insert(text(given), place(chance, given), 'x'.repeat(chance.between(1_000, 200_000)))),
  'returns before line ends': (given) => bytes(text(given).replaceAll('\n', '\r\n')),
  'returns for line ends': (given) => bytes(text(given).replaceAll('\n', '\r')),
  'a byte order mark': (given) => bytes(`\ufeff${text(given)}`),
  'another encoding': (given, chance) =>
    Buffer.from(
      `${chance.happens(0.5) ? '\ufeff' : ''}${text(given)}`,
      chance.happens(0.5) ? 'utf16le' : 'latin1',
    ),
  'a column gone': (given, chance) => {
    const column = chance.between(0, 9);
    const without = (row: string): string =>
      row
        .split(',')
        .filter((_cell, at) => at !== column)
        .join(',');
    return bytes(lines(text(given), (rows) => rows.map(without)));
  },
  'a header with a column gone': (given) =>
    bytes(lines(text(given), ([first = '', ...rows]) => [first.replace(/,[^,]*$/, ''), ...rows])),
  'no header': (given) => bytes(lines(text(given), ([, ...rows]) => rows)),
  'rows in another order': (given) =>
    bytes(lines(text(given), ([first = '', ...rows]) => [first, ...rows.toSorted()])),
  'rows the wrong way round': (given) =>
    bytes(lines(text(given), (rows) => rows.map((row) => row.split(',').toReversed().join(',')))),
  'separators of another country': (given) => bytes(text(given).replaceAll(',', ';')),
  nothing: () => new Uint8Array(),
};

/** The files with one to three of them spoilt, or with what stands in two of them exchanged, as a seed says; and what was done. */
export function spoilt(
  files: Files,
  seed: number,
): { readonly files: Files; readonly done: readonly string[] } {
  const chance = chanceFrom(seed);
  const names = [...files.keys()];
  const aName = (): string => names[chance.between(0, names.length - 1)] as string;
  const changed = new Map(files);
  const done: string[] = [];
  if (names.length > 1 && chance.happens(0.1)) {
    const [one, other] = [aName(), aName()];
    changed.set(one, files.get(other) as Uint8Array);
    changed.set(other, files.get(one) as Uint8Array);
    done.push(`${one} and ${other} exchanged`);
  }
  for (let times = chance.between(1, 3); times > 0; times -= 1) {
    const name = aName();
    const kinds = Object.keys(ways);
    const kind = kinds[chance.between(0, kinds.length - 1)] as string;
    changed.set(name, (ways[kind] as (typeof ways)[string])(changed.get(name) as Uint8Array, chance));
    done.push(`${name}: ${kind}`);
  }
  return { files: changed, done };
}
