import type { RegisterEntry, RegisterName } from '@golden-thread/commissioning/registers';
import type { IsoDate } from '@golden-thread/outcomes';
import type { RequestContext } from '@golden-thread/subgraph';
import type { NationalFigures } from '../national/national-figures.ts';
import type { CommissioningArea } from '../area/commissioning-area.ts';
import type { RegisterCommands } from '../registers/register-command.ts';
import type { RegisterReader } from '../registers/register-reader.ts';

/** What the resolvers of this subgraph work with. Every read passes the policy before it gets here. */
export interface CommissioningContext extends RequestContext {
  /** The area of a code when the caller may read it; otherwise null, whether it exists or not. */
  readonly area: (code: string) => Promise<CommissioningArea | null>;
  /** Every area the caller may read, by name. */
  readonly areas: () => Promise<readonly CommissioningArea[]>;
  /**
   * The entries of a register of an area as they read on a day, as the person may see them: those of the published folder, and what was
   * recorded since. None where the area is not there or may not be read.
   */
  readonly register: <N extends RegisterName>(
    areaCode: string,
    register: N,
    asOf: IsoDate,
  ) => Promise<readonly RegisterEntry<N>[]>;
  /** Everything recorded of one entry by the end of a day that the person may see, newest first; none where there is no such entry. */
  readonly recordsOfEntry: RegisterReader['history'];
  readonly registerCommands: RegisterCommands;
  /** Published figures of every area; the same for every reader. */
  readonly national: NationalFigures;
}
