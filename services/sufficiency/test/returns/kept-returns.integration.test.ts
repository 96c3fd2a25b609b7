import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { episodesOf, ssda903Modules, type Ssda903Row } from '@golden-thread/ssda903';
import { readSsda903 } from '@golden-thread/ssda903/node';
import { postgresMajors, testDatabase, type TestDatabase } from '@golden-thread/subgraph/testing';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sufficiencySchema, type SufficiencyTables } from '../../src/database/sufficiency-tables.ts';
import { careRecords } from '../../src/records/records-as-at.ts';
import { ssda903Store } from '../../src/returns/ssda903-store.ts';
import { council, keeping, key, registerAreas, returnFolder, rowsKept, tablesOf } from './sample-returns.ts';

const samples = fileURLToPath(new URL('../../../../../shared/data/ssda903-samples/', import.meta.url));
/** The folder of the samples, or nothing where they are not. */
const found = existsSync(samples) ? [samples] : [];
if (found.length === 0)
  console.warn('Left out: ../shared/data/ssda903-samples is not here, so no return made by others was kept.');

const made = returnFolder();
afterAll(() => made.remove());
const scope = { area: council, seesChildren: true };

it('samples are kept where they are', () => expect(found.length).toBe(existsSync(samples) ? 1 : 0));

describe.each(postgresMajors)('returns that are kept, on PostgreSQL %i', (major) => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await testDatabase({ schemas: [sufficiencySchema], major });
    await registerAreas(test);
  });
  afterEach(() => test.close());

  const keep = async (...given: Parameters<typeof keeping>) =>
    ssda903Store.keep(test.cluster, await keeping(...given));
  const records = (asOf = '2026-06-02') =>
    careRecords(test.service<SufficiencyTables>('sufficiency'), scope, asOf);
  const readAll = async (...[paths, given = {}]: Parameters<typeof keeping>) => {
    const rows: Ssda903Row[] = [];
    const { year = null, authority } = given;
    const options = { year, key, ...(authority == null ? {} : { authority }), onIssue: () => undefined };
    for await (const batch of readSsda903(paths, options)) rows.push(...batch);
    return rows;
  };
  const mustBeAsRead = async (rows: readonly Ssda903Row[]) => {
    const kept = await records();
    for (const module of ssda903Modules) {
      const asRead = rows
        .filter((row) => row.module === module)
        .toSorted((one, other) => one.year - other.year || one.row - other.row);
      expect((await kept.rows(module)) ?? [], module).toEqual(asRead);
    }
    expect(await kept.episodes()).toEqual(episodesOf(rows));
  };

  it('hold every row as it was read, cell for cell', async () => {
    const paths = made.put('2025', tablesOf(2025));
    const report = await keep(paths);
    expect(report).toMatchObject({
      status: 'imported',
      returns: [
        {
          year: 2025,
          returnId: '2025-1',
          records: { header: 4, episodes: 5, oc2: 1, 'previous-permanence': 1 },
          findings: {},
        },
      ],
      issueTotal: 0,
    });
    await mustBeAsRead(await readAll(paths));
    expect(await (await records()).rows('missing')).toBeNull();
  });

  it('hold a return in XML as the rows of its tables', async () => {
    const child = (number: string, within: string) =>
      `<CHILD><HEADER><CHILDID>${number}</CHILDID><SEX>F</SEX><DOB>09/05/2012</DOB><ETHNIC>WBRI</ETHNIC></HEADER>${within}</CHILD>`;
    const episode = (started: string, more: string) =>
      `<EPISODE><DECOM>${started}</DECOM><LS>C2</LS><CIN>N1</CIN><PL>U4</PL><PLACE_PROVIDER>PR1</PLACE_PROVIDER>${more}</EPISODE>`;
    const left = episode('01/05/2025', '<RNE>S</RNE><DEC>01/07/2025</DEC><REC>E4A</REC>');
    const stays = episode('13/05/2025', '<RNE>S</RNE>');
    const path = made.write(
      'return-2025.xml',
      `<EXPSSDA903>${child('QJ1', left)}${child('QJ2', stays)}</EXPSSDA903>`,
    );
    const report = await keep([path], { year: 2025 });
    expect(report).toMatchObject({
      status: 'imported',
      returns: [{ records: { header: 2, episodes: 2 } }],
    });
    await mustBeAsRead(await readAll([path], { year: 2025 }));
    expect(await keep([path], { year: 2025 })).toMatchObject({ status: 'unchanged' });
  });

  it.each(found)('hold the sample of one authority, a return a year, and once', async (from) => {
    const given = [[`${from}single_authority_2017_2021.zip`], { withFindings: true }] as const;
    const report = await keep(...given);
    expect(report.returns.map(({ returnId, records }) => [returnId, records.episodes])).toEqual([
      ['2017-1', 1460],
      ['2018-1', 974],
      ['2019-1', 648],
      ['2020-1', 402],
      ['2021-1', 253],
    ]);
    expect(report.returns[0]?.findings).toMatchObject({ END_HALF_TOLD: 434, EPISODES_OVERLAP: 17 });
    await mustBeAsRead(await readAll(...given));
    const before = await rowsKept(test);
    expect(await keep(...given)).toMatchObject({ status: 'unchanged' });
    expect(await rowsKept(test)).toEqual(before);
  });

  it.each(found)('hold of the sample of three authorities the one asked for', async (from) => {
    const paths = [`${from}three_authorities`];
    const given = [paths, { authority: 'Southwark', withFindings: true }] as const;
    const report = await keep(...given);
    expect(report).toMatchObject({ status: 'imported', authority: 'Southwark' });
    expect(report.returns.map(({ year, records }) => [year, records])).toEqual([
      [2017, { header: 103, episodes: 656, uasc: 4 }],
      [2018, { header: 126, episodes: 448, uasc: 2 }],
      [2019, { header: 119, episodes: 300, uasc: 5 }],
      [2020, { header: 113, episodes: 166, uasc: 8 }],
      [2021, { header: 121, episodes: 110, uasc: 7 }],
    ]);
    await mustBeAsRead(await readAll(...given));
    expect(await keep(...given)).toMatchObject({ status: 'unchanged' });
    const all = await keep(paths, { withFindings: true });
    expect(all).toMatchObject({ status: 'refused', issueCounts: { AUTHORITY_NOT_SAID: 15 } });
  });
});
