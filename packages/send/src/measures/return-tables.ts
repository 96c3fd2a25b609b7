import type { ReturnRow, RowsOf } from './return-row.ts';

/** The rows of a return by module, and how they hang together. */
export interface ReturnTables {
  readonly requests: readonly RowsOf<'requests'>[];
  readonly assessments: readonly RowsOf<'assessments'>[];
  readonly namedPlans: readonly RowsOf<'named-plans'>[];
  readonly activePlans: readonly RowsOf<'active-plans'>[];
  readonly placements: readonly RowsOf<'placements'>[];
  readonly needs: readonly RowsOf<'needs'>[];
  readonly advice: readonly RowsOf<'advice'>[];
  readonly audits: readonly RowsOf<'audits'>[];
  readonly exclusions: readonly RowsOf<'exclusions'>[];
  /** The request with a row; null where the return has none. */
  readonly requestOf: (row: number | null) => RowsOf<'requests'> | null;
  /** The row of the request of an assessment by its own row; null where it hangs on none. */
  readonly requestRowOf: (assessment: number | null) => number | null;
  /** The team of a request by its row; null where none is told. */
  readonly teamOf: (request: number | null) => string | null;
  /** The month of birth of whose request it is, by the row of the request. */
  readonly birthMonthOf: (request: number | null) => string | null;
}

/** Sorts the rows of a return by module, in the order given. */
export function returnTables(rows: Iterable<ReturnRow>): ReturnTables {
  const byModule = new Map<string, ReturnRow[]>();
  for (const row of rows) {
    const others = byModule.get(row.module);
    if (others === undefined) byModule.set(row.module, [row]);
    else others.push(row);
  }
  const of = <Module extends ReturnRow['module']>(module: Module) =>
    (byModule.get(module) ?? []) as readonly ReturnRow[] as readonly RowsOf<Module>[];
  const requests = new Map(of('requests').map((request) => [request.row, request]));
  const parents = new Map(of('assessments').map(({ row, parent }) => [row, parent]));
  const teams = new Map(of('teams').map(({ parent, values }) => [parent, values.Team]));
  const births = new Map(of('persons').map(({ row, values }) => [row, values.BirthMonth ?? null]));
  const requestOf = (row: number | null) => requests.get(row ?? 0) ?? null;
  return {
    requests: of('requests'),
    assessments: of('assessments'),
    namedPlans: of('named-plans'),
    activePlans: of('active-plans'),
    placements: of('placements'),
    needs: of('needs'),
    advice: of('advice'),
    audits: of('audits'),
    exclusions: of('exclusions'),
    requestOf,
    requestRowOf: (assessment) => parents.get(assessment ?? 0) ?? null,
    teamOf: (request) => (request === null ? null : (teams.get(request) ?? null)),
    birthMonthOf: (request) => births.get(requestOf(request)?.parent ?? 0) ?? null,
  };
}
