import { AREA } from './area-argument.ts';
import type { CommandGroup } from './command-group.ts';

/** Commands about a local area: its files, its framework, its plans, its figures. */
export const addAreaCommands: CommandGroup = (command, surroundings, finish) => {
  command('init', 'make the folder of a new local area, ready to be filled in')
    .argument('<folder>', 'a folder that does not exist yet, or is empty')
    .option('--code <code>', 'ONS code of the council, such as E06000016; needed')
    .option('--name <name>', 'name of the area, such as Leicester; needed')
    .option('--framework <id>', 'id of a shared outcomes framework to build on')
    .action(async (folder: string, options: { code?: string; name?: string; framework?: string }) => {
      const { init } = await import('../commands/init.ts');
      finish(await init(surroundings, { folder, ...options }));
    });

  command('validate', 'check every file of a local area and list everything wrong with it')
    .argument(
      '<area...>',
      `${AREA}; several may be given, and a folder of area folders stands for all of them`,
    )
    .action(async (areas: readonly string[]) => {
      const { validate } = await import('../commands/validate.ts');
      finish(await validate(surroundings, { areas }));
    });

  command(
    'diff',
    'say what changed between two versions of an area’s framework, for whom, and what version that asks for',
  )
    .argument('<old>', AREA)
    .argument('<new>', AREA)
    .action(async (before: string, after: string) => {
      const { diff } = await import('../commands/diff.ts');
      finish(await diff(surroundings, { before, after }));
    });

  command('schema', 'print a JSON Schema, or list them all')
    .argument('[name]', 'outcomes/indicator, or a file of an area folder such as bodies.json')
    .action(async (name: string | undefined) => {
      const { schema } = await import('../commands/schema.ts');
      finish(await schema({ name }));
    });

  command('rate', 'rate every action of an improvement plan as at a day, with reasons')
    .argument('<area>', AREA)
    .requiredOption('--plan <id>', 'id of the plan')
    .requiredOption('--as-of <date>', 'the day, as YYYY-MM-DD')
    .action(async (area: string, { plan, asOf }: { plan: string; asOf: string }) => {
      const { rate } = await import('../commands/rate.ts');
      finish(await rate(surroundings, { area, plan, asOf }));
    });

  command('thread', 'print every path from outcome to board, and every break')
    .argument('<area>', AREA)
    .option('--as-of <date>', 'also look for indicators with no figure known on that day, YYYY-MM-DD')
    .action(async (area: string, { asOf }: { asOf?: string }) => {
      const { thread } = await import('../commands/thread.ts');
      finish(await thread(surroundings, { area, asOf }));
    });

  command('reconcile', 'hold every published figure against its own components')
    .argument(
      '<area-or-tables...>',
      `${AREA}; or tables of a DfE release, whose names end in .csv or .csv.gz`,
    )
    .option('--mapping <file>', 'a file that says what follows from what in further tables')
    .action(async (given: readonly string[], { mapping }: { mapping?: string }) => {
      const { reconcileGiven } = await import('../commands/reconcile-given.ts');
      finish(await reconcileGiven(surroundings, { given, mapping }));
    });
};
