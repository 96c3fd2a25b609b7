/** A term of a taxonomy, as Open Referral UK writes it. */
export interface TaxonomyTerm {
  readonly id: string;
  readonly code?: string | null | undefined;
  readonly name: string;
  readonly description: string;
  readonly taxonomy?: string | null | undefined;
}

/** A term that is said of a service, with a value where the term needs one. */
export interface FeedAttribute {
  readonly id: string;
  readonly link_id?: string | null | undefined;
  readonly link_entity?: string | null | undefined;
  readonly value?: string | null | undefined;
  readonly taxonomy_term?: TaxonomyTerm | null | undefined;
}

/** An organisation that delivers services. */
export interface FeedOrganization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parent_organization_id?: string | null | undefined;
  readonly organization_identifiers?:
    | readonly {
        readonly id: string;
        readonly identifier_scheme?: string | null | undefined;
        readonly identifier_type: string;
        readonly identifier: string;
      }[]
    | null
    | undefined;
}

/** What the standard says about whether a service is there. */
export type FeedStatus = 'active' | 'inactive' | 'defunct' | 'temporarily closed';

/**
 * A service as Open Referral UK 3.0 writes it, as far as it is read and written here.
 *
 * @source Open Referral UK 3.0, which is the Human Services Data Specification 3.0 with a United Kingdom profile
 */
export interface FeedService {
  readonly id: string;
  readonly organization_id?: string | null | undefined;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly status: FeedStatus;
  readonly application_process?: string | null | undefined;
  readonly eligibility_description?: string | null | undefined;
  readonly minimum_age?: number | null | undefined;
  readonly maximum_age?: number | null | undefined;
  readonly assured_date?: string | null | undefined;
  readonly organization?: FeedOrganization | null | undefined;
  readonly attributes?: readonly FeedAttribute[] | null | undefined;
}

/** A page of a list of services; here always one page with all of them, each in full. */
export interface FeedPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly FeedService[];
}
