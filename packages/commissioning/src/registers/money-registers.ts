import { fundActualId } from '../money/fund-actual.ts';
import { fundActualRule } from '../money/fund-actual-rule.ts';
import { packageDecisionRule } from '../money/package-decision-rule.ts';
import type { Register } from './register.ts';

/** The registers of money: funds, what they spend, streams, and packages and budgets of single children. */
export const moneyRegisters = {
  'pooled-fund': {
    name: 'pooled-fund',
    title: 'Pooled fund',
    description: 'Money that partners put together: who bears what, the lines, the budgets.',
    audiences: ['joint', 'public'],
    references: {
      hostOrganisationId: 'organisation',
      'contributions.organisationId': 'organisation',
      governingBodyId: 'body',
      serviceIds: 'service',
      intentionIds: 'intention',
      'source.sourceId': 'source',
      'budgets.source.sourceId': 'source',
    },
    dayField: 'startDate',
  },
  'fund-actual': {
    name: 'fund-actual',
    title: 'Fund actual',
    description: 'What a line of a pooled fund spent in a month.',
    audiences: ['joint', 'public'],
    references: { fundId: 'pooled-fund' },
    idOf: fundActualId,
    rule: fundActualRule,
  },
  'funding-stream': {
    name: 'funding-stream',
    title: 'Funding stream',
    description: 'Money of one organisation beside the pooled funds.',
    audiences: ['joint', 'public', 'council', 'health'],
    references: {
      organisationId: 'organisation',
      serviceIds: 'service',
      intentionIds: 'intention',
      'source.sourceId': 'source',
      'years.source.sourceId': 'source',
    },
  },
  'joint-package': {
    name: 'joint-package',
    title: 'Joint package',
    description: 'A package of care for one child, with who pays what of it, as proposed to the panel.',
    audiences: ['panel'],
    right: 'submit',
  },
  'package-decision': {
    name: 'package-decision',
    title: 'Package decision',
    description: 'What the joint funding panel decided of a package.',
    audiences: ['panel'],
    right: 'decide',
    references: { packageId: 'joint-package', panelBodyId: 'body' },
    dayField: 'decidedDate',
    separateFrom: { field: 'packageId', register: 'joint-package' },
    rule: packageDecisionRule,
  },
  'personal-budget': {
    name: 'personal-budget',
    title: 'Personal budget',
    description: 'The personal budget of one child, by part and how it is held.',
    audiences: ['panel'],
    right: 'submit',
  },
} as const satisfies {
  readonly [
    N in
      | 'pooled-fund'
      | 'fund-actual'
      | 'funding-stream'
      | 'joint-package'
      | 'package-decision'
      | 'personal-budget'
  ]: Register<N>;
};
