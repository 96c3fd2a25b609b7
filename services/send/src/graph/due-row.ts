import type { DueCounts, DueRow } from '@golden-thread/send/due';
import type { SendBuilder } from './builder.ts';
import { clockOf, type ClockRef } from './statutory-clock.ts';

/** `DueUntold`: of how many something cannot be told. */
export function addDueUntold({ builder }: SendBuilder) {
  return builder.objectRef<DueRow['untoldBecause'][number]>('DueUntold').implement({
    description: 'How many it cannot be told of, and why.',
    fields: (t) => ({
      because: t.exposeString('because', { description: 'What is not known, as a sentence.' }),
      count: t.exposeInt('count', { description: 'Of how many.' }),
    }),
  });
}

/** `DueRow`: counts of one clock, team and source of advice. */
export function addDueRow(
  { builder, enums }: SendBuilder,
  clock: ClockRef,
  untold: ReturnType<typeof addDueUntold>,
) {
  const within = builder.objectRef<DueCounts['within'][number]>('DueWithin').implement({
    description:
      'How many fall due within so many weeks. Exact counts hold the day itself and 7 days for each week; rounded ones, as at a Monday, run from it to a Sunday and hold one day fewer.',
    fields: (t) => ({
      weeks: t.exposeInt('weeks', { description: 'Within how many weeks of the day.' }),
      count: t.exposeInt('count', {
        description: 'How many fall due by then, those of fewer weeks among them and those late not.',
      }),
    }),
  });
  const counts = builder.objectRef<DueCounts>('DueCounts').implement({
    description: 'How many are owed, by when.',
    fields: (t) => ({
      late: t.exposeInt('late', { description: 'How many are past their limit.' }),
      within: t.field({
        type: [within],
        description: 'How many fall due in the next 2, 4 and 6 weeks.',
        resolve: (parent) => [...parent.within],
      }),
      later: t.exposeInt('later', { description: 'How many fall due after that.' }),
      unknown: t.exposeInt('untold', { description: 'Of how many it cannot be told when they are due.' }),
      total: t.exposeInt('total', { description: 'How many are owed altogether.' }),
    }),
  });
  return builder.objectRef<DueRow>('DueRow').implement({
    description: 'What is owed of one clock by one team, and for advice from one source.',
    fields: (t) => ({
      clock: t.field({
        type: clock,
        description: 'Which clock.',
        resolve: (parent) => clockOf(parent.clock),
      }),
      team: t.exposeString('team', {
        nullable: true,
        description:
          'The team by its short name; null where the records do not say, and in rows that are of all teams.',
      }),
      adviceFrom: t.expose('adviceFrom', {
        type: enums.adviceSource,
        nullable: true,
        description: 'Whom advice was asked of; null for every other clock.',
      }),
      owed: t.expose('owed', { type: counts, description: 'Those that no exception excuses.' }),
      excused: t.expose('excused', {
        type: counts,
        description: 'Those whose limit an exception lifts: still owed, as soon as practicable.',
      }),
      unknownBecause: t.field({
        type: [untold],
        description: 'Why it cannot be told when some are due, the most frequent reason first.',
        resolve: ({ untoldBecause }) => [...untoldBecause],
      }),
    }),
  });
}
