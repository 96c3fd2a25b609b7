import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionFacts } from '../action-facts.ts';
import type { Rating } from '../rating.ts';

/** What stands against a recorded rating. */
export type ContradictionKind =
  'GREEN_AFTER_DEADLINE' | 'BLUE_WITHOUT_APPROVAL' | 'BLUE_WITH_MEASURE_NOT_ACHIEVED';

/** A recorded rating that what else is on record speaks against. It is shown, never mended. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly message: string;
}

/** One way a recorded rating can be contradicted: the contradiction, or null. */
export type ContradictionRule = (recorded: Rating, facts: ActionFacts, asOf: IsoDate) => Contradiction | null;
