import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Surroundings } from '../surroundings.ts';
import { dataFolder } from './data-folder.ts';

/** The secret the services' passwords are made from: `DATABASE_SECRET`, else the one `start` keeps in the data folder. */
export async function databaseSecret(surroundings: Surroundings): Promise<string | undefined> {
  const given = surroundings.environment['DATABASE_SECRET'];
  if (given !== undefined && given !== '') return given;
  const kept = await readFile(join(dataFolder(surroundings), 'database-secret'), 'utf8').catch(() => '');
  return kept.trim() || undefined;
}
