import type { Citation } from '@golden-thread/outcomes';
import type { BodyKind, MembershipRole, OrganisationKind } from '../body.ts';

/** What a foreign document does not say itself. */
export interface FromPopoloOptions {
  /** What is cited for whatever names no source of ours: the document itself. */
  readonly citation: Citation;
  /** What the document's own classifications mean here, such as `committee`. */
  readonly classifications?: Readonly<Record<string, BodyKind | OrganisationKind>> | undefined;
  /** What the document's own roles mean here, such as `Chairman`. */
  readonly roles?: Readonly<Record<string, MembershipRole>> | undefined;
}
