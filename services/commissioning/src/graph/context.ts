import type { RequestContext } from '@golden-thread/subgraph';
import type { NationalFigures } from '../national/national-figures.ts';
import type { CommissioningArea } from '../area/commissioning-area.ts';

/** What the resolvers of this subgraph work with. Every read passes the policy before it gets here. */
export interface CommissioningContext extends RequestContext {
  /** The area of a code when the caller may read it; otherwise null, whether it exists or not. */
  readonly area: (code: string) => Promise<CommissioningArea | null>;
  /** Every area the caller may read, by name. */
  readonly areas: () => Promise<readonly CommissioningArea[]>;
  /** Published figures of every area; the same for every reader. */
  readonly national: NationalFigures;
}
