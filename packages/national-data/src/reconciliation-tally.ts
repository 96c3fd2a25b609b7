import type { TableFigure } from './reconcile-table.ts';

/** How the figures of one measure came out, each counted once. */
export interface ReconciliationCounts extends Pick<TableFigure, 'kind' | 'id' | 'title' | 'column'> {
  readonly figures: number;
  readonly agree: number;
  readonly differ: number;
  /** Differ by no more than the rounding of their counts allows. */
  readonly withinRounding: number;
  readonly notPublished: number;
  readonly nothingToDivideBy: number;
  readonly noCounts: number;
}

const fields = {
  agrees: 'agree',
  differs: 'differ',
  'within-rounding': 'withinRounding',
  'not-published': 'notPublished',
  'nothing-to-divide-by': 'nothingToDivideBy',
  'no-counts': 'noCounts',
} as const;

/**
 * Counts figures by measure and by what came of them, as they go by.
 *
 * @example
 * reconciliationTally().rows(); // => []
 */
export function reconciliationTally(): {
  readonly add: (figure: TableFigure) => void;
  readonly rows: () => readonly ReconciliationCounts[];
} {
  const tallies = new Map<
    string,
    { -readonly [Field in keyof ReconciliationCounts]: ReconciliationCounts[Field] }
  >();
  return {
    add({ kind, id, title, column, state }) {
      const key = `${kind} ${id}`;
      let tally = tallies.get(key);
      if (tally === undefined) {
        const none = {
          agree: 0,
          differ: 0,
          withinRounding: 0,
          notPublished: 0,
          nothingToDivideBy: 0,
          noCounts: 0,
        };
        tally = { kind, id, title, column, figures: 0, ...none };
        tallies.set(key, tally);
      }
      tally.figures += 1;
      tally[fields[state]] += 1;
    },
    rows: () => [...tallies.values()],
  };
}
