import type {
  Freshness,
  LocalOfferCount,
  ProvisionFindingKind,
  ServiceTier,
} from '@golden-thread/commissioning/provision';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';

/** The enums of provision. */
export function addProvisionEnums({ builder }: CommissioningBuilder) {
  return {
    tier: builder.enumType('ServiceTier', {
      description: 'Whom a service is for.',
      values: describedValues<ServiceTier>({
        universal: 'Every child.',
        targeted: 'Children with a need that is known.',
        specialist: 'Children with the most complex needs.',
      }),
    }),
    freshness: builder.enumType('ServiceFreshness', {
      description: 'How the last check of an entry of the Local Offer stands.',
      values: describedValues<Freshness>({
        fresh: 'Checked within 12 months.',
        stale: 'Checked, more than 12 months ago.',
        'never-checked': 'No check is known.',
      }),
    }),
    findingKind: builder.enumType('ProvisionFindingKind', {
      description:
        'What a service map shows. Each is a fact about the map; whether it matters is for people to say.',
      values: describedValues<ProvisionFindingKind>({
        'age-gap': 'No service of a pathway is for some ages between birth and 25.',
        'level-gap': 'No service of a pathway provides a level below one that is provided.',
        duplication:
          'Services that nobody commissions all of provide the same level of a pathway for common ages.',
        'possible-duplication':
          'The same, where ages are not stated, so that nobody can tell whether they have any in common.',
        'split-pathway': 'Nobody commissions all of a pathway: it passes from one commissioner to another.',
        'service-without-commissioner': 'Who commissions a service is not stated.',
        'service-without-provider': 'Who provides a service is not stated.',
        'service-without-outcome': 'Which outcome a service serves is not stated.',
        'service-without-ages': 'The first or the last age of a service is not stated.',
        'service-never-checked': 'No check of the entry of a service is known.',
        'stale-service': 'The entry of a service was last checked too long ago.',
      }),
    }),
    localOfferCount: builder.enumType('LocalOfferCount', {
      description: 'What is counted of the use of the Local Offer.',
      values: describedValues<LocalOfferCount>({
        visits: 'Visits to the site.',
        newUsers: 'Users new to the site.',
        engagementSessions: 'Sessions held with families and others about it.',
      }),
    }),
  };
}

export type ProvisionEnums = ReturnType<typeof addProvisionEnums>;
