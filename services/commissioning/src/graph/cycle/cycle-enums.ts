import type { CommissioningLevel, CommissioningStage, MatrixEntry } from '@golden-thread/commissioning/cycle';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';

const UNKNOWN = 'Not stated.';

/** The enums of the cycle of commissioning. */
export function addCycleEnums({ builder }: CommissioningBuilder) {
  return {
    stage: builder.enumType('CommissioningStage', {
      description: 'Where in the cycle of commissioning something stands.',
      values: describedValues<CommissioningStage | 'unknown'>({
        understand: 'Finding out what is needed and what there is.',
        plan: 'Deciding what to do, and with what.',
        do: 'Doing it: buying, providing, changing.',
        review: 'Looking at what came of it.',
        unknown: UNKNOWN,
      }),
    }),
    level: builder.enumType('CommissioningLevel', {
      description: 'For whom something is commissioned.',
      values: describedValues<CommissioningLevel | 'unknown'>({
        individual: 'For single children.',
        operational: 'For a service or a group of services.',
        strategic: 'For everybody.',
        unknown: UNKNOWN,
      }),
    }),
    matrixEntry: builder.enumType('MatrixEntryKind', {
      description: 'What stands in a cell of a matrix.',
      values: describedValues<MatrixEntry['kind']>({
        text: 'Words.',
        ticked: 'A tick.',
        blank: 'Nothing: the document leaves it empty.',
        unknown: 'It cannot be told: the mark did not survive in the text.',
      }),
    }),
    served: builder.enumType('MatrixLineServed', {
      description: 'Whether anything serves a line of a matrix.',
      values: describedValues<'yes' | 'no' | 'unknown'>({
        yes: 'A cell of it holds words or a tick.',
        no: 'Every cell of it is blank in the document.',
        unknown: 'No cell of it is known to hold anything, and the mark of one or more was lost.',
      }),
    }),
  };
}

export type CycleEnums = ReturnType<typeof addCycleEnums>;
