import type { CommandGroup } from './command-group.ts';

/** Commands about an installation: the machine, its people, its records. */
export const addInstallationCommands: CommandGroup = (command, surroundings, finish) => {
  command(
    'doctor',
    'check what `start` needs on this machine, and say what to do about what is missing',
  ).action(async () => {
    const { doctor } = await import('../commands/doctor.ts');
    finish(await doctor(surroundings));
  });

  command('token', 'print a token for a demo person of an area, from the local issuer')
    .requiredOption('--as <person>', 'key of the demo person, such as officer')
    .requiredOption(
      '--area <code...>',
      'the local area, as an ONS code or a name; the shipped ones and those of AREAS_DIR are known. Several for somebody who works in several, such as an ICB commissioner',
    )
    .action(async (options: { as: string; area: readonly string[] }) => {
      const { token } = await import('../commands/token.ts');
      finish(await token(surroundings, { as: options.as, areas: options.area }));
    });

  command('backup', 'write everything the services hold to a new folder')
    .argument('<folder>', 'a folder that does not exist yet, or is empty')
    .action(async (folder: string) => {
      const { backup } = await import('../commands/backup.ts');
      finish(await backup(surroundings, { folder }));
    });

  command('restore', 'put back what `backup` wrote, into an empty database')
    .argument('<folder>', 'a folder that `backup` wrote')
    .option('--overwrite', 'remove the records that are there', false)
    .action(async (folder: string, { overwrite }: { overwrite: boolean }) => {
      const { restore } = await import('../commands/restore.ts');
      finish(await restore(surroundings, { folder, overwrite }));
    });
};
