import type { ResultOf } from 'gql.tada';
import type { LoaderFunctionArgs } from 'react-router';
import { allowedArea, childQuestion } from '../children/read-children.ts';
import { loadQuery } from '../operations/load.ts';
import { readLoadChoices } from './load-choices.ts';

type Area = NonNullable<ResultOf<typeof loadQuery>['localArea']>;
export type LoadAnswer = NonNullable<Area['sendLoad']>;
export type LoadSeries = LoadAnswer['series'][number];
export type LoadEstimate = LoadSeries['months'][number]['estimate'];
export type LoadPath = NonNullable<LoadAnswer['change']['baseline']>;

/** Reads the requests and plans to come in an area, and the change that the address asks about, or that the person may not know. */
export async function readLoad(args: LoaderFunctionArgs) {
  const question = childQuestion(args);
  const { council, code, asAt, url } = question;
  const choices = readLoadChoices(url.searchParams);
  const answer = await council.ask(loadQuery, {
    code,
    months: choices.months,
    requestsPerMonth: choices.requests,
    asOf: asAt.day,
  });
  const area = allowedArea(question, answer);
  if (area.refused) return { ...area, asAt, choices };
  if (area.sendLoad === null) throw new Response(null, { status: 503 });
  return {
    refused: false as const,
    code,
    name: area.name,
    returns: area.returns,
    load: area.sendLoad,
    asAt,
    choices,
    errors: [...(asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]), ...choices.errors],
  };
}
