import type {
  CaseworkTable,
  KeepReturn,
  RecordCounts,
  Sen2CaseworkRow,
  Sen2Module,
  Sen2Row,
} from '@golden-thread/sen2';
import { sen2Modules } from '@golden-thread/sen2';

/** A return being read, batch by batch, its records counted on the way. */
export interface Reading {
  /** The next rows; null after the last. */
  readonly next: () => Promise<readonly (Sen2Row | Sen2CaseworkRow)[] | null>;
  /** Whether anything has been read. */
  readonly begun: () => boolean;
  /** Reads what is left for its faults only. */
  readonly toTheEnd: () => Promise<void>;
  readonly counts: () => RecordCounts;
  /** Stops reading, and closes the file that is open. */
  readonly close: () => Promise<void>;
}

/** Begins to read at the first call of `next`. */
export function readingOf({ rows, casework }: Pick<KeepReturn, 'rows' | 'casework'>): Reading {
  const counts = new Map<Sen2Module | CaseworkTable, number>(
    [...sen2Modules, ...casework].map((each) => [each, 0]),
  );
  let batches: AsyncIterator<readonly (Sen2Row | Sen2CaseworkRow)[]> | null = null;
  const next: Reading['next'] = async () => {
    batches ??= rows()[Symbol.asyncIterator]();
    const { done, value } = await batches.next();
    if (done === true) return null;
    for (const { module } of value) counts.set(module, (counts.get(module) ?? 0) + 1);
    return value;
  };
  return {
    next,
    begun: () => batches !== null,
    async toTheEnd() {
      while ((await next()) !== null);
    },
    counts: () => Object.fromEntries(counts),
    async close() {
      await batches?.return?.();
    },
  };
}
