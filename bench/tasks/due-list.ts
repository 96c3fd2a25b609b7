import { inWords } from '../due-list/in-words.ts';
import { plainAnswer } from '../due-list/plain-answer.ts';
import { sendHouse } from '../due-list/send-house.ts';
import type { BenchTask } from '../task.ts';

const council = 'E08000018';
const asOf = '2025-03-05';
const due = `
  dueList(asOf: "${asOf}") { rows { clock { id } team adviceFrom
    owed { late within { weeks count } later unknown total } excused { late total } } }`;
const timeliness = `
  sendMeasures(ids: ["plans-in-time"], by: MONTH, from: "2024-01-01", until: "2024-12-31", asOf: "${asOf}") {
    figures { period { label } value numerator denominator reason } }`;

/**
 * One council's due list and its timeliness by month, asked of the subgraph in one request by a caseworker, with England's size in the
 * same tables, and then each of the two by itself, of which the goal is. Nothing of an answer is kept for the next.
 */
export const dueListTask: BenchTask = {
  name: 'due list and monthly timeliness of a council of 3,600 plans, beside 640,000 plans',
  prepare: async () => {
    const house = await sendHouse([
      { code: council, plans: 3_600, casework: true },
      { code: 'E06000015', plans: 640_000, casework: false },
      { code: 'E06000066', plans: 3_600, casework: true },
    ]);
    const plain = await plainAnswer(house.cluster, council);
    return {
      goalMs: 50,
      rounds: 41,
      close: async () => {
        await plain.close();
        await house.close();
      },
      ours: {
        name: 'the subgraph, reading what may still be owed',
        run: async () => {
          const { dueList, sendMeasures } = (await house.ask(due + timeliness)) as never as {
            readonly dueList: { readonly rows: Parameters<typeof inWords>[0] };
            readonly sendMeasures: readonly { readonly figures: Parameters<typeof inWords>[1] }[];
          };
          return inWords(
            dueList.rows,
            sendMeasures.flatMap(({ figures }) => figures),
          );
        },
      },
      parts: [
        { name: 'the due list alone', run: async () => JSON.stringify(await house.ask(due)) },
        {
          name: 'the timeliness by month alone',
          run: async () => JSON.stringify(await house.ask(timeliness)),
        },
      ],
      baseline: {
        name: 'every row of the council, and the same functions over all of them',
        run: () => plain.ask(asOf),
      },
    };
  },
};
