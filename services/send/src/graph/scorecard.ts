import { periodLabel } from '@golden-thread/outcomes';
import type { Scorecard } from '@golden-thread/send/plan-reports';
import type { PlanNode } from '../area/send-area.ts';
import type { SendBuilder } from './builder.ts';
import type { PriorityRefs } from './improvement-action.ts';
import type { MeasureTravelRef } from './measure-travel.ts';
import { addScorecardRow } from './scorecard-row.ts';

/** A scorecard with its plan. */
export interface ScorecardNode {
  readonly plan: PlanNode;
  readonly card: Scorecard;
}

/** `Scorecard`: the impact measures of a plan against its fixed baseline. */
export function addScorecard(house: SendBuilder, priority: PriorityRefs, travel: MeasureTravelRef) {
  const { builder, refs, values } = house;
  const row = addScorecardRow(house, priority, travel);
  return builder.objectRef<ScorecardNode>('Scorecard').implement({
    description:
      'The impact measures of a plan quarter by quarter since its baseline, which is never changed, as at a day.',
    fields: (t) => ({
      plan: t.expose('plan', { type: refs.plan, description: 'The plan.' }),
      asOf: t.field({
        type: 'Date',
        description: 'The day it is read as at: figures that became known later are not looked at.',
        resolve: ({ card }) => card.asOf,
      }),
      baselineDate: t.field({
        type: 'Date',
        nullable: true,
        description:
          'The day progress is measured from; null when the plan states none, and the quarters then run from its first day.',
        resolve: ({ card }) => card.baselineDate,
      }),
      quarters: t.field({
        type: [values.period],
        description:
          'The quarters since, earliest first, forty at most. The last is that of the day asked and may not be over.',
        resolve: ({ card }) => card.quarters.map((each) => ({ ...each, label: periodLabel(each) })),
      }),
      leftOutQuarters: t.int({
        description: 'How many earlier quarters are left out because there are more than forty.',
        resolve: ({ card }) => card.leftOutQuarters,
      }),
      rows: t.field({
        type: [row],
        description: 'Each measure once, where the plan first names it.',
        resolve: ({ card, plan }) => card.rows.map((each) => ({ plan, row: each })),
      }),
    }),
  });
}

export type ScorecardRef = ReturnType<typeof addScorecard>;
