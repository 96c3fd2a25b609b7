import { isMadeUp } from '@golden-thread/sen2';
import type { ReturnView } from '../records/figures.ts';
import type { SendBuilder } from './builder.ts';

/** `SendReturn`: a return of plans and assessments that figures are computed from. */
export function addSendReturn({ builder }: SendBuilder) {
  const count = builder.objectRef<readonly [string, number]>('SendReturnCount').implement({
    description: 'How many records of one kind a return has.',
    fields: (t) => ({
      module: t.string({
        description: 'The kind of record, such as "requests".',
        resolve: ([module]) => module,
      }),
      count: t.int({ description: 'How many there are.', resolve: ([, records]) => records }),
    }),
  });
  return builder.objectRef<ReturnView>('SendReturn').implement({
    description: 'A SEN2 return, or an extract in its layout, that figures are computed from.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its id in the local area: layout year, hyphen, number.' }),
      layoutYear: t.exposeInt('layoutYear', { description: 'The collection year whose layout it is in.' }),
      fromDate: t.expose('fromDate', { type: 'Date', description: 'The first day it tells of.' }),
      untilDate: t.expose('untilDate', {
        type: 'Date',
        description: 'The last day for which its requests, decisions, plans and ends are whole.',
      }),
      censusDate: t.expose('censusDate', {
        type: 'Date',
        description: 'The day whose plans in force it tells of.',
      }),
      knownDate: t.expose('knownDate', { type: 'Date', description: 'The day from which it counts.' }),
      authority: t.exposeString('authority', {
        nullable: true,
        description:
          'The DfE number of the authority in its header, such as "372"; null where it does not say, or was imported before this was kept.',
      }),
      madeUp: t.boolean({
        description:
          'Whether it is of nobody: its header gives the authority 999, as that of every sample does. False too where the header does not say.',
        resolve: ({ authority }) => isMadeUp(authority),
      }),
      importedAt: t.expose('importedAt', { type: 'DateTime', description: 'When it was imported, in UTC.' }),
      counts: t.exposeBoolean('counts', {
        description:
          'Whether it counts on the day: neither undone nor erased, nor replaced by one known later.',
      }),
      undoneDate: t.expose('undoneDate', {
        type: 'Date',
        nullable: true,
        description:
          'The day from which it counts no more; null where it was not undone by the day asked about.',
      }),
      undoneBecause: t.exposeString('undoneBecause', {
        nullable: true,
        description:
          'Why it was undone; null where it was not, and for who may not read records of children.',
      }),
      erasedDate: t.expose('erasedDate', {
        type: 'Date',
        nullable: true,
        description:
          'The day its records were erased, so that it counts on no day at all; null where they are kept.',
      }),
      records: t.field({
        type: [count],
        nullable: true,
        description: 'How many records of each kind it has; null for who may not read records of children.',
        resolve: ({ records }) => (records === null ? null : Object.entries(records)),
      }),
    }),
  });
}
