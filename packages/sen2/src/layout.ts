import layoutData from './definitions/layout.json' with { type: 'json' };
import type { Sen2Module, Sen2Year } from './sen2-module.ts';

/** How a field is read. `withheld`, `birth-date`, `upn` and `uln` identify a child: none of them leaves the reader as it stands. */
export type FieldKind =
  'withheld' | 'birth-date' | 'upn' | 'uln' | 'date' | 'flag' | 'code' | 'word' | 'la' | 'urn' | 'ukprn';

/** One field of a module, by the name the return has for it. */
export interface Sen2Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** What it tells, in our words. */
  readonly title: string;
  /** Which codes it takes, where it takes some. */
  readonly codeSet: string | null;
  /** Another spelling that is met in files. */
  readonly alias: string | null;
  /** Whether a table may come without this column. */
  readonly optional: boolean;
}

/** What one module of the return looks like in a collection year. */
export interface ModuleLayout {
  readonly module: Sen2Module;
  readonly title: string;
  /** The number of the module in the guide. */
  readonly item: string;
  /** What the XML return calls it. */
  readonly element: string;
  /** What the CSV export calls it: the last part of the file's name. */
  readonly table: string;
  /** The column of the CSV export that tells its records apart. */
  readonly key: string;
  readonly parent: Sen2Module | null;
  readonly fields: readonly Sen2Field[];
}

const all: readonly (Omit<ModuleLayout, 'fields'> & {
  readonly fields: readonly (Pick<Sen2Field, 'name' | 'kind' | 'title'> &
    Partial<Sen2Field> & { readonly since?: number })[];
})[] = layoutData as never;

/**
 * The modules of the return in a collection year, a parent before its children.
 *
 * @source DfE, Special educational needs person level survey 2024 and 2025: technical specification, section 2; the columns of the CSV
 * export and the elements of the XML return as two open readers of it know them (witan.sen2; Data to Insight)
 * @example
 * layoutOf(2025).map(({ element }) => element)[0]; // => 'Person'
 */
export function layoutOf(year: Sen2Year): readonly ModuleLayout[] {
  return all.map((module) => ({
    ...module,
    fields: module.fields.flatMap(({ since, ...field }) =>
      (since ?? year) <= year ? [{ codeSet: null, alias: null, optional: false, ...field }] : [],
    ),
  }));
}

/** Whether what a field holds could tell who a child is. */
export function isIdentifying(kind: FieldKind): boolean {
  return kind === 'withheld' || kind === 'birth-date' || kind === 'upn' || kind === 'uln';
}
