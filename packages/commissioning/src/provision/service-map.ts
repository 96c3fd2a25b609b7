import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** Who commissions a service: an organisation, and the part of it where the document names one. */
export interface ServiceCommissioner {
  readonly organisationId: string;
  /** For example "Public Health"; null when the document names the whole organisation. */
  readonly team: string | null;
}

/** Whom a service is for: every child, those with a need that is known, or those with the most complex needs. */
export type ServiceTier = 'universal' | 'targeted' | 'specialist';

/**
 * One line of a service provision map.
 *
 * What nobody stated is null or an empty list. It never means none: a service of no stated age may be for any age, and a
 * service of no stated provider has one that the map does not name.
 *
 * @source Derby, SEND joint commissioning arrangements, section 5: what a map of provision is there to find
 */
export interface MappedService {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  /** One, or several where they commission it jointly; none when nobody is stated. */
  readonly commissioners: readonly ServiceCommissioner[];
  /** Ids of the organisations that provide it; none when nobody is stated. */
  readonly providerIds: readonly string[];
  /** What the document lists as part of it. */
  readonly includes: readonly string[];
  /** The pathway it belongs to, such as "continence"; null when none is stated. */
  readonly pathway: string | null;
  /** Levels of the pathway it provides, 1 the lowest; empty when none is stated. */
  readonly levels: readonly number[];
  readonly tier: ServiceTier | null;
  /** First age in years, 0 to 25. */
  readonly fromAge: number | null;
  /** Last age in years, itself included, 0 to 25. */
  readonly toAge: number | null;
  /** Who may have it, in words. */
  readonly eligibility: string | null;
  /** How to get it, in words: whom to ask, who refers. */
  readonly routeIn: string | null;
  /** Ids of the outcomes of the framework that it serves; none when none is stated. */
  readonly outcomeIds: readonly string[];
  /** Ids of the pooled funds that pay for it; none when none is stated. */
  readonly fundIds: readonly string[];
  /** Web address of its entry in the Local Offer. */
  readonly url: string | null;
  /** The day somebody last checked that its entry is still right. */
  readonly lastChecked: IsoDate | null;
  /** Where it is published; null where it was only recorded here, by whom and why its history says. */
  readonly source: Citation | null;
}
