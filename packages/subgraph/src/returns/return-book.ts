/** A column of a table of records: its name there, and what it holds. */
export interface ModuleColumn {
  readonly field: string;
  readonly column: string;
  readonly type: 'text' | 'date' | 'boolean' | 'integer' | 'double precision';
}

/** The table a module of a return is kept in. */
export interface ModuleTable<Table extends string = string> {
  readonly table: Table;
  readonly columns: readonly ModuleColumn[];
}

/**
 * Where a service keeps one kind of return: a table of the returns, one of those undone and one of those erased, called
 * `<name>_return`, `<name>_undone` and `<name>_erased`, and a table of records for each module.
 */
export interface ReturnBook {
  /** The service, which is also its database schema. */
  readonly service: string;
  readonly name: string;
  readonly records: Readonly<Record<string, ModuleTable>>;
}

/** A return, by the area whose it is. */
export interface OfReturn {
  readonly area: string;
  readonly returnId: string;
}
