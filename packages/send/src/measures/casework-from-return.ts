import type { AdviceRecord, AuditRecord, ExclusionRecord, MeasureRecords } from './measure-record.ts';
import type { ReturnTables } from './return-tables.ts';
import type { CaseworkKind, ReturnTold } from './return-told.ts';

/** What tables of casework tell; null for a table that was not given. */
export function caseworkFromReturn(
  tables: ReturnTables,
  told: ReturnTold,
): Pick<MeasureRecords, CaseworkKind> {
  const given = (kind: CaseworkKind) => told.casework?.includes(kind) ?? tables[kind].length > 0;
  return {
    advice: given('advice') ? adviceOf(tables, told) : null,
    audits: given('audits') ? auditsOf(tables, told) : null,
    exclusions: given('exclusions') ? exclusionsOf(tables, told) : null,
  };
}

/** An empty day of receipt is not yet: the table says so. */
function adviceOf(
  { advice, requestOf, teamOf }: ReturnTables,
  { returnId, knownDate }: ReturnTold,
): readonly AdviceRecord[] {
  return advice.map(({ row, parent, values }) => {
    const request = requestOf(parent);
    return {
      key: `${returnId}/advice/${row}`,
      knownDate,
      requestKey: request === null ? null : `${returnId}/requests/${request.row}`,
      team: teamOf(parent),
      adviceFrom: values.Source ?? 'unknown',
      askedDate: values.AskedDate ?? 'unknown',
      adviceReceivedDate: values.AdviceReceivedDate ?? 'not-yet',
      ended: null,
      exceptions: [],
    };
  });
}

function auditsOf({ audits }: ReturnTables, { returnId, knownDate }: ReturnTold): readonly AuditRecord[] {
  return audits.map(({ row, values }) => ({
    key: `${returnId}/audits/${row}`,
    knownDate,
    auditedDate: values.AuditedDate ?? 'unknown',
    grade: values.Grade ?? 'unknown',
  }));
}

/** An empty type of need is none of a pupil without special educational needs, else unknown. */
function exclusionsOf(
  { exclusions }: ReturnTables,
  { returnId, knownDate }: ReturnTold,
): readonly ExclusionRecord[] {
  return exclusions.map(({ row, values }) => ({
    key: `${returnId}/exclusions/${row}`,
    knownDate,
    startedDate: values.StartDate ?? 'unknown',
    kind: values.Kind ?? 'unknown',
    provision: values.SENprovision ?? 'unknown',
    needType: values.SENtype ?? (values.SENprovision === 'none' ? 'none' : 'unknown'),
  }));
}
