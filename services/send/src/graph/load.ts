import { Defect } from '@golden-thread/outcomes';
import { Fault } from '@golden-thread/subgraph/server';
import type { LoadAsked, LoadFigures } from '../records/load-figures.ts';
import { AS_OF, type SendBuilder } from './builder.ts';
import { addLoadChange } from './load-change.ts';
import { addLoadSeries } from './load-series.ts';
import { addLoadValues, labelledMonths } from './load-values.ts';
import type { LocalAreaRef } from './local-area.ts';

/** What is wrong with the question, rather than with the records. */
const ABOUT_THE_QUESTION: readonly string[] = [
  'MONTHS_OUT_OF_RANGE',
  'REQUESTS_OUT_OF_RANGE',
  'DAY_OUT_OF_RANGE',
];

/** `LocalArea.sendLoad`: the requests and plans to come, and what a change of requests would do. */
export function addLoad(house: SendBuilder, localArea: LocalAreaRef): void {
  const { builder, enums, values } = house;
  const told = addLoadValues(house);
  const series = addLoadSeries(house, told);
  const change = addLoadChange(house, told);
  const load = builder.objectRef<LoadFigures>('SendLoad').implement({
    description:
      'The requests and plans to come, in two ways: each series as it goes on by itself, and the plans that follow from requests.',
    fields: (t) => ({
      asOf: t.expose('asAt', {
        type: 'Date',
        description:
          'The day it is read as at; of rounded figures the Monday on or before the day asked about.',
      }),
      protection: t.expose('protection', {
        type: enums.protection,
        description: 'How the counts it is worked out from are protected for who asks.',
      }),
      known: t.field({
        type: values.period,
        nullable: true,
        description: 'The months of the records it rests on; null where no return tells of a whole one.',
        resolve: ({ firstKnown, lastKnown }) => labelledMonths(firstKnown, lastKnown),
      }),
      intervalPercent: t.int({
        description: 'How many in a hundred of the counts to come the intervals are meant to hold.',
        resolve: ({ change: { intervalPercent } }) => intervalPercent,
      }),
      series: t.field({
        type: [series],
        description: 'Requests, plans issued and plans in force, each continued by itself.',
        resolve: ({ forecast }) =>
          (['requests', 'plans-issued', 'plans-in-force'] as const).map((counts) => ({
            counts,
            ...forecast.series[counts],
          })),
      }),
      change: t.expose('change', { type: change, description: 'The plans that follow from requests.' }),
      leftOut: t.stringList({
        description:
          'What could not be counted and why, as sentences; empty where nothing was left out, and where figures are rounded.',
        resolve: ({ leftOut }) => [...leftOut],
      }),
    }),
  });
  builder.objectFields(localArea, (t) => ({
    sendLoad: t.field({
      type: load,
      nullable: true,
      description: 'The requests and plans to come. Null for who may have no count of children.',
      args: {
        months: t.arg.int({
          required: false,
          defaultValue: 12,
          description: 'How many months from the first that is not over on the day, 1 to 24.',
        }),
        requestsPerMonth: t.arg.int({
          required: false,
          description: 'What if there were so many requests a month, 0 to 100,000; no change when left out.',
        }),
        asOf: t.arg(AS_OF),
      },
      resolve: (area, args, context) => {
        const asked: LoadAsked = {
          asOf: args.asOf ?? context.todayDate,
          months: args.months ?? 12,
          requestsPerMonth: args.requestsPerMonth ?? null,
        };
        return answered(asked, () => context.childFigures.load(area.code, asked));
      },
    }),
  }));
}

async function answered<Answer>(asked: LoadAsked, answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof Defect) || !ABOUT_THE_QUESTION.includes(error.code)) throw error;
    throw new Fault('BAD_USER_INPUT', error.message, {
      found: `months ${asked.months}, requestsPerMonth ${asked.requestsPerMonth}, asOf ${asked.asOf}`,
      expected: '1 to 24 months, 0 to 100,000 requests a month, a day of our time',
      whatToDo: 'Correct "months", "requestsPerMonth" or "asOf".',
    });
  }
}
