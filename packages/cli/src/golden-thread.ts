import { Command } from 'commander';
import type { Report } from './report.ts';
import type { Surroundings } from './surroundings.ts';
import { VERSION } from './version.ts';
import { WrongUse } from './wrong-use.ts';

const AREA =
  'an ONS code (E08000018), the name of a shipped area (rotherham) or of one in AREAS_DIR, the path of a folder, or - for standard input';

/** The `golden-thread` command. Each subcommand is loaded when it is called, so that a small one starts fast. */
export function goldenThread(surroundings: Surroundings, finish: (report: Report) => void): Command {
  const program = new Command('golden-thread')
    .description('Follow the thread from what children ask for to the board that answers for it.')
    .version(VERSION)
    .configureOutput({
      writeOut: (text) => surroundings.print(text.trimEnd()),
      writeErr: (text) => surroundings.printError(text.trimEnd()),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .showHelpAfterError('(golden-thread --help shows every command)')
    .addHelpText(
      'after',
      '\nEvery command takes --json. Exit status: 0 fine, 1 problems found, 2 wrong use.\nNothing is sent anywhere.',
    );

  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--json', 'print JSON for machines instead of text');

  command('validate', 'check every file of a local area and list everything wrong with it')
    .argument(
      '<area...>',
      `${AREA}; several may be given, and a folder of area folders stands for all of them`,
    )
    .action(async (areas: readonly string[]) => {
      const { validate } = await import('./commands/validate.ts');
      finish(await validate(surroundings, { areas }));
    });

  command('init', 'make the folder of a new local area, ready to be filled in')
    .argument('<folder>', 'a folder that does not exist yet, or is empty')
    .option('--code <code>', 'ONS code of the council, such as E06000016; needed')
    .option('--name <name>', 'name of the area, such as Leicester; needed')
    .option('--framework <id>', 'id of a shared outcomes framework to build on')
    .action(async (folder: string, options: { code?: string; name?: string; framework?: string }) => {
      const { init } = await import('./commands/init.ts');
      finish(await init(surroundings, { folder, ...options }));
    });

  command(
    'diff',
    'say what changed between two versions of an area’s framework, for whom, and what version that asks for',
  )
    .argument('<old>', 'the area as it was: as for validate, but not -')
    .argument('<new>', AREA)
    .action(async (before: string, after: string) => {
      const { diff } = await import('./commands/diff.ts');
      finish(await diff(surroundings, { before, after }));
    });

  command('schema', 'print a JSON Schema, or list them all')
    .argument('[name]', 'outcomes/indicator, or a file of an area folder such as bodies.json')
    .action(async (name: string | undefined) => {
      const { schema } = await import('./commands/schema.ts');
      finish(await schema({ name }));
    });

  command(
    'doctor',
    'check what `start` needs on this machine, and say what to do about what is missing',
  ).action(async () => {
    const { doctor } = await import('./commands/doctor.ts');
    finish(await doctor(surroundings));
  });

  command('rate', 'rate every action of an improvement plan as at a day, with reasons')
    .argument('<area>', AREA)
    .requiredOption('--plan <id>', 'id of the plan')
    .requiredOption('--as-of <date>', 'the day, as YYYY-MM-DD')
    .action(async (area: string, { plan, asOf }: { plan: string; asOf: string }) => {
      const { rate } = await import('./commands/rate.ts');
      finish(await rate(surroundings, { area, plan, asOf }));
    });

  command('thread', 'print every path from outcome to board, and every break')
    .argument('<area>', AREA)
    .option('--as-of <date>', 'also look for indicators with no figure known on that day, YYYY-MM-DD')
    .action(async (area: string, { asOf }: { asOf?: string }) => {
      const { thread } = await import('./commands/thread.ts');
      finish(await thread(surroundings, { area, asOf }));
    });

  command('reconcile', 'hold every published figure against its own components')
    .argument('<area>', AREA)
    .action(async (area: string) => {
      const { reconcile } = await import('./commands/reconcile.ts');
      finish(await reconcile(surroundings, { area }));
    });

  command('token', 'print a token for a demo person of an area, from the local issuer')
    .requiredOption('--as <person>', 'key of the demo person, such as officer')
    .requiredOption(
      '--area <code>',
      'the local area, as an ONS code or a name; the shipped ones and those of AREAS_DIR are known',
    )
    .action(async (options: { as: string; area: string }) => {
      const { token } = await import('./commands/token.ts');
      finish(await token(surroundings, options));
    });

  command('backup', 'write everything the services hold to a new folder')
    .argument('<folder>', 'a folder that does not exist yet, or is empty')
    .action(async (folder: string) => {
      const { backup } = await import('./commands/backup.ts');
      finish(await backup(surroundings, { folder }));
    });

  command('restore', 'put back what `backup` wrote, into an empty database')
    .argument('<folder>', 'a folder that `backup` wrote')
    .option('--overwrite', 'remove the records that are there', false)
    .action(async (folder: string, { overwrite }: { overwrite: boolean }) => {
      const { restore } = await import('./commands/restore.ts');
      finish(await restore(surroundings, { folder, overwrite }));
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
      const { importTables } = await import('./commands/import.ts');
      const { listImports, undoImport } = await import('./commands/imports.ts');
      const asked = [files.length > 0, list, undo !== undefined].filter(Boolean).length;
      if (asked !== 1) throw oneOfThree();
      if (list) finish(await listImports(surroundings));
      else if (undo !== undefined) finish(await undoImport(surroundings, { undo, by: rest.by }));
      else finish(await importTables(surroundings, { files, ...rest }));
    });

  return program;
}

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
