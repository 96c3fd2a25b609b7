import { decisionRightHolders } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import {
  blockedClosingSteps,
  bodiesApart,
  closingPosition,
  ratingLabel,
  type Duties,
} from '@golden-thread/rag';
import {
  closingFacts,
  hasEvidencePanel,
  historyAsAt,
  ratePlan,
  type ActionRecord,
  type MeasureAssessment,
} from '@golden-thread/send';
import { globalId } from '@golden-thread/subgraph';
import type { ActionRatingView, ClosingView, PlanReading, RecordNode } from '../area/plan-reading.ts';
import type { PlanNode } from '../area/send-area.ts';

/** A record with its place among the records of its action. */
export interface KeptRecord {
  readonly record: ActionRecord;
  readonly version: number;
}

/** How every impact measure of a plan stands on a day, by the id of its indicator. */
export function measureAssessments(plan: PlanNode, asOf: IsoDate): ReadonlyMap<string, MeasureAssessment> {
  const found = new Map<string, MeasureAssessment>();
  for (const { headings } of plan.priorities)
    for (const { measures } of headings)
      for (const { indicator: node } of measures)
        found.set(node.indicator.id, { status: node.assessment(asOf).status, title: node.indicator.title });
  return found;
}

/** The bodies whose approval closes an action of a plan on a day. */
export function closingBodyIds(plan: PlanNode, asOf: IsoDate): readonly string[] {
  return decisionRightHolders(plan.area.governance, plan.plan.id, 'close-action', asOf).map(({ id }) => id);
}

/** Where the closing of an action stands; a step that nobody is recorded who may take is no next step. */
function closingView(
  plan: PlanNode,
  records: readonly ActionRecord[],
  duties: Duties,
  panel: boolean,
  asOf: IsoDate,
): ClosingView {
  const { evidencePanelBodyIds, closingBodyIds: closers } = duties;
  const position = closingPosition(closingFacts(records, closers, asOf, panel));
  const apart = bodiesApart(closers, duties);
  const mayBeTaken = {
    lead: true,
    board: apart.length > 0,
    'evidence-panel': bodiesApart(evidencePanelBodyIds, duties).length > 0,
  };
  return {
    ...position,
    nextSteps: position.nextSteps.filter(({ by }) => mayBeTaken[by]),
    blockedSteps: blockedClosingSteps(position, duties),
    plan,
    closingBodyIds: apart,
  };
}

/** The history of one action, newest first. */
function historyOf(
  plan: PlanNode,
  kept: readonly KeptRecord[],
  asOf: IsoDate,
  recorderVisible: boolean,
): readonly RecordNode[] {
  const versions = new Map(kept.map(({ record, version }) => [record.id, version]));
  const known = historyAsAt(
    kept.map(({ record }) => record),
    asOf,
  );
  return known
    .map(({ record, correctedById }) => ({
      id: globalId(plan.area.code, record.id),
      plan,
      record,
      version: versions.get(record.id)!,
      correctedById: correctedById === null ? null : globalId(plan.area.code, correctedById),
      recorderVisible,
    }))
    .sort((left, right) => right.version - left.version);
}

/** Reads a plan as at a day from the records a caller may see. Pure: the same records give the same reading. */
export function readPlan(
  plan: PlanNode,
  records: readonly KeptRecord[],
  asOf: IsoDate,
  recorderVisible: boolean,
): PlanReading {
  const closers = closingBodyIds(plan, asOf);
  const deciders = decisionRightHolders(plan.area.governance, plan.plan.id, 'accept-evidence', asOf).map(
    ({ id }) => id,
  );
  const panel = hasEvidencePanel(plan.plan, plan.area.governance, asOf);
  const rated = ratePlan({
    plan: plan.plan,
    scheme: plan.scheme,
    records: records.map(({ record }) => record),
    assessments: measureAssessments(plan, asOf),
    asOf,
    closingBodyIds: closers,
    panel,
  });
  const byRef = new Map<string, KeptRecord[]>();
  for (const kept of records) {
    const group = byRef.get(kept.record.actionRef);
    if (group === undefined) byRef.set(kept.record.actionRef, [kept]);
    else group.push(kept);
  }
  const ratings = new Map<string, ActionRatingView>();
  const closing = new Map<string, ClosingView>();
  const history = new Map<string, readonly RecordNode[]>();
  for (const action of rated.actions) {
    const { ref, recorded, recordedFrom, computed, reasons, wouldChangeIf, differs } = action;
    const kept = byRef.get(ref) ?? [];
    ratings.set(ref, {
      recorded,
      recordedStatedAs:
        recordedFrom === null
          ? null
          : (recordedFrom.statedAs ?? ratingLabel(plan.scheme, recordedFrom.rating)),
      recordedDate: recordedFrom?.date ?? null,
      computed,
      reasons,
      wouldChangeIf,
      differs,
    });
    closing.set(
      ref,
      closingView(
        plan,
        kept.map(({ record }) => record),
        { leads: plan.byRef.get(ref)!.leads, evidencePanelBodyIds: deciders, closingBodyIds: closers },
        panel,
        asOf,
      ),
    );
    history.set(ref, historyOf(plan, kept, asOf, recorderVisible));
  }
  return { ratings, closing, history, counts: rated.counts, contradictions: rated.contradictions };
}
