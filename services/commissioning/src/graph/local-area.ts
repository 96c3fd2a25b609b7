import { holdsOn } from '@golden-thread/governance';
import { addAreaDocument } from './area-document.ts';
import { addAreaLine } from './area-line.ts';
import type { CommissioningBuilder } from './builder.ts';
import type { addIndicators } from './indicator.ts';
import { addLeftOutIndicator } from './left-out-indicator.ts';
import type { addNationalArea } from './national-area.ts';

/** `LocalArea`: owned by this subgraph; each domain extends it. */
export function addLocalArea(
  house: CommissioningBuilder,
  national: ReturnType<typeof addNationalArea>,
  indicator: ReturnType<typeof addIndicators>,
): void {
  const { builder, refs, values } = house;
  const areaLine = addAreaLine(house);
  const areaDocument = addAreaDocument(house);
  const leftOutIndicator = addLeftOutIndicator(house);
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
      leftOut: t.expose('leftOut', {
        type: [leftOutIndicator],
        description:
          'Indicators of the framework it adopted that it does not collect, each with the reason, in the order of that framework; none where it wrote its own.',
      }),
      national: t.field({
        type: national.area,
        nullable: true,
        description: 'The same area in the national tables; null when none that has it has been imported.',
        resolve: async ({ code }, _args, context) => {
          const area = (await context.national.catalogue()).areas.get(code);
          return area === undefined ? null : { code: area.code ?? code, area };
        },
      }),
      nationalIndicators: t.field({
        type: [indicator],
        description:
          'Its indicators that name a national measure, of any domain and whether or not they tell of an outcome, in the order published.',
        resolve: (area) => area.nationalIndicators,
      }),
      bodies: t.field({
        type: [refs.body],
        description:
          'Its boards, groups, panels and commissions, in the order published: those that existed on the day, or all that ever did when no day is given.',
        args: { asOf: t.arg({ type: 'Date', required: false, description: 'The day they existed on.' }) },
        resolve: (area, { asOf }) =>
          [...area.bodies.values()].filter(
            ({ body }) => asOf === null || asOf === undefined || holdsOn(body, asOf),
          ),
      }),
      governanceLines: t.field({
        type: [areaLine],
        description:
          'Who answers to whom on the day: the lines between its bodies in the order published, then their decision rights.',
        args: {
          asOf: t.arg({
            type: 'Date',
            required: false,
            description: 'The day to read them as at. Today when left out.',
          }),
        },
        resolve: (area, { asOf }, context) => area.lines(asOf ?? context.todayDate),
      }),
      organisations: t.field({
        type: [refs.organisation],
        description: 'Its organisations, in the order published.',
        resolve: (area) => [...area.organisations.values()],
      }),
      documents: t.field({
        type: [areaDocument],
        description:
          'The documents and datasets that facts about it were carried over from, each with its licence, in the order published.',
        resolve: (area) => area.documents,
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
