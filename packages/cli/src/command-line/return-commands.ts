import type { CheckSen2Given } from '../commands/sen2-check.ts';
import type { SampleSen2Given } from '../commands/sen2-sample.ts';
import type { CommandGroup } from './command-group.ts';
import { addKeptSen2Commands } from './kept-sen2-commands.ts';

/** Commands about returns to the Department for Education. */
export const addReturnCommands: CommandGroup = (command, surroundings, finish) => {
  const sen2 = command('sen2', 'check, keep and undo SEN2 person-level returns, or make one up');
  const part = (name: string, description: string) =>
    sen2.command(name).description(description).option('--json', 'print JSON for machines instead of text');

  part('check', 'read a return to its end and say what is wrong with it; nothing of it is kept or printed')
    .argument(
      '<files...>',
      'one XML return, or every table of the CSV export in any order; beside either, tables of casework',
    )
    .requiredOption('--year <year>', 'the collection year, 2024 or 2025: a return of 2025 tells of 2024')
    .option(
      '--encoding <name>',
      'how tables without a byte order mark are written: utf-8 or windows-1252',
      'utf-8',
    )
    .action(async (files: readonly string[], options: Omit<CheckSen2Given, 'files'>) => {
      const { checkSen2Return } = await import('../commands/sen2-check.ts');
      finish(await checkSen2Return(surroundings, { files, ...options }));
    });

  part('sample', 'make up a return of nobody, as tables and as XML')
    .option('--size <name>', 'council (3,600 plans), ten (36,000) or england (640,000)', 'council')
    .option('--seed <n>', 'a whole number: the same one gives the same return, to the byte', '1')
    .option('--year <year>', 'the collection year, 2024 or 2025', '2025')
    .option('--casework', 'make up tables of casework of the same people too')
    .requiredOption('--out <folder>', 'write there; it must be empty, or not be there')
    .action(async (options: SampleSen2Given) => {
      const { sampleSen2Return } = await import('../commands/sen2-sample.ts');
      finish(await sampleSen2Return(surroundings, options));
    });

  addKeptSen2Commands(part, surroundings, finish);
};
