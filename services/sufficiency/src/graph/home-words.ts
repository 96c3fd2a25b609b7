import type { HomeKind, HomeSector, RegistrationStatus } from '@golden-thread/sufficiency/homes';
import { describedValues } from '@golden-thread/subgraph';
import type { SufficiencyBuilder } from './builder.ts';

/** What several types tell of homes. */
export type HomeWords = ReturnType<typeof addHomeWords>;

/** Words for kinds, sectors and statuses of homes. */
export function addHomeWords({ builder }: SufficiencyBuilder) {
  return {
    kind: builder.enumType('HomeKind', {
      description: 'What a home is.',
      values: describedValues<HomeKind>({
        'childrens-home': 'A children’s home.',
        'short-breaks-home': 'A children’s home for short breaks.',
        'secure-childrens-home': 'A secure children’s home.',
        'supported-accommodation':
          'Supported accommodation for young people of 16 and 17; documents before 2023 call it 16+ or unregulated.',
      }),
    }),
    sector: builder.enumType('HomeSector', {
      description: 'Who runs a home.',
      values: describedValues<HomeSector>({
        council: 'The council itself.',
        private: 'A private provider.',
        voluntary: 'A voluntary organisation.',
      }),
    }),
    status: builder.enumType('HomeRegistrationStatus', {
      description: 'Where a home stands with the regulator.',
      values: describedValues<RegistrationStatus>({
        registered: 'It is registered.',
        applied: 'Its application is in and not decided.',
        'not-required': 'It does not need to be registered.',
        unregulated:
          'Supported accommodation that nobody registered: lawful until 27 October 2023 and not since.',
        unregistered: 'It had to be registered and is not.',
      }),
    }),
  };
}
