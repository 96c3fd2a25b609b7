import type { Occupancy, RegistrationStanding } from '@golden-thread/sufficiency/homes';
import type { SufficiencyBuilder } from './builder.ts';
import type { HomeWords } from './home-words.ts';

/** What a home says of its registration and of who lives there. */
export function addHomeParts({ builder }: SufficiencyBuilder, words: HomeWords) {
  const occupancy = builder.objectRef<Occupancy>('HomeOccupancy').implement({
    description: 'Children who live in a home, as told and as recorded.',
    fields: (t) => ({
      reported: t.exposeInt('reported', {
        nullable: true,
        description: 'As a source tells it for that very day; null when none does.',
      }),
      recomputed: t.exposeInt('recomputed', {
        nullable: true,
        description:
          'Children of this council whose episode names the home; null when the caller may not see records, none reaches the day, or the home has no number of its own.',
      }),
      discrepancy: t.exposeInt('discrepancy', {
        nullable: true,
        description: 'Recomputed less reported; null when either is.',
      }),
    }),
  });
  const registration = builder.objectRef<RegistrationStanding>('HomeRegistration').implement({
    description: 'Where a home stands with the regulator on a day.',
    fields: (t) => ({
      status: t.expose('status', {
        type: words.status,
        nullable: true,
        description: 'Its status; null when nobody tells it and the law alone does not settle it.',
      }),
      lawful: t.exposeBoolean('lawful', {
        nullable: true,
        description: 'Whether it may take children on that day; null when that cannot be told.',
      }),
      fromDate: t.expose('fromDate', {
        type: 'Date',
        nullable: true,
        description: 'The first day of the status; null when nobody tells it.',
      }),
      registerUrl: t.exposeString('registerUrl', {
        nullable: true,
        description: 'Its page in the public register; null when none is known.',
      }),
    }),
  });
  return { occupancy, registration };
}
