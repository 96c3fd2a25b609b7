export { importAreas, type AreasToImport, type ImportSummary } from './import-areas.ts';
export { runService, type ServiceProcess } from './run-service.ts';
