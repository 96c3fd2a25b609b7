import { returnIssue } from '@golden-thread/return-files';
import type { Finding, OnReturnIssue, Pseudonymise } from '@golden-thread/return-files';
import { childIdentity } from '../child-identity.ts';
import { factTable } from '../fact-table.ts';
import type { Sen2Year } from '../sen2-module.ts';
import { caseworkColumns, columnsBefore } from './casework-columns.ts';
import { cellEmpty, outOfOrder, rowTwice, rowWithoutNumber, tooManyTeams } from './casework-findings.ts';
import { childColumns } from './casework-layout.ts';
import type { CaseworkLayout } from './casework-layout.ts';
import type { Sen2CaseworkRow } from './casework-row.ts';
import { mostTeams } from './team-name.ts';

/** How a table of casework is read. */
export interface CaseworkReaderOptions {
  readonly year: Sen2Year;
  readonly pseudonymise: Pseudonymise;
  readonly onIssue: OnReturnIssue;
}

/** Reads one row of a table: its cells in the order of `caseworkColumns`, undefined where there is no such column. */
export type ReadCaseworkRow = (
  file: string,
  row: number,
  cells: readonly (string | undefined)[],
) => Sen2CaseworkRow;

/**
 * A reader of one table of casework. Its issues are told, and the row is given all the same. Who the row is of goes no further than
 * the pseudonym, which is the one the return's reader makes of the same number.
 */
export function caseworkReader(
  layout: CaseworkLayout,
  { year, pseudonymise, onIssue }: CaseworkReaderOptions,
): ReadCaseworkRow {
  const columns = caseworkColumns(layout, year);
  const fieldsFrom = columnsBefore(layout);
  const rows = factTable(0);
  const teams = new Set<string>();
  let last = { identity: '', pseudonym: '' };
  const pseudonymOf = (identity: string): string => {
    if (last.identity !== identity) last = { identity, pseudonym: pseudonymise(identity) };
    return last.pseudonym;
  };
  const isSoMany = (team: string | null | undefined): boolean => {
    if (typeof team !== 'string' || teams.size > mostTeams) return false;
    return teams.add(team).size > mostTeams;
  };

  return (file, row, cells) => {
    const findings: Finding[] = [];
    const told = columns.map(({ name, empty, read }, at) => {
      const text = cells[at]?.trim() ?? '';
      const value = text === '' ? (empty ? null : cellEmpty(name)) : read(text);
      if (value === null || typeof value === 'string') return value;
      findings.push(value as Finding);
      return null;
    });
    const [upn = null, uln = null, day = null] = told;
    const requestReceivedDate = layout.about === 'request' ? day : null;
    const identity = childIdentity({ upn, uln, surname: '', forename: '', birthDate: null });
    const pseudonym = identity === null ? null : pseudonymOf(identity);
    const values = Object.fromEntries(
      columns.slice(fieldsFrom).map(({ name }, at) => [name, told[at + fieldsFrom] ?? null]),
    );
    if (pseudonym === null && !findings.some(({ column }) => childColumns.some((each) => each === column)))
      findings.push(rowWithoutNumber);
    findings.push(...outOfOrder(requestReceivedDate, values));
    const matter = [
      pseudonym,
      ...(layout.about === 'request' ? [requestReceivedDate] : []),
      ...layout.once.map((name) => values[name]),
    ];
    if (!matter.includes(null) && !rows.add(matter.join('\n'), [])) findings.push(rowTwice(layout.table));
    if (isSoMany(values['Team'])) findings.push(tooManyTeams(mostTeams));
    for (const finding of findings) onIssue(returnIssue(file, row, finding));
    return { module: layout.table, row, pseudonym, requestReceivedDate, values } as never;
  };
}
