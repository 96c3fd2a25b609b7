import type { LoaderFunctionArgs } from 'react-router';
import { readAsAt } from '../as-at.ts';
import { councilContext } from '../council-context.ts';
import { everyPage } from '../graph/every-page.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { nationalMeasuresQuery, nationalPlacesQuery, nationalQuery } from '../operations/national.ts';
import { choiceVariables, readChoices } from './choices.ts';

export const MEASURES_A_PAGE = 20;

/** The area of the address, the national tables' own part of it, and what the address chooses. */
export async function readNationalHead({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const url = new URL(request.url);
  const asAt = readAsAt(url, council.today);
  const code = params['code'] ?? '';
  const answer = await council.ask(nationalQuery, { code });
  const area = answer.data?.localArea;
  if (area === null || area === undefined) throw new Response(null, { status: faultStatus(answer.missing) });
  if (area.national === null && answer.missing.length > 0) throw new Response(null, { status: 503 });
  return {
    council,
    code,
    name: area.name,
    national: area.national,
    asAt,
    choices: readChoices(url.searchParams),
  };
}

/** One page of the national measures of an area, as chosen. A page past the end is the last. */
export async function readNational(args: LoaderFunctionArgs) {
  const { council, national, ...head } = await readNationalHead(args);
  const { code, asAt, choices } = head;
  const { topic, search, ...how } = choiceVariables(choices);
  const topics = national?.topics ?? [];
  if (topics.length === 0) return { ...head, topics, total: 0, pages: 1, measures: [] };
  const places = await everyPage(
    (after) => council.ask(nationalPlacesQuery, { code, topic, search, after }),
    (data) => {
      const list = data.localArea?.national?.measures;
      // Where a page begins is told by the cursor before it.
      return list && { ...list, edges: list.edges.map(({ cursor }) => ({ node: cursor })) };
    },
  );
  if (places.nodes === null) throw new Response(null, { status: 503 });
  const pages = Math.max(1, Math.ceil(places.nodes.length / MEASURES_A_PAGE));
  const page = Math.min(choices.page, pages);
  const answer = await council.ask(nationalMeasuresQuery, {
    code,
    topic,
    search,
    ...how,
    byDate: asAt.inAddress,
    first: MEASURES_A_PAGE,
    after: page === 1 ? null : (places.nodes[(page - 1) * MEASURES_A_PAGE - 1] ?? null),
  });
  const list = answer.data?.localArea?.national?.measures;
  if (list === null || list === undefined) throw new Response(null, { status: 503 });
  return {
    ...head,
    choices: { ...choices, page },
    topics,
    total: places.nodes.length,
    pages,
    measures: list.edges.map(({ node }) => node),
  };
}

/** Every national measure of an area that is wanted, compared as chosen; none where nothing is imported. */
export async function readEveryMeasure(args: LoaderFunctionArgs) {
  const { council, national, ...head } = await readNationalHead(args);
  const { code, asAt, choices } = head;
  if (national === null) return { ...head, measures: [] };
  const { nodes } = await everyPage(
    (after) =>
      council.ask(nationalMeasuresQuery, {
        code,
        ...choiceVariables(choices),
        byDate: asAt.inAddress,
        first: 100,
        after,
      }),
    (data) => data.localArea?.national?.measures,
  );
  if (nodes === null) throw new Response(null, { status: 503 });
  return { ...head, measures: nodes };
}
