import type { IsoDate } from '@golden-thread/outcomes';
import type { Person } from '../identity/index.ts';

/** What every resolver may rely on. */
export interface RequestContext {
  /** Who asks, as the gateway verified. */
  readonly person: Person;
  /** Today in the United Kingdom; the default of every `asOf`. */
  readonly todayDate: IsoDate;
}
