import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layoutOf } from '../src/index.ts';
import type { ReturnIssue, Ssda903Module, Ssda903Row } from '../src/index.ts';
import { readSsda903 } from '../src/node/index.ts';
import type { ReadSsda903Options } from '../src/node/index.ts';

/** A key that is as long as one must be; made up, and used for nothing else. */
export const key = Uint8Array.from({ length: 32 }, (_each, at) => at);

/** A folder of its own, which `forget` takes away again. */
export function madeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-ssda903-'));
  return {
    put(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    path: folder,
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}

type Fields = Readonly<Record<string, string>>;

/** A table of 2026/27 as text: the columns every file has, and the rows given. */
export function table(module: Ssda903Module, rows: readonly Fields[], more: readonly string[] = []): string {
  const fields = layoutOf(2026).find((each) => each.module === module)?.fields ?? [];
  const names = [...fields.flatMap(({ name, optional }) => (optional ? [] : [name])), ...more];
  return `${[names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].join('\n')}\n`;
}

const born = { CHILD: 'QJ1', DOB: '09/05/2012' };

/** Every table of a sound return of two children, by name. */
export const soundTables: Readonly<Record<Ssda903Module, string>> = {
  header: table('header', [
    { ...born, SEX: 'F', ETHNIC: 'WBRI', UPN: 'X999000000001', MOTHER: '0' },
    { CHILD: 'QJ2', DOB: '31/01/2009', SEX: 'M', ETHNIC: 'BAFR', UPN: 'X999000000002' },
  ]),
  episodes: table('episodes', [
    { CHILD: 'QJ1', DECOM: '01/05/2026', RNE: 'S', LS: 'C1', CIN: 'N1', PLACE: 'U4', PLACE_PROVIDER: 'PR1', DEC: '01/06/2026', REC: 'X1', REASON_PLACE_CHANGE: 'CHILD', HOME_POST: 'ZZ99 3WZ', PL_POST: 'ZZ99 3VZ', URN: '1234567' }, // prettier-ignore
    { CHILD: 'QJ1', DECOM: '01/06/2026', RNE: 'P', LS: 'C1', CIN: 'N1', PLACE: 'K2', PLACE_PROVIDER: 'PR4', HOME_POST: 'ZZ99 3WZ', PL_POST: 'ZZ99 3VZ', URN: '7654321' }, // prettier-ignore
    { CHILD: 'QJ2', DECOM: '13/02/2026', RNE: 'S', LS: 'V2', CIN: 'N8', PLACE: 'K3', PLACE_PROVIDER: 'PR5' },
  ]),
  reviews: table('reviews', [{ ...born, REVIEW: '20/06/2026', REVIEW_CODE: 'PN1' }]),
  uasc: table('uasc', [{ CHILD: 'QJ2', SEX: 'M', DOB: '31/01/2009', DUC: '31/01/2027' }]),
  oc2: table('oc2', [{ ...born, SDQ_SCORE: '14', CONVICTED: '0' }]),
  oc3: table('oc3', [{ CHILD: 'QJ2', DOB: '31/01/2009', IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' }]),
  ad1: table('ad1', [
    { ...born, DATE_INT: '01/07/2026', FOSTER_CARE: '1', NB_ADOPTR: '2', SEX_ADOPTR: 'MF' },
  ]),
  'placed-for-adoption': table('placed-for-adoption', [{ ...born, DATE_PLACED: '01/07/2026' }]),
  'previous-permanence': table('previous-permanence', [
    { ...born, PREV_PERM: 'P1', LA_PERM: '372', DATE_PERM: 'ZZ/05/2015' },
  ]),
  missing: table('missing', [{ ...born, MISSING: 'M', MIS_START: '03/06/2026', MIS_END: '04/06/2026' }]),
  'social-workers': table('social-workers', [
    { ...born, SW_ID: 'SWQJ777', SW_DECOM: '01/05/2026', SW_REASON: 'OTHERS' },
  ]),
  'deprivation-of-liberty': table('deprivation-of-liberty', [{ ...born, DOLO_START: '02/06/2026' }]),
};

/** Everything a reading gave. */
export interface ReadAll {
  readonly rows: readonly Ssda903Row[];
  readonly issues: readonly ReturnIssue[];
  readonly codes: readonly string[];
}

/** Reads files to their end. */
export async function readAll(
  paths: readonly string[],
  options: Partial<ReadSsda903Options> = {},
): Promise<ReadAll> {
  const rows: Ssda903Row[] = [];
  const issues: ReturnIssue[] = [];
  const onIssue = (issue: ReturnIssue) => void issues.push(issue);
  for await (const batch of readSsda903(paths, { year: 2026, key, ...options, onIssue })) rows.push(...batch);
  return { rows, issues, codes: issues.map(({ code }) => code) };
}
