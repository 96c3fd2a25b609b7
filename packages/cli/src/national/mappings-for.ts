import { resolve } from 'node:path';
import type { OpenDataMapping } from '@golden-thread/national-data';
import { readMappings, shippedMappings } from '@golden-thread/national-data/node';

/** The shipped mappings of open-data tables; a person's own come first, where given. */
export async function mappingsFor(
  from: string,
  own: string | undefined,
): Promise<readonly OpenDataMapping[]> {
  const shipped = await shippedMappings();
  return own === undefined ? shipped : [...(await readMappings(resolve(from, own), own)), ...shipped];
}
