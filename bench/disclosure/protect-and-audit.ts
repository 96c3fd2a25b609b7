import {
  auditTables,
  dfeLookedAfter,
  protectTables,
  readerWhoKnows,
  type LinkedTables,
} from '@golden-thread/disclosure';

/** Protects the tables, attacks what is published, and says what came of it. */
export function protectAndAudit(tables: LinkedTables): string {
  const result = protectTables(tables, dfeLookedAfter);
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  const { exposures } = auditTables(result.value.published, readerWhoKnows(dfeLookedAfter));
  return `${exposures.length} exposed`;
}
