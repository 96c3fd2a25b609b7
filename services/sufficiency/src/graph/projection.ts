import type { MethodName } from '@golden-thread/projection';
import type {
  HorizonError,
  YearlyBackTest,
  YearlyPoint,
  YearlyProjection,
  YearlyValue,
} from '@golden-thread/sufficiency/projection';
import { describedValues } from '@golden-thread/subgraph';
import { Fault } from '@golden-thread/subgraph/server';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';

/** How many years ahead may be asked for. */
const MOST_YEARS = 30;

/** The types of a yearly projection, which a printed one shares. */
export function addProjectionTypes({ builder }: SufficiencyBuilder) {
  const method = builder.enumType('ProjectionMethod', {
    description: 'A way to continue a yearly series.',
    values: describedValues<MethodName>({
      'no-change': 'Stays at the newest value.',
      'average-percentage-change': 'Changes every year by the mean of its last percentage changes.',
      'least-squares': 'The straight line nearest to the last values.',
      'exponential-smoothing': 'Stays at a level that newer values shape more.',
      'holt-linear': 'A smoothed trend that goes on.',
      'damped-trend': 'A smoothed trend that wears off.',
    }),
  });
  const yearlyValue = builder.objectRef<YearlyValue>('YearlyValue').implement({
    description: 'One value of a yearly series.',
    fields: (t) => ({
      date: t.expose('date', { type: 'Date', description: 'The last day of the year, or the day counted.' }),
      value: t.exposeFloat('value', {
        nullable: true,
        description: "In the indicator's unit; null where it is not known.",
      }),
    }),
  });
  const point = builder.objectRef<YearlyPoint>('ProjectedYear').implement({
    description: 'One year to come.',
    fields: (t) => ({
      date: t.expose('date', { type: 'Date', description: 'The last day of the year, or the day counted.' }),
      value: t.exposeFloat('value', { description: "What is expected, in the indicator's unit." }),
      lower: t.exposeFloat('lower', {
        nullable: true,
        description: 'The lower end of the 80 % interval, included; null when the series is too short.',
      }),
      upper: t.exposeFloat('upper', {
        nullable: true,
        description: 'The upper end of the 80 % interval, included; null when the series is too short.',
      }),
    }),
  });
  const window = builder.objectRef<YearlyProjection['window']>('ProjectionWindow').implement({
    description: 'Which values a method looked at.',
    fields: (t) => ({
      startDate: t.expose('startDate', { type: 'Date', description: 'The day of the first.' }),
      endDate: t.expose('endDate', { type: 'Date', description: 'The day of the last.' }),
      values: t.exposeInt('values', { description: 'How many they are.' }),
    }),
  });
  const horizon = builder.objectRef<HorizonError>('HorizonError').implement({
    description: 'How far off a method was, so many years ahead.',
    fields: (t) => ({
      yearsAhead: t.exposeInt('yearsAhead', { description: 'How many years ahead it looked.' }),
      heldOut: t.exposeInt('heldOut', { description: 'How many values it was held against.' }),
      meanAbsolutePercentageError: t.exposeFloat('meanAbsolutePercentageError', {
        nullable: true,
        description: 'Its mean error, in per cent; null where every value was zero.',
      }),
    }),
  });
  const candidate = builder.objectRef<YearlyBackTest['candidates'][number]>('ProjectionCandidate').implement({
    description: 'How one method did on the same values.',
    fields: (t) => ({
      method: t.expose('method', { type: method, description: 'The method.' }),
      meanAbsolutePercentageError: t.exposeFloat('meanAbsolutePercentageError', {
        nullable: true,
        description: 'Its mean error, in per cent; null where it could not be tried on all of them.',
      }),
    }),
  });
  const backTest = builder.objectRef<YearlyBackTest>('ProjectionBackTest').implement({
    description: 'How the method did on values of the same series that it had not seen.',
    fields: (t) => ({
      horizonYears: t.exposeInt('horizonYears', {
        description: 'The farthest look ahead that was tried, in years, at most 3; 0 when none could be.',
      }),
      heldOut: t.exposeInt('heldOut', { description: 'How many values it was held against.' }),
      meanAbsolutePercentageError: t.exposeFloat('meanAbsolutePercentageError', {
        nullable: true,
        description: 'Its mean error over all of them, in per cent; null when none could be told.',
      }),
      horizons: t.field({
        type: [horizon],
        description: 'The same apart for one, two and three years ahead, as far as could be tried.',
        resolve: ({ horizons }) => [...horizons],
      }),
      candidates: t.field({
        type: [candidate],
        description: 'Every method on the same values, simplest first.',
        resolve: ({ candidates }) => [...candidates],
      }),
      remarks: t.stringList({
        description: 'What a reader should know, such as gaps; may be empty.',
        resolve: ({ remarks }) => [...remarks],
      }),
    }),
  });
  const projection = builder.objectRef<YearlyProjection>('Projection').implement({
    description: 'A yearly series continued: how, from what, and how well that does on the same series.',
    fields: (t) => ({
      known: t.field({
        type: [yearlyValue],
        description: 'The series it is made from, oldest first.',
        resolve: ({ known }) => [...known],
      }),
      method: t.expose('method', { type: method, description: 'How it is continued.' }),
      chosenByBackTest: t.exposeBoolean('chosenByBackTest', {
        description:
          'Whether the method was chosen as the one with the smallest error in the back-test; otherwise it was asked for.',
      }),
      window: t.expose('window', { type: window, description: 'The values the method looked at.' }),
      points: t.field({
        type: [point],
        description: 'The years to come, in order.',
        resolve: ({ points }) => [...points],
      }),
      backTest: t.expose('backTest', {
        type: backTest,
        description: 'The error of the method, from its own past.',
      }),
    }),
  });
  return { method, yearlyValue, projection };
}

/** `LocalArea.projection`: a yearly series of the area, continued. */
export function addProjection(
  { builder }: SufficiencyBuilder,
  localArea: LocalAreaRef,
  types: ReturnType<typeof addProjectionTypes>,
): void {
  builder.objectFields(localArea, (t) => ({
    projection: t.field({
      type: types.projection,
      nullable: true,
      description:
        'The yearly figures of one of its sufficiency indicators, continued. Null when it has no such indicator, or too few figures of it for the method.',
      args: {
        series: t.arg.string({
          required: true,
          description: 'The indicator, without the code of the area, such as "looked-after-children".',
        }),
        years: t.arg.int({ required: true, description: `How many years ahead, 1 to ${MOST_YEARS}.` }),
        method: t.arg({
          type: types.method,
          required: false,
          description:
            'How to continue it; the method with the smallest error in the back-test when left out.',
        }),
        asOf: t.arg(AS_OF),
      },
      resolve: (area, { series, years, method, asOf }, context) => {
        if (years < 1 || years > MOST_YEARS) {
          throw new Fault('BAD_USER_INPUT', 'So many years cannot be projected.', {
            found: `years ${years}`,
            expected: `a whole number of years from 1 to ${MOST_YEARS}`,
            whatToDo: 'Correct "years".',
          });
        }
        return area.project(series, asOf ?? context.todayDate, years, method ?? 'best');
      },
    }),
  }));
}
