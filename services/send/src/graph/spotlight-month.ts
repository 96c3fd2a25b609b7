import { periodLabel } from '@golden-thread/outcomes';
import type { SpotlightMonth } from '@golden-thread/send/plan-reports';
import type { PlanNode } from '../area/send-area.ts';
import { reportOfMonth } from '../reading/report-of-month.ts';
import { bodyNode, type addBody } from './body.ts';
import type { SendBuilder } from './builder.ts';
import type { HighlightReportRef } from './highlight-report.ts';

/** A month of a rota with its plan. */
export interface SpotlightMonthNode {
  readonly plan: PlanNode;
  readonly turn: SpotlightMonth;
}

interface TurnNode extends SpotlightMonthNode {
  readonly bodyId: string;
}

/** `SpotlightMonth`: whose turn it is before the board, and the reports of that month. */
export function addSpotlightMonth(
  { builder, values }: SendBuilder,
  body: ReturnType<typeof addBody>,
  report: HighlightReportRef,
) {
  const turn = builder.objectRef<TurnNode>('SpotlightTurn').implement({
    description: 'A group that comes before the board in a month, with its report of that month.',
    fields: (t) => ({
      group: t.field({
        type: body,
        description: 'The group.',
        resolve: ({ bodyId, plan }) => bodyNode(plan.area, bodyId),
      }),
      report: t.field({
        type: report,
        nullable: true,
        description:
          'Its highlight report of the month, up to today where the month is not over; null while the month has not begun, and for a group that answers for no action of the plan.',
        resolve: ({ bodyId, plan, turn: { month } }, _args, context) =>
          reportOfMonth(context, plan, bodyId, month),
      }),
    }),
  });
  return builder.objectRef<SpotlightMonthNode>('SpotlightMonth').implement({
    description: 'A month of a rota: one group is looked at in depth, every other sends a highlight report.',
    fields: (t) => ({
      month: t.field({
        type: values.period,
        description: 'The month.',
        resolve: ({ turn: { month } }) => ({ ...month, label: periodLabel(month) }),
      }),
      date: t.field({
        type: 'Date',
        description: 'The day taken for it: read `assumption` before relying on it.',
        resolve: (node) => node.turn.date,
      }),
      assumption: t.string({
        nullable: true,
        description: 'What of the day and the turn no document states; null when it is published.',
        resolve: (node) => node.turn.assumption,
      }),
      board: t.field({
        type: body,
        description: 'The board they come before.',
        resolve: (node) => bodyNode(node.plan.area, node.turn.bodyId),
      }),
      spotlight: t.field({
        type: turn,
        description: 'The group that is looked at in depth.',
        resolve: (node) => ({ ...node, bodyId: node.turn.spotlightBodyId }),
      }),
      highlightReports: t.field({
        type: [turn],
        description: 'The others, in the order of the rota.',
        resolve: (node) => node.turn.reportBodyIds.map((bodyId) => ({ ...node, bodyId })),
      }),
    }),
  });
}

export type SpotlightMonthRef = ReturnType<typeof addSpotlightMonth>;
