import { threadBreaks } from './thread-breaks.ts';
import type { ThreadInput } from './thread-input.ts';
import { threadPaths } from './thread-paths.ts';
import { requireKnownReferences } from './thread-references.ts';
import type { Thread } from './thread.ts';

/**
 * Follows every path from outcome to indicator to action to body, and finds every place where the thread is broken. A path
 * that stops early is given as far as it goes. Indicators are looked at one by one, also those no outcome uses.
 *
 * @throws Defect `UNKNOWN_REFERENCE` when a link or an action names an outcome, indicator or body that was not given.
 *
 * @example
 * traceThread({ outcomes: [{ id: 'safe', title: 'I feel safe' }], links: [], indicators: [], actions: [], bodies: [] }).breaks[0]?.kind; // => 'outcome-without-indicator'
 */
export function traceThread(input: ThreadInput): Thread {
  requireKnownReferences(input);
  return { paths: threadPaths(input), breaks: threadBreaks(input) };
}
