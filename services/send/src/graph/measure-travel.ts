import type { DirectionOfTravel } from '@golden-thread/outcomes';
import type { SendBuilder } from './builder.ts';
import type { PlanEnums } from './plan-enums.ts';

/** A direction of travel, or how a figure stands against the baseline. */
export type TravelView = Pick<DirectionOfTravel, 'word' | 'change' | 'sentence'>;

/** `MeasureTravel`: which way a measure moves. */
export function addMeasureTravel({ builder }: SendBuilder, enums: PlanEnums) {
  return builder.objectRef<TravelView>('MeasureTravel').implement({
    description: 'Which way a measure moves, in words that say whether that is better.',
    fields: (t) => ({
      direction: t.expose('word', { type: enums.travelWord, description: 'Which way it moves.' }),
      change: t.exposeFloat('change', {
        nullable: true,
        description:
          'The later figure less the earlier, both rounded as printed; null when it cannot be told.',
      }),
      inWords: t.exposeString('sentence', {
        description: 'The same in a sentence with both figures; why not, where it cannot be told.',
      }),
    }),
  });
}

export type MeasureTravelRef = ReturnType<typeof addMeasureTravel>;
