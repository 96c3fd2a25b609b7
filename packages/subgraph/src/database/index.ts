export type { AreaReader } from './area-reader.ts';
export type { AreaScope } from './area-scope.ts';
export { backup } from './backup/backup.ts';
export type { BackupOptions } from './backup/backup.ts';
export type { BackupManifest, BackupTable } from './backup/manifest.ts';
export { restore } from './backup/restore.ts';
export type { RestoreOptions } from './backup/restore.ts';
export { clusterOptionsFromEnv } from './cluster-options-from-env.ts';
export { openCluster } from './cluster.ts';
export type { Cluster, ClusterOptions } from './cluster.ts';
export type { CopyIn, CopyValue } from './copy-in.ts';
export { openDataFolder } from './data-folder.ts';
export { DatabaseFault } from './database-fault.ts';
export type { DatabaseIssue } from './database-fault.ts';
export type { EmbeddedServer, EmbeddedServerOptions } from './embedded/embedded-server.ts';
export { migrate } from './migrate.ts';
export type { MigrationReport } from './migrate.ts';
export { assertRowSecurity } from './row-security.ts';
export { openServiceDatabase } from './service-database.ts';
export type {
  AreaTools,
  DatabaseHealth,
  ServiceDatabase,
  ServiceDatabaseOptions,
} from './service-database.ts';
export type { ExtraPrivilege, ServiceSchema, TableException } from './service-schema.ts';
