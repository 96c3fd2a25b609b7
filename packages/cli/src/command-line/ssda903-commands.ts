import type { CheckSsda903Given } from '../commands/ssda903-check.ts';
import type { ImportSsda903Given } from '../commands/ssda903-import.ts';
import type { SampleSsda903Given } from '../commands/ssda903-sample.ts';
import { ssda903Kind } from '../returns/kind-of-return.ts';
import { addAnyReturnCommands, areaOfReturns } from './any-return-commands.ts';
import type { CommandGroup } from './command-group.ts';

const files = 'the tables of one or more years: CSV or XML files, folders, or zip archives';
const year = [
  '--year <year>',
  'the calendar year the collection begins in, 2017 to 2026, where the files do not tell it, or hold more than is wanted',
] as const;
const authority = [
  '--authority <name>',
  'of files with a column LA, the authority whose rows are meant',
] as const;
const encoding = [
  '--encoding <name>',
  'how tables without a byte order mark are written: utf-8 or windows-1252',
  'utf-8',
] as const;

/** Commands about returns of children looked after. */
export const addSsda903Commands: CommandGroup = (command, surroundings, finish) => {
  const ssda903 = command(
    'ssda903',
    'check, make up, keep and undo SSDA903 returns of children looked after',
  );
  const part = (name: string, description: string) =>
    ssda903
      .command(name)
      .description(description)
      .option('--json', 'print JSON for machines instead of text');

  part(
    'check',
    'read returns to their end and say what is wrong with them; nothing of them is kept or printed',
  )
    .argument('<files...>', files)
    .option(...year)
    .option(...authority)
    .option(...encoding)
    .action(async (paths: readonly string[], options: Omit<CheckSsda903Given, 'files'>) => {
      const { checkSsda903Returns } = await import('../commands/ssda903-check.ts');
      finish(await checkSsda903Returns(surroundings, { files: paths, ...options }));
    });

  part('sample', 'make up returns of nobody, one a year')
    .requiredOption('--out <folder>', 'where they are written; must be empty or not be there')
    .option(
      '--size <name>',
      'how many children are looked after on a day: council, ten, england, or a number',
      'council',
    )
    .option('--years <first..last>', 'the calendar years their collections begin in', '2021..2025')
    .option('--seed <n>', 'a whole number; the same one gives the same returns', '1')
    .option(
      '--layout <name>',
      'years, a folder for each; or authorities, one file a table with columns LA and YEAR',
      'years',
    )
    .option('--zip', 'write one archive in place of its files')
    .action(async (options: SampleSsda903Given) => {
      const { sampleSsda903Returns } = await import('../commands/ssda903-sample.ts');
      finish(await sampleSsda903Returns(surroundings, options));
    });

  part(
    'import',
    'keep returns of an area in the database, one a year, with nobody identifiable in them, all or none',
  )
    .argument('<area>', areaOfReturns)
    .argument('<files...>', files)
    .requiredOption('--key-file <file>', 'the key of the area’s pseudonyms; ssda903 key makes one')
    .option(...year)
    .option(...authority)
    .option('--with-findings', 'keep them although rules of the return are broken, and keep how often')
    .option('--dry-run', 'read and check everything, and say what would be kept and superseded')
    .option('--known-date <day>', 'the day from which they count; today unless given')
    .option('--other-key', 'take a key that the area’s returns were not read with')
    .option('--by <who>', 'the post that imports them')
    .option(...encoding)
    .action(
      async (area: string, paths: readonly string[], options: Omit<ImportSsda903Given, 'area' | 'files'>) => {
        const { importSsda903Returns } = await import('../commands/ssda903-import.ts');
        finish(await importSsda903Returns(surroundings, { area, files: paths, ...options }));
      },
    );

  part('list', 'list the returns of an area, those undone among them')
    .argument('<area>', areaOfReturns)
    .action(async (area: string) => {
      const { listSsda903Returns } = await import('../commands/ssda903-returns.ts');
      finish(await listSsda903Returns(surroundings, { area }));
    });

  addAnyReturnCommands(part, ssda903Kind, surroundings, finish);
};
