import { WarningText } from '../components/govuk/warning-text.tsx';
import type { KeptReturn } from './read-children.ts';

/** Says at the top of a page of counts that they are of nobody; nothing where no return that counts is made up. */
export function MadeUpNotice({ returns }: { readonly returns: readonly KeptReturn[] }) {
  const words = madeUpWords(returns);
  return words === null ? null : <WarningText>{words}</WarningText>;
}

/** Whether figures are of made-up returns, as a sentence; null where they are not. */
export function madeUpWords(returns: readonly Pick<KeptReturn, 'counts' | 'madeUp'>[]): string | null {
  const counting = returns.filter(({ counts }) => counts);
  if (!counting.some(({ madeUp }) => madeUp)) return null;
  return counting.every(({ madeUp }) => madeUp)
    ? 'These figures are of a made-up return.'
    : 'Some of these figures are of a made-up return.';
}
