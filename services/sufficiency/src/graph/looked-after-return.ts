import type { CareReturnView } from '../figures/care-figure.ts';
import type { SufficiencyBuilder } from './builder.ts';

/** `LookedAfterReturn`: a return of children looked after that figures are computed from. */
export function addLookedAfterReturn({ builder }: SufficiencyBuilder) {
  const count = builder.objectRef<readonly [string, number]>('LookedAfterReturnCount').implement({
    description: 'How many records of one table a return has, or how many break one rule.',
    fields: (t) => ({
      of: t.string({
        description: 'The table, such as "episodes", or the code of the rule.',
        resolve: ([of]) => of,
      }),
      count: t.int({ description: 'How many there are.', resolve: ([, records]) => records }),
    }),
  });
  return builder.objectRef<CareReturnView>('LookedAfterReturn').implement({
    description: 'A return of children looked after (SSDA903) of one year, that figures are computed from.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its id in the local area: year, hyphen, number.' }),
      year: t.exposeInt('year', {
        description: 'The collection year by the calendar year it begins in: 2024 ends on 31 March 2025.',
      }),
      fromDate: t.expose('fromDate', { type: 'Date', description: 'The first day it tells of, 1 April.' }),
      untilDate: t.expose('untilDate', { type: 'Date', description: 'The last day it tells of, 31 March.' }),
      knownDate: t.expose('knownDate', { type: 'Date', description: 'The day from which it is known.' }),
      countsFromDate: t.expose('countsFromDate', {
        type: 'Date',
        description:
          'The day from which it counts for who asks: the day it is known from, or of rounded figures, which are told as at Mondays, the first Monday from then on.',
      }),
      authority: t.exposeString('authority', {
        nullable: true,
        description: 'As its files name the authority, where they name several; null where they have one.',
      }),
      madeUp: t.exposeBoolean('madeUp', {
        description:
          'Whether it is of nobody: children in it have numbers that begin with MADEUP, as those of every sample do. False too where it was imported before this was kept.',
      }),
      importedAt: t.expose('importedAt', { type: 'DateTime', description: 'When it was imported, in UTC.' }),
      counts: t.exposeBoolean('counts', {
        description:
          'Whether it counts on the day: neither undone nor erased, nor replaced by one of the same year known later.',
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
        description: 'How many records of each table it has; null for who may not read records of children.',
        resolve: ({ records }) => (records === null ? null : Object.entries(records)),
      }),
      findings: t.field({
        type: [count],
        nullable: true,
        description:
          'How many of its records break each rule of the return: it was kept all the same. Null for who may not read records of children.',
        resolve: ({ findings }) => (findings === null ? null : Object.entries(findings)),
      }),
    }),
  });
}
