import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readReturned } from '../src/demand/read-returned.ts';
import { readReturns } from '../src/demand/read-returns.ts';

const folder = new URL('../../../../shared/data/ssda903-samples/', import.meta.url);

/** Whether the synthetic returns lie beside the project; said aloud where they do not. */
export const samplesAreHere = existsSync(folder);
if (!samplesAreHere) {
  console.warn(
    'Left out: ../shared/data/ssda903-samples is not here, so forecasts of it were not held against the other models.',
  );
}

/** The samples by the names that the counts of the other models go by. */
export const samples = {
  'single-authority': fileURLToPath(new URL('single_authority_2017_2021.zip', folder)),
  'three-authorities': fileURLToPath(new URL('three_authorities', folder)),
} as const;

/** A sample as the command reads it, and as the other models do. */
export async function readSample(path: string) {
  const options = { key: Uint8Array.from({ length: 32 }, (_, byte) => byte), authority: undefined };
  const { read } = await readReturns([path], { ...options, onProgress: () => undefined });
  if (read === null) throw new Error('The sample has no episodes.');
  return { ...read, returned: await readReturned([path], options) };
}
