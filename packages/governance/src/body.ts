import type { IsoDate } from '@golden-thread/outcomes';
import type { Citation } from '@golden-thread/outcomes';

export type OrganisationKind =
  | 'council'
  | 'clinical-commissioning-group'
  | 'integrated-care-board'
  | 'nhs-trust'
  | 'government-department'
  | 'regulator'
  | 'school'
  | 'voluntary-organisation'
  | 'parent-carer-forum'
  | 'other';

/** An organisation; successors are dated so that shares and memberships resolve by day. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly startDate: IsoDate | null;
  /** Last day; null while it exists. */
  readonly endDate: IsoDate | null;
  readonly successorId: string | null;
  readonly codes: Readonly<Record<string, string>>;
}

export type BodyKind =
  | 'statutory-board'
  | 'partnership-board'
  | 'executive-board'
  | 'sub-group'
  | 'operational-group'
  | 'panel'
  | 'scrutiny-commission'
  | 'forum'
  | 'national-oversight';

/** A board, group, panel or commission that answers for something. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly source: Citation;
}

/** A job that can hold a responsibility, whoever fills it. Never a person's name. */
export interface Post {
  readonly id: string;
  readonly title: string;
  readonly organisationId: string | null;
}

export type MembershipRole = 'chair' | 'joint-chair' | 'deputy-chair' | 'member';

export interface Membership {
  readonly bodyId: string;
  /** A post or an organisation. */
  readonly holder: Holder;
  readonly role: MembershipRole;
  readonly onBehalfOfOrganisationId: string | null;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly source: Citation;
}

/** Who holds a responsibility: a post, a body or an organisation. */
export interface Holder {
  readonly kind: 'post' | 'body' | 'organisation';
  readonly id: string;
}

export type LineKind = 'accountable-to' | 'reports-to' | 'monitors' | 'scrutinises' | 'escalates-to';

/** A typed, dated line from one body to another. Several kinds may run side by side; `accountable-to` has no cycles. */
export interface Line {
  readonly kind: LineKind;
  readonly fromBodyId: string;
  readonly toBodyId: string;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly source: Citation;
}

export type DecisionKind = 'close-action' | 'accept-evidence' | 'approve-strategy' | 'rate-action';

/** The right to take a kind of decision about something, held by a body. */
export interface DecisionRight {
  readonly bodyId: string;
  readonly decision: DecisionKind;
  /** What it covers: a plan, strategy or framework id. */
  readonly subjectId: string;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly source: Citation;
}

/** A rule of rhythm that yields dated items of a body's forward plan. */
export type RhythmRule =
  /** Each month one of the groups spotlights, the others send highlight reports, in the order given. */
  | {
      readonly id: string;
      readonly kind: 'spotlight-rota';
      readonly bodyId: string;
      readonly groupIds: readonly string[];
      readonly firstMonth: string;
      readonly lastMonth: string | null;
      readonly source: Citation;
    }
  /** An item every `everyMonths` months from `firstDate`. */
  | {
      readonly id: string;
      readonly kind: 'recurring';
      readonly bodyId: string;
      readonly title: string;
      readonly itemKind: ForwardPlanItemKind;
      readonly everyMonths: number;
      readonly firstDate: IsoDate;
      readonly lastDate: IsoDate | null;
      readonly source: Citation;
    }
  | {
      readonly id: string;
      readonly kind: 'dated';
      readonly bodyId: string;
      readonly title: string;
      readonly itemKind: ForwardPlanItemKind;
      readonly date: IsoDate;
      readonly source: Citation;
    };

export type ForwardPlanItemKind =
  | 'spotlight'
  | 'highlight-report'
  | 'scorecard'
  | 'progress-report'
  | 'scrutiny'
  | 'oversight-meeting'
  | 'meeting';

/** One dated item of a forward plan. */
export interface ForwardPlanItem {
  readonly date: IsoDate;
  readonly title: string;
  readonly kind: ForwardPlanItemKind;
  readonly bodyId: string;
  /** The group that brings it, when one does. */
  readonly fromBodyId: string | null;
}

export interface Governance {
  readonly organisations: readonly Organisation[];
  readonly bodies: readonly Body[];
  readonly posts: readonly Post[];
  readonly memberships: readonly Membership[];
  readonly lines: readonly Line[];
  readonly decisionRights: readonly DecisionRight[];
  readonly rhythm: readonly RhythmRule[];
}
