import type { Citation } from '@golden-thread/outcomes';

/** Who commissions a service: an organisation, and the part of it where the document names one. */
export interface ServiceCommissioner {
  readonly organisationId: string;
  /** For example "Public Health"; null when the document names the whole organisation. */
  readonly team: string | null;
}

/** One line of a service provision map. What the document does not state is null, and an empty list of levels. */
export interface MappedService {
  readonly id: string;
  readonly title: string;
  /** One, or several where they commission it jointly. */
  readonly commissioners: readonly ServiceCommissioner[];
  /** What the document lists as part of it. */
  readonly includes: readonly string[];
  /** Levels of a pathway it provides, 1 the lowest; empty when none is stated. */
  readonly levels: readonly number[];
  /** The pathway its levels belong to, such as "continence"; null when none is stated. */
  readonly pathway: string | null;
  readonly fromAge: number | null;
  /** Last age, itself included. */
  readonly toAge: number | null;
  readonly source: Citation;
}
