export { clientRecordIdIssues, clientRecordIdUsed } from './commands/client-record-id.ts';
export { momentAfter } from './commands/moment-after.ts';
export { notAllowed } from './commands/not-allowed.ts';
export { recorderIn, type Recorder } from './commands/recorder-in.ts';
export {
  editConflict,
  invalidInput,
  notYourRight,
  type CommonRefusal,
  type InputIssue,
  type RefusalBase,
} from './commands/refusal.ts';
export { addRefusalTypes } from './commands/refusal-types.ts';
export { rolesThatMay } from './commands/roles-that-may.ts';
export { linkIssues, LONGEST, shown, textIssues, tidied } from './commands/text-issues.ts';
export { addActionInterface, type ActionTypeName } from './graph/action-interface.ts';
export { addConnectionType, addPageInfo } from './graph/connection-type.ts';
export { describedValues, graphName } from './graph/described-enum.ts';
export {
  besideReports,
  type BesideReport,
  type NamesMeasure,
  type SeriesBesideReports,
} from './graph/beside-reports.ts';
export { addBodyStub, addLocalAreaStub, type FindStub } from './graph/entity-stubs.ts';
export { globalId, parseGlobalId, type GlobalId } from './graph/global-id.ts';
export type { IndicatorNode } from './graph/indicator-node.ts';
export { addIndicatorType, type IndicatorTypeOptions } from './graph/indicator-type.ts';
export {
  DEFAULT_PAGE_SIZE,
  LARGEST_PAGE_SIZE,
  encodeCursor,
  pageByKey,
  type Connection,
  type Edge,
  type KeysetOrder,
  type PageArguments,
} from './graph/keyset.ts';
export { periodsAsked, yearTo, type PeriodsQuestion } from './graph/periods-asked.ts';
export { printSubgraphSchema } from './graph/print-subgraph-schema.ts';
export type { RequestContext } from './graph/request-context.ts';
export { parseDay } from './graph/scalars.ts';
export {
  FEDERATION_LINK,
  createSubgraphBuilder,
  type SubgraphBuilder,
  type SubgraphTypes,
} from './graph/subgraph-builder.ts';
export { toSubgraphSchema } from './graph/to-subgraph-schema.ts';
export { unknownId } from './graph/unknown-id.ts';
export { addProtection } from './graph/protection.ts';
export { addValueTypes, type ValueTypes } from './graph/value-types.ts';
export type {
  BaselineView,
  FigureView,
  ObservationView,
  PeriodView,
  SourceView,
  TargetView,
} from './graph/views.ts';
export {
  INDICATOR_TYPE_NAMES,
  createIndicatorNode,
  type IndicatorMaterial,
} from './graph/create-indicator-node.ts';
export { figureView } from './graph/figure-view.ts';
export { observationView } from './graph/observation-view.ts';
export { createSourceViews } from './graph/source-views.ts';
export { ukDay } from './graph/uk-day.ts';
export { importArea, type AreaImport, type AreaImportReport } from './published/area-import.ts';
export {
  createAreaStore,
  type AreaMaterial,
  type AreaStore,
  type AreaStoreOptions,
} from './published/area-store.ts';
export { canonicalJson, contentHash } from './published/canonical-json.ts';
export { recordChanges, type PublishedRecord, type RecordChanges } from './published/published-record.ts';
export { REGISTER, type Json, type PublishedTables } from './published/published-tables.ts';
export {
  configFaultLine,
  configReader,
  readServiceConfig,
  type ConfigFault,
  type ConfigReading,
  type Environment,
  type ServiceConfig,
} from './service/service-config.ts';
export {
  createSubgraphService,
  type ServiceParts,
  type ServiceSurroundings,
  type SubgraphService,
} from './service/subgraph-service.ts';
