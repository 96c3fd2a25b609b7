import { resolve } from 'node:path';
import type { Surroundings } from '../surroundings.ts';

/** The folder of area folders that `start` serves beside the shipped areas: `AREAS_DIR`; undefined when there is none. */
export function areasFolder({ workingDirectory, environment }: Surroundings): string | undefined {
  const given = environment['AREAS_DIR']?.trim();
  return given === undefined || given === '' ? undefined : resolve(workingDirectory, given);
}
