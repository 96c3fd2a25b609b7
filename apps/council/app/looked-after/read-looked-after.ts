import type { LoaderFunctionArgs } from 'react-router';
import { allowedArea, childQuestion } from '../children/read-children.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { readFigureChoices, TOO_LONG } from '../measures/choices.ts';
import { careDefinitionsQuery, careMeasuresQuery } from '../operations/looked-after.ts';

/** What is asked about first. */
const FIRST = {
  measures: ['looked-after', 'started', 'ceased', 'placements', 'three-or-more-placements'],
  by: 'YEAR',
} as const;

/** Reads the measures of looked-after children that the address chooses, or that the person may not know. */
export async function readLookedAfter(args: LoaderFunctionArgs) {
  const question = childQuestion(args);
  const { council, code, asAt, url } = question;
  const known = await council.ask(careDefinitionsQuery, {});
  const definitions = known.data?.lookedAfterMeasureDefinitions;
  if (definitions === undefined) throw new Response(null, { status: faultStatus(known.missing) });
  const choices = readFigureChoices(
    url.searchParams,
    definitions.map(({ id }) => id),
    FIRST,
  );
  const { measures, by, from, until } = choices;
  const span = choices.errors.length === 0 ? { from, until } : { from: null, until: null };
  const variables = { code, ids: [...measures], by, ...span, asOf: asAt.day };
  const answer = await council.ask(careMeasuresQuery, variables);
  const area = allowedArea(question, answer, ({ lookedAfterReturns }) => lookedAfterReturns);
  const head = { asAt, choices, definitions };
  if (area.refused) return { ...area, ...head };
  const tooLong = answer.missing.some((each) => each.code === 'BAD_USER_INPUT');
  if (area.lookedAfterMeasures === null && !tooLong) throw new Response(null, { status: 503 });
  return {
    ...head,
    refused: false as const,
    code,
    name: area.name,
    returns: area.returns,
    series: area.lookedAfterMeasures ?? [],
    errors: [
      ...(asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]),
      ...choices.errors,
      ...(tooLong ? [{ field: 'from', text: TOO_LONG }] : []),
    ],
  };
}
