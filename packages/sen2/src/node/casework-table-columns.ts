import type { ReturnIssue } from '@golden-thread/return-files';
import { caseworkColumns } from '../casework/casework-columns.ts';
import { caseworkLayout, childColumns } from '../casework/casework-layout.ts';
import type { CaseworkLayout } from '../casework/casework-layout.ts';
import type { Sen2Year } from '../sen2-module.ts';
import { columnIssues } from './column-issues.ts';

/** Where in its rows a table of casework has what. */
export interface CaseworkTableColumns {
  readonly layout: CaseworkLayout;
  /** For each column of `caseworkColumns` where it stands, or -1. */
  readonly columns: readonly number[];
  readonly issues: readonly ReturnIssue[];
}

/** What a table is, by its header; null where it is none of casework. */
export function caseworkTableColumns(
  file: string,
  header: readonly string[],
  year: Sen2Year,
): CaseworkTableColumns | null {
  const names = header.map((name) => name.trim().toLowerCase());
  const at = (name: string | null): number => (name === null ? -1 : names.indexOf(name.toLowerCase()));
  const layout = caseworkLayout.find(({ mark }) => at(mark) >= 0);
  if (layout === undefined) return null;
  const all = caseworkColumns(layout, year);
  const columns = all.map(({ name, alias }) => (at(name) < 0 ? at(alias) : at(name)));
  const isThere = (name: string): boolean =>
    columns.some((place, each) => place >= 0 && all[each]?.name === name);
  const missing = all.flatMap(({ name, optional }) => (optional || isThere(name) ? [] : [name]));
  const used = new Set(columns);
  return {
    layout,
    columns,
    issues: columnIssues({
      file,
      table: layout.table,
      names,
      missing: childColumns.some(isThere) ? missing : [childColumns[0], ...missing],
      unknown: names.filter((_name, index) => !used.has(index)).length,
    }),
  };
}
