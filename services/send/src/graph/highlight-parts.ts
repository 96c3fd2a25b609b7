import type { MeasureMove, HighlightRisk } from '@golden-thread/send/plan-reports';
import { observationView } from '@golden-thread/subgraph';
import type { ActionRatingView, RecordNode } from '../area/plan-reading.ts';
import type { ActionNode, PlanNode } from '../area/send-area.ts';
import type { DependencyNode } from '../area/dependency-node.ts';
import type { ActionDependencyRefs } from './action-dependency.ts';
import type { SendBuilder } from './builder.ts';
import type { RatingRef } from './improvement-action.ts';
import type { MeasureTravelRef } from './measure-travel.ts';
import type { PlanRiskRef } from './plan-risk.ts';

/** An action of a report: how it was rated before the period and how it is now. */
export interface HighlightActionNode {
  readonly action: ActionNode;
  readonly before: ActionRatingView;
  readonly now: ActionRatingView;
  readonly changed: boolean;
  readonly dependencies: readonly DependencyNode[];
}

/** A record of a report with the action it is about. */
export interface HighlightRecordNode {
  readonly action: ActionNode;
  readonly record: RecordNode;
}

/** A deadline of a report with its action. */
export interface HighlightDeadlineNode {
  readonly action: ActionNode;
  readonly dueDate: string;
  readonly milestone: boolean;
  readonly complete: boolean;
  readonly inPeriod: boolean;
}

interface RiskOfReport {
  readonly plan: PlanNode;
  readonly risk: HighlightRisk;
}

interface MoveNode {
  readonly plan: PlanNode;
  readonly move: MeasureMove;
}

/** What the parts of a report refer to. */
export interface HighlightRefs {
  readonly rating: RatingRef;
  readonly dependencies: ActionDependencyRefs;
  readonly risk: PlanRiskRef;
  readonly travel: MeasureTravelRef;
}

/** The parts of a highlight report: its actions, records, deadlines, risks and measures. */
export function addHighlightParts(
  { builder, refs, values }: SendBuilder,
  { dependencies, rating, risk: planRisk, travel }: HighlightRefs,
) {
  const action = builder.objectRef<HighlightActionNode>('HighlightAction').implement({
    description: 'An action of a highlight report: how it was rated before the period and how it is now.',
    fields: (t) => ({
      action: t.expose('action', { type: refs.action, description: 'The action.' }),
      before: t.expose('before', { type: rating, description: 'As on the day before the period.' }),
      now: t.expose('now', { type: rating, description: 'As on its last day.' }),
      changed: t.exposeBoolean('changed', {
        description: 'Whether its recorded rating is another than before the period.',
      }),
      dependencies: t.field({
        type: [dependencies.dependency],
        description: 'What it depends on, as on the last day.',
        resolve: (node) => node.dependencies,
      }),
    }),
  });
  const record = builder.objectRef<HighlightRecordNode>('HighlightRecord').implement({
    description: 'Something recorded, with the action it is about.',
    fields: (t) => ({
      action: t.expose('action', { type: refs.action, description: 'The action it is about.' }),
      record: t.expose('record', { type: refs.record, description: 'What was recorded.' }),
    }),
  });
  const deadline = builder.objectRef<HighlightDeadlineNode>('HighlightDeadline').implement({
    description: 'A deadline or milestone of an action.',
    fields: (t) => ({
      action: t.expose('action', { type: refs.action, description: 'The action.' }),
      dueDate: t.expose('dueDate', { type: 'Date', description: 'Its day.' }),
      milestone: t.exposeBoolean('milestone', {
        description:
          'Whether it is a milestone of an action whose deadline is no day; it never makes the action late.',
      }),
      complete: t.exposeBoolean('complete', {
        description: 'Whether the action is recorded as complete on the last day of the report.',
      }),
      inPeriod: t.exposeBoolean('inPeriod', { description: 'Whether its day lies in the period.' }),
    }),
  });
  const risk = builder.objectRef<RiskOfReport>('HighlightRisk').implement({
    description: 'A risk that bears on the actions of a report.',
    fields: (t) => ({
      risk: t.field({
        type: planRisk,
        description: 'The risk, as on the last day.',
        resolve: ({ plan, risk: standing }) => ({ plan, standing }),
      }),
      wholePlan: t.boolean({
        description: 'Whether it bears on the whole plan rather than on these actions alone.',
        resolve: (node) => node.risk.wholePlan,
      }),
      changed: t.boolean({
        description: 'Whether something was said of it in the period.',
        resolve: (node) => node.risk.changed,
      }),
    }),
  });
  const move = builder.objectRef<MoveNode>('MeasureMove').implement({
    description: 'What became known of an impact measure in a period.',
    fields: (t) => ({
      measure: t.field({
        type: refs.measure,
        description: 'The measure.',
        resolve: ({ move: { indicator }, plan }) => ({
          indicator: plan.area.measured.nodes.get(indicator.id)!,
        }),
      }),
      before: t.field({
        type: values.observation,
        nullable: true,
        description: 'The newest record known on the day before the period; null when there was none.',
        resolve: ({ move: { before }, plan }) =>
          before === null ? null : observationView(before, plan.area.sourceView),
      }),
      now: t.field({
        type: values.observation,
        nullable: true,
        description: 'The newest record known on its last day; null when there is none.',
        resolve: ({ move: { now }, plan }) =>
          now === null ? null : observationView(now, plan.area.sourceView),
      }),
      moved: t.boolean({
        description: 'Whether another record is the newest than before the period, whatever its figure.',
        resolve: (node) => node.move.moved,
      }),
      change: t.float({
        nullable: true,
        description:
          'The later figure less the earlier, both rounded as printed; null where either is missing.',
        resolve: (node) => node.move.change,
      }),
      travel: t.field({
        type: travel,
        description: 'Which way it moves as on the last day.',
        resolve: (node) => node.move.travel,
      }),
    }),
  });
  return { action, record, deadline, risk, move };
}
