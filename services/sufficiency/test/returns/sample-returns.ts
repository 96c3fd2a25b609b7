import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layoutOf, type KeepReturns, type Ssda903Module } from '@golden-thread/ssda903';
import { openSsda903Returns, type OpenReturnsGiven } from '@golden-thread/ssda903/node';
import {
  registerAreas as register,
  rowsKept as rowsKeptIn,
  type TestDatabase,
} from '@golden-thread/subgraph/testing';
import { ssda903Book } from '../../src/returns/module-tables.ts';

/** A council of a test, and one beside it. */
export const council = 'E08009001';
export const neighbour = 'E08009002';

/** A key as long as one must be; made up, and used for nothing else. */
export const key = Uint8Array.from({ length: 32 }, (_each, at) => at + 1);

type Fields = Readonly<Record<string, string>>;

/** A table of the return as text: the columns every file has and those added, and the rows given. */
export function table(module: Ssda903Module, rows: readonly Fields[], more: readonly string[] = []): string {
  const fields = layoutOf(2026).find((each) => each.module === module)?.fields ?? [];
  const names = [...fields.flatMap(({ name, optional }) => (optional ? [] : [name])), ...more];
  return `${[names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].join('\n')}\n`;
}

/** The tables of a return by name. */
export type Tables = Readonly<Partial<Record<Ssda903Module, string>>>;

/**
 * A sound return of so many made-up children who came into care in May 2024. In 2025 the first of them moves and the second leaves; nobody
 * looks after anybody else.
 */
export function tablesOf(year: 2024 | 2025, children = 4, more: Fields = {}): Tables {
  const all = Array.from({ length: children }, (_each, at) => ({
    CHILD: `QJ${at + 1}`,
    SEX: at % 2 === 0 ? 'F' : 'M',
    DOB: `${String((at % 28) + 1).padStart(2, '0')}/06/2012`,
    ETHNIC: 'WBRI',
    MOTHER: '0',
    ...more,
  }));
  const columns = Object.keys(more);
  const stay = { RNE: 'S', LS: 'C2', CIN: 'N1', PLACE: 'U4', PLACE_PROVIDER: 'PR1' };
  return {
    header: table('header', all, columns),
    episodes: table(
      'episodes',
      all.flatMap((child, at) => {
        const begun = { ...child, ...stay, DECOM: '13/05/2024' };
        if (year === 2024 || at > 1) return [begun];
        if (at === 1) return [{ ...begun, DEC: '01/07/2025', REC: 'E4A' }];
        const moved = { ...begun, DECOM: '10/06/2025', RNE: 'P', PLACE: 'K2', PLACE_PROVIDER: 'PR4' };
        return [{ ...begun, DEC: '10/06/2025', REC: 'X1', REASON_PLACE_CHANGE: 'CHILD' }, moved];
      }),
      columns,
    ),
    oc2: table('oc2', [{ ...all[0]!, SDQ_SCORE: '14', CONVICTED: '0' }], columns),
    'previous-permanence': table(
      'previous-permanence',
      [{ ...all[0]!, PREV_PERM: 'P1', LA_PERM: '372', DATE_PERM: 'ZZ/05/2015' }],
      columns,
    ),
  };
}

/** A folder of a test's own. */
export function returnFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-care-returns-'));
  return {
    folder,
    write(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    /** Writes the tables of a return into a folder of their own, and gives their paths. */
    put(name: string, tables: Tables): readonly string[] {
      mkdirSync(join(folder, name), { recursive: true });
      return Object.entries(tables).map(([module, text]) => {
        const path = join(folder, name, `${module}.csv`);
        writeFileSync(path, text);
        return path;
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A request to keep what files hold as the council's returns. */
export async function keeping(
  paths: readonly string[],
  given: Partial<KeepReturns> & Partial<Pick<OpenReturnsGiven, 'year' | 'key' | 'encoding'>> = {},
): Promise<KeepReturns> {
  const { year = null, key: ownKey = key, encoding = 'utf-8', authority = null, ...changed } = given;
  return {
    ...(await openSsda903Returns(paths, {
      year,
      key: ownKey,
      encoding,
      ...(authority === null ? {} : { authority }),
    })),
    areaCode: council,
    authority,
    knownDate: '2026-06-01',
    otherKey: false,
    withFindings: false,
    dryRun: false,
    importedAt: '2026-06-01T10:00:00.000Z',
    importedBy: 'a test',
    ...changed,
  };
}

/** Makes the council and its neighbour known to the service. */
export const registerAreas = (test: TestDatabase): Promise<void> =>
  register(test.cluster, 'sufficiency', [council, neighbour]);

/** How many rows each table of returns has, of whichever area; tables without any left out. */
export const rowsKept = (test: TestDatabase) => rowsKeptIn(test, ssda903Book);
