import type { Understood } from './standard.ts';

/** Files without those that have no entry. */
export function filled(files: Understood['files']): Understood['files'] {
  return Object.fromEntries(Object.entries(files).filter(([, entries]) => entries.length > 0));
}
