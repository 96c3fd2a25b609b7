import type { TravelWord } from '@golden-thread/outcomes';
import type {
  DependencyState,
  InspectionFramework,
  InspectionResult,
  InspectionReviewKind,
  PlanStanding,
  RiskEntry,
  RiskLevel,
} from '@golden-thread/send';
import { describedValues, type SubgraphBuilder } from '@golden-thread/subgraph';

/** The enums of inspections, risks, dependencies and reports of improvement plans. */
export function addPlanEnums(builder: SubgraphBuilder<object>) {
  return {
    planStanding: builder.enumType('PlanStanding', {
      description: 'Whether an improvement plan is the one to work by on a day.',
      values: describedValues<PlanStanding>({
        'not-begun': 'Its first day has not come.',
        'in-force': 'It is worked by. Plans of different kinds may be in force side by side.',
        ended: 'Its last day has passed, and no plan on record took over.',
        succeeded: 'Another plan took over from it.',
      }),
    }),
    inspectionFramework: builder.enumType('InspectionFramework', {
      description: 'The arrangements an area was inspected under.',
      values: describedValues<InspectionFramework>({
        'local-area-2016': 'Those of 2016 to 2022: no grade, but a written statement may be asked for.',
        'area-2023': 'Those from January 2023: one of three outcomes.',
      }),
    }),
    inspectionResult: builder.enumType('InspectionResultKind', {
      description: 'What kind of result an inspection had.',
      values: describedValues<InspectionResult['kind']>({
        'written-statement': 'Whether a Written Statement of Action was asked for; arrangements of 2016.',
        outcome: 'One of three outcomes; arrangements of 2023.',
        'not-known': 'The sources at hand do not say.',
      }),
    }),
    reviewKind: builder.enumType('InspectionReviewKind', {
      description: 'What kind of look at progress it was.',
      values: describedValues<InspectionReviewKind>({
        'plan-accepted': 'The plan asked for was found fit for its purpose.',
        'monitoring-visit': 'A monitoring visit of the inspectorates.',
        revisit: 'A visit of the inspectorates to see whether enough progress was made.',
        'progress-meeting': 'A meeting with those who oversee progress for the government and the NHS.',
      }),
    }),
    riskStatus: builder.enumType('RiskStatus', {
      description: 'Whether a risk has still to be watched.',
      values: describedValues<RiskEntry['status']>({
        open: 'It has.',
        closed: 'It has passed or is dealt with.',
      }),
    }),
    riskLevel: builder.enumType('RiskLevel', {
      description: 'How likely a risk is, or how hard it would hit.',
      values: describedValues<RiskLevel>({
        'very-low': 'The lowest of five steps; 1 when multiplied.',
        low: 'The second step; 2 when multiplied.',
        medium: 'The middle step; 3 when multiplied.',
        high: 'The fourth step; 4 when multiplied.',
        'very-high': 'The highest step; 5 when multiplied.',
      }),
    }),
    dependencyState: builder.enumType('DependencyState', {
      description: 'Where something that an action depends on stands.',
      values: describedValues<DependencyState>({
        complete: 'Recorded as complete.',
        late: 'Its deadline has passed, and it is not recorded as complete.',
        'too-late': 'Due only after the action that waits for it, and not recorded as complete.',
        'in-time': 'Due no later than the action that waits for it, and not recorded as complete yet.',
        'no-day': 'Its deadline is no day, and it is not recorded as complete.',
      }),
    }),
    travelWord: builder.enumType('DirectionOfTravelWord', {
      description: 'Which way a measure moves.',
      values: describedValues<TravelWord>({
        improving: 'Towards what is better.',
        worsening: 'Towards what is worse.',
        rising: 'Upwards, where neither way is said to be better.',
        falling: 'Downwards, where neither way is said to be better.',
        unchanged: 'Not at all, as printed.',
        'cannot-be-told': 'There are too few figures to tell; the sentence says which.',
      }),
    }),
  };
}

export type PlanEnums = ReturnType<typeof addPlanEnums>;
