import { describedValues } from '@golden-thread/subgraph';
import type { CommunityTherapy, CommunityWaitView } from '../../national/community-waits.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { addComparison } from '../comparison.ts';

/** `CommunityWait`: children who wait for a community health service, as NHS England publishes it by board. */
export function addCommunityWait(
  { builder, values }: CommissioningBuilder,
  { figure }: ReturnType<typeof addComparison>,
) {
  const therapy = builder.enumType('CommunityTherapy', {
    description:
      'A community health service for children whose waits are published by integrated care board.',
    values: describedValues<CommunityTherapy>({
      audiology: 'Audiology.',
      'community-paediatric-service': 'The community paediatric service.',
      'occupational-therapy': 'Occupational therapy.',
      'speech-and-language-therapy': 'Speech and language therapy.',
    }),
  });
  const wait = builder.objectRef<CommunityWaitView>('CommunityWait').implement({
    description:
      'Children waiting for a community health service at the end of a month, all of the board’s area together. Waits are of the NHS: they do not tell which local area a child lives in.',
    fields: (t) => ({
      therapy: t.expose('therapy', { type: therapy, description: 'The service.' }),
      period: t.expose('period', { type: values.period, description: 'The month.' }),
      waiting: t.expose('waiting', { type: figure, description: 'Children waiting.' }),
      waiting18To52Weeks: t.expose('waiting18To52Weeks', {
        type: figure,
        description: 'Children waiting over 18 and up to 52 weeks.',
      }),
      waitingOver52Weeks: t.expose('waitingOver52Weeks', {
        type: figure,
        description: 'Children waiting over 52 weeks.',
      }),
      percentOver18Weeks: t.expose('percentOver18Weeks', {
        type: values.figure,
        nullable: true,
        description:
          'The percentage waiting over 18 weeks: as published, as the counts give it, and the difference. Null where none is published, as where nobody waits.',
      }),
      englandPercentOver18Weeks: t.expose('englandPercentOver18Weeks', {
        type: figure,
        description: 'The same percentage of England as published.',
      }),
    }),
  });
  return { therapy, wait };
}
