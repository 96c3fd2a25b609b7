import type { BackupManifest } from '@golden-thread/subgraph/database';

/** What a backup holds, for people and for machines: tables and rows of each service. */
export function describeBackup(manifest: BackupManifest): {
  readonly lines: readonly string[];
  readonly json: {
    readonly createdAt: string;
    readonly services: readonly {
      readonly service: string;
      readonly tables: number;
      readonly rows: number;
    }[];
  };
} {
  const services = manifest.services.map(({ service, tables }) => ({
    service,
    tables: tables.length,
    rows: tables.reduce((sum, table) => sum + table.rows, 0),
  }));
  return {
    lines: services.map(({ service, tables, rows }) => `  ${service}: ${rows} rows in ${tables} tables`),
    json: { createdAt: manifest.createdAt, services },
  };
}
