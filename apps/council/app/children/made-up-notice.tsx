import { WarningText } from '../components/govuk/warning-text.tsx';
import type { KeptReturn } from './read-children.ts';

/** What of a return, of plans or of looked-after children, says whether figures are of nobody. */
type Counting = Pick<KeptReturn, 'counts' | 'madeUp'>;

/** Says at the top of a page of counts that they are of nobody; nothing where no return that counts is made up. */
export function MadeUpNotice({ returns }: { readonly returns: readonly Counting[] }) {
  const words = madeUpWords(returns);
  return words === null ? null : <WarningText>{words}</WarningText>;
}

/** Whether figures are of made-up returns, as a sentence; null where they are not. */
export function madeUpWords(returns: readonly Counting[]): string | null {
  const counting = returns.filter(({ counts }) => counts);
  if (!counting.some(({ madeUp }) => madeUp)) return null;
  return counting.every(({ madeUp }) => madeUp)
    ? 'These figures are of a made-up return.'
    : 'Some of these figures are of a made-up return.';
}
