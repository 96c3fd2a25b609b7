import { CommanderError } from 'commander';
import { EXIT_STATUS, type ExitStatus } from './exit-status.ts';
import { goldenThread } from './golden-thread.ts';
import { issueLines, type TellsIssue } from './issue-lines.ts';
import { printable, printableLine } from './printable.ts';
import type { Report } from './report.ts';
import type { Surroundings } from './surroundings.ts';
import { WrongUse } from './wrong-use.ts';

/** Runs one command line to its end and says how it ended. Never throws and never ends the process itself. */
export async function runCommandLine(given: readonly string[], machine: Surroundings): Promise<ExitStatus> {
  const surroundings: Surroundings = {
    ...machine,
    // All that people read goes through here: names and values of files may hold what a terminal would obey.
    print: (text) => machine.print(printable(text)),
    printError: (text) => machine.printError(printable(text)),
    progress: (text) => machine.progress(printableLine(text)),
  };
  const wantsJson = given.includes('--json');
  let status: ExitStatus = EXIT_STATUS.fine;
  const finish = (report: Report): void => {
    const printsFile = report.isTable === true && !wantsJson && !machine.printsToTerminal;
    const { print } = printsFile ? machine : surroundings;
    print(wantsJson ? JSON.stringify(report.json, null, 2) : report.text);
    status = report.status;
  };
  // `pnpm golden-thread -- validate …` hands the two dashes on.
  const words = given[0] === '--' ? given.slice(1) : given;
  try {
    const silentInJson = {
      ...surroundings,
      printError: wantsJson ? () => undefined : surroundings.printError,
    };
    await goldenThread(silentInJson, finish).parseAsync([...words], { from: 'user' });
    return status;
  } catch (thrown) {
    return explain(thrown, surroundings, wantsJson);
  }
}

function explain(thrown: unknown, { printError }: Surroundings, wantsJson: boolean): ExitStatus {
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === 0) return EXIT_STATUS.fine;
    // Without --json the words are out already.
    if (wantsJson) printError(JSON.stringify({ fault: commandLineFault(thrown.message) }));
    return EXIT_STATUS.wrongUse;
  }
  if (thrown instanceof WrongUse) {
    const { message, found, expected, whatToDo, issues } = thrown.details;
    printError(
      wantsJson
        ? JSON.stringify({ fault: thrown.details })
        : (issues === undefined
            ? [message, `  found:      ${found}`, `  expected:   ${expected}`, `  what to do: ${whatToDo}`]
            : [message, ...linesOfAll(issues)]
          ).join('\n'),
    );
    return EXIT_STATUS.wrongUse;
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const { code, issues } = (thrown ?? {}) as { readonly code?: unknown; readonly issues?: unknown };
  printError(
    wantsJson
      ? JSON.stringify({ fault: { code: typeof code === 'string' ? code : 'UNEXPECTED', message, issues } })
      : [
          `golden-thread could not finish: ${Array.isArray(issues) ? `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}` : message}`,
          ...linesOfAll(issues),
        ].join('\n'),
  );
  return EXIT_STATUS.problemsFound;
}

function commandLineFault(message: string): WrongUse['details'] {
  return {
    code: 'WRONG_COMMAND_LINE',
    message: message.replace(/^error: /, ''),
    found: 'a command line that cannot be read',
    expected: 'a command with its arguments and options',
    whatToDo: 'See golden-thread --help.',
  };
}

/** The issues some faults carry, such as those of the database, each with what to do. */
function linesOfAll(issues: unknown): readonly string[] {
  return Array.isArray(issues) ? (issues as readonly TellsIssue[]).flatMap((issue) => issueLines(issue)) : [];
}
