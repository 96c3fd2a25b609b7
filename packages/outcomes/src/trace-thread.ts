import { threadBreaks } from './thread-breaks.ts';
import type { ThreadInput } from './thread-input.ts';
import { threadPaths, threadWaysBack } from './thread-paths.ts';
import { requireKnownReferences } from './thread-references.ts';
import { threadSteps } from './thread-steps.ts';
import type { Thread, ThreadWayBack } from './thread.ts';

/**
 * Follows every path from outcome to indicator to action to body and, where commissioning is given, from outcome to intention to
 * service to fund to organisation; and finds every place where the thread is broken. A path that stops early is given as far as it
 * goes. Indicators, intentions, services and funds are looked at one by one, also those no outcome leads to.
 *
 * @throws Defect `UNKNOWN_REFERENCE` when something is named that was not given.
 *
 * @example
 * traceThread({ outcomes: [{ id: 'safe', title: 'I feel safe' }], links: [], indicators: [], actions: [], bodies: [] }).breaks[0]?.kind; // => 'outcome-without-indicator'
 */
export function traceThread(input: ThreadInput): Thread {
  requireKnownReferences(input);
  return { paths: threadPaths(threadSteps(input), input.assessments), breaks: threadBreaks(input) };
}

/**
 * Follows the thread backwards: from each body to the actions it answers for, and from each organisation to what it pays into or
 * commissions, on to the outcomes. Those that reach an outcome are the whole paths of `traceThread`, each once, the other way round.
 *
 * @throws Defect `UNKNOWN_REFERENCE` when something is named that was not given.
 *
 * @example
 * traceThreadBack({ outcomes: [{ id: 'safe', title: 'I feel safe' }], links: [], indicators: [], actions: [], bodies: [] }); // => []
 */
export function traceThreadBack(input: ThreadInput): readonly ThreadWayBack[] {
  requireKnownReferences(input);
  return threadWaysBack(threadSteps(input));
}
