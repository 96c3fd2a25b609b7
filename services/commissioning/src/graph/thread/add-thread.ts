import type { CommissioningBuilder } from '../builder.ts';
import { addThreadTypes } from './thread-types.ts';
import { threadOn } from './thread-on.ts';

const AS_OF = {
  type: 'Date',
  required: false,
  description: 'The day to read it as at. Today when left out.',
} as const;

/** The golden thread, forwards from the framework and backwards from who answers and who pays. */
export function addThread(house: CommissioningBuilder): void {
  const { builder, refs } = house;
  const { threadBreak, threadPath, threadWayBack } = addThreadTypes(house);
  builder.objectFields(refs.framework, (t) => ({
    breaks: t.field({
      type: [threadBreak],
      description:
        'Every place where its thread is broken, each once: outcomes first, then indicators, actions, intentions, services and funds.',
      args: { asOf: t.arg(AS_OF) },
      resolve: async ({ areaCode }, { asOf }, context) =>
        (await threadOn((await context.area(areaCode))!, context, asOf)).breaks,
    }),
    paths: t.field({
      type: [threadPath],
      description: 'Every path of its thread from every outcome, each as far as it goes.',
      args: { asOf: t.arg(AS_OF) },
      resolve: async ({ areaCode }, { asOf }, context) =>
        (await threadOn((await context.area(areaCode))!, context, asOf)).paths,
    }),
  }));
  builder.objectFields(refs.body, (t) => ({
    threadBack: t.field({
      type: [threadWayBack],
      description: 'Every way back along the thread from the actions it answers for, each as far as it goes.',
      args: { asOf: t.arg(AS_OF) },
      resolve: async ({ id, areaCode }, { asOf }, context) =>
        (await threadOn((await context.area(areaCode))!, context, asOf))
          .waysBack()
          .filter(({ startsAt, bodyId }) => startsAt === 'body' && bodyId === id),
    }),
  }));
  builder.objectFields(refs.organisation, (t) => ({
    threadBack: t.field({
      type: [threadWayBack],
      description:
        'Every way back along the thread from the funds it pays into and the services it commissions, each as far as it goes.',
      args: { asOf: t.arg(AS_OF) },
      resolve: async ({ id, areaCode }, { asOf }, context) =>
        (await threadOn((await context.area(areaCode))!, context, asOf))
          .waysBack()
          .filter(({ startsAt, organisationId }) => startsAt === 'organisation' && organisationId === id),
    }),
  }));
}
