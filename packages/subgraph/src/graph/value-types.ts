import type { Absence, Assessment } from '@golden-thread/outcomes';
import { addEnums } from './enums.ts';
import type { SubgraphBuilder } from './subgraph-builder.ts';
import type {
  BaselineView,
  FigureView,
  ObservationView,
  PeriodView,
  SourceView,
  TargetView,
} from './views.ts';

/**
 * Registers the value types that mean the same in every subgraph. All are `@shareable`, so their definitions
 * must not differ: they are written once, here.
 */
export function addValueTypes(builder: SubgraphBuilder<object>) {
  const enums = addEnums(builder);

  const source = builder.objectRef<SourceView>('Source').implement({
    description: 'A published document or dataset, and the place in it where a fact stands.',
    shareable: true,
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id of the document or dataset, unique across local areas.' }),
      title: t.exposeString('title', { description: 'Title of the document or dataset.' }),
      publisher: t.exposeString('publisher', { description: 'The organisation that published it.' }),
      publishedDate: t.expose('publishedDate', {
        type: 'Date',
        nullable: true,
        description: 'The day it was published; null when the source does not say.',
      }),
      url: t.exposeString('url', {
        nullable: true,
        description: 'Where it can be read; null when it has no address.',
      }),
      licence: t.exposeString('licence', { description: 'The licence it is published under.' }),
      place: t.exposeString('place', {
        description: 'Where in it the fact stands, such as a section or a table.',
      }),
    }),
  });

  const period = builder.objectRef<PeriodView>('Period').implement({
    description: 'A stretch of time. Both days belong to it.',
    shareable: true,
    fields: (t) => ({
      kind: t.expose('kind', { type: enums.periodKind, description: 'What kind of stretch of time it is.' }),
      label: t.exposeString('label', { description: 'The period as a reader would say it.' }),
      startDate: t.expose('startDate', { type: 'Date', description: 'Its first day.' }),
      endDate: t.expose('endDate', { type: 'Date', description: 'Its last day.' }),
    }),
  });

  const absence = builder.objectRef<Absence>('Absence').implement({
    description: 'That there is no figure, and why. Never an error and never zero.',
    shareable: true,
    fields: (t) => ({
      reason: t.expose('reason', { type: enums.absenceReason, description: 'Why there is none.' }),
      message: t.exposeString('message', { description: 'The same in words.' }),
    }),
  });

  const observation = builder.objectRef<ObservationView>('Observation').implement({
    description: 'One recorded figure of an indicator over a period, or why there is none.',
    shareable: true,
    fields: (t) => ({
      value: t.exposeFloat('value', {
        nullable: true,
        description: "The figure, in the indicator's unit; null when absence says why there is none.",
      }),
      numerator: t.exposeFloat('numerator', {
        nullable: true,
        description: 'The count on top when the figure is a share or a rate; null when not published.',
      }),
      denominator: t.exposeFloat('denominator', {
        nullable: true,
        description: 'The count it is a share or a rate of; null when not published.',
      }),
      absence: t.expose('absence', {
        type: absence,
        nullable: true,
        description: 'Why there is no figure; null when there is one.',
      }),
      period: t.expose('period', { type: period, description: 'The period it covers.' }),
      source: t.expose('source', { type: source, description: 'Where it was published.' }),
      recordedAt: t.expose('recordedAt', {
        type: 'DateTime',
        description:
          'When it was recorded, in UTC; for a published figure, the day its source was published.',
      }),
    }),
  });

  const assessment = builder.objectRef<Assessment>('Assessment').implement({
    description: 'How an indicator stands against its target, and the reasons.',
    shareable: true,
    fields: (t) => ({
      status: t.expose('status', { type: enums.assessmentStatus, description: 'The judgement.' }),
      reasons: t.stringList({
        description: 'Sentences a reader can check, at least one.',
        resolve: (parent) => [...parent.reasons],
      }),
    }),
  });

  const baseline = builder.objectRef<BaselineView>('Baseline').implement({
    description: 'The position a target is measured from.',
    shareable: true,
    fields: (t) => ({
      label: t.exposeString('label', {
        description: 'The baseline as a reader would say it, with its unit.',
      }),
      value: t.exposeFloat('value', {
        nullable: true,
        description: "Its figure, in the indicator's unit; null when the source gives none.",
      }),
      date: t.expose('date', {
        type: 'Date',
        nullable: true,
        description: 'The day it was taken; null when the source does not say.',
      }),
    }),
  });

  const target = builder.objectRef<TargetView>('Target').implement({
    description: 'What an indicator is meant to reach.',
    shareable: true,
    fields: (t) => ({
      label: t.exposeString('label', { description: 'The target as a reader would say it, with its unit.' }),
      kind: t.expose('kind', { type: enums.targetKind, description: 'The rule it is judged by.' }),
    }),
  });

  const interval = builder
    .objectRef<NonNullable<FigureView['reportedInterval']>>('ReportedInterval')
    .implement({
      description: 'An estimate printed as a range, in the unit of its figure. Both ends count.',
      shareable: true,
      fields: (t) => ({
        lower: t.exposeFloat('lower', { description: 'Its lower end.' }),
        upper: t.exposeFloat('upper', { description: 'Its upper end.' }),
      }),
    });

  const figure = builder.objectRef<FigureView>('Figure').implement({
    description: 'A published figure: as reported, as its own components give it, and the difference.',
    shareable: true,
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What the figure says.' }),
      reported: t.exposeFloat('reported', {
        nullable: true,
        description: 'As the source printed it, in the unit; null when it printed an interval or none.',
      }),
      reportedInterval: t.expose('reportedInterval', {
        type: interval,
        nullable: true,
        description: 'The interval the source printed; null when it printed one number.',
      }),
      recomputed: t.exposeFloat('recomputed', {
        nullable: true,
        description:
          "What the source's own components give, in the unit, not rounded; null when it gives none.",
      }),
      discrepancy: t.exposeFloat('discrepancy', {
        nullable: true,
        description:
          'Reported minus recomputed, in the unit, to two decimals more than are printed; 0 when they agree within the rounding printed, null when nothing can be recomputed.',
      }),
      agrees: t.exposeBoolean('agrees', {
        nullable: true,
        description: 'Whether they agree within the rounding printed; null when it cannot be told.',
      }),
      explanation: t.exposeString('explanation', {
        description: 'How it was recomputed and what came of it, in words.',
      }),
      unit: t.expose('unit', { type: enums.unit, description: 'The unit of the three values.' }),
      remarks: t.stringList({
        description: 'Remarks that no arithmetic can show; empty when there are none.',
        resolve: (parent) => [...parent.remarks],
      }),
      source: t.expose('source', { type: source, description: 'Where it was printed.' }),
    }),
  });

  return { ...enums, source, period, absence, observation, assessment, baseline, target, figure };
}

export type ValueTypes = ReturnType<typeof addValueTypes>;
