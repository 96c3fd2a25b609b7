import type { UnitCostView } from '../area/market-views.ts';
import type { LocalAreaRef, SufficiencyBuilder } from './builder.ts';
import type { addPlacementSector } from './placement-price.ts';

/** `LocalArea.unitCosts`: what placements cost a week, as the area tells it. */
export function addUnitCosts(
  { builder, values }: SufficiencyBuilder,
  localArea: LocalAreaRef,
  sector: ReturnType<typeof addPlacementSector>,
): void {
  const cost = builder.objectRef<UnitCostView>('UnitCost').implement({
    description: 'What a placement of one type costs a week.',
    fields: (t) => ({
      placementTypeId: t.exposeString('placementTypeId', {
        description: 'The type of placement without its provider, such as residential.',
      }),
      sector: t.expose('sector', {
        type: sector,
        nullable: true,
        description: 'Who provides it; null when the price is of all together.',
      }),
      perWeekPence: t.exposeInt('perWeekPence', { description: 'Whole pence for seven nights.' }),
      priceYear: t.exposeInt('priceYear', {
        nullable: true,
        description:
          'The financial year whose prices these are, by the calendar year it starts in; null when nobody tells it.',
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is told.' }),
    }),
  });
  builder.objectFields(localArea, (t) => ({
    unitCosts: t.field({
      type: [cost],
      nullable: true,
      description:
        'What placements cost it a week; a forecast is priced with them unless it is asked with others. Empty when none is told of.',
      resolve: ({ market }) => [...market.unitCostViews],
    }),
  }));
}
