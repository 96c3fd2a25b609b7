import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { DatabaseFault, refuse } from '../database-fault.ts';
import type { DatabaseIssue } from '../database-fault.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const tableSchema = z.object({
  name: z.string().min(1),
  columns: z.array(z.string().min(1)).min(1),
  /** Beside the manifest; a plain file name. */
  file: z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+\.copy$/),
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256,
});

const manifestSchema = z.object({
  format: z.literal('golden-thread-backup-1'),
  createdAt: z.iso.datetime(),
  serverVersion: z.string(),
  services: z.array(
    z.object({
      service: z.string().min(1),
      migrations: z.array(z.object({ name: z.string(), sha256 })),
      /** In an order in which they can be filled: what is referred to comes first. */
      tables: z.array(tableSchema),
      sequences: z.array(z.object({ name: z.string(), lastValue: z.string().regex(/^-?\d+$/) })),
    }),
  ),
});

/** What a backup holds: versions, tables, counts and checksums. */
export type BackupManifest = z.infer<typeof manifestSchema>;

/** One table of a backup. */
export type BackupTable = z.infer<typeof tableSchema>;

export const manifestName = 'manifest.json';

const digest = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

const fileIssues = async (folder: string, table: BackupTable): Promise<DatabaseIssue[]> => {
  const path = join(folder, table.file);
  const found = await digest(path).catch((error: unknown) => (error as Error).message);
  if (found === table.sha256) return [];
  return [
    {
      code: 'BACKUP_DAMAGED',
      path,
      found: found.slice(0, 80),
      expected: `sha256 ${table.sha256}`,
      whatToDo: 'Use another copy of the backup.',
    },
  ];
};

/** Reads a backup's manifest and checks every file against it. @throws BACKUP_UNREADABLE, BACKUP_DAMAGED (all files) */
export const readBackup = async (folder: string): Promise<BackupManifest> => {
  const path = join(folder, manifestName);
  let manifest: BackupManifest;
  try {
    manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new DatabaseFault(
      [
        {
          code: 'BACKUP_UNREADABLE',
          path,
          found: (error as Error).message.slice(0, 300),
          expected: 'the manifest of a whole backup',
          whatToDo: 'Name the folder that backup wrote; a folder without a manifest was never finished.',
        },
      ],
      error,
    );
  }
  const issues: DatabaseIssue[] = [];
  for (const { tables } of manifest.services) {
    for (const table of tables) issues.push(...(await fileIssues(folder, table)));
  }
  refuse(issues);
  return manifest;
};
