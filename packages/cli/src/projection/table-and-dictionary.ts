import { fileKind, type FileKind } from '@golden-thread/national-data/node';
import { filesThere } from '../command-line/files-there.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/** What the files are called that are asked for here. */
const called = { table: 'the long table', dictionary: 'its data dictionary' } as const;

/**
 * Where the long table and its dictionary lie.
 *
 * @throws WrongUse `FILE_NOT_FOUND`, `ANOTHER_TABLE` for a file that is something else; TableUnreadable for one that is no table.
 */
export async function tableAndDictionary(
  { callerDirectory }: Surroundings,
  given: { readonly table: string; readonly dictionary?: string | undefined },
): Promise<{ readonly table: string; readonly dictionary: string | null }> {
  const asked = [given.table, ...(given.dictionary === undefined ? [] : [given.dictionary])];
  const [table, dictionary] = (await filesThere(callerDirectory, asked)) as [string, string?];
  await expectKind(table, given.table, 'table');
  if (dictionary !== undefined) await expectKind(dictionary, given.dictionary ?? '', 'dictionary');
  return { table, dictionary: dictionary ?? null };
}

async function expectKind(path: string, given: string, wanted: keyof typeof called): Promise<void> {
  const seems = inWords(await fileKind(path, []), wanted);
  if (seems === null) return;
  throw new WrongUse({
    code: 'ANOTHER_TABLE',
    message: `This is not ${called[wanted]}.`,
    found: `${JSON.stringify(given)}, which seems to be ${seems}`,
    expected: called[wanted],
    whatToDo: 'Give the other file; the table comes first, its dictionary after --dictionary.',
  });
}

/** What a file seems to be; null where it may be what is wanted. */
function inWords(found: FileKind, wanted: keyof typeof called): string | null {
  switch (found.kind) {
    case 'long-table':
      return wanted === 'table' ? null : called.table;
    case 'dictionary':
      return wanted === 'dictionary' ? null : 'a data dictionary';
    case 'neighbours':
      return 'a list of statistical neighbours';
    case 'open-data':
    case 'areas':
      return 'a list of areas and their codes';
    case 'care-boards':
      return 'a lookup of integrated care boards';
    case 'unknown': {
      const ofLongTable = found.header.some((column) => known[wanted].includes(column));
      const shown = JSON.stringify(found.header.slice(0, 6).join(', '));
      return ofLongTable
        ? null
        : `a table with the columns ${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}`;
    }
  }
}

/** Columns by which a table with a mistake in its header is still known for what it is meant to be. */
const known = {
  table: ['Short Desc', 'LA and Regions', 'LA Number', 'Years'],
  dictionary: ['Measure_short', 'Polarity', 'Year_Type'],
} as const satisfies Record<keyof typeof called, readonly string[]> as Record<
  keyof typeof called,
  readonly string[]
>;
