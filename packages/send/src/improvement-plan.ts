import type { Holder } from '@golden-thread/governance';
import type { Citation, IsoDate } from '@golden-thread/outcomes';
import type { ActionLink } from './action-link.ts';
import type { DeliveryPartner } from './delivery-partner.ts';
import type { PlanRisk } from './plan-risk.ts';

/** What a plan is: under the inspection arrangements of its time, or the plan of a joint commissioning strategy. */
export type PlanKind =
  | 'written-statement-of-action'
  | 'priority-action-plan'
  | 'strategic-plan'
  | 'local-send-reform-plan'
  | 'joint-commissioning-plan';

/** A deadline as the plan states it. Only some are dates. */
export type Deadline =
  /** Due by the last day of a month, `YYYY-MM`. */
  | { readonly kind: 'month'; readonly month: string; readonly label: string }
  /** Goes on without end; `firstMonth` is the first milestone when stated. */
  | { readonly kind: 'ongoing'; readonly firstMonth: string | null; readonly label: string }
  /** Comes round again; the sequence is agreed by `agreeByMonth` when stated. */
  | { readonly kind: 'recurring'; readonly agreeByMonth: string | null; readonly label: string }
  | { readonly kind: 'to-be-agreed'; readonly label: string }
  /** The plan says nothing of when; `label` says so to a reader. */
  | { readonly kind: 'not-stated'; readonly label: string };

/** An action of a plan; several may lead it. */
export interface PlanAction {
  /** As numbered in the plan, e.g. `1.1.1`. */
  readonly ref: string;
  /** Our own plain words. */
  readonly title: string;
  readonly leads: readonly Holder[];
  readonly deadline: Deadline;
  /** Where the document's two tables differ on the deadline: the other label. */
  readonly otherDeadlineLabel: string | null;
  /** Interdependencies the plan states; left out when it states none. */
  readonly links?: readonly ActionLink[] | undefined;
}

/** A group of actions that share what they will mean and how their impact is told. */
export interface PlanHeading {
  readonly ref: string;
  readonly title: string;
  /** What it will mean, in our own plain words. */
  readonly willMean: readonly string[];
  /** Indicator ids that tell of its impact; empty where the document names none. */
  readonly impactMeasureIds: readonly string[];
  readonly actions: readonly PlanAction[];
}

/** An area of a plan, with the group and the leads that answer for it. */
export interface PlanPriority {
  readonly ref: string;
  readonly title: string;
  /** The group that answers for the actions under it. */
  readonly groupBodyId: string | null;
  readonly leads: readonly Holder[];
  /** Who helps to deliver it, in the order of the plan; left out when it names nobody. */
  readonly deliveryPartners?: readonly DeliveryPartner[] | undefined;
  readonly headings: readonly PlanHeading[];
}

/** A plan to improve services for children with special educational needs and disabilities. */
export interface ImprovementPlan {
  readonly id: string;
  readonly kind: PlanKind;
  readonly title: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate | null;
  /** The body that oversees it and, by its decision right, closes its actions. */
  readonly boardBodyId: string;
  /** The body that decides on evidence; null where there is none, and the board decides on it as it approves closing. */
  readonly evidencePanelBodyId: string | null;
  readonly schemeId: string;
  /** The day of the fixed position that progress is measured from. */
  readonly baselineDate: IsoDate | null;
  readonly predecessorPlanId: string | null;
  readonly priorities: readonly PlanPriority[];
  /** Its risks, in the order of their register; left out when it has none. */
  readonly risks?: readonly PlanRisk[] | undefined;
  readonly source: Citation;
}
