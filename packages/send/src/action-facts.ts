import type { ActionFacts, EvidenceState, MeasureStanding, RecordedProgress } from '@golden-thread/rag';
import type { AssessmentStatus, IsoDate } from '@golden-thread/outcomes';
import type { ActionRecord } from './action-record.ts';
import { closingFacts } from './closing-facts.ts';
import { deadlineDate } from './deadline-date.ts';
import type { ImprovementPlan } from './improvement-plan.ts';
import type { PlannedAction } from './plan-actions.ts';
import { recordsAsAt, recordsOfAction } from './records-as-at.ts';

/** How an indicator stands as at the day asked; what `assessIndicator` returns fits. */
export interface MeasureAssessment {
  readonly status: AssessmentStatus;
  /** Names the measure in reasons; its id is used where absent. */
  readonly title?: string | undefined;
}

/** What an action is rated from. */
export interface ActionFactsInput {
  readonly plan: ImprovementPlan;
  readonly planned: PlannedAction;
  /** Records of this action; those of others are passed over. */
  readonly records: readonly ActionRecord[];
  /** By indicator id, as at the same day; a measure that is not here is not rated. */
  readonly assessments: ReadonlyMap<string, MeasureAssessment>;
  readonly asOf: IsoDate;
  /** Bodies whose approval closes an action; the board of the plan where not given. */
  readonly closingBodyIds?: readonly string[] | undefined;
  /** Whether an evidence panel decides (`hasEvidencePanel`); whether the plan names one, where not given. */
  readonly panel?: boolean | undefined;
}

/**
 * The facts the rating rules need about an action, read from its plan and its records as at a day.
 *
 * The plan states no start for an action, so none is given. The deadline is null where it is no date: such an
 * action is never overdue.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function actionFacts(input: ActionFactsInput): ActionFacts {
  const { plan, planned, asOf } = input;
  const records = recordsOfAction(input.records, plan.id, planned.action.ref);
  const panel = input.panel ?? plan.evidencePanelBodyId !== null;
  const closing = closingFacts(records, input.closingBodyIds ?? [plan.boardBodyId], asOf, panel);
  return {
    startDate: null,
    deadlineDate: deadlineDate(planned.action.deadline),
    progress: lastProgress(recordsAsAt(records, asOf)),
    completedDate: closing.completedDate,
    evidence: evidenceState(closing.evidence),
    panel,
    approvals: closing.approvals,
    measures: measureStandings(planned, input.assessments),
  };
}

/** How the impact measures an action's heading names stand; one with no assessment is not rated. */
export function measureStandings(
  planned: PlannedAction,
  assessments: ReadonlyMap<string, MeasureAssessment>,
): readonly MeasureStanding[] {
  return planned.heading.impactMeasureIds.map((indicatorId) => ({
    indicatorId,
    status: assessments.get(indicatorId)?.status ?? 'not-rated',
    title: assessments.get(indicatorId)?.title,
  }));
}

function lastProgress(counting: readonly ActionRecord[]): RecordedProgress | null {
  const last = counting.findLast((record) => record.kind === 'progress');
  if (last === undefined) return null;
  return { status: last.status, measuresRisk: last.measuresRisk, timelineRisk: last.timelineRisk };
}

function evidenceState(evidence: ReturnType<typeof closingFacts>['evidence']): EvidenceState {
  return evidence === null ? 'none' : (evidence.decision?.decision ?? 'submitted');
}
