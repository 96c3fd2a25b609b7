import type { IsoDate } from '@golden-thread/outcomes';

/** A link of Popolo. The sources of this package are named by a URN, with the place as the note. */
export interface PopoloLink {
  readonly url: string;
  readonly note?: string | null | undefined;
}

/** An organization of Popolo: here an organisation or a body, as its classification says. */
export interface PopoloOrganization {
  readonly id: string;
  readonly name: string;
  readonly classification: string;
  readonly area_id?: string | null | undefined;
  readonly founding_date?: IsoDate | null | undefined;
  readonly dissolution_date?: IsoDate | null | undefined;
  readonly identifiers?:
    readonly { readonly scheme?: string | null | undefined; readonly identifier: string }[] | undefined;
  readonly sources?: readonly PopoloLink[] | undefined;
}

/** A post of Popolo: a job, whoever fills it. */
export interface PopoloPost {
  readonly id: string;
  readonly label: string;
  readonly organization_id?: string | null | undefined;
}

/** A membership of Popolo: a seat on a body. Its member is a post or an organization, and never a person. */
export interface PopoloMembership {
  readonly role?: string | null | undefined;
  readonly organization_id: string;
  readonly post_id?: string | null | undefined;
  readonly member?: { readonly id: string } | null | undefined;
  readonly person_id?: string | null | undefined;
  /** Never written; read to tell that it was there. */
  readonly person?: unknown;
  readonly on_behalf_of_id?: string | null | undefined;
  readonly start_date?: IsoDate | null | undefined;
  readonly end_date?: IsoDate | null | undefined;
  readonly sources?: readonly PopoloLink[] | undefined;
}

/** An area of Popolo: the local area. */
export interface PopoloArea {
  readonly id: string;
  readonly name: string;
  readonly identifier: string;
  readonly classification?: string | null | undefined;
}

/** An event of Popolo: a meeting or, where it has a parent, an item of its agenda. */
export interface PopoloEvent {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly start_date?: IsoDate | null | undefined;
  readonly status?: string | null | undefined;
  readonly classification?: string | null | undefined;
  readonly organization_id?: string | null | undefined;
  readonly parent_id?: string | null | undefined;
  readonly identifiers?:
    readonly { readonly scheme?: string | null | undefined; readonly identifier: string }[] | undefined;
  readonly sources?: readonly PopoloLink[] | undefined;
}

/** A motion of Popolo: a resolution. */
export interface PopoloMotion {
  readonly id: string;
  readonly organization_id?: string | null | undefined;
  readonly legislative_session_id: string;
  readonly text: string;
  /** The number of the resolution, after that of its item and a full stop where it has one. */
  readonly identifier?: string | null | undefined;
  readonly classification?: string | null | undefined;
  readonly result?: string | null | undefined;
  readonly sources?: readonly PopoloLink[] | undefined;
}

/** A Popolo document. There is no list of persons: posts hold the seats. */
export interface PopoloDocument {
  readonly organizations: readonly PopoloOrganization[];
  readonly posts: readonly PopoloPost[];
  readonly memberships: readonly PopoloMembership[];
  readonly areas: readonly PopoloArea[];
  readonly events: readonly PopoloEvent[];
  readonly motions: readonly PopoloMotion[];
}
