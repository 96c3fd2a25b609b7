import type { BackTestGiven } from '../commands/back-test.ts';
import type { BenchmarksGiven } from '../commands/benchmarks.ts';
import type { ProjectGiven } from '../commands/project.ts';
import { WrongUse } from '../wrong-use.ts';
import type { CommandGroup } from './command-group.ts';

/** Commands about figures of whoever publishes them: series, national tables, small counts. */
export const addFigureCommands: CommandGroup = (command, surroundings, finish) => {
  command('project', 'continue a series of yearly figures, with an interval and the method’s own back-test')
    .requiredOption(
      '--series <figures>',
      'figures oldest first, commas between them, nothing where one is unknown: 642,,595,563; or - for standard input',
    )
    .option('--method <name>', 'a method, or best for the one that back-tests best on this series', 'best')
    .requiredOption('--years <n>', 'how many years to go on, 1 to 30')
    .option('--window <n>', 'how many of the newest figures the method looks at, from 2')
    .option('--decimals <n>', 'decimal places of the answer; two more than the figures have unless said')
    .action(async (options: ProjectGiven) => {
      const { project } = await import('../commands/project.ts');
      finish(await project(surroundings, options));
    });

  command('back-test', 'how far off each method is on a published indicator, over every local authority')
    .argument('<long-table>', 'the long table of the Local Authority Interactive Tool, as parquet or CSV')
    .requiredOption(
      '--indicator <short name>',
      'short name of the indicator, as in the data dictionary; or all for the intervals over every indicator',
    )
    .option('--dictionary <file>', 'the data dictionary: forecasts are rounded to the decimals it gives')
    .option('--window <n>', 'how many of the newest figures a method looks at, from 2')
    .option('--authorities <which>', 'all, or those with an even or odd number in the table', 'all')
    .action(async (table: string, options: Omit<BackTestGiven, 'table'>) => {
      const { backTest } = await import('../commands/back-test.ts');
      finish(await backTest(surroundings, { table, ...options }));
    });

  command('import', 'read tables of national figures and keep them for comparison')
    .argument(
      '[files...]',
      'the long table (parquet or CSV) with its data dictionary, statistical neighbours, DfE open data and populations (CSV, gzip or plain), in any order: each is known by its columns',
    )
    .option('--dry-run', 'read and check everything, keep nothing', false)
    .option('--by <post>', 'who imports, as it is to be recorded')
    .option('--mapping <file>', 'a file that says what the columns of further open-data tables are')
    .option('--list', 'list every import', false)
    .option('--undo <number>', 'withdraw an import')
    .action(async (files: readonly string[], options: ImportOptions) => {
      const { list, undo, ...rest } = options;
      const { importTables } = await import('../commands/import.ts');
      const { listImports, undoImport } = await import('../commands/imports.ts');
      const asked = [files.length > 0, list, undo !== undefined].filter(Boolean).length;
      if (asked !== 1) throw oneOfThree();
      if (list) finish(await listImports(surroundings));
      else if (undo !== undefined) finish(await undoImport(surroundings, { undo, by: rest.by }));
      else finish(await importTables(surroundings, { files, ...rest }));
    });

  command('benchmarks', 'print what an area’s indicators compare with, as entries for its benchmarks.json')
    .argument(
      '<area>',
      'an ONS code, the name of a known area, the path of a folder, or - for standard input',
    )
    .requiredOption('--source <id>', 'id of the source in area.json that the figures are cited from')
    .option('--neighbours <edition>', 'edition of statistical neighbours, 2021 or 2025', '2025')
    .option('--method <name>', 'how their figure is made: mean or median', 'mean')
    .action(async (area: string, options: Omit<BenchmarksGiven, 'area'>) => {
      const { benchmarks } = await import('../commands/benchmarks.ts');
      finish(await benchmarks(surroundings, { area, ...options }));
    });
};

interface ImportOptions {
  readonly dryRun: boolean;
  readonly list: boolean;
  readonly undo?: string;
  readonly by?: string;
  readonly mapping?: string;
}

function oneOfThree(): WrongUse {
  return new WrongUse({
    code: 'NOTHING_TO_IMPORT',
    message: 'An import needs files, or one of --list and --undo.',
    found: 'none of them, or more than one',
    expected: 'files to import, --list, or --undo with a number',
    whatToDo: 'See golden-thread import --help.',
  });
}
