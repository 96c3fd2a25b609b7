import type { Command } from 'commander';
import type { ImportSen2Given } from '../commands/sen2-import.ts';
import type { Report } from '../report.ts';
import { sen2Kind } from '../returns/kind-of-return.ts';
import type { Surroundings } from '../surroundings.ts';
import { addAnyReturnCommands, areaOfReturns as area } from './any-return-commands.ts';

/** Commands of `sen2` about the returns an installation keeps. */
export function addKeptSen2Commands(
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

  addAnyReturnCommands(part, sen2Kind, surroundings, finish);
}
