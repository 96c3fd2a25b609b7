/** A return being read, batch by batch. */
export interface Reading<Row> {
  /** The next rows; null after the last. */
  readonly next: () => Promise<readonly Row[] | null>;
  /** Whether anything has been read. */
  readonly begun: () => boolean;
  /** Reads what is left for its faults only. */
  readonly toTheEnd: () => Promise<void>;
  /** Stops reading, and closes the file that is open. */
  readonly close: () => Promise<void>;
}

/**
 * Begins to read at the first call of `next`.
 *
 * @param onRow - told of every row on the way, so that it can be counted.
 */
export function readingOf<Row>(
  rows: () => AsyncIterable<readonly Row[]>,
  onRow: (row: Row) => void,
): Reading<Row> {
  let batches: AsyncIterator<readonly Row[]> | null = null;
  const next: Reading<Row>['next'] = async () => {
    batches ??= rows()[Symbol.asyncIterator]();
    const { done, value } = await batches.next();
    if (done === true) return null;
    value.forEach(onRow);
    return value;
  };
  return {
    next,
    begun: () => batches !== null,
    async toTheEnd() {
      while ((await next()) !== null);
    },
    async close() {
      await batches?.return?.();
    },
  };
}
