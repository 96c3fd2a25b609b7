import type { ServicesToPublish } from '../src/open-referral/to-open-referral.ts';
import { sampleMappedService } from './sample-mapped-service.ts';

/** A made-up map in which every field is stated once and left out once. */
export const sampleServices: ServicesToPublish = {
  areaCode: 'E00000001',
  organisations: [
    { id: 'icb', name: 'NHS Ytown Integrated Care Board', description: 'Commissions health care in Ytown.' },
    { id: 'council', name: 'Ytown Council', description: null },
    { id: 'trust', name: 'Ytown Children’s Trust', description: 'Provides community health care.' },
    { id: 'charity', name: 'Dry at Night', description: null },
  ],
  outcomes: [{ id: 'healthy', name: 'I am as healthy as possible' }],
  funds: [{ id: 'work-order', name: 'Children’s work order' }],
  sources: [{ id: 'strategy', name: 'Joint commissioning strategy' }],
  services: [
    sampleMappedService('continence', {
      title: 'Continence, levels 2 and 3',
      description: 'Helps children who are not dry.\nAt home and at school.',
      commissioners: [
        { organisationId: 'icb', team: null },
        { organisationId: 'council', team: 'Public Health' },
      ],
      providerIds: ['trust', 'charity'],
      includes: ['Nursing', 'Advice “by phone”'],
      pathway: 'continence',
      levels: [2, 3],
      tier: 'targeted',
      fromAge: 4,
      toAge: 19,
      eligibility: 'Children registered with a practice in Ytown.',
      routeIn: 'A school nurse refers.',
      outcomeIds: ['healthy'],
      fundIds: ['work-order', 'fund-nobody-names'],
      url: 'https://example.org/continence',
      lastChecked: '2024-02-29',
    }),
    sampleMappedService('nothing-stated', { source: null }),
    sampleMappedService('2f9d4a7e-1111-4222-8333-444455556666', {
      title: 'From another feed',
      providerIds: ['organisation-nobody-names'],
      toAge: 25,
    }),
  ],
};
