import { formatQuantity, periodLabel } from '@golden-thread/outcomes';
import {
  absenceSymbols,
  type DistanceToTarget,
  type ScorecardCell,
  type ScorecardRow,
} from '@golden-thread/send/plan-reports';
import { observationView } from '@golden-thread/subgraph';
import type { PlanNode } from '../area/send-area.ts';
import type { SendBuilder } from './builder.ts';

/** A row of a scorecard with its plan. */
export interface RowNode {
  readonly plan: PlanNode;
  readonly row: ScorecardRow;
}

interface CellNode extends RowNode {
  readonly cell: ScorecardCell;
}

/** The parts of a row: its baseline, its cells, its distance to the target. */
export function addScorecardParts({ builder, values }: SendBuilder) {
  const baseline = builder.objectRef<RowNode>('ScorecardBaseline').implement({
    description: 'The position a measure is measured from, as first published. It is never changed.',
    fields: (t) => ({
      label: t.string({
        description: 'As a reader would say it; that there is none, where there is none.',
        resolve: ({ row }) => row.indicator.baseline?.label ?? 'No baseline is recorded.',
      }),
      value: t.float({
        nullable: true,
        description: 'Its figure, in the unit of the measure; null when the source gives none.',
        resolve: ({ row }) => row.indicator.baseline?.value ?? null,
      }),
      numerator: t.float({
        nullable: true,
        description: 'The count on top when it is a share or a rate; null when not published.',
        resolve: ({ row }) => row.indicator.baseline?.numerator ?? null,
      }),
      denominator: t.float({
        nullable: true,
        description: 'The count it is a share or a rate of; null when not published.',
        resolve: ({ row }) => row.indicator.baseline?.denominator ?? null,
      }),
      date: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day it was taken; null when the source does not say.',
        resolve: ({ row }) => row.indicator.baseline?.date ?? null,
      }),
      source: t.field({
        type: values.source,
        description: 'Where it is published.',
        resolve: ({ plan, row }) => plan.area.sourceView(row.indicator.source),
      }),
      corrections: t.field({
        type: [values.observation],
        description:
          'Other figures for its day that became known by the day asked, the first known first. They stand beside it and change nothing else.',
        resolve: ({ plan, row }) =>
          row.baselineCorrections.map((each) => observationView(each, plan.area.sourceView)),
      }),
    }),
  });
  const cell = builder.objectRef<CellNode>('ScorecardCell').implement({
    description: 'What is known of a measure for a quarter.',
    fields: (t) => ({
      quarter: t.field({
        type: values.period,
        description: 'The quarter.',
        resolve: ({ cell: { quarter } }) => ({ ...quarter, label: periodLabel(quarter) }),
      }),
      observation: t.field({
        type: values.observation,
        nullable: true,
        description:
          'The newest record of a period that ends in the quarter; null when there is none. It may hold an absence.',
        resolve: ({ cell: { observation }, plan }) =>
          observation === null ? null : observationView(observation, plan.area.sourceView),
      }),
      knownDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'From which day on that record could be known; null when there is none.',
        resolve: ({ cell: { observation } }) => observation?.knownDate ?? null,
      }),
      absence: t.field({
        type: values.absence,
        nullable: true,
        description: 'Why there is no figure; null when there is one.',
        resolve: ({ cell: { absence } }) => absence,
      }),
      printed: t.string({
        description:
          'The figure as printed, with its unit; in the place of one that is not there [x] not available, [c] withheld or [z] not applicable.',
        resolve: ({ cell: { absence, observation }, row: { indicator } }) =>
          absence === null
            ? formatQuantity({ value: observation!.value!, unit: indicator.unit }, indicator.decimals)
            : absenceSymbols[absence.reason],
      }),
      corrected: t.field({
        type: [values.observation],
        description: 'Records of the quarter that were corrected by the day asked, oldest period first.',
        resolve: ({ cell: { corrected }, plan }) =>
          corrected.map((each) => observationView(each, plan.area.sourceView)),
      }),
    }),
  });
  const distance = builder.objectRef<DistanceToTarget>('DistanceToTarget').implement({
    description: 'How far the newest figure of a measure is from the figure its target wants.',
    fields: (t) => ({
      wanted: t.exposeFloat('wanted', {
        nullable: true,
        description: 'The figure wanted, in the unit of the measure; null when the target names none.',
      }),
      distance: t.exposeFloat('distance', {
        nullable: true,
        description: 'What is still to go, never negative; 0 once reached, null when it cannot be told.',
      }),
      unit: t.expose('unit', { type: values.unit, description: 'The unit of the distance.' }),
      reached: t.exposeBoolean('reached', {
        nullable: true,
        description: 'Whether it is reached; null when it cannot be told.',
      }),
      inWords: t.exposeString('sentence', {
        description: 'The same in a sentence; why not, where it cannot be told.',
      }),
    }),
  });
  return { baseline, cell, distance };
}
