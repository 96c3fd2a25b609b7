import { feedbackAnswerRule, feedbackRule } from '../assurance/rules/feedback-rules.ts';
import { partnerDisputeRule } from '../assurance/rules/partner-dispute-rule.ts';
import { riskRule } from '../assurance/rules/risk-rule.ts';
import type { Register } from './register.ts';

/** The registers of what people say and what may go wrong between partners. */
export type VoiceRegister =
  | 'consultation'
  | 'risk'
  | 'risk-scale'
  | 'partner-dispute'
  | 'dispute-ladder'
  | 'feedback'
  | 'feedback-answer';

/** The registers of voice: consultations, feedback and its answers, risks, and disputes between partners. */
export const voiceRegisters = {
  consultation: {
    name: 'consultation',
    title: 'Consultation',
    description: 'An occasion on which people were asked, and what was heard.',
    audiences: ['public', 'joint'],
    references: {
      'groups.organisationId': 'organisation',
      'groups.bodyId': 'body',
      'source.sourceId': 'source',
    },
  },
  risk: {
    name: 'risk',
    title: 'Risk',
    description: 'What may keep partners from what they intend, who answers for it and what is done.',
    audiences: ['joint', 'council', 'health'],
    references: {
      scaleId: 'risk-scale',
      ownerPostId: 'post',
      ownerBodyId: 'body',
      intentionIds: 'intention',
      actionIds: 'action',
    },
    rule: riskRule,
  },
  'risk-scale': {
    name: 'risk-scale',
    title: 'Risk scale',
    description: 'How risks are scored: the steps of likelihood and impact, and what a score is called.',
    audiences: ['public'],
  },
  'partner-dispute': {
    name: 'partner-dispute',
    title: 'Partner dispute',
    description: 'A disagreement between partners and the steps it took. It is never about a child.',
    audiences: ['joint'],
    references: {
      ladderId: 'dispute-ladder',
      organisationIds: 'organisation',
      intentionIds: 'intention',
    },
    dayField: 'raisedDate',
    rule: partnerDisputeRule,
  },
  'dispute-ladder': {
    name: 'dispute-ladder',
    title: 'Dispute ladder',
    description: 'The steps by which partners settle a disagreement, with their time limits.',
    audiences: ['public', 'joint'],
  },
  feedback: {
    name: 'feedback',
    title: 'Feedback',
    description: 'What a group of people said: never a person, never their words.',
    audiences: ['public', 'joint'],
    references: {
      organisationId: 'organisation',
      bodyId: 'body',
      intentionIds: 'intention',
      serviceIds: 'service',
    },
    dayField: 'saidDate',
    rule: feedbackRule,
  },
  'feedback-answer': {
    name: 'feedback-answer',
    title: 'Feedback answer',
    description: 'What was done about something people said.',
    audiences: ['public', 'joint'],
    references: {
      feedbackId: 'feedback',
      consultationId: 'consultation',
      intentionIds: 'intention',
      serviceIds: 'service',
    },
    rule: feedbackAnswerRule,
  },
} as const satisfies { readonly [N in VoiceRegister]: Register<N> };
