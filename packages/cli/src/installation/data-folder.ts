import { resolve } from 'node:path';
import type { Surroundings } from '../surroundings.ts';

/** The folder `start` keeps its keys and its embedded database in: `DATA_DIR`, else `.golden-thread`. */
export function dataFolder({ workingDirectory, environment }: Surroundings): string {
  return resolve(workingDirectory, environment['DATA_DIR'] || '.golden-thread');
}
