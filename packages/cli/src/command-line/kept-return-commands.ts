import type { Command } from 'commander';
import type { ImportSen2Given } from '../commands/sen2-import.ts';
import type { UndoSen2Given } from '../commands/sen2-undo.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

const area = 'the local area, as an ONS code or a name';

/** Commands of `sen2` about the returns an installation keeps. */
export function addKeptReturnCommands(
  part: (name: string, description: string) => Command,
  surroundings: Surroundings,
  finish: (report: Report) => void,
): void {
  part(
    'import',
    'keep a return of an area in the database, with nobody identifiable in it, whole or not at all',
  )
    .argument('<area>', area)
    .argument('<files...>', 'as for check')
    .requiredOption('--year <year>', 'the collection year, 2024 or 2025: a return of 2025 tells of 2024')
    .requiredOption('--key-file <file>', 'the key of the area’s pseudonyms; sen2 key makes one')
    .option('--dry-run', 'read and check everything, and say what would be kept and superseded')
    .option('--known-date <day>', 'the day from which it counts; today unless given')
    .option('--from <day>', 'for an extract made within a year: the first day it is whole for')
    .option('--until <day>', 'for an extract made within a year: the last day')
    .option('--other-key', 'take a key that the area’s returns were not read with')
    .option('--by <who>', 'the post that imports it')
    .option(
      '--encoding <name>',
      'how tables without a byte order mark are written: utf-8 or windows-1252',
      'utf-8',
    )
    .action(
      async (code: string, files: readonly string[], options: Omit<ImportSen2Given, 'area' | 'files'>) => {
        const { importSen2Return } = await import('../commands/sen2-import.ts');
        finish(await importSen2Return(surroundings, { area: code, files, ...options }));
      },
    );

  part('list', 'list the returns of an area, those undone among them')
    .argument('<area>', area)
    .action(async (code: string) => {
      const { listSen2Returns } = await import('../commands/sen2-returns.ts');
      finish(await listSen2Returns(surroundings, { area: code }));
    });

  part('undo', 'undo a return of an area: it counts no more from today')
    .argument('<area>', area)
    .argument('<return>', 'the return, such as 2025-1')
    .requiredOption('--because <reason>', 'why, without a child in it')
    .option('--erase', 'remove its records for good; the return itself stays listed')
    .option('--by <who>', 'the post that undoes it')
    .action(async (code: string, returnId: string, options: Omit<UndoSen2Given, 'area' | 'returnId'>) => {
      const { undoSen2Return } = await import('../commands/sen2-undo.ts');
      finish(await undoSen2Return(surroundings, { area: code, returnId, ...options }));
    });

  part('key', 'make a key of pseudonyms in a new file')
    .argument('<file>', 'a file that does not exist yet')
    .action(async (file: string) => {
      const { makeSen2Key } = await import('../commands/sen2-key.ts');
      finish(await makeSen2Key(surroundings, { file }));
    });
}
