import type pg from 'pg';
import { refuse } from './database-fault.ts';
import type { DatabaseIssue } from './database-fault.ts';
import type { MigrationFile } from './migration-files.ts';
import type { ServiceSchema } from './service-schema.ts';

/** A service with its files. */
export interface ServiceFiles {
  readonly schema: ServiceSchema;
  readonly files: readonly MigrationFile[];
}

interface AppliedRow {
  readonly service: string;
  readonly name: string;
  readonly sha256: string;
}

const issuesOf = ({ schema, files }: ServiceFiles, applied: readonly AppliedRow[]): DatabaseIssue[] => {
  const byName = new Map(files.map((file) => [file.name, file]));
  const names = new Set(applied.map((row) => row.name));
  const newest = applied.at(-1)?.name ?? '';
  const path = (name: string) => `${schema.service}/${name}`;
  const unknown = applied
    .filter((row) => !byName.has(row.name))
    .map((row) => ({
      code: 'MIGRATION_UNKNOWN',
      path: path(row.name),
      found: 'applied to this database, but there is no such file',
      expected: 'every applied file among the migrations',
      whatToDo: 'This database is newer than this program: start the newer program, or bring the file back.',
    }));
  const edited = applied
    .filter((row) => byName.has(row.name) && byName.get(row.name)?.sha256 !== row.sha256)
    .map((row) => ({
      code: 'MIGRATION_EDITED',
      path: path(row.name),
      found: `sha256 ${byName.get(row.name)?.sha256.slice(0, 12)}…`,
      expected: `${row.sha256.slice(0, 12)}…, as it was when applied`,
      whatToDo: 'Put the file back as it was and write the change as a new migration.',
    }));
  const late = files
    .filter((file) => !names.has(file.name) && file.name < newest)
    .map((file) => ({
      code: 'MIGRATION_LATE',
      path: path(file.name),
      found: `not applied, though ${newest} is`,
      expected: 'new files after the newest applied one',
      whatToDo: 'Give the file the next free number.',
    }));
  return [...unknown, ...edited, ...late];
};

/** The files still to be applied, in order, service by service. @throws MIGRATION_UNKNOWN, MIGRATION_EDITED, MIGRATION_LATE */
export const pendingMigrations = async (
  client: pg.ClientBase,
  services: readonly ServiceFiles[],
): Promise<readonly { readonly schema: ServiceSchema; readonly file: MigrationFile }[]> => {
  const { rows } = await client.query<AppliedRow>(
    'select service, name, sha256 from golden_thread.migration order by service, name collate "C"',
  );
  const of = (service: string) => rows.filter((row) => row.service === service);
  refuse(services.flatMap((one) => issuesOf(one, of(one.schema.service))));
  return services.flatMap(({ schema, files }) => {
    const names = new Set(of(schema.service).map((row) => row.name));
    return files.filter((file) => !names.has(file.name)).map((file) => ({ schema, file }));
  });
};
