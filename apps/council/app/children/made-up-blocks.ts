import type { ReportBlock } from '@golden-thread/reports';
import { madeUpWords } from './made-up-notice.tsx';

/** Says in a report, and so in its files, that what follows is of nobody; no block where no return that counts is made up. */
export function madeUpBlocks(returns: Parameters<typeof madeUpWords>[0] | null): readonly ReportBlock[] {
  const words = madeUpWords(returns ?? []);
  return words === null ? [] : [{ kind: 'note', text: words }];
}
