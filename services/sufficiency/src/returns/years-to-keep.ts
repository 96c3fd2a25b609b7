import type { KeepReturns, RecordCounts, ReturnOfYear, Ssda903Row } from '@golden-thread/ssda903';
import { isFinding } from '@golden-thread/ssda903';
import { readingOf, type Reading } from '@golden-thread/subgraph/returns';

/** The return of one year, on its way into the database. */
export interface YearToKeep {
  readonly given: ReturnOfYear;
  readonly reading: Reading<Ssda903Row>;
  /** How many rows each of its tables has, as far as it was read. */
  readonly counts: () => RecordCounts;
  /** Whether something is wrong with it that is not taken. */
  readonly isRefused: () => boolean;
}

/** Makes ready to read the returns of a request; none is begun. */
export function yearsToKeep({ returns, withFindings }: KeepReturns): readonly YearToKeep[] {
  return returns.map((given) => {
    const counts = new Map(given.modules.map((module) => [module, 0]));
    return {
      given,
      reading: readingOf(given.rows, ({ module }) => void counts.set(module, (counts.get(module) ?? 0) + 1)),
      counts: () => Object.fromEntries(counts),
      isRefused: () => Object.keys(given.issues.counts()).some((code) => !withFindings || !isFinding(code)),
    };
  });
}

/** All of them as one thing that is read: those that were not begun when keeping ended are read for their faults too. */
export function readingOfAll(
  years: readonly YearToKeep[],
): Pick<Reading<unknown>, 'begun' | 'toTheEnd' | 'close'> {
  return {
    begun: () => years.some(({ reading }) => reading.begun()),
    async toTheEnd() {
      for (const { reading } of years) await reading.toTheEnd();
    },
    async close() {
      for (const { reading } of years) await reading.close();
    },
  };
}
