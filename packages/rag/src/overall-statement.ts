import { ratingLabel } from './rating-label.ts';
import type { Rating } from './rating.ts';
import type { RatingCount } from './roll-up.ts';
import type { Scheme } from './scheme.ts';

/** What can be said of a whole from the ratings of its parts. */
export interface OverallStatement {
  /** The gravest of all; `unknown` where that cannot be told; null where there is nothing to rate. */
  readonly rating: Rating | null;
  /** The gravest colour on record, so that what is known is not hidden either; null where there is none. */
  readonly atLeast: Rating | null;
  readonly total: number;
  readonly unknown: number;
  /** With the words of the scheme, the counts, and every unknown told. */
  readonly sentence: string;
}

/**
 * Grave to less grave. Unknown stands between red and amber: it may be anything, so beside it only red is sure to
 * be the gravest.
 */
const byGravity: readonly Rating[] = ['red', 'unknown', 'amber', 'green', 'grey', 'blue'];

/**
 * Says of a plan what is certain from its counts: its gravest rating, never an average.
 *
 * The order of the parts does not matter, one thing is what it is, and a whole of wholes is the whole of all.
 * While something is unknown no colour but red is claimed, and `atLeast` keeps the gravest one on record.
 *
 * @example
 * import { bragGrey, rollUp } from '@golden-thread/rag';
 * overallStatement(rollUp(['green', 'amber']), bragGrey).rating; // => 'amber'
 * overallStatement(rollUp(['green', 'unknown']), bragGrey).rating; // => 'unknown'
 */
export function overallStatement(counts: readonly RatingCount[], scheme: Scheme): OverallStatement {
  const countOf = (rating: Rating) =>
    counts.reduce((sum, each) => (each.rating === rating ? sum + each.count : sum), 0);
  const present = byGravity.filter((rating) => countOf(rating) > 0);
  const rating = present[0] ?? null;
  const atLeast = present.find((each) => each !== 'unknown') ?? null;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const unknown = countOf('unknown');
  const word = (each: Rating) => ratingLabel(scheme, each);
  const tally = present.map((each) => `${countOf(each)} ${word(each)}`).join(', ');
  return { rating, atLeast, total, unknown, sentence: sentence() };

  function sentence(): string {
    if (rating === null) return 'There is nothing to rate.';
    if (rating !== 'unknown') return `At the gravest ${word(rating)}, of ${total}: ${tally}.`;
    const known = atLeast === null ? '' : `, but ${word(atLeast)} at least`;
    return `The gravest cannot be told${known}, of ${total}: ${tally}.`;
  }
}
