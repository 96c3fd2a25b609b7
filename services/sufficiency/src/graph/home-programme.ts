import type { OpenedFigure, PlannedPlaces } from '@golden-thread/sufficiency/homes';
import { describedValues } from '@golden-thread/subgraph';
import type { HomeProgrammeView, ProgrammeReportView } from '../area/market-views.ts';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';

/** `LocalArea.homeProgrammes`: homes the council plans to open, against those that are open. */
export function addHomeProgrammes(house: SufficiencyBuilder, localArea: LocalAreaRef): void {
  const { builder, values } = house;
  const { figure, planned, report } = addProgrammeParts(house);
  const programme = builder.objectRef<HomeProgrammeView>('HomeProgramme').implement({
    description: 'A plan of the council to open homes of its own, and how far it is on a day.',
    fields: (t) => ({
      id: t.id({ description: 'Its name within the area.', resolve: (node) => node.programme.id }),
      title: t.string({ description: 'What is planned.', resolve: (node) => node.programme.title }),
      agreedDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day it was decided; null when nobody tells it.',
        resolve: (node) => node.programme.agreedDate,
      }),
      dueDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'By which day all of it is to be open; null when it has no timescale.',
        resolve: (node) => node.programme.dueDate,
      }),
      planned: t.field({
        type: [planned],
        description: 'Places planned, by use.',
        resolve: (node) => [...node.programme.places],
      }),
      settings: t.field({
        type: figure,
        description: 'Homes: planned and open.',
        resolve: (node) => node.progress.settings,
      }),
      places: t.field({
        type: figure,
        description: 'Places: planned and open.',
        resolve: (node) => node.progress.places,
      }),
      late: t.boolean({
        nullable: true,
        description:
          'Whether its due day has passed with homes outstanding; null when it has none, or what is open is unknown.',
        resolve: (node) => node.progress.late,
      }),
      report: t.field({
        type: report,
        nullable: true,
        description: 'The newest report of it by the day; null before the first.',
        resolve: (node) => node.progress.report,
      }),
      assumption: t.string({
        nullable: true,
        description: 'What of it no document states; null when it states all of it.',
        resolve: (node) => node.programme.assumption,
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is told.' }),
    }),
  });
  builder.objectFields(localArea, (t) => ({
    homeProgrammes: t.field({
      type: [programme],
      nullable: true,
      description: 'Homes of its own that the council plans to open, decided by the day.',
      args: { asOf: t.arg(AS_OF) },
      resolve: ({ market }, { asOf }, context) => market.programmesOn(asOf ?? context.todayDate),
    }),
  }));
}

function addProgrammeParts({ builder, values }: SufficiencyBuilder) {
  const use = builder.enumType('PlannedUse', {
    description: 'What places are planned for.',
    values: describedValues<PlannedPlaces['use']>({
      residential: 'Children’s homes.',
      emergency: 'Children who need a place at once.',
      'short-breaks': 'Short breaks.',
      supported: 'Supported accommodation.',
    }),
  });
  const planned = builder.objectRef<PlannedPlaces>('PlannedPlaces').implement({
    description: 'Places planned for one use.',
    fields: (t) => ({
      use: t.expose('use', { type: use, description: 'What for.' }),
      places: t.exposeInt('places', { description: 'How many places.' }),
    }),
  });
  const figure = builder.objectRef<OpenedFigure>('OpenedFigure').implement({
    description: 'Planned against open: as reported and as the homes show, kept apart.',
    fields: (t) => ({
      planned: t.exposeInt('planned', { description: 'How many are planned.' }),
      reported: t.exposeInt('reported', {
        nullable: true,
        description: 'How many are open, as the newest report tells; null when it does not.',
      }),
      recomputed: t.exposeInt('recomputed', {
        nullable: true,
        description: 'How many are open by the homes themselves; null when they are not known one by one.',
      }),
      discrepancy: t.exposeInt('discrepancy', {
        nullable: true,
        description: 'Recomputed less reported; null when either is.',
      }),
      outstanding: t.exposeInt('outstanding', {
        nullable: true,
        description: 'Planned and not open; null when what is open is unknown.',
      }),
    }),
  });
  const count = { nullable: true } as const;
  const report = builder.objectRef<ProgrammeReportView>('HomeProgrammeReport').implement({
    description: 'Where a programme stood on a day. What the report does not tell is null.',
    fields: (t) => ({
      asAtDate: t.expose('asAtDate', { type: 'Date', description: 'The day it speaks of.' }),
      acquired: t.exposeInt('acquired', { ...count, description: 'Homes bought or otherwise acquired.' }),
      opened: t.exposeInt('opened', { ...count, description: 'Homes open.' }),
      registered: t.exposeInt('registered', { ...count, description: 'Of these, homes registered.' }),
      places: t.exposeInt('places', { ...count, description: 'Places open.' }),
      children: t.exposeInt('children', {
        ...count,
        description: 'Children who have lived there since the first opened.',
      }),
      steppedDown: t.exposeInt('steppedDown', {
        ...count,
        description: 'Of these, children who moved on to a foster home.',
      }),
      assumption: t.exposeString('assumption', {
        nullable: true,
        description: 'What of it no document states; null when it states all of it.',
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is told.' }),
    }),
  });
  return { figure, planned, report };
}
