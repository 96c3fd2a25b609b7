import type {
  AbsenceReason,
  AssessmentStatus,
  PeriodKind,
  Polarity,
  TargetKind,
  Unit,
} from '@golden-thread/outcomes';
import { describedValues } from './described-enum.ts';
import type { SubgraphBuilder } from './subgraph-builder.ts';

/** The enums every subgraph spells the same way. */
export function addEnums(builder: SubgraphBuilder<object>) {
  return {
    polarity: builder.enumType('Polarity', {
      description: 'Which direction of an indicator is better for children.',
      values: describedValues<Polarity>({
        'higher-is-better': 'A higher figure is better.',
        'lower-is-better': 'A lower figure is better.',
        'not-judged': 'Published without saying that either direction is better; never ranked or rated.',
        unknown: 'The source does not say which direction is better.',
      }),
    }),
    unit: builder.enumType('Unit', {
      description: 'The unit a figure is in.',
      values: describedValues<Unit>({
        count: 'A number of children, cases, places or things.',
        percent: 'Per cent, from 0 to 100.',
        'percentage-points': 'A difference between two percentages, in percentage points.',
        'per-10000': 'Per 10,000 of the population the indicator names.',
        days: 'Calendar days.',
        weeks: 'Calendar weeks.',
        months: 'Calendar months.',
        miles: 'Miles in a straight line.',
        pence: 'Whole pence sterling.',
        score: 'Points of a named score.',
      }),
    }),
    assessmentStatus: builder.enumType('AssessmentStatus', {
      description: 'How an indicator stands against its target.',
      values: describedValues<AssessmentStatus>({
        met: 'The target is reached; exactly reaching it counts.',
        'on-track': 'Not reached yet, and as far along as the target asks by this day.',
        'off-track': 'Behind where the target asks it to be by this day.',
        'not-rated': 'There is not enough to judge it; the reasons say what is missing.',
      }),
    }),
    periodKind: builder.enumType('PeriodKind', {
      description: 'What kind of stretch of time a figure covers.',
      values: describedValues<PeriodKind>({
        day: 'One day: a position at a point in time.',
        month: 'A calendar month.',
        quarter: 'Three calendar months.',
        'calendar-year': 'A year from 1 January.',
        'financial-year': 'A year from 1 April.',
        'academic-year': 'A year from 1 September.',
        custom: 'Any other stretch of time, given by its two days.',
      }),
    }),
    absenceReason: builder.enumType('AbsenceReason', {
      description: 'Why there is no figure.',
      values: describedValues<AbsenceReason>({
        missing: 'It should be there and is not.',
        suppressed: 'Withheld so that no child can be identified.',
        'not-due': 'Its time has not come.',
        'not-collected': 'It is not collected, or was not yet collected.',
        unknown: 'Nobody has recorded why.',
      }),
    }),
    targetKind: builder.enumType('TargetKind', {
      description: 'What kind of target an indicator has; each kind is judged by its own rule.',
      values: describedValues<TargetKind>({
        'within-clock': 'Each case within a number of days, weeks or months.',
        'baseline-to-target': 'From a baseline to a stated figure, by a day when one is stated.',
        'percentage-increase': 'A rise over the baseline by a share of it, in per cent.',
        'month-on-month': 'Better than the month before, every month.',
        maintain: 'Stay at a level.',
        direction: 'Rise or fall, with no figure stated.',
        'zero-tolerance': 'None at all.',
        'in-line-with-benchmark': 'In line with the figure of a comparison group.',
        'cumulative-in-year': 'A total that builds up within a year.',
      }),
    }),
  };
}
