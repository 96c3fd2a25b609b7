import type { IsoDate } from '@golden-thread/outcomes';

/** Lawful basis for processing. @source UK GDPR, Article 6(1)(a) to (f) */
export type LawfulBasis =
  'consent' | 'contract' | 'legal-obligation' | 'vital-interests' | 'public-task' | 'legitimate-interests';

/** Condition for processing special categories, such as health. @source UK GDPR, Article 9(2)(a) to (j) */
export type SpecialCategoryCondition =
  | 'explicit-consent'
  | 'employment-and-social-protection'
  | 'vital-interests'
  | 'not-for-profit-body'
  | 'made-public'
  | 'legal-claims'
  | 'substantial-public-interest'
  | 'health-or-social-care'
  | 'public-health'
  | 'archiving-research-statistics';

/** An agreement between organisations about information they share. */
export interface SharingAgreement {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  /** What is shared, in our own plain words. */
  readonly information: readonly string[];
  readonly organisationIds: readonly string[];
  readonly lawfulBases: readonly LawfulBasis[];
  /** Whether it covers special categories, such as health. */
  readonly specialCategory: boolean;
  readonly specialCategoryConditions: readonly SpecialCategoryCondition[];
  /** Conditions of Schedule 1 to the Data Protection Act 2018 relied on, such as `Part 1, paragraph 2`. */
  readonly schedule1Conditions: readonly string[];
  /** The powers or duties to share, such as `Children and Families Act 2014, s28`. */
  readonly statutoryGateways: readonly string[];
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly reviewDate: IsoDate | null;
  /** The day of its data protection impact assessment; null where none is recorded. */
  readonly impactAssessmentDate: IsoDate | null;
}
