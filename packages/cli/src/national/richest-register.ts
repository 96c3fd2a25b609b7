import type { AreaRegister } from '@golden-thread/national-data';
import { readAreas } from '@golden-thread/national-data/node';

/**
 * The areas of the table that has most of them, of tables that print both codes of each authority; null where there is no table.
 *
 * @throws TableUnreadable what `readAreas` throws.
 */
export async function richestRegister(paths: readonly string[]): Promise<AreaRegister | null> {
  const registers = await Promise.all(paths.map(readAreas));
  return registers.toSorted((one, other) => other.all.length - one.all.length)[0] ?? null;
}
