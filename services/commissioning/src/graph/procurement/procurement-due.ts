import {
  procurementDue,
  type DayNotKnown,
  type Due,
  type DueItem,
} from '@golden-thread/commissioning/procurement';
import type { IsoDate } from '@golden-thread/outcomes';
import { globalId } from '@golden-thread/subgraph';
import { Fault } from '@golden-thread/subgraph/server';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { ProcurementEnums } from './procurement-enums.ts';
import { procurementOn } from './procurement-on.ts';

type Of<T> = { readonly area: CommissioningArea; readonly of: T };
interface DueNode {
  readonly area: CommissioningArea;
  readonly due: Due;
}

/** `LocalArea.procurementDue`: what falls due of contracts and visits, soonest first. */
export function addProcurementDue({ builder, refs }: CommissioningBuilder, enums: ProcurementEnums): void {
  const idOf = (area: CommissioningArea, id: string | null) => (id === null ? null : globalId(area.code, id));
  const item = builder.objectRef<Of<DueItem>>('ProcurementDueItem').implement({
    description: 'Something that falls due on a day.',
    fields: (t) => ({
      kind: t.field({ type: enums.dueKind, description: 'What falls due.', resolve: ({ of }) => of.kind }),
      title: t.string({ description: 'The contract, setting or finding.', resolve: ({ of }) => of.title }),
      contractId: t.id({
        nullable: true,
        description: 'Id of the contract; null when there is none.',
        resolve: ({ area, of }) => idOf(area, of.contractId),
      }),
      visitId: t.id({
        nullable: true,
        description: 'Of a finding: id of the visit that found it. Null for all else.',
        resolve: ({ area, of }) => idOf(area, of.visitId),
      }),
      dueDate: t.field({ type: 'Date', description: 'Its day.', resolve: ({ of }) => of.dueDate }),
      isOverdue: t.boolean({
        description: 'Whether its day had passed without it being done.',
        resolve: ({ of }) => of.isOverdue,
      }),
    }),
  });
  const notKnown = builder.objectRef<Of<DayNotKnown>>('ProcurementNotKnown').implement({
    description: 'Something whose day nobody knows: it is neither due nor in order.',
    fields: (t) => ({
      kind: t.field({ type: enums.dueKind, description: 'What it is.', resolve: ({ of }) => of.kind }),
      title: t.string({ description: 'The contract, setting or finding.', resolve: ({ of }) => of.title }),
      contractId: t.id({
        nullable: true,
        description: 'Id of the contract; null when there is none.',
        resolve: ({ area, of }) => idOf(area, of.contractId),
      }),
      why: t.field({
        type: enums.whyNotKnown,
        description: 'Why it is not known.',
        resolve: ({ of }) => of.why,
      }),
    }),
  });
  const due = builder.objectRef<DueNode>('ProcurementDue').implement({
    description: 'What falls due of contracts and visits.',
    fields: (t) => ({
      items: t.field({
        type: [item],
        description: 'Soonest first, with everything that is overdue.',
        resolve: ({ area, due: { items } }) => items.map((of) => ({ area, of })),
      }),
      notKnown: t.field({
        type: [notKnown],
        description: 'What nobody knows the day of.',
        resolve: ({ area, due: { notKnown: unknown } }) => unknown.map((of) => ({ area, of })),
      }),
    }),
  });
  builder.objectField(refs.localArea, 'procurementDue', (t) =>
    t.field({
      type: due,
      description: 'What falls due of contracts and quality visits between two days, as at a third.',
      args: {
        from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
        to: t.arg({ type: 'Date', required: true, description: 'The last day, itself included.' }),
        asOf: t.arg({
          type: 'Date',
          required: false,
          description: 'The day to read it as at. Today when left out.',
        }),
      },
      resolve: async (area, { from, to, asOf }, context) => {
        mustFollow(from, to);
        const day = asOf ?? context.todayDate;
        return {
          area,
          due: procurementDue(await procurementOn(area, context, day), { from, to, asOf: day }),
        };
      },
    }),
  );
}

/** @throws Fault `BAD_USER_INPUT` when the last day is before the first. */
function mustFollow(from: IsoDate, to: IsoDate): void {
  if (from <= to) return;
  throw new Fault('BAD_USER_INPUT', 'The last day is before the first.', {
    found: `${from} to ${to}`,
    expected: 'a first day, then a last day',
    whatToDo: 'Correct "from" or "to".',
  });
}
