import { describedValues } from '@golden-thread/subgraph';
import { careBesideReports } from '../figures/beside-reports.ts';
import type { CarePeriodKind } from '../figures/care-figure.ts';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';
import { addLookedAfterMeasure } from './looked-after-measure.ts';
import { addLookedAfterReturn } from './looked-after-return.ts';

/** What `LocalArea` tells of looked-after children from their records: returns and measures, each as the caller may have it. */
export function addLookedAfterChildren(house: SufficiencyBuilder, localArea: LocalAreaRef): void {
  const { builder } = house;
  const series = addLookedAfterMeasure(house);
  const lookedAfterReturn = addLookedAfterReturn(house);
  const by = builder.enumType('LookedAfterMeasurePeriod', {
    description: 'How long the periods of a measure are.',
    values: {
      ...describedValues<'month' | 'quarter'>({
        month: 'A calendar month.',
        quarter: 'Three calendar months, from January, April, July or October.',
      }),
      YEAR: { value: 'financial-year' as CarePeriodKind, description: 'A year from 1 April to 31 March.' },
    },
  });
  builder.objectFields(localArea, (t) => ({
    lookedAfterReturns: t.field({
      type: [lookedAfterReturn],
      nullable: true,
      description:
        'The returns of children looked after that figures are computed from, known by the day, the last imported first; null for who may have no count of looked-after children.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (area, args, context) =>
        context.careFigures.returns(area.code, args.asOf ?? context.todayDate),
    }),
    lookedAfterMeasures: t.field({
      type: [series],
      nullable: true,
      description:
        'Measures of looked-after children computed from records, by period; a measure with parts gives one series for each. Null for who may have no count of looked-after children.',
      args: {
        ids: t.arg.idList({
          required: false,
          description:
            'Which measures, by the ids of lookedAfterMeasureDefinitions; every one when left out.',
        }),
        by: t.arg({
          type: by,
          required: false,
          description: 'How long the periods are; YEAR when left out.',
        }),
        from: t.arg({
          type: 'Date',
          required: false,
          description:
            'Only whole periods from this day on; when left out, every year that a return tells of, or 12 months before "until". 60 periods at most.',
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
        const found = await context.careFigures.series(area.code, {
          ids: args.ids ?? null,
          by: (args.by ?? 'financial-year') as CarePeriodKind,
          from: args.from ?? null,
          until: args.until ?? null,
          asOf,
        });
        return found && [...careBesideReports(found, [...area.indicators.values()], asOf)];
      },
    }),
  }));
}
