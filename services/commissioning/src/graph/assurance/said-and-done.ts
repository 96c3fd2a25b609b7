import type { SaidState } from '@golden-thread/commissioning/assurance';
import { addConnectionType, describedValues, globalId, pageByKey } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import { addFeedbackAnswer } from './feedback-answer.ts';
import { saidOn, SAID_ORDER, type SaidNode } from './said-on.ts';
import type { SharedTypes } from './shared-types.ts';

interface StateCount {
  readonly state: SaidState;
  readonly count: number;
}

const meanings: Readonly<Record<SaidState, string>> = {
  unanswered: 'Nobody has answered yet.',
  changed: 'Something changed.',
  promised: 'Something will change; the day for it is not over.',
  'promise-overdue': 'Something was to change by a day that is over.',
  'cannot-change': 'It cannot change, and people were told why.',
};

/** `SaidAndDone`: what people said, and what was done about it. */
export function addSaidAndDone(house: CommissioningBuilder, shared: SharedTypes): void {
  const { builder, pageInfo, refs } = house;
  const state = builder.enumType('SaidState', {
    description: 'What came of something people said.',
    values: describedValues<SaidState>(meanings),
  });
  const answer = addFeedbackAnswer(house);
  const said = builder.objectRef<SaidNode>('SaidAndDone').implement({
    description:
      'Something a group of people said, in feedback or in a consultation, and what was done about it: you said, we did. Never a person, never their words.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, feedback; of a consultation’s theme both with a slash.',
        resolve: ({ area, said: { id } }) => globalId(area.code, id),
      }),
      said: t.string({ description: 'What was said.', resolve: (node) => node.said.said }),
      points: t.stringList({
        description: 'Of a theme: the points it came to.',
        resolve: (node) => [...node.said.points],
      }),
      groups: t.stringList({
        description: 'The groups that said it.',
        resolve: (node) => [...node.said.groups],
      }),
      saidDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day it was said; null where a consultation has no single day.',
        resolve: (node) => node.said.saidDate,
      }),
      state: t.field({
        type: state,
        description: 'What came of it by the day.',
        resolve: (node) => node.said.state,
      }),
      waitingDays: t.int({
        nullable: true,
        description: 'Days it has waited for an answer; null when it has one, or its day is not known.',
        resolve: (node) => node.said.waitingDays,
      }),
      answers: t.field({
        type: [answer],
        description: 'What people were told, oldest first.',
        resolve: ({ area, asOf, said: { answers } }) => answers.map((each) => ({ area, asOf, answer: each })),
      }),
    }),
  });
  const connection = addConnectionType(
    builder as never,
    pageInfo,
    'SaidAndDone',
    said,
    'what people said, in the order said, what has no day last',
  );
  const count = builder.objectRef<StateCount>('SaidStateCount').implement({
    description: 'How many things people said came to this.',
    fields: (t) => ({
      state: t.expose('state', { type: state, description: 'What came of them.' }),
      count: t.exposeInt('count', { description: 'How many.' }),
    }),
  });
  builder.objectFields(refs.localArea, (t) => ({
    saidAndDone: t.field({
      type: connection,
      description: 'What people said to its partners, and what was done about it.',
      args: {
        asOf: t.arg(shared.asOf),
        states: t.arg({ type: [state], required: false, description: 'Only what came to one of these.' }),
        waitingDaysAtLeast: t.arg.int({
          required: false,
          description: 'Only what has waited for an answer at least so many days.',
        }),
        first: t.arg.int({ required: false, description: 'Entries wanted, 1 to 100; 25 when left out.' }),
        after: t.arg.string({ required: false, description: 'The cursor to continue after.' }),
      },
      resolve: async (area, { asOf, states, waitingDaysAtLeast, ...page }, context) => {
        const wanted = (await saidOn(area, context, asOf)).filter(
          (node) =>
            (states?.includes(node.said.state) ?? true) &&
            (waitingDaysAtLeast == null || (node.said.waitingDays ?? -1) >= waitingDaysAtLeast),
        );
        return pageByKey(wanted, SAID_ORDER, page);
      },
    }),
    saidCounts: t.field({
      type: [count],
      description: 'How many things people said came to what, every state in its order.',
      args: { asOf: t.arg(shared.asOf) },
      resolve: async (area, { asOf }, context) => {
        const all = await saidOn(area, context, asOf);
        return (Object.keys(meanings) as SaidState[]).map((each) => ({
          state: each,
          count: all.filter((node) => node.said.state === each).length,
        }));
      },
    }),
  }));
}
