import type { SharingAgreement, SpecialCategoryCondition } from './sharing-agreement.ts';

/** Something the legal basis of an agreement lacks. */
export type LegalBasisGap =
  | 'no-lawful-basis'
  | 'no-gateway'
  | 'legitimate-interests-of-an-authority'
  | 'no-special-category-condition'
  | 'no-schedule-1-condition'
  | 'no-impact-assessment';

const needSchedule1: ReadonlySet<SpecialCategoryCondition> = new Set<SpecialCategoryCondition>([
  'employment-and-social-protection',
  'substantial-public-interest',
  'health-or-social-care',
  'public-health',
  'archiving-research-statistics',
]);

/**
 * What the stated legal basis of an information-sharing agreement lacks on its face; whether what is stated is right is for people
 * to say.
 *
 * @source UK GDPR, Articles 6(1), 6(1) second sentence, 6(3), 9(2) and 35(3)(b); Data Protection Act 2018, section 10(2) and (3) and Schedule 1
 */
export function legalBasisGaps(agreement: SharingAgreement): readonly LegalBasisGap[] {
  const { lawfulBases, specialCategory, specialCategoryConditions } = agreement;
  const gaps: readonly (LegalBasisGap | false)[] = [
    lawfulBases.length === 0 && 'no-lawful-basis',
    lawfulBases.some((basis) => basis === 'public-task' || basis === 'legal-obligation') &&
      agreement.statutoryGateways.length === 0 &&
      'no-gateway',
    lawfulBases.length === 1 &&
      lawfulBases[0] === 'legitimate-interests' &&
      'legitimate-interests-of-an-authority',
    specialCategory && specialCategoryConditions.length === 0 && 'no-special-category-condition',
    specialCategoryConditions.some((condition) => needSchedule1.has(condition)) &&
      agreement.schedule1Conditions.length === 0 &&
      'no-schedule-1-condition',
    specialCategory && agreement.impactAssessmentDate === null && 'no-impact-assessment',
  ];
  return gaps.filter((gap) => gap !== false);
}
