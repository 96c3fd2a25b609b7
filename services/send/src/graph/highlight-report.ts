import { periodLabel, type Period } from '@golden-thread/outcomes';
import { overallStatement, type RatingCount } from '@golden-thread/rag';
import type { HighlightReport } from '@golden-thread/send/plan-reports';
import type { ContradictionView } from '../area/plan-reading.ts';
import type { PlanNode } from '../area/send-area.ts';
import { bodyNode, type addBody } from './body.ts';
import type { SendBuilder } from './builder.ts';
import {
  addHighlightParts,
  type HighlightActionNode,
  type HighlightDeadlineNode,
  type HighlightRecordNode,
  type HighlightRefs,
} from './highlight-parts.ts';
import type { PlanSummaryRefs } from './plan-summaries.ts';

/** A highlight report with what of it leads back into the plan. */
export interface HighlightReportNode {
  readonly plan: PlanNode;
  readonly bodyId: string;
  readonly period: Period;
  readonly actions: readonly HighlightActionNode[];
  readonly countsBefore: readonly RatingCount[];
  readonly countsNow: readonly RatingCount[];
  readonly changes: readonly HighlightRecordNode[];
  readonly recordedLate: readonly HighlightRecordNode[];
  readonly evidenceWaiting: readonly HighlightRecordNode[];
  readonly deadlinesPassed: readonly HighlightDeadlineNode[];
  readonly deadlinesComing: readonly HighlightDeadlineNode[];
  readonly contradictions: readonly ContradictionView[];
  readonly risks: HighlightReport['risks'];
  readonly measures: HighlightReport['measures'];
}

/** `HighlightReport`: what a group tells its board about a period. */
export function addHighlightReport(
  house: SendBuilder,
  body: ReturnType<typeof addBody>,
  { contradiction, overall, ratingCount }: PlanSummaryRefs,
  references: HighlightRefs,
) {
  const { builder, refs, values } = house;
  const parts = addHighlightParts(house, references);
  return builder.objectRef<HighlightReportNode>('HighlightReport').implement({
    description:
      'What a group tells its board about a period: its actions, what was recorded and by whom, deadlines, evidence, risks and measures. It is read as at the last day of the period, from the records the caller may see.',
    fields: (t) => ({
      plan: t.expose('plan', { type: refs.plan, description: 'The plan it is about.' }),
      group: t.field({
        type: body,
        description: 'Whose report it is: a group, or the board for the whole plan.',
        resolve: ({ bodyId, plan }) => bodyNode(plan.area, bodyId),
      }),
      period: t.field({
        type: values.period,
        description: 'The period it tells of.',
        resolve: ({ period }) => ({ ...period, label: periodLabel(period) }),
      }),
      overall: t.field({
        type: overall,
        description: 'What is certain of its actions as a whole from their recorded ratings on the last day.',
        resolve: ({ countsNow, plan }) => overallStatement(countsNow, plan.scheme),
      }),
      actions: t.field({
        type: [parts.action],
        description: 'The actions the group answers for, in the order of the plan.',
        resolve: ({ actions }) => actions,
      }),
      countsBefore: t.field({
        type: [ratingCount],
        description: 'How many of them had each rating as recorded on the day before the period.',
        resolve: ({ countsBefore }) => countsBefore,
      }),
      countsNow: t.field({
        type: [ratingCount],
        description: 'How many of them have each rating as recorded on its last day.',
        resolve: ({ countsNow }) => countsNow,
      }),
      changes: t.field({
        type: [parts.record],
        description:
          'Everything recorded about them that speaks of a day in the period, oldest first: progress, ratings, evidence, decisions of the panel, approvals and corrections.',
        resolve: ({ changes }) => changes,
      }),
      recordedLate: t.field({
        type: [parts.record],
        description:
          'What was recorded about them in the period and speaks of a day before it, oldest first: a report made in time could not tell of it.',
        resolve: ({ recordedLate }) => recordedLate,
      }),
      evidenceWaiting: t.field({
        type: [parts.record],
        description: 'Evidence that stands on the last day without a decision, in the order of the actions.',
        resolve: ({ evidenceWaiting }) => evidenceWaiting,
      }),
      deadlinesPassed: t.field({
        type: [parts.deadline],
        description:
          'Deadlines and milestones in the period, and earlier deadlines of actions still not recorded as complete, by day.',
        resolve: ({ deadlinesPassed }) => deadlinesPassed,
      }),
      deadlinesComing: t.field({
        type: [parts.deadline],
        description: 'Deadlines and milestones after it, to the end of the third month, by day.',
        resolve: ({ deadlinesComing }) => deadlinesComing,
      }),
      contradictions: t.field({
        type: [contradiction],
        description:
          'Every recorded rating of them that something else on record speaks against on the last day.',
        resolve: ({ contradictions }) => contradictions,
      }),
      risks: t.field({
        type: [parts.risk],
        description: 'The risks that bear on them: open on the last day, or closed in the period.',
        resolve: ({ plan, risks }) => risks.map((risk) => ({ plan, risk })),
      }),
      measures: t.field({
        type: [parts.move],
        description: 'Their impact measures and what became known of them in the period, each once.',
        resolve: ({ measures, plan }) => measures.map((move) => ({ plan, move })),
      }),
    }),
  });
}

export type HighlightReportRef = ReturnType<typeof addHighlightReport>;
