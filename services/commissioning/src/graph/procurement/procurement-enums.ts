import type {
  AwardCriterion,
  Contract,
  DayNotKnown,
  DueKind,
  ProcurementFrameworkKind,
  ProcurementProcedure,
  ProcurementRegime,
  QualityVisit,
  VisitFinding,
} from '@golden-thread/commissioning/procurement';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';

/** The enums of procurement. */
export function addProcurementEnums({ builder }: CommissioningBuilder) {
  return {
    stage: builder.enumType('ContractStage', {
      description: 'Where a contract stands.',
      values: describedValues<Contract['stage']>({
        planned: 'It is intended.',
        advertised: 'It is offered to the market.',
        made: 'It is made.',
      }),
    }),
    regime: builder.enumType('ProcurementRegime', {
      description: 'The law something is bought under.',
      values: describedValues<ProcurementRegime>({
        'public-contracts-regulations-2015': 'The Public Contracts Regulations 2015.',
        'procurement-act-2023': 'The Procurement Act 2023, for what began from 24 February 2025.',
        'provider-selection-regime-2023':
          'The Provider Selection Regime Regulations 2023, for health care services from 1 January 2024.',
        'below-threshold': 'None of them: it is too small, and the council’s own rules hold.',
      }),
    }),
    procedure: builder.enumType('ProcurementProcedure', {
      description: 'How a contract is awarded, in the words of its law.',
      values: describedValues<ProcurementProcedure>({
        open: 'Whoever wants may offer.',
        restricted: 'Whoever wants may ask; those who qualify may offer.',
        'competitive-flexible': 'A competition as the authority designs it.',
        'light-touch': 'The light-touch regime of 2015 for services to people.',
        'direct-award': 'Awarded to one without a competition.',
        'framework-direct-call-off': 'Called off from a framework without a competition.',
        'framework-further-competition': 'Called off from a framework by a competition among those on it.',
        'direct-award-process-a': 'Only the provider there is can provide it.',
        'direct-award-process-b': 'Patients choose among all who qualify.',
        'direct-award-process-c': 'The provider there is goes on, and does well.',
        'most-suitable-provider': 'The authority finds the most suitable provider without a competition.',
        'competitive-process': 'Providers compete.',
        quotations: 'Some providers are asked for a price.',
      }),
    }),
    criterionKind: builder.enumType('AwardCriterionKind', {
      description: 'What kind of thing offers are judged by.',
      values: describedValues<AwardCriterion['kind']>({
        quality: 'How good it is.',
        price: 'What it costs.',
        'social-value': 'What the area gains beyond the service itself.',
      }),
    }),
    frameworkKind: builder.enumType('ProcurementFrameworkKind', {
      description: 'How a framework takes providers.',
      values: describedValues<ProcurementFrameworkKind>({
        framework: 'It is closed to new providers while it runs.',
        'open-framework': 'It is opened to new providers at set times.',
        'flexible-purchasing-system': 'Providers may join at any time.',
        'dynamic-market': 'Providers may join at any time, under the Procurement Act 2023.',
      }),
    }),
    visitStatus: builder.enumType('QualityVisitStatus', {
      description: 'How a visit stands.',
      values: describedValues<QualityVisit['status']>({
        planned: 'It is planned.',
        held: 'It was held.',
        cancelled: 'It does not take place.',
      }),
    }),
    visitWhere: builder.enumType('QualityVisitPlace', {
      description: 'Whether a setting is within the area.',
      values: describedValues<NonNullable<QualityVisit['where']>>({
        'in-area': 'Within the area.',
        'out-of-area': 'Outside of the area.',
      }),
    }),
    findingKind: builder.enumType('VisitFindingKind', {
      description: 'What kind of finding it is.',
      values: describedValues<VisitFinding['kind']>({
        strength: 'Something good.',
        improvement: 'Something to do better.',
        breach: 'Something the contract does not allow.',
      }),
    }),
    dueKind: builder.enumType('ProcurementDueKind', {
      description: 'What falls due.',
      values: describedValues<DueKind>({
        advertise: 'A contract is to be offered to the market.',
        start: 'A contract that is not made yet is to start.',
        visit: 'A setting is to be visited.',
        finding: 'What a visit found is to be put right.',
        review: 'A contract is to be reviewed.',
        notice: 'Whoever wants to end or extend a contract must say so.',
        end: 'A contract ends.',
        'longest-end': 'A contract would end with every extension.',
      }),
    }),
    whyNotKnown: builder.enumType('ProcurementDayNotKnown', {
      description: 'Why the day of something is not known.',
      values: describedValues<DayNotKnown['why']>({
        'no-day-recorded': 'Nobody recorded a day.',
        'no-rule': 'No rule says how often it is visited.',
        'never-visited': 'It was never visited, and there is no day to count from.',
      }),
    }),
  };
}

export type ProcurementEnums = ReturnType<typeof addProcurementEnums>;
