import type { LoaderFunctionArgs } from 'react-router';
import { graphId } from '../addresses.ts';
import { readAsAt } from '../as-at.ts';
import { councilContext } from '../council-context.ts';
import { askWithNames } from '../graph/ask-with-names.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { scorecardQuery } from '../operations/report.ts';
import { readBy } from './read-by.ts';
import { scorecardDocument } from './scorecard-document.ts';

/** Reads the scorecard of a plan as at the day of the address. The page and its files all show this, so they cannot differ. */
export async function readScorecard({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const asAt = readAsAt(new URL(request.url), council.today);
  const code = params['code'] ?? '';
  const id = graphId(code, params['planId'] ?? '');
  const { data, missing } = await askWithNames(
    (names) => council.ask(scorecardQuery, { id, asOf: asAt.day, names }),
    ({ improvementPlan }) => improvementPlan !== null,
  );
  const plan = data?.improvementPlan;
  if (plan === null || plan === undefined) throw new Response(null, { status: faultStatus(missing) });
  return {
    code,
    plan: { id: plan.id, title: plan.title },
    report: scorecardDocument(plan, asAt.day, readBy(council.viewer, code)),
    missing,
    asAt,
    fileName: `scorecard-as-at-${asAt.day}`,
  };
}
