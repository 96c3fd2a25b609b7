import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the tables of one test file, and a writer into it. */
export function tableFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-tables-'));
  return {
    folder,
    write(name: string, content: string | Uint8Array | readonly string[]): string {
      const path = join(folder, name);
      writeFileSync(
        path,
        Array.isArray(content) ? `${content.join('\n')}\n` : (content as string | Uint8Array),
      );
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The header of the long table. */
export const longHeader = 'Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region';

/** The header of the dictionary, as far as it is read. */
export const dictionaryHeader =
  'Measure_short,Measure,Topic,Polarity,y_axis_name,Last Update,dps,Year_Type,No_Quartile';

/** Everything an iterable of batches gives. */
export async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const rows: T[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

/** The codes of the issues that reading threw. */
export async function thrownCodes(work: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await work();
  } catch (error) {
    const { issues } = error as { readonly issues?: readonly { readonly code: string }[] };
    if (issues === undefined) throw error;
    return issues.map(({ code }) => code);
  }
  return [];
}
