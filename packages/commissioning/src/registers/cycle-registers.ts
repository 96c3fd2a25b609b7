import type { Register } from './register.ts';

/** The registers of the cycle: what partners intend, and what was done about it. */
export const cycleRegisters = {
  intention: {
    name: 'intention',
    title: 'Intention',
    description:
      'Something partners intend to commission together: where in the cycle it stands, who answers for it, and what it serves.',
    audiences: ['public', 'joint'],
    references: {
      priorityId: 'priority',
      outcomeIds: 'outcome',
      serviceIds: 'service',
      fundIds: 'pooled-fund',
      actionIds: 'action',
      'source.sourceId': 'source',
    },
  },
  'intention-progress': {
    name: 'intention-progress',
    title: 'Intention progress',
    description: 'What was done about something partners intended, as at a day.',
    audiences: ['public', 'joint'],
    references: { intentionId: 'intention', 'source.sourceId': 'source' },
  },
} as const satisfies { readonly [N in 'intention' | 'intention-progress']: Register<N> };
