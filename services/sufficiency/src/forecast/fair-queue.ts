/** What waits, taken from one asker after another: whoever asks much at once waits for themselves, and nobody else for them. */
export interface FairQueue<Item> {
  /** How many of an asker's wait. */
  readonly waitingOf: (asker: string) => number;
  readonly add: (asker: string, item: Item) => void;
  /** Takes the next one; undefined when nothing waits. */
  readonly take: () => Item | undefined;
}

/**
 * A queue that is fair between askers. Of one asker, first come is first served.
 *
 * @example
 * const queue = createFairQueue();
 * for (const [asker, item] of [['one', 1], ['one', 2], ['other', 3]]) queue.add(asker, item);
 * [queue.take(), queue.take(), queue.take()]; // => [1, 3, 2]
 */
export function createFairQueue<Item>(): FairQueue<Item> {
  // The asker whose turn is next stands first.
  const waiting = new Map<string, Item[]>();
  return {
    waitingOf: (asker) => waiting.get(asker)?.length ?? 0,
    add(asker, item) {
      const own = waiting.get(asker);
      if (own === undefined) waiting.set(asker, [item]);
      else own.push(item);
    },
    take() {
      for (const [asker, own] of waiting) {
        const item = own.shift();
        waiting.delete(asker);
        if (own.length > 0) waiting.set(asker, own);
        return item;
      }
      return undefined;
    },
  };
}
