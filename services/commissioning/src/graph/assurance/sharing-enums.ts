import type {
  AgreementStanding,
  LawfulBasis,
  LegalBasisGap,
  SpecialCategoryCondition,
} from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';

/** The enums of information-sharing agreements. */
export function addSharingEnums({ builder }: CommissioningBuilder) {
  const state = builder.enumType('SharingAgreementState', {
    description: 'How an agreement stands on the day.',
    values: describedValues<AgreementStanding['state']>({
      'not-begun': 'Its first day is to come.',
      'in-force': 'It is in force.',
      ended: 'Its last day is over.',
    }),
  });
  const basis = builder.enumType('LawfulBasis', {
    description: 'A lawful basis for processing: UK GDPR, Article 6(1).',
    values: describedValues<LawfulBasis>({
      consent: 'Article 6(1)(a).',
      contract: 'Article 6(1)(b).',
      'legal-obligation': 'Article 6(1)(c).',
      'vital-interests': 'Article 6(1)(d).',
      'public-task': 'Article 6(1)(e).',
      'legitimate-interests': 'Article 6(1)(f).',
    }),
  });
  const condition = builder.enumType('SpecialCategoryCondition', {
    description: 'A condition for processing special categories, such as health: UK GDPR, Article 9(2).',
    values: describedValues<SpecialCategoryCondition>({
      'explicit-consent': 'Article 9(2)(a).',
      'employment-and-social-protection': 'Article 9(2)(b).',
      'vital-interests': 'Article 9(2)(c).',
      'not-for-profit-body': 'Article 9(2)(d).',
      'made-public': 'Article 9(2)(e).',
      'legal-claims': 'Article 9(2)(f).',
      'substantial-public-interest': 'Article 9(2)(g).',
      'health-or-social-care': 'Article 9(2)(h).',
      'public-health': 'Article 9(2)(i).',
      'archiving-research-statistics': 'Article 9(2)(j).',
    }),
  });
  const gap = builder.enumType('LegalBasisGap', {
    description:
      'Something the stated legal basis lacks on its face. Whether what is stated is right is for people to say.',
    values: describedValues<LegalBasisGap>({
      'no-lawful-basis': 'No lawful basis is stated: Article 6(1).',
      'no-gateway': 'A public task or a legal obligation is relied on and no law is named: Article 6(3).',
      'legitimate-interests-of-an-authority':
        'Only legitimate interests are relied on, which public authorities cannot do for their tasks: Article 6(1).',
      'no-special-category-condition':
        'Special categories are shared and no condition is stated: Article 9(2).',
      'no-schedule-1-condition':
        'The condition needs one of Schedule 1 to the Data Protection Act 2018, and none is stated: section 10.',
      'no-impact-assessment':
        'Special categories are shared and no impact assessment is recorded: Article 35.',
    }),
  });
  return { state, basis, condition, gap };
}
