import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** Starts Node with these arguments. What it prints can be read; what it complains of is shown. */
const start = (command: readonly string[]) =>
  spawn(process.execPath, [...command], { stdio: ['ignore', 'pipe', 'inherit'] });

const ended = async (child: ChildProcess): Promise<number | null> => {
  const [status] = (await once(child, 'close')) as [number | null];
  return status;
};

/** Runs a program that prints a line for each step, kills it after so many, and gives what it printed. */
export async function killAfterLines(command: readonly string[], lines: number): Promise<string> {
  const child = start(command);
  const end = ended(child);
  let printed = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    printed += text;
    if (printed.split('\n').length > lines) child.kill('SIGKILL');
  });
  await end;
  return printed;
}

/** Runs a program to its end and gives its status. */
export async function runToEnd(command: readonly string[]): Promise<number | null> {
  const child = start(command);
  child.stdout.resume();
  return ended(child);
}

/** Waits until a server that was killed answers again. */
export async function untilItAnswers(ask: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const answers = await ask().then(
      () => true,
      () => false,
    );
    if (answers) return;
    await wait(50);
  }
}
