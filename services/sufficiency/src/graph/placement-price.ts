import type { CostSector, UnitCost } from '@golden-thread/sufficiency/cost';
import { PLACEMENT_TYPES } from '@golden-thread/sufficiency/demand';
import { describedValues } from '@golden-thread/subgraph';
import { Fault } from '@golden-thread/subgraph/server';
import type { SufficiencyBuilder } from './builder.ts';

const types = [...PLACEMENT_TYPES.types.map(({ id }) => id), 'other'];
const LARGEST_PRICES = 40;
/** A hundred thousand pounds a week. */
const LARGEST_PENCE = 10_000_000;

/** `PlacementSector`: who provides a placement. */
export function addPlacementSector({ builder }: SufficiencyBuilder) {
  return builder.enumType('PlacementSector', {
    description: 'Who provides a placement.',
    values: describedValues<CostSector>({
      'in-house': 'The council itself.',
      independent: 'Somebody it buys from; another council too.',
    }),
  });
}

/** `PlacementPriceInput`: what a placement costs a week, as whoever asks knows it. */
export function addPlacementPrice(
  { builder }: SufficiencyBuilder,
  sector: ReturnType<typeof addPlacementSector>,
) {
  return builder.inputType('PlacementPriceInput', {
    description: 'What a placement costs a week.',
    fields: (t) => ({
      placementTypeId: t.string({
        required: true,
        description: `A type of placement without its provider: ${types.join(', ')}.`,
      }),
      sector: t.field({
        type: sector,
        required: false,
        description: 'Who provides it; of all together when left out.',
      }),
      perWeekPence: t.int({ required: true, description: 'Whole pence for seven nights, 0 to 10,000,000.' }),
      priceYear: t.int({
        required: false,
        description:
          'The financial year whose prices these are, by the calendar year it starts in; taken as it stands for every year when left out.',
      }),
    }),
  });
}

/** A price as it is given. */
interface GivenPrice {
  readonly placementTypeId: string;
  readonly sector?: CostSector | null | undefined;
  readonly perWeekPence: number;
  readonly priceYear?: number | null | undefined;
}

/** Prices as the forecast takes them. @throws Fault `BAD_USER_INPUT` */
export function checkedPrices(given: readonly GivenPrice[]): readonly UnitCost[] {
  const wrong = given.find(
    ({ perWeekPence, placementTypeId, priceYear }) =>
      !types.includes(placementTypeId) ||
      perWeekPence < 0 ||
      perWeekPence > LARGEST_PENCE ||
      (priceYear != null && (priceYear < 2_000 || priceYear > 2_100)),
  );
  if (wrong !== undefined || given.length > LARGEST_PRICES)
    throw new Fault('BAD_USER_INPUT', '"prices" cannot be answered.', {
      found: wrong === undefined ? `${given.length} prices` : JSON.stringify(wrong).slice(0, 200),
      expected: `${LARGEST_PRICES} prices at most, of ${types.join(', ')}, 0 to 10,000,000 pence, of a year from 2000 to 2100`,
      whatToDo: 'Correct the prices.',
    });
  return given.map(({ perWeekPence, placementTypeId, priceYear, sector }) => ({
    placementTypeId,
    sector: sector ?? null,
    perWeekPence,
    priceYear: priceYear ?? null,
    source: { sourceId: 'asked-with', place: 'prices of the question' },
  }));
}
