import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFileNames, validateArea, type AreaReading } from '../src/index.ts';
import { asRead, shippedFiles } from './shipped-files.ts';

/** Every place inside a value where something stands, as a path of keys. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

/** Puts a value at a path, changing what it is given. */
function put(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const within = value as Record<string, unknown>;
  within[key] = put(within[key], rest, replacement);
  return value;
}

function expectToldInFull(reading: AreaReading): void {
  if (reading.ok) return;
  expect(reading.issues.length).toBeGreaterThan(0);
  for (const { code, file, found, expected, whatToDo } of reading.issues) {
    for (const part of [code, file, found, expected, whatToDo]) expect(part).toMatch(/\S/);
  }
}

const original = shippedFiles();
const placesOf = new Map([...original].map(([name, value]) => [name, places(value)]));

describe('validateArea, whatever an area folder holds', () => {
  it('answers for a file that holds any JSON value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...areaFileNames), fc.jsonValue(), (name, value) => {
        expectToldInFull(validateArea(asRead(new Map([...original, [name, value]]))));
      }),
      { numRuns: 60 },
    );
  });

  it('answers when any one value anywhere is replaced by another', () => {
    const strange = fc.oneof(
      fc.constantFrom(
        null,
        '',
        ' ',
        'send-executive-board',
        '9999-12-31',
        '0000-00-00',
        -1,
        1e21,
        0.5,
        true,
        [],
        {},
      ),
      fc.jsonValue({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...areaFileNames), fc.nat(), strange, (name, choice, replacement) => {
        const all = placesOf.get(name) ?? [];
        const path = all[choice % all.length] ?? [];
        const broken = put(structuredClone(original.get(name)), path, replacement);
        expectToldInFull(validateArea(asRead(new Map([...original, [name, broken]]))));
      }),
      { numRuns: 250 },
    );
  });

  it('answers when any entry is left out, naming whoever refers to it', () => {
    const lists = areaFileNames.filter((name) => Array.isArray(original.get(name)));
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.nat(), (name, choice) => {
        const entries = original.get(name) as readonly unknown[];
        const without = entries.filter((_, index) => index !== choice % Math.max(entries.length, 1));
        expectToldInFull(validateArea(asRead(new Map([...original, [name, without]]))));
      }),
      { numRuns: 60 },
    );
  });
});
