export { fundActualId, type FundActual } from './fund-actual.ts';
export { fundSharesAsAt, type FundShare } from './fund-shares.ts';
export { fundYearOf, type FundYearInput } from './fund-year-of.ts';
export type {
  ForecastMethod,
  FundCell,
  FundForecast,
  FundLineYear,
  FundMonth,
  FundVariance,
  FundYear,
  MissingMonth,
  OrganisationAmount,
} from './fund-year.ts';
export { fundYearsOfArea, type AreaFundsInput } from './fund-years-of-area.ts';
export type { FundingStream, FundingStreamKind, StreamYear } from './funding-stream.ts';
export {
  fundingView,
  type FundingRow,
  type FundingTotal,
  type FundingTotalOf,
  type FundingView,
  type FundingViewInput,
} from './funding-view.ts';
export type {
  BudgetPart,
  JointPackage,
  PackageDecision,
  PackageKind,
  PackageOutcome,
  PackageShare,
  PersonalBudget,
  PersonalBudgetKind,
  SupportPart,
} from './joint-package.ts';
export { legalBases, type LegalBasis } from './legal-basis.ts';
export { packagesOnDay } from './package-on-day.ts';
export type { PackageEntry, PackageOnDay, PackageState, PartOfPackage } from './package-on-day.ts';
export { packageTotals, type CountAndCost, type PackageTotals } from './package-totals.ts';
export type { Contribution, FundBudget, FundLine, LineBudget, PooledFund } from './pooled-fund.ts';
export { reviewsDue, type ReviewDue } from './reviews-due.ts';
export { spendingBy, type AreaFundYears, type SpendingCut, type SpendingSum } from './spending-by.ts';
export { sharesIssues, splitByShares } from './split-by-shares.ts';
