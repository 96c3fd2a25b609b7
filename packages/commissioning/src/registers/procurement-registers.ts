import { contractRule } from '../procurement/contract-rule.ts';
import { frameworkRule } from '../procurement/framework-rule.ts';
import type { Register } from './register.ts';

/** The registers of procurement: frameworks that are not for homes, contracts, how often is visited, and visits. */
export const procurementRegisters = {
  'framework-agreement': {
    name: 'framework-agreement',
    title: 'Framework agreement',
    description:
      'An agreement with providers under which is bought, for anything but homes of looked-after children.',
    audiences: ['joint', 'public', 'council', 'health'],
    references: { 'source.sourceId': 'source' },
    dayField: 'startDate',
    rule: frameworkRule,
  },
  contract: {
    name: 'contract',
    title: 'Contract',
    description: 'A contract from the intention to its end: who buys, who provides, its days and its value.',
    audiences: ['joint', 'public', 'council', 'health'],
    references: {
      'buyers.organisationId': 'organisation',
      'suppliers.organisationId': 'organisation',
      frameworkId: 'framework-agreement',
      serviceIds: 'service',
      fundIds: 'pooled-fund',
      outcomeIds: 'outcome',
      visitRuleId: 'quality-visit-rule',
      'source.sourceId': 'source',
    },
    dayField: 'startDate',
    rule: contractRule,
  },
  'quality-visit-rule': {
    name: 'quality-visit-rule',
    title: 'Quality visit rule',
    description: 'How often settings are visited to see whether what is bought is good.',
    audiences: ['joint', 'public', 'council', 'health'],
    references: { 'source.sourceId': 'source' },
  },
  'quality-visit': {
    name: 'quality-visit',
    title: 'Quality visit',
    description: 'A visit to a setting, planned or held, and what it found.',
    audiences: ['joint', 'public', 'council', 'health'],
    references: {
      contractId: 'contract',
      ruleId: 'quality-visit-rule',
      byOrganisationIds: 'organisation',
      'source.sourceId': 'source',
    },
    dayField: 'date',
  },
} as const satisfies {
  readonly [N in 'framework-agreement' | 'contract' | 'quality-visit-rule' | 'quality-visit']: Register<N>;
};
