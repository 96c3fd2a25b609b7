import type { LoaderFunctionArgs } from 'react-router';
import { readMeasures } from '../measures/read-measures.ts';
import { measureDefinitionsQuery, measuresQuery } from '../operations/assessment.ts';

/** What is asked about first: those in time with and without exceptions. */
const FIRST = {
  measures: ['requests-received', 'plans-issued', 'plans-in-time', 'plans-in-time-without-exceptions'],
  by: 'MONTH',
} as const;

/** Reads the measures of assessments and plans that the address chooses, or that the person may not know. */
export const readAssessments = (args: LoaderFunctionArgs) =>
  readMeasures(args, {
    first: FIRST,
    definitions: (council) => council.ask(measureDefinitionsQuery, {}),
    measures: (council, asked) => council.ask(measuresQuery, { ...asked }),
  });
