import { afterAll, describe, expect, it } from 'vitest';
import { readAll, madeFolder, sampleTables, sampleXmlText } from './made-up-return.ts';
import { sampleCasework } from '../src/sample/index.ts';
import { spoilt } from './spoilt-return.ts';
import type { Files } from './spoilt-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

const plans = 12;
const options = { seed: 1, year: 2025, plans } as const;
const encode = (entries: Iterable<readonly [string, string]>): Files =>
  new Map([...entries].map(([name, text]) => [name, new TextEncoder().encode(text)]));
const casework = new Map<string, string>();
for (const { table, text } of sampleCasework(options))
  casework.set(table, (casework.get(table) ?? '') + text);
const besides = [...casework].map(([table, text]) => [`${table}.csv`, text] as const);

const returns: Readonly<Record<string, Files>> = {
  tables: encode([
    ...[...sampleTables(plans)].map(([table, text]) => [`${table}.csv`, text] as const),
    ...besides,
  ]),
  XML: encode([['return.xml', sampleXmlText(plans)], ...besides]),
};

/** What in a made-up return says who a child is, and what a cell of it looks like that was torn. */
const telling = /urname\d|orename\d|ZZ99|\d999\d{6}|[A-Z]999\d{5}|xxxx/;
const times = Number(process.env['SPOILT_RETURNS'] ?? 150);

describe.each(Object.entries(returns))('a return of %s, spoilt in many ways', (kind, files) => {
  it('is read to an end that tells nothing of a cell, with issues or as if nothing were wrong', async () => {
    let withIssues = 0;
    for (let seed = 1; seed <= times; seed += 1) {
      const made = spoilt(files, seed);
      const paths = [...made.files].map(([name, bytes]) => folder.put(`${kind}-${name}`, bytes));
      const { rows, issues, casework: told } = await readAll(paths);
      const said = JSON.stringify([
        issues,
        rows,
        told.map(({ values: { ...values }, ...row }) => ({ ...row, values: { ...values, Team: null } })),
      ]);
      expect(
        telling.exec(said.replaceAll(`${kind}-`, '')),
        `seed ${seed}: ${made.done.join('; ')}`,
      ).toBeNull();
      expect(JSON.stringify(issues)).not.toMatch(/\p{Cc}/u);
      for (const { code, file, found, expected, whatToDo } of issues)
        expect([code, file, found, expected, whatToDo].every((part) => part.length > 0)).toBe(true);
      if (issues.length > 0) withIssues += 1;
    }
    expect(withIssues).toBeGreaterThan(times / 2);
  });
});
