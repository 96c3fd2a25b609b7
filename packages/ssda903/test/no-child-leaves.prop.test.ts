import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ssda903Modules } from '../src/index.ts';
import { key, madeFolder, readAll, soundTables, table } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

/** Words no code, label, column or message has in it, so that finding one is finding a child. */
const telling = /QJ\d|ZZ99|X999|SWQJ/;

const sign = fc.constantFrom(
  '"',
  "'",
  ',',
  '\n',
  '\r',
  ';',
  '=1+1',
  '\u0000',
  '\u001b',
  '\ufeff',
  '\u2028',
  '-',
  '/',
);
/** Ways to spoil a text. */
const spoil = fc.oneof(
  fc.tuple(fc.nat(), sign).map(([at, signs]) => (text: string) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + signs + text.slice(place);
  }),
  fc.tuple(fc.nat(), fc.nat({ max: 60 })).map(([at, size]) => (text: string) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + text.slice(place + size);
  }),
  fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
  fc.constantFrom(
    (text: string) => text.replaceAll('\n', '\r\n'),
    (text: string) => text.replaceAll('\n', '\r'),
    (text: string) => text.replaceAll(',', ';'),
    (text: string) => text.replace(/^.*\n/, ''),
    (text: string) => text + text,
    (text: string) =>
      text
        .split('\n')
        .map((row) => row.split(',').toReversed().join(','))
        .join('\n'),
    (text: string) => text.replaceAll(/^[^,]*,/gm, ''),
  ),
);

describe('nothing that says who a child is leaves the reader', () => {
  it('whatever was done to a table', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...ssda903Modules), spoil), { minLength: 1, maxLength: 3 }),
        async (changes) => {
          const tables = { ...soundTables };
          for (const [module, change] of changes) tables[module] = change(tables[module]);
          const paths = Object.entries(tables).map(([module, text]) => folder.put(`${module}.csv`, text));
          const { rows, issues } = await readAll(paths);
          const said = JSON.stringify([rows, issues]);
          const told = said.replaceAll(/"pseudonym":"[\w-]{43}"/g, '');
          expect(telling.exec(told)).toBeNull();
          for (const { code, file, found, expected, whatToDo } of issues)
            expect([code, file, found, expected, whatToDo].every((part) => part.length > 0)).toBe(true);
        },
      ),
      { numRuns: Number(process.env['SPOILT_RETURNS'] ?? 60) },
    );
  });

  it('whatever a name is written into', async () => {
    const name = fc
      .array(fc.constantFrom('Qx', 'Zj', 'Vx', "q'", 'ö', ' '), { minLength: 3 })
      .map((all) => `Qj${all.join('')}k`);
    const column = fc.constantFrom('SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB', 'LA', 'YEAR');
    await fc.assert(
      fc.asyncProperty(name, column, async (who, where) => {
        const header = table(
          'header',
          [{ CHILD: 'QJ1', LA: 'North', YEAR: '2026', [where]: who }],
          ['LA', 'YEAR'],
        );
        const { rows, issues } = await readAll([folder.put('header.csv', header)]);
        const said = JSON.stringify([rows, issues]).replaceAll(/"pseudonym":"[\w-]{43}"/g, '');
        expect(said).not.toContain(who.trim());
      }),
      { numRuns: 30 },
    );
  });

  it('not even in a pseudonym: another key gives another, the same key the same', async () => {
    const paths = [folder.put('header.csv', soundTables.header)];
    const pseudonym = async (byte: number) =>
      (await readAll(paths, { key: key.map((each) => each ^ byte) })).rows.map((row) => row.pseudonym);
    expect(await pseudonym(0)).toEqual(await pseudonym(0));
    expect(await pseudonym(1)).not.toEqual(await pseudonym(0));
  });
});
