import { pageByKey, unknownId } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from './builder.ts';
import { findById } from './find-by-id.ts';
import { byText, type addNationalArea } from './national-area.ts';

/** Where a reader enters this subgraph. An id that leads nowhere is a fault, not an empty answer. */
export function addQuery(
  { builder, refs }: CommissioningBuilder,
  national: ReturnType<typeof addNationalArea>,
): void {
  builder.queryType({
    description: 'What can be read.',
    fields: (t) => ({
      localArea: t.field({
        type: refs.localArea,
        nullable: true,
        description: 'One local area. An unknown code is refused with UNKNOWN_ID.',
        args: {
          code: t.arg.id({
            required: true,
            description: 'Code of the local authority, such as E08000018 for Rotherham.',
          }),
        },
        resolve: async (_root, { code }, context) =>
          (await context.area(code)) ??
          unknownId('local area', code, 'the code of a local area you may read, such as E08000018'),
      }),
      localAreas: t.field({
        type: [refs.localArea],
        description: 'Every local area the caller may read, by name.',
        resolve: (_root, _args, context) => context.areas(),
      }),
      body: t.field({
        type: refs.body,
        nullable: true,
        description: 'One board, group, panel or commission. An unknown id is refused with UNKNOWN_ID.',
        args: {
          id: t.arg.id({ required: true, description: 'Its id, such as E08000018:send-executive-board.' }),
        },
        resolve: async (_root, { id }, context) =>
          (await findById(context, id, (area) => area.bodies)) ?? unknownId('body', id),
      }),
      outcome: t.field({
        type: refs.outcome,
        nullable: true,
        description: 'One outcome. An unknown id is refused with UNKNOWN_ID.',
        args: { id: t.arg.id({ required: true, description: 'Its id: area code, colon, outcome.' }) },
        resolve: async (_root, { id }, context) =>
          (await findById(context, id, (area) => area.outcomes)) ?? unknownId('outcome', id),
      }),
      nationalArea: t.field({
        type: national.area,
        nullable: true,
        description:
          'One area of the national tables, whether this installation holds it or not. A code that no imported table has is refused with UNKNOWN_ID.',
        args: {
          code: t.arg.id({
            required: true,
            description: 'Its ONS code, today’s or a former one, such as E08000018.',
          }),
        },
        resolve: async (_root, { code }, context) => {
          const area = (await context.national.catalogue()).areas.get(String(code));
          if (area === undefined)
            return unknownId('national area', String(code), 'the ONS code of an area in an imported table');
          return { code: area.code ?? String(code), area };
        },
      }),
      nationalAreas: t.field({
        type: national.areas,
        description: 'Every area of the national tables that has been imported, by its code of today.',
        args: {
          first: t.arg.int({ required: false, description: 'Entries wanted, 1 to 100; 25 when left out.' }),
          after: t.arg.string({ required: false, description: 'The cursor to continue after.' }),
        },
        resolve: async (_root, args, context) => {
          const { areas } = await context.national.catalogue();
          const nodes = [...areas].flatMap(([code, area]) => (area.code === code ? [{ code, area }] : []));
          return pageByKey(
            nodes,
            { list: 'national areas', keyOf: ({ code }) => code, compare: byText },
            args,
          );
        },
      }),
    }),
  });
}
