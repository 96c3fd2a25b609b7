import { addConnectionType, type SubgraphBuilder } from '@golden-thread/subgraph';
import type { DueCaseView } from '../records/due-figures.ts';
import type { SendBuilder } from './builder.ts';
import { clockOf, type ClockRef } from './statutory-clock.ts';

/** `DueCase` and its connection: single cases, for those who may read records of children. */
export function addDueCase({ builder, enums, pageInfo }: SendBuilder, clock: ClockRef) {
  const node = builder.objectRef<DueCaseView>('DueCase').implement({
    description: 'One case that is owed. Its id is by chance, and it names nobody.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Opaque; the same as long as the same return tells of it.' }),
      clock: t.field({
        type: clock,
        description: 'Which clock.',
        resolve: (parent) => clockOf(parent.clock),
      }),
      team: t.exposeString('team', {
        nullable: true,
        description: 'The team by its short name; null where the records do not say.',
      }),
      adviceFrom: t.expose('adviceFrom', {
        type: enums.adviceSource,
        nullable: true,
        description: 'Whom advice was asked of; null for every other clock.',
      }),
      dueOn: t.expose('dueOn', {
        type: 'Date',
        nullable: true,
        description: 'The last day in time; null where it cannot be told.',
      }),
      daysLeft: t.exposeInt('daysLeft', {
        nullable: true,
        description: 'Days to the last in time: 0 on it, negative after; null where it cannot be told.',
      }),
      excused: t.exposeBoolean('excused', { description: 'Whether an exception lifts the limit.' }),
      unknownBecause: t.exposeString('untold', {
        nullable: true,
        description: 'Why it cannot be told when it is due, as a sentence; null where it can.',
      }),
      remarks: t.stringList({
        description: 'How the records were read where they leave something open.',
        resolve: ({ remarks }) => [...remarks],
      }),
    }),
  });
  return addConnectionType<DueCaseView>(
    builder as unknown as SubgraphBuilder<object>,
    pageInfo,
    'DueCase',
    node,
    'cases that are owed, the most urgent first',
  );
}
