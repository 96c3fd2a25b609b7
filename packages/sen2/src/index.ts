export { returnIssue, shapeOf } from '@golden-thread/return-files';
export type { Finding, OnReturnIssue, Pseudonymise, ReturnIssue } from '@golden-thread/return-files';
export { authorityOf, isMadeUp } from './authority.ts';
export { caseworkLayout, childColumns, requestColumn } from './casework/casework-layout.ts';
export type { CaseworkField, CaseworkLayout, CaseworkWord } from './casework/casework-layout.ts';
export { caseworkColumns } from './casework/casework-columns.ts';
export type { CaseworkColumn } from './casework/casework-columns.ts';
export { caseworkReader } from './casework/casework-reader.ts';
export type { CaseworkReaderOptions, ReadCaseworkRow } from './casework/casework-reader.ts';
export { caseworkTables, isCasework } from './casework/casework-row.ts';
export type {
  CaseworkAdvice,
  CaseworkAudit,
  CaseworkExclusion,
  CaseworkRowOf,
  CaseworkTable,
  CaseworkTeam,
  Sen2CaseworkRow,
} from './casework/casework-row.ts';
export { censusDay } from './census-day.ts';
export { codeSetNames, codesOf } from './code-set.ts';
export type { Sen2Code } from './code-set.ts';
export type { Family, ParentFacts, ValuesOf } from './family.ts';
export { keepIssues } from './keep-issues.ts';
export { isIdentifying, layoutOf } from './layout.ts';
export type { FieldKind, ModuleLayout, Sen2Field } from './layout.ts';
export type { RecordCells } from './read-cells.ts';
export { returnDay } from './return-day.ts';
export { returnReader } from './return-reader.ts';
export type { RawRecord, ReturnReader, ReturnReaderOptions } from './return-reader.ts';
export { sen2Modules, sen2Years } from './sen2-module.ts';
export type { Sen2Module, Sen2Year } from './sen2-module.ts';
export type {
  RowOf,
  Sen2ActivePlan,
  Sen2Assessment,
  Sen2NamedPlan,
  Sen2Need,
  Sen2Person,
  Sen2Placement,
  Sen2Request,
  Sen2Row,
  Sen2Setting,
} from './sen2-row.ts';
export type { Sen2Rule } from './sen2-rule.ts';
export { rulesOf, sen2Rules } from './sen2-rules.ts';
export type { UndoneReturn, UndoReturn } from '@golden-thread/return-files';
export type {
  KeepReturn,
  ListedReturn,
  RecordCounts,
  ReturnReport,
  ReturnTime,
  Sen2Store,
} from './sen2-store.ts';
