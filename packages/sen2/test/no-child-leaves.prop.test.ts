import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSen2 } from '../src/node/index.ts';
import { emptyTables, key, madeFolder, readAll } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

/** Words no code, label, column or message has in it, so that finding one is finding a child. */
const name = fc
  .array(fc.constantFrom('Qx', 'Zj', 'Jq', 'Vx', 'Xk', "q'", 'ö', ' j', '-Z'), { minLength: 3, maxLength: 8 })
  .map((parts) => `Qj${parts.join('')}`);
const child = fc.record({
  Surname: name,
  Forename: name,
  PersonBirthDate: fc
    .tuple(
      fc.integer({ min: 2001, max: 2022 }),
      fc.integer({ min: 10, max: 12 }),
      fc.integer({ min: 13, max: 28 }),
    )
    .map((parts) => parts.join('-')),
  PostCode: fc.integer({ min: 100, max: 999 }).map((number) => `QJ${number} 7XQ`),
  UPN: fc.integer({ min: 10 ** 8, max: 10 ** 9 - 1 }).map((number) => `Q777${number}`),
  UniqueLearnerNumber: fc.integer({ min: 8 * 10 ** 9, max: 9 * 10 ** 9 }).map(String),
});

type Child = typeof child extends fc.Arbitrary<infer T> ? T : never;

const cellsOf = (who: Child): readonly string[] => [
  '1',
  who.Surname,
  who.Forename,
  who.PersonBirthDate,
  'F',
  'WBRI',
  who.PostCode,
  who.UPN,
  who.UniqueLearnerNumber,
  '',
];
const quotedRow = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');

/** Ways a table reaches us; in all but the first the child stands where it should not. */
const spoilt: readonly ((who: Child) => string)[] = [
  (who) => quotedRow(cellsOf(who)),
  (who) => quotedRow([...cellsOf(who)].reverse()),
  (who) =>
    quotedRow([
      '1',
      ...cellsOf(who)
        .slice(1, 9)
        .map((_cell, at, all) => all[(at + 3) % 8] as string),
      '',
    ]),
  (who) => quotedRow(cellsOf(who).slice(1)),
  (who) => cellsOf(who).join(',').replace(who.Forename, `"${who.Forename}`),
  (who) => `${quotedRow(cellsOf(who))}\n${quotedRow(cellsOf(who))}`,
];

/** What must be nowhere: each value that identifies, as it stands and in capitals. */
const secrets = (who: Child): readonly string[] =>
  Object.values(who).flatMap((value) => [value, value.toUpperCase()]);

async function everythingSaid(paths: readonly string[]): Promise<string> {
  const { rows, issues } = await readAll(paths);
  return JSON.stringify([rows, issues, await checkSen2(paths, { year: 2025, key })]);
}

describe('nothing that says who a child is leaves the reader', () => {
  it.each(spoilt.map((spoil, at) => [at, spoil] as const))('of a table, way %i', async (_at, spoil) => {
    await fc.assert(
      fc.asyncProperty(child, async (who) => {
        const tables = emptyTables({ person: `${spoil(who)}\n` });
        const paths = [...tables].map(([table, text]) => folder.put(`${table}.csv`, text));
        const said = await everythingSaid(paths);
        expect(secrets(who).filter((secret) => said.includes(secret))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('of a table that lost its header', async () => {
    await fc.assert(
      fc.asyncProperty(child, async (who) => {
        const tables = emptyTables();
        tables.set('person', `${quotedRow(cellsOf(who))}\n`);
        tables.set('requests', `requeststableid,persontableid,${who.Surname},${who.PostCode}\n`);
        const said = await everythingSaid(
          [...tables].map(([table, text]) => folder.put(`${table}.csv`, text)),
        );
        expect(secrets(who).filter((secret) => said.includes(secret))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('of an XML return, in the right elements and in wrong ones, whole and broken', async () => {
    const element = (tag: string, text: string) => `<${tag}>${text.replaceAll("'", '&apos;')}</${tag}>`;
    const told = (who: Child) =>
      Object.entries(who)
        .map(([tag, text]) => element(tag, text))
        .join('');
    const setting = (who: Child) =>
      `<Requests>${element('RequestOutcome', who.Surname)}${element('Exported', who.UPN)}<ActivePlans><PlacementDetail>${element('SENsettingOther', who.Forename)}${element('RES', who.PostCode)}${element('Other', who.Surname)}</PlacementDetail></ActivePlans></Requests>`;
    const ways: readonly ((who: Child) => string)[] = [
      (who) => `<Person>${told(who)}${setting(who)}</Person>`,
      (who) => `<Person>${told(who)}<Sex>${who.Surname.replaceAll("'", '')}</Sex></Person>`,
      (who) => `<Person>${told(who)}</${who.PostCode.replace(' ', '')}>`,
      (who) => `<Person>${told(who)}&${who.PostCode.slice(0, 4)};</Person>`,
      (who) => `<Person ${who.PostCode.slice(0, 4)}="${who.UPN}" ${who.UPN}>${told(who)}</Person>`,
    ];
    await fc.assert(
      fc.asyncProperty(child, fc.constantFrom(...ways), async (who, way) => {
        const path = folder.put('return.xml', `<Message><Persons>${way(who)}</Persons></Message>`);
        const said = await everythingSaid([path]);
        expect(secrets(who).filter((secret) => said.includes(secret))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('not even in a pseudonym: another key gives another, the same key the same', async () => {
    const tables = emptyTables({
      person: '1,Surname1,Forename1,2010-05-06,F,WBRI,ZZ99 3WZ,A999000000001,,\n',
    });
    const paths = [...tables].map(([table, text]) => folder.put(`${table}.csv`, text));
    const pseudonym = async (byte: number) =>
      (await readAll(paths, { key: key.map((each) => each ^ byte) })).rows.map(
        ({ values }) => (values as { readonly Pseudonym?: string }).Pseudonym,
      );
    expect(await pseudonym(0)).toEqual(await pseudonym(0));
    expect(await pseudonym(1)).not.toEqual(await pseudonym(0));
    expect(String(await pseudonym(0))).toMatch(/^[\w-]{43}$/);
  });
});
