import type { LoaderFunctionArgs } from 'react-router';
import { graphId } from '../addresses.ts';
import { readAsAt } from '../as-at.ts';
import { councilContext } from '../council-context.ts';
import { askWithNames } from '../graph/ask-with-names.ts';
import { everyPage } from '../graph/every-page.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { planActionsQuery, planQuery } from '../operations/plan.ts';
import { filterErrors, readFilters } from './filters.ts';

/**
 * Reads a plan and those of its actions that the filters of the address leave, as at its day. The board and its CSV
 * both show this, so they cannot differ.
 */
export async function readBoard({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const url = new URL(request.url);
  const asAt = readAsAt(url, council.today);
  const filters = readFilters(url.searchParams);
  const code = params['code'] ?? '';
  const id = graphId(code, params['planId'] ?? '');
  const variables = {
    id,
    asOf: asAt.day,
    rating: filters.ratings.length > 0 ? [...filters.ratings] : null,
    priority: filters.priority === '' ? null : [filters.priority],
    search: filters.search === '' ? null : filters.search,
  };
  const [planAnswer, list] = await Promise.all([
    askWithNames(
      (names) => council.ask(planQuery, { id, asOf: asAt.day, names }),
      ({ improvementPlan }) => improvementPlan !== null,
    ),
    everyPage(
      (after) => council.ask(planActionsQuery, { ...variables, after }),
      (data) => data.improvementPlan?.actions,
    ),
  ]);
  const plan = planAnswer.data?.improvementPlan;
  if (plan === null || plan === undefined) {
    throw new Response(null, { status: faultStatus(planAnswer.missing) });
  }
  return {
    code,
    plan,
    actions: list.nodes,
    missing: [...planAnswer.missing, ...list.missing],
    filters,
    filterErrors: filterErrors(url.searchParams, { ...plan, states: plan.scheme.states }),
    asAt,
  };
}
