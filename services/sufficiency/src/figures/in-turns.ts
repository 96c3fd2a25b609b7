import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others get their turn. */
const TURN = 25;

/**
 * Does many small pieces of work, and lets other requests have their turn between them: the measures of a council are worked out in less
 * time than a person notices, but nobody else waits for all of it.
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let since = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - since < TURN) continue;
    await setImmediate();
    since = performance.now();
  }
  return results;
}
