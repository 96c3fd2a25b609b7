import type { ForecastMonth, LoadSeries, SeriesForecast } from '@golden-thread/send/load';
import { describedValues } from '@golden-thread/subgraph';
import type { SendBuilder } from './builder.ts';
import { labelledMonth, type LoadValues } from './load-values.ts';

/** One of the series continued. */
export interface LoadSeriesView extends SeriesForecast {
  readonly counts: LoadSeries;
}

/** `LoadSeries`: a monthly series continued, how, and how well that did on its own past. */
export function addLoadSeries({ builder, values }: SendBuilder, { estimate }: LoadValues) {
  const counts = builder.enumType('LoadSeriesCount', {
    description: 'What a series of months counts.',
    values: describedValues<LoadSeries>({
      requests: 'Requests for an assessment received in the month.',
      'plans-issued': 'Plans issued in the month after an assessment.',
      'plans-in-force': 'Plans in force at the end of the month.',
    }),
  });
  const method = builder.enumType('LoadMethod', {
    description: 'How a series of months is continued.',
    values: describedValues<NonNullable<SeriesForecast['method']>>({
      'no-change': 'It stays at its newest value.',
      'average-percentage-change': 'It changes every month by the mean of its last percentage changes.',
      'least-squares': 'It goes on along the straight line nearest to its last values.',
      'exponential-smoothing': 'It stays at a level that newer months shape more than older ones.',
      'holt-linear': 'It goes on along a trend that newer months shape more than older ones.',
      'damped-trend': 'It goes on along a trend that wears off.',
    }),
  });
  const month = builder.objectRef<ForecastMonth>('LoadForecastMonth').implement({
    description: 'One month to come of a series that goes on as it went.',
    fields: (t) => ({
      period: t.field({
        type: values.period,
        description: 'The month.',
        resolve: (parent) => labelledMonth(parent.month),
      }),
      estimate: t.field({
        type: estimate,
        description: 'What is expected.',
        resolve: (parent) => parent,
      }),
    }),
  });
  return builder.objectRef<LoadSeriesView>('LoadSeries').implement({
    description: 'A monthly series that goes on as it went, by the method that did best on its own past.',
    fields: (t) => ({
      counts: t.expose('counts', { type: counts, description: 'What it counts.' }),
      months: t.field({
        type: [month],
        description: 'The months to come, in order; empty where the remarks say why there is none.',
        resolve: (parent) => [...parent.months],
      }),
      method: t.expose('method', {
        type: method,
        nullable: true,
        description: 'The method; null where there is no forecast.',
      }),
      why: t.exposeString('why', {
        nullable: true,
        description: 'What the method does and why it was taken, as a sentence.',
      }),
      meanErrorPercent: t.exposeFloat('meanErrorPercent', {
        nullable: true,
        description:
          'How far off the method was on months it had not seen, one to three months ahead, in percent of what came; null where it could not be tried.',
      }),
      heldOut: t.exposeInt('heldOut', { description: 'How many values were held out for that.' }),
      knownMonths: t.exposeInt('knownMonths', {
        description: 'The months in a row it was told from, 36 at most.',
      }),
      calendarEffects: t.exposeBoolean('calendarEffects', {
        description: 'Whether months of the year, such as August, are told apart.',
      }),
      remarks: t.stringList({
        description: 'What to know beside the figures, as sentences.',
        resolve: (parent) => [...parent.remarks],
      }),
    }),
  });
}
