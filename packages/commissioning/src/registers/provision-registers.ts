import { localOfferCheckId, type LocalOfferUse } from '../provision/local-offer.ts';
import { localOfferCheckRule, localOfferUseRule, serviceRule } from '../provision/provision-rules.ts';
import type { Register } from './register.ts';

/** The registers of provision: services, checks of their entries in the Local Offer, and its use. */
export const provisionRegisters = {
  service: {
    name: 'service',
    title: 'Service',
    description: 'A service of the area: who commissions and provides it, for whom, and how to get it.',
    audiences: ['public', 'joint'],
    references: {
      'commissioners.organisationId': 'organisation',
      providerIds: 'organisation',
      outcomeIds: 'outcome',
      fundIds: 'pooled-fund',
      'source.sourceId': 'source',
    },
    rule: serviceRule,
  },
  'local-offer-check': {
    name: 'local-offer-check',
    title: 'Local Offer check',
    description: 'Somebody checked whether what the Local Offer says of a service is still so.',
    audiences: ['public', 'joint'],
    references: { serviceId: 'service' },
    idOf: localOfferCheckId,
    rule: localOfferCheckRule,
  },
  'local-offer-use': {
    name: 'local-offer-use',
    title: 'Local Offer use',
    description: 'How much the Local Offer was used in a month.',
    audiences: ['public', 'joint'],
    idOf: ({ month }: LocalOfferUse) => month,
    rule: localOfferUseRule,
  },
} as const satisfies {
  readonly [N in 'service' | 'local-offer-check' | 'local-offer-use']: Register<N>;
};
