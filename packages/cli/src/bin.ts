#!/usr/bin/env node
import { processSurroundings } from './process-surroundings.ts';
import { runCommandLine } from './run-command-line.ts';

// A reader such as `head` may close the pipe early: that is its right and no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCommandLine(process.argv.slice(2), processSurroundings());
