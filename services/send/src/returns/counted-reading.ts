import type { CaseworkTable, KeepReturn, RecordCounts, Sen2Module } from '@golden-thread/sen2';
import { sen2Modules } from '@golden-thread/sen2';
import { readingOf, type Reading } from '@golden-thread/subgraph/returns';

/** A return being read, its records counted on the way. */
export type CountedReading = Reading<RowOfReturn> & { readonly counts: () => RecordCounts };

type RowOfReturn = ReturnType<KeepReturn['rows']> extends AsyncIterable<readonly (infer Row)[]> ? Row : never;

/** Begins to read at the first call of `next`. */
export function countedReading({ rows, casework }: Pick<KeepReturn, 'rows' | 'casework'>): CountedReading {
  const counts = new Map<Sen2Module | CaseworkTable, number>(
    [...sen2Modules, ...casework].map((each) => [each, 0]),
  );
  const reading = readingOf(rows, ({ module }) => void counts.set(module, (counts.get(module) ?? 0) + 1));
  return { ...reading, counts: () => Object.fromEntries(counts) };
}
