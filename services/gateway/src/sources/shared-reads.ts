import type { ExchangeResult } from './http-exchange.ts';

/** Milliseconds after which a read under way is not joined any more. */
const JOIN_WINDOW = 50;

interface UnderWay {
  readonly result: Promise<ExchangeResult>;
  readonly startedAt: number;
}

/** Lets identical reads of one person that come at the same moment share one exchange. */
export interface SharedReads {
  readonly read: (
    identity: string,
    body: string,
    start: () => Promise<ExchangeResult>,
  ) => Promise<ExchangeResult>;
  /** Something is being written: reads that began before must not answer reads that come after. */
  readonly forget: () => void;
}

/**
 * Makes the reads under way of one subgraph. They are shared as bytes, which every reader parses for itself.
 *
 * Only the same body under the same signed identity is shared, and only while it is under way: nothing is kept.
 * `now` is a clock in milliseconds that never goes back.
 */
export function createSharedReads(now: () => number): SharedReads {
  const underWay = new Map<string, UnderWay>();
  return {
    read(identity, body, start) {
      const key = `${identity}\n${body}`;
      const known = underWay.get(key);
      const startedAt = now();
      if (known !== undefined && startedAt - known.startedAt < JOIN_WINDOW) return known.result;
      const result = start();
      const mine = { result, startedAt };
      underWay.set(key, mine);
      const done = (): void => {
        if (underWay.get(key) === mine) underWay.delete(key);
      };
      result.then(done, done);
      return result;
    },
    forget: () => underWay.clear(),
  };
}
