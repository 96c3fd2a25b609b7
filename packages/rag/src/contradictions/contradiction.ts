import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionFacts } from '../action-facts.ts';
import type { Rating } from '../rating.ts';
import type { Scheme } from '../scheme.ts';

/** What stands against a recorded rating. */
export type ContradictionKind =
  'GREEN_AFTER_DEADLINE' | 'BLUE_WITHOUT_APPROVAL' | 'BLUE_WITH_MEASURE_NOT_ACHIEVED';

/** A recorded rating that what else is on record speaks against. It is shown, never mended. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly message: string;
}

/** One way a recorded rating can be contradicted. */
export interface ContradictionRule {
  readonly kind: ContradictionKind;
  /** The only recorded rating it looks at. */
  readonly rating: Rating;
  /** What speaks against that rating, in a sentence; null where nothing does. */
  readonly against: (facts: ActionFacts, scheme: Scheme, asOf: IsoDate) => string | null;
}
