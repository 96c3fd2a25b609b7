import { text } from 'node:stream/consumers';
import type { Surroundings } from './surroundings.ts';

/** The real machine. pnpm runs scripts in the project's root and keeps where the person stood in `INIT_CWD`. */
export function processSurroundings(): Surroundings {
  return {
    callerDirectory: process.env['INIT_CWD'] ?? process.cwd(),
    workingDirectory: process.cwd(),
    environment: process.env,
    print: (line) => void process.stdout.write(`${line}\n`),
    printsToTerminal: process.stdout.isTTY === true,
    printError: (line) => void process.stderr.write(`${line}\n`),
    progress: (line) => {
      if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
    },
    readStandardInput: () => text(process.stdin),
    now: () => new Date(),
  };
}
