import { Command } from 'commander';
import { addAreaCommands } from './command-line/area-commands.ts';
import { addDemandCommands } from './command-line/demand-commands.ts';
import { addDisclosureCommands } from './command-line/disclosure-commands.ts';
import { addFigureCommands } from './command-line/figure-commands.ts';
import { addInstallationCommands } from './command-line/installation-commands.ts';
import { addInterchangeCommands } from './command-line/interchange-commands.ts';
import { addReturnCommands } from './command-line/return-commands.ts';
import { addSsda903Commands } from './command-line/ssda903-commands.ts';
import type { Report } from './report.ts';
import type { Surroundings } from './surroundings.ts';
import { VERSION } from './version.ts';

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

  for (const add of [
    addAreaCommands,
    addFigureCommands,
    addDisclosureCommands,
    addReturnCommands,
    addSsda903Commands,
    addDemandCommands,
    addInterchangeCommands,
    addInstallationCommands,
  ])
    add(command, surroundings, finish);
  return program;
}
