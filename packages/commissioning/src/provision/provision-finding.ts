import type { IsoDate } from '@golden-thread/outcomes';
import type { AgeRange } from './ages.ts';

/**
 * What a service map shows about provision. Each is a fact about the map and no fault of it: whether a gap or a duplication
 * matters is for people to say.
 */
export type ProvisionFindingKind =
  | 'age-gap'
  | 'level-gap'
  | 'duplication'
  | 'possible-duplication'
  | 'split-pathway'
  | 'service-without-commissioner'
  | 'service-without-provider'
  | 'service-without-outcome'
  | 'service-without-ages'
  | 'service-never-checked'
  | 'stale-service';

/** One finding, told once. */
export interface ProvisionFinding {
  readonly kind: ProvisionFindingKind;
  /** A sentence for people. */
  readonly message: string;
  /** The services it is about, in the order of the map; of a gap all services of the pathway. */
  readonly serviceIds: readonly string[];
  /** Null when it is about one service. */
  readonly pathway: string | null;
  /** Levels of the pathway it is about; none when it is about no level. */
  readonly levels: readonly number[];
  /** Ages it is about; null when it is about none, or they are not stated. */
  readonly ages: AgeRange | null;
  /** What would have to be there or be stated; null when nothing is missing. */
  readonly missing: string | null;
}

/** What has to be known beside a map to tell what it shows. */
export interface ProvisionView {
  /** The day the map is read as at. */
  readonly asOf: IsoDate;
  /** What people call an organisation. */
  readonly organisationName: (organisationId: string) => string;
  /** Whole months after which a check is stale: 1 or more. */
  readonly freshForMonths: number;
}
