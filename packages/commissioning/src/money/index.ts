export { fundActualId, type FundActual } from './fund-actual.ts';
export type { FundingStream, FundingStreamKind, StreamYear } from './funding-stream.ts';
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
export type { Contribution, FundBudget, FundLine, LineBudget, PooledFund } from './pooled-fund.ts';
export { sharesIssues, splitByShares } from './split-by-shares.ts';
