import { pageByKey } from '@golden-thread/subgraph';
import { caseOrder, compareCaseKeys } from '../records/due-case.ts';
import type { DueFigures } from '../records/due-figures.ts';
import type { SendBuilder } from './builder.ts';
import { addDueCase } from './due-case.ts';
import { addDueRow, addDueUntold } from './due-row.ts';
import type { ClockRef } from './statutory-clock.ts';

/** `DueList`: what is late and what falls due, by clock, team and source of advice. */
export function addDueList(house: SendBuilder, clock: ClockRef) {
  const { builder, enums } = house;
  const untold = addDueUntold(house);
  const row = addDueRow(house, clock, untold);
  const cases = addDueCase(house, clock);
  return builder.objectRef<DueFigures>('DueList').implement({
    description:
      'What is late on a day and what falls due in the weeks after it, as far as the records known by then tell.',
    fields: (t) => ({
      asOf: t.expose('asAt', {
        type: 'Date',
        description:
          'The day it is read as at; of rounded figures the Monday on or before the day asked about.',
      }),
      knownUntilDate: t.expose('knownUntilDate', {
        type: 'Date',
        nullable: true,
        description:
          'The last day whose requests and decisions the records tell of: what was done since is not in it. Null where no return is known.',
      }),
      plansUntilDate: t.expose('plansUntilDate', {
        type: 'Date',
        nullable: true,
        description:
          'The last day whose plans and reviews the records tell of; null where no return is known.',
      }),
      protection: t.expose('protection', {
        type: enums.protection,
        description: 'How its counts are protected for who asks.',
      }),
      rows: t.field({
        type: [row],
        description:
          'Counts by clock, team and source of advice, in the order of clocks; empty where nothing is owed.',
        resolve: ({ rows }) => [...rows],
      }),
      leftOut: t.field({
        type: [untold],
        description:
          'Records of which something may be owed and no clock can be made; empty where every one has its clocks.',
        resolve: ({ leftOut: left }) => [...left],
      }),
      cases: t.field({
        type: cases,
        nullable: true,
        description:
          'Every case counted, the most urgent first; null for who may not read records of children.',
        args: {
          first: t.arg.int({ required: false, description: 'Entries wanted, 1 to 100; 25 when left out.' }),
          after: t.arg.string({ required: false, description: 'The cursor to continue after.' }),
        },
        resolve: async ({ cases: kept, asAt }, args) =>
          kept === null
            ? null
            : pageByKey(
                await kept(),
                { list: `due ${asAt}`, keyOf: caseOrder, compare: compareCaseKeys },
                args,
              ),
      }),
    }),
  });
}
