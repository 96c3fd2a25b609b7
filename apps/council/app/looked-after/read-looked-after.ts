import type { LoaderFunctionArgs } from 'react-router';
import { readMeasures } from '../measures/read-measures.ts';
import { careDefinitionsQuery, careMeasuresQuery } from '../operations/looked-after.ts';

/** What is asked about first. */
const FIRST = {
  measures: ['looked-after', 'started', 'ceased', 'placements', 'three-or-more-placements'],
  by: 'YEAR',
} as const;

/** Reads the measures of looked-after children that the address chooses, or that the person may not know. */
export const readLookedAfter = (args: LoaderFunctionArgs) =>
  readMeasures(args, {
    first: FIRST,
    definitions: (council) => council.ask(careDefinitionsQuery, {}),
    measures: (council, asked) => council.ask(careMeasuresQuery, { ...asked }),
  });
