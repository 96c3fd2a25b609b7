import type { ReturnIssue } from '@golden-thread/return-files';
import type { ModuleLayout } from '../layout.ts';
import type { Sen2Module } from '../sen2-module.ts';
import { columnIssues } from './column-issues.ts';

/** Where in its rows a table has what. */
export interface TableColumns {
  readonly layout: ModuleLayout;
  readonly key: number;
  /** -1 for persons, who hang on nobody. */
  readonly parentKey: number;
  /** For each field of the module its column, or -1. */
  readonly fields: readonly number[];
  /** Columns that are missing or there twice. */
  readonly issues: readonly ReturnIssue[];
}

/** Columns of the export that say nothing of a child. */
const passedOver = /^(nativeid|sourceid|sen2tableid|\w+orderseqcolumn)$/;

/**
 * What a table is, by its header; null where it is none of a return. A header is not quoted in issues: a table that lost its header
 * begins with a child.
 */
export function tableColumns(
  file: string,
  header: readonly string[],
  layouts: readonly ModuleLayout[],
): TableColumns | null {
  const names = header.map((name) => name.trim().toLowerCase());
  const candidates = layouts.filter(({ key }) => names.includes(key.toLowerCase()));
  // A table carries the key of what it hangs on too: it is the one that nothing else in its header hangs on.
  const layout = candidates.find(({ module }) => !candidates.some(({ parent }) => parent === module));
  if (layout === undefined) return null;
  const parentKey = keyOf(layouts, layout.parent);
  const expected = [layout.key, ...(parentKey === null ? [] : [parentKey])];
  const at = (name: string | null): number => (name === null ? -1 : names.indexOf(name.toLowerCase()));
  const fields = layout.fields.map(({ name, alias }) => (at(name) < 0 ? at(alias) : at(name)));
  const missing = [
    ...expected.filter((name) => at(name) < 0),
    ...layout.fields.flatMap(({ name, optional }, index) =>
      optional || (fields[index] as number) >= 0 ? [] : [name],
    ),
  ];
  const used = new Set([...expected.map(at), ...fields]);
  const unknown = names.filter((name, index) => !used.has(index) && !passedOver.test(name)).length;
  return {
    layout,
    key: at(layout.key),
    parentKey: at(parentKey),
    fields,
    issues: columnIssues({ file, table: layout.table, names, missing, unknown }),
  };
}

function keyOf(layouts: readonly ModuleLayout[], module: Sen2Module | null): string | null {
  return layouts.find((layout) => layout.module === module)?.key ?? null;
}
