export type { AreaReader } from './area-reader.ts';
export { openCluster } from './cluster.ts';
export type { Cluster, ClusterOptions } from './cluster.ts';
export type { CopyIn, CopyValue } from './copy-in.ts';
export { DatabaseFault } from './database-fault.ts';
export type { DatabaseIssue } from './database-fault.ts';
export { migrate } from './migrate.ts';
export type { MigrationReport } from './migrate.ts';
export { openServiceDatabase } from './service-database.ts';
export type {
  AreaTools,
  DatabaseHealth,
  ServiceDatabase,
  ServiceDatabaseOptions,
} from './service-database.ts';
export type { ExtraPrivilege, ServiceSchema, TableException } from './service-schema.ts';
