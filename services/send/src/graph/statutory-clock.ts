import {
  exceptionKinds,
  statutoryClocks,
  type ClockId,
  type ExceptionMeaning,
  type StatutoryClock,
} from '@golden-thread/send/clocks';
import type { SendBuilder } from './builder.ts';
import { clockWords } from './clock-words.ts';

export type ClockRef = ReturnType<typeof addStatutoryClock>;

/** The clock of an id. */
export function clockOf(id: ClockId): StatutoryClock {
  return statutoryClocks.find((clock) => clock.id === id) as StatutoryClock;
}

/** `StatutoryClock`: the time limits of the law as data, in the order a child's case meets them. */
export function addStatutoryClock({ builder }: SendBuilder) {
  const exception = builder.objectRef<ExceptionMeaning>('StatutoryClockException').implement({
    description: 'What lifts the limit of a statutory clock.',
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What it is called.' }),
      meaning: t.exposeString('meaning', { description: 'What it takes, in a sentence.' }),
      source: t.exposeString('source', { description: 'The regulation it stands in.' }),
    }),
  });
  const clock = builder.objectRef<StatutoryClock>('StatutoryClock').implement({
    description: 'A time limit that the law sets for assessments, plans, reviews or transfers.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its name among the clocks, such as "final-plan".' }),
      title: t.exposeString('title', { description: 'What it is called.' }),
      countsFrom: t.string({
        description: 'The event it counts from.',
        resolve: ({ id }) => clockWords[id].countsFrom,
      }),
      countsUntil: t.string({
        description: 'The event that ends it.',
        resolve: ({ id }) => clockWords[id].countsUntil,
      }),
      limit: t.exposeString('limit', { description: 'The limit in words, with its unit.' }),
      atLeast: t.boolean({
        description: 'Whether it is a time to be given rather than one to be kept.',
        resolve: ({ means }) => means === 'at-least',
      }),
      source: t.exposeString('source', { description: 'The regulation or section the limit stands in.' }),
      exceptions: t.field({
        type: [exception],
        description: 'What lifts the limit, in the order of the regulations; empty where nothing does.',
        resolve: ({ exceptions }) => exceptions.map((kind) => exceptionKinds[kind]),
      }),
      exceptionsSource: t.exposeString('exceptionsSource', {
        nullable: true,
        description: 'The regulation that lists the exceptions; null where there are none.',
      }),
    }),
  });
  builder.queryFields((t) => ({
    statutoryClocks: t.field({
      type: [clock],
      description: "Every statutory clock, in the order a child's case meets them.",
      resolve: () => [...statutoryClocks],
    }),
  }));
  return clock;
}
