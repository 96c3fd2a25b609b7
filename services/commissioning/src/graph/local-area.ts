import type { CommissioningBuilder } from './builder.ts';

/** `LocalArea`: owned by this subgraph; each domain extends it. */
export function addLocalArea({ builder, refs, values }: CommissioningBuilder): void {
  refs.localArea.implement({
    description: 'A council area and its health partner.',
    fields: (t) => ({
      code: t.exposeID('code', {
        description: 'Code of the local authority, as the Office for National Statistics gives it.',
      }),
      name: t.exposeString('name', { description: 'Its name.' }),
      framework: t.expose('framework', {
        type: refs.framework,
        nullable: true,
        description: 'Its outcomes framework; null when none is published.',
      }),
      bodies: t.field({
        type: [refs.body],
        description: 'Its boards, groups, panels and commissions, in the order published.',
        resolve: (area) => [...area.bodies.values()],
      }),
      organisations: t.field({
        type: [refs.organisation],
        description: 'Its organisations, in the order published.',
        resolve: (area) => [...area.organisations.values()],
      }),
      intentions: t.field({
        type: [refs.intention],
        description: 'What its partners intend to commission together, in the order published.',
        resolve: (area) => [...area.intentions.values()],
      }),
      commissioningFigures: t.field({
        type: [values.figure],
        nullable: true,
        description: 'Published figures of joint commissioning: reported, recomputed and the difference.',
        resolve: (area) => area.figures,
      }),
    }),
  });
  builder.asEntity(refs.localArea, {
    key: builder.selection<{ code: string }>('code'),
    resolveReference: async ({ code }, context) => (await context.area(code)) as never,
  });
}
