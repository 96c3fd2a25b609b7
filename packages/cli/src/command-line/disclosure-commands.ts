import type { Command } from 'commander';
import type { AuditGiven } from '../commands/audit.ts';
import type { ProtectGiven } from '../commands/protect.ts';
import type { CommandGroup } from './command-group.ts';

/** Commands that keep small counts from identifying a child. */
export const addDisclosureCommands: CommandGroup = (command, surroundings, finish) => {
  aboutTables(command('protect', 'hide small counts in tables, and what would give them away'))
    .requiredOption(
      '--policy <name>',
      'dfe-looked-after, nhs-sub-national, none, or a JSON file of a policy of your own',
    )
    .option('--out <folder>', 'write the tables there, all or none; needed for several without --json')
    .option('--replace', 'let --out write over tables that are there already and differ')
    .action(async (tables: readonly string[], options: Omit<ProtectGiven, 'tables'>) => {
      const { protect } = await import('../commands/protect.ts');
      finish(await protect(surroundings, { tables, ...options }));
    });

  aboutTables(command('audit', 'try to work out what tables hide, and say how much of it can be'))
    .option('--policy <name>', 'attack as a reader who knows this policy and is content with a narrow range')
    .action(async (tables: readonly string[], options: Omit<AuditGiven, 'tables'>) => {
      const { audit } = await import('../commands/audit.ts');
      finish(await audit(surroundings, { tables, ...options }));
    });
};

function aboutTables(command: Command): Command {
  return command
    .argument('<tables...>', 'CSV files, plain or gzip, or - for standard input; equal categories link them')
    .option('--count <column...>', 'columns that hold counts, where their names do not tell')
    .option('--dimension <column...>', 'columns that hold categories; others are then passed over')
    .option('--total <word...>', 'words for all categories together, besides Total, All and the like')
    .option('--overlapping <column...>', 'columns whose categories overlap: they do not add up')
    .option(
      '--symbol <sign>',
      'the sign for a hidden figure in the tables, besides c, *, ~, <5, SUPP and the like',
    );
}
