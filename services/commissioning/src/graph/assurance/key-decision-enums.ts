import type {
  KeyDecisionFinding,
  KeyDecisionRoute,
  KeyDecisionStanding,
} from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';

/** The enums of key decisions. */
export function addKeyDecisionEnums({ builder }: CommissioningBuilder) {
  const isKey = builder.enumType('IsKeyDecision', {
    description: 'Whether a decision is key.',
    values: describedValues<KeyDecisionStanding['isKey']>({
      yes: 'It is.',
      no: 'It is not.',
      unknown: 'What is known does not tell, and its report does not say.',
    }),
  });
  const route = builder.enumType('KeyDecisionRoute', {
    description: 'How a key decision is made known before it is taken: SI 2012/2089.',
    values: describedValues<KeyDecisionRoute>({
      notice: 'By a notice, 28 clear days before: regulation 9.',
      'general-exception': 'To scrutiny and by a notice, 5 clear days before: regulation 10.',
      'special-urgency': 'With the agreement of the chair of scrutiny: regulation 11.',
    }),
  });
  const finding = builder.enumType('KeyDecisionFinding', {
    description: 'What is amiss with how a key decision is made known.',
    values: describedValues<KeyDecisionFinding>({
      'key-but-said-not-to-be': 'Its report says that it is not key.',
      'not-made-known': 'No way of making it known is recorded.',
      'notice-undated': 'The day of its notice is not known.',
      'too-early': 'It is to be taken before its notice is old enough.',
      'urgency-not-agreed': 'It is to be taken as urgent before the chair of scrutiny agreed.',
    }),
  });
  return { isKey, route, finding };
}
