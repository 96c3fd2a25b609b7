import type { Command } from 'commander';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/** Adds some commands. Each loads its own file when it is called, so that a small one starts fast. */
export type CommandGroup = (
  command: (name: string, description: string) => Command,
  surroundings: Surroundings,
  finish: (report: Report) => void,
) => void;
