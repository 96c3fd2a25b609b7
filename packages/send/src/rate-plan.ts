import { rollUp, type ContradictionKind, type RatingCount, type Scheme } from '@golden-thread/rag';
import type { IsoDate } from '@golden-thread/outcomes';
import type { MeasureAssessment } from './action-facts.ts';
import type { ActionRecord } from './action-record.ts';
import type { ImprovementPlan } from './improvement-plan.ts';
import { planActions } from './plan-actions.ts';
import { rateAction, type ActionRating } from './rate-action.ts';

/** What a plan is rated from. */
export interface PlanRatingInput {
  readonly plan: ImprovementPlan;
  readonly scheme: Scheme;
  /** Records of this plan; those of others are passed over. */
  readonly records: readonly ActionRecord[];
  /** By indicator id, as at the same day; a measure that is not here is not rated. */
  readonly assessments: ReadonlyMap<string, MeasureAssessment>;
  readonly asOf: IsoDate;
  /** Bodies whose approval closes an action; the board of the plan where not given. */
  readonly closingBodyIds?: readonly string[] | undefined;
  /** Whether an evidence panel decides (`hasEvidencePanel`); whether the plan names one, where not given. */
  readonly panel?: boolean | undefined;
}

/** A contradiction with the action it is about. */
export interface PlanContradiction {
  readonly actionRef: string;
  readonly kind: ContradictionKind;
  readonly message: string;
}

/** A plan as at a day. */
export interface PlanRating {
  /** In the order of the document. */
  readonly actions: readonly ActionRating[];
  /** All six states, as recorded. */
  readonly counts: readonly RatingCount[];
  /** All six states, as the rules give them. */
  readonly computedCounts: readonly RatingCount[];
  readonly contradictions: readonly PlanContradiction[];
}

/**
 * Rates every action of a plan as at a day, counts all six states and lists the contradictions.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function ratePlan(input: PlanRatingInput): PlanRating {
  const { plan, scheme } = input;
  const byRef = new Map<string, ActionRecord[]>();
  for (const record of input.records) {
    const group = byRef.get(record.actionRef);
    if (group === undefined) byRef.set(record.actionRef, [record]);
    else group.push(record);
  }
  const actions = planActions(plan).map((planned) =>
    rateAction({ ...input, planned, records: byRef.get(planned.action.ref) ?? [] }),
  );
  return {
    actions,
    counts: rollUp(
      actions.map((action) => action.recorded),
      scheme,
    ),
    computedCounts: rollUp(
      actions.map((action) => action.computed),
      scheme,
    ),
    contradictions: actions.flatMap(({ ref, contradictions }) =>
      contradictions.map((contradiction) => ({ actionRef: ref, ...contradiction })),
    ),
  };
}
