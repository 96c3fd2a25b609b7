import { inWords } from '../words/phrases.ts';

/** How likely a risk is or how hard it would hit, in words. Not rated is not low. */
export function levelWords(level: string | null): string {
  return level === null ? 'Not rated' : inWords(level);
}

/** What a risk bears on besides the actions it names: its priorities, or the whole plan where it names neither. */
export function bearsOn({
  priorities,
  actions,
}: {
  readonly priorities: readonly { readonly ref: string; readonly title: string }[];
  readonly actions: readonly unknown[];
}): readonly string[] {
  if (priorities.length === 0 && actions.length === 0) return ['The whole plan'];
  return priorities.map(({ ref, title }) => `Priority ${ref}: ${title}`);
}
