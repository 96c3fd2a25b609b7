import type { LoaderFunctionArgs } from 'react-router';
import { allowedArea, childQuestion } from '../children/read-children.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { measureDefinitionsQuery, measuresQuery } from '../operations/assessment.ts';
import { readFigureChoices, TOO_LONG } from '../measures/choices.ts';

/** What is asked about first: those in time with and without exceptions. */
const FIRST = {
  measures: ['requests-received', 'plans-issued', 'plans-in-time', 'plans-in-time-without-exceptions'],
  by: 'MONTH',
} as const;

/** Reads the measures that the address chooses, period by period, or that the person may not know. */
export async function readAssessments(args: LoaderFunctionArgs) {
  const question = childQuestion(args);
  const { council, code, asAt, url } = question;
  const known = await council.ask(measureDefinitionsQuery, {});
  const definitions = known.data?.sendMeasureDefinitions;
  if (definitions === undefined) throw new Response(null, { status: faultStatus(known.missing) });
  const choices = readFigureChoices(
    url.searchParams,
    definitions.map(({ id }) => id),
    FIRST,
  );
  const { measures, by, from, until } = choices;
  const span = choices.errors.length === 0 ? { from, until } : { from: null, until: null };
  const answer = await council.ask(measuresQuery, { code, ids: [...measures], by, ...span, asOf: asAt.day });
  const area = allowedArea(question, answer, ({ sendReturns }) => sendReturns);
  const head = { asAt, choices, definitions };
  if (area.refused) return { ...area, ...head };
  const tooLong = answer.missing.some((each) => each.code === 'BAD_USER_INPUT');
  if (area.sendMeasures === null && !tooLong) throw new Response(null, { status: 503 });
  return {
    ...head,
    refused: false as const,
    code,
    name: area.name,
    returns: area.returns,
    series: area.sendMeasures ?? [],
    errors: [
      ...(asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]),
      ...choices.errors,
      ...(tooLong ? [{ field: 'from', text: TOO_LONG }] : []),
    ],
  };
}
