import { describedValues } from '@golden-thread/subgraph';
import type { FigureQuestion } from '../records/figures.ts';
import { sendBesideReports } from '../records/reported-figures.ts';
import { AS_OF, type SendBuilder } from './builder.ts';
import { addDueList } from './due-list.ts';
import { addLoad } from './load.ts';
import type { LocalAreaRef } from './local-area.ts';
import { addSendMeasureDefinition } from './send-measure-definition.ts';
import { addSendMeasure } from './send-measure.ts';
import { addSendReturn } from './send-return.ts';
import { addStatutoryClock } from './statutory-clock.ts';

/** What `LocalArea` tells of children from their records: returns, measures and what falls due, each as the caller may have it. */
export function addSendChildren(house: SendBuilder, localArea: LocalAreaRef): void {
  const { builder } = house;
  const due = addDueList(house, addStatutoryClock(house));
  const series = addSendMeasure(house, addSendMeasureDefinition(house));
  const sendReturn = addSendReturn(house);
  const by = builder.enumType('SendMeasurePeriod', {
    description: 'How long the periods of a measure are.',
    values: {
      ...describedValues<'month' | 'quarter'>({
        month: 'A calendar month.',
        quarter: 'Three calendar months, from January, April, July or October.',
      }),
      YEAR: { value: 'calendar-year' as FigureQuestion['by'], description: 'A year from 1 January.' },
    },
  });
  addLoad(house, localArea);
  builder.objectFields(localArea, (t) => ({
    sendReturns: t.field({
      type: [sendReturn],
      nullable: true,
      description:
        'The returns its figures are computed from, known by the day, the last imported first; null for who may have no count of children.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (area, args, context) =>
        context.childFigures.returns(area.code, args.asOf ?? context.todayDate),
    }),
    sendMeasures: t.field({
      type: [series],
      nullable: true,
      description:
        'Measures computed from records, by period; a measure with parts gives one series for each. Null for who may have no count of children.',
      args: {
        ids: t.arg.idList({
          required: false,
          description: 'Which measures, by the ids of sendMeasureDefinitions; every one when left out.',
        }),
        by: t.arg({
          type: by,
          required: false,
          description: 'How long the periods are; MONTH when left out.',
        }),
        from: t.arg({
          type: 'Date',
          required: false,
          description:
            'Only whole periods from this day on; 12 months before "until" when left out. 60 periods at most.',
        }),
        until: t.arg({
          type: 'Date',
          required: false,
          description: 'Only whole periods until this day; the last day a return tells of when left out.',
        }),
        asOf: t.arg(AS_OF),
      },
      resolve: async (area, args, context) => {
        const asOf = args.asOf ?? context.todayDate;
        const series = await context.childFigures.series(area.code, {
          ids: args.ids ?? null,
          by: (args.by ?? 'month') as FigureQuestion['by'],
          from: args.from ?? null,
          until: args.until ?? null,
          asOf,
        });
        return series === null ? null : [...sendBesideReports(series, area.indicators.values(), asOf)];
      },
    }),
    dueList: t.field({
      type: due,
      nullable: true,
      description:
        'What is late and what falls due in the next weeks, by clock, team and source of advice. Null for who may have no count of children.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (area, args, context) => context.childFigures.due(area.code, args.asOf ?? context.todayDate),
    }),
  }));
}
