import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refuse } from './database-fault.ts';
import type { DatabaseIssue } from './database-fault.ts';
import type { ServiceSchema } from './service-schema.ts';
import { transactionControl } from './transaction-control.ts';

/** One migration as written. */
export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  /** Of the text with LF line ends, so that a checkout on Windows gives the same. */
  readonly sha256: string;
}

const form = /^\d{4}_[a-z0-9_]+\.sql$/;

const read = (folder: string, name: string): MigrationFile => {
  const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
  return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
};

const nameIssues = (folder: string, names: readonly string[]): DatabaseIssue[] => {
  const wrong = names.filter((name) => !form.test(name));
  const numbers = names.map((name) => name.slice(0, 4));
  const twice = names.filter((name, at) => form.test(name) && numbers.indexOf(name.slice(0, 4)) !== at);
  return [
    ...wrong.map((name) => ({
      code: 'MIGRATION_NAME',
      path: join(folder, name),
      found: name,
      expected: 'four digits, _, lower-case words, .sql, as in 0001_plans.sql',
      whatToDo: 'Rename the file.',
    })),
    ...twice.map((name) => ({
      code: 'MIGRATION_NUMBER',
      path: join(folder, name),
      found: `number ${name.slice(0, 4)} twice`,
      expected: 'one file per number, so that the order is clear',
      whatToDo: 'Give the newer file the next free number.',
    })),
  ];
};

/**
 * Reads a service's migrations in order of their number.
 *
 * @throws MIGRATION_FOLDER, MIGRATION_NAME, MIGRATION_NUMBER, MIGRATION_TRANSACTION, all at once.
 */
export const migrationFiles = (schema: ServiceSchema): readonly MigrationFile[] => {
  const folder = schema.migrations instanceof URL ? fileURLToPath(schema.migrations) : schema.migrations;
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  } catch (error) {
    refuse(
      [
        {
          code: 'MIGRATION_FOLDER',
          path: folder,
          found: 'no folder that can be read',
          expected: `the migrations of ${schema.service}`,
          whatToDo: 'Check the path given as migrations.',
        },
      ],
      error,
    );
  }
  names.sort();
  const files = names.map((name) => read(folder, name));
  refuse([...nameIssues(folder, names), ...files.flatMap((file) => transactionControl(folder, file))]);
  return files;
};
