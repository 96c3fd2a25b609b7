import { observationView } from '@golden-thread/subgraph';
import type { SendBuilder } from './builder.ts';
import type { PriorityRefs } from './improvement-action.ts';
import type { MeasureTravelRef } from './measure-travel.ts';
import { addScorecardParts, type RowNode } from './scorecard-parts.ts';

/** `ScorecardRow`: one impact measure, quarter by quarter. */
export function addScorecardRow(house: SendBuilder, { heading }: PriorityRefs, travel: MeasureTravelRef) {
  const { builder, refs, values } = house;
  const parts = addScorecardParts(house);
  return builder.objectRef<RowNode>('ScorecardRow').implement({
    description: 'One impact measure of a plan, quarter by quarter.',
    fields: (t) => ({
      measure: t.field({
        type: refs.measure,
        description: 'The measure.',
        resolve: ({ plan, row }) => ({ indicator: plan.area.measured.nodes.get(row.indicator.id)! }),
      }),
      headings: t.field({
        type: [heading],
        description: 'The headings of the plan that name it.',
        resolve: ({ plan, row }) =>
          plan.priorities.flatMap(({ headings }) =>
            headings.filter((each) => row.headingRefs.includes(each.heading.ref)),
          ),
      }),
      unit: t.field({
        type: values.unit,
        description: 'The unit of its figures.',
        resolve: ({ row }) => row.indicator.unit,
      }),
      decimals: t.int({
        description: 'How many decimals its figures are printed with.',
        resolve: ({ row }) => row.indicator.decimals,
      }),
      polarity: t.field({
        type: values.polarity,
        description: 'Which way is better.',
        resolve: ({ row }) => row.indicator.polarity,
      }),
      polarityInWords: t.string({
        description: 'The same in a sentence.',
        resolve: ({ row }) => row.polarity,
      }),
      baseline: t.field({
        type: parts.baseline,
        description: 'The position it is measured from.',
        resolve: (node) => node,
      }),
      cells: t.field({
        type: [parts.cell],
        description: 'One for each quarter of the scorecard, in its order.',
        resolve: (node) => node.row.cells.map((cell) => ({ ...node, cell })),
      }),
      latest: t.field({
        type: values.observation,
        nullable: true,
        description:
          'The newest record known on the day, whichever quarter it is of; null when there is none.',
        resolve: ({ plan, row }) =>
          row.newest === null ? null : observationView(row.newest, plan.area.sourceView),
      }),
      target: t.field({
        type: values.target,
        nullable: true,
        description: 'What it is meant to reach; null when the plan states none.',
        resolve: ({ plan, row }) => plan.area.measured.nodes.get(row.indicator.id)!.target,
      }),
      distance: t.field({
        type: parts.distance,
        description: 'How far it is from its target.',
        resolve: ({ row }) => row.distance,
      }),
      travel: t.field({
        type: travel,
        description: 'Which way it moves: the newest figure against the one before it.',
        resolve: ({ row }) => row.travel,
      }),
      sinceBaseline: t.field({
        type: travel,
        description: 'The newest figure against the baseline.',
        resolve: ({ row }) => row.sinceBaseline,
      }),
      assessment: t.field({
        type: values.assessment,
        description: 'How it stands against its target.',
        resolve: ({ row }) => row.assessment,
      }),
    }),
  });
}
