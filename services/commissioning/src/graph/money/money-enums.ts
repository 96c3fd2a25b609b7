import type {
  ForecastMethod,
  FundingRow,
  FundLine,
  PackageKind,
  PackageState,
  PersonalBudgetKind,
  ReviewDue,
  SupportPart,
} from '@golden-thread/commissioning/money';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';

/** The enums of money. */
export function addMoneyEnums({ builder }: CommissioningBuilder) {
  return {
    expenditure: builder.enumType('Expenditure', {
      description: 'What money is spent on.',
      values: describedValues<FundLine['expenditure']>({
        revenue: 'Running costs.',
        capital: 'Lasting things, such as buildings.',
      }),
    }),
    forecastMethod: builder.enumType('FundForecastMethod', {
      description: 'How what a year will have cost is worked out from the months that are known.',
      values: describedValues<ForecastMethod>({
        'straight-line': 'The mean of the months that are known, for every month.',
        profile: 'What is known, by the part of the year that the agreed profile gives to those months.',
      }),
    }),
    fundingKind: builder.enumType('FundingKind', {
      description: 'Where money comes from.',
      values: describedValues<FundingRow['kind']>({
        'pooled-fund': 'Money that partners put together.',
        'high-needs-block': 'The high needs block of the Dedicated Schools Grant.',
        grant: 'A grant.',
        'core-budget': 'The budget of an organisation.',
        'continuing-care': 'Continuing care of the NHS.',
        'personal-budgets': 'Personal budgets.',
        other: 'Anything else.',
      }),
    }),
    packageKind: builder.enumType('JointPackageKind', {
      description: 'What kind of package of care it is.',
      values: describedValues<PackageKind>({
        joint: 'Shared by agreement.',
        'section-117': 'Aftercare under section 117 of the Mental Health Act 1983.',
        'continuing-care': 'Continuing care.',
      }),
    }),
    packageState: builder.enumType('JointPackageState', {
      description: 'How a package of care stands.',
      values: describedValues<PackageState>({
        proposed: 'The panel has not said anything of it as it stands.',
        agreed: 'The panel agreed it.',
        refused: 'The panel refused it.',
        deferred: 'The panel put it off.',
        disputed: 'The parts that would pay do not agree.',
        ended: 'It was agreed and is over.',
      }),
    }),
    part: builder.enumType('SupportPart', {
      description: 'A part of a child’s support.',
      values: describedValues<SupportPart>({
        education: 'Education.',
        health: 'Health.',
        care: 'Social care.',
      }),
    }),
    budgetKind: builder.enumType('PersonalBudgetKind', {
      description: 'How a personal budget is held.',
      values: describedValues<PersonalBudgetKind>({
        'direct-payment': 'Paid to the family or the young person.',
        notional: 'Held for them by who would otherwise pay.',
        'third-party': 'Held for them by somebody else.',
      }),
    }),
    reviewOf: builder.enumType('PackageReviewKind', {
      description: 'What has to be looked at again.',
      values: describedValues<ReviewDue['of']>({
        package: 'A package of care.',
        'personal-budget': 'A personal budget.',
      }),
    }),
  };
}

export type MoneyEnums = ReturnType<typeof addMoneyEnums>;
