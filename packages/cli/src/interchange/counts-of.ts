import type { Understood } from './standard.ts';

/** How many entries there are for each file of an area folder. */
export function countsOf(files: Understood['files']): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(files).map(([name, entries]) => [name, entries.length]));
}
