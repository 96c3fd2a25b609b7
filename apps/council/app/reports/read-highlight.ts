import type { LoaderFunctionArgs } from 'react-router';
import { actionAddress, graphId } from '../addresses.ts';
import { councilContext } from '../council-context.ts';
import { askWithNames } from '../graph/ask-with-names.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { highlightReportQuery } from '../operations/report.ts';
import { planTitleQuery } from '../operations/plan.ts';
import { highlightDocument } from './highlight-document.ts';
import { readBy } from './read-by.ts';
import { readReportMonth } from './report-month.ts';

/**
 * Reads the highlight report of a group for the month of the address. The page and its files all show this, so they
 * cannot differ. Where the month cannot be read there is no report, and the error says why.
 */
export async function readHighlight({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const asked = readReportMonth(new URL(request.url), council.today);
  const code = params['code'] ?? '';
  const id = graphId(code, params['planId'] ?? '');
  const groupId = graphId(code, params['bodyId'] ?? '');
  const { month } = asked;
  if (month === null) {
    const { data, missing } = await council.ask(planTitleQuery, { id });
    const plan = data?.improvementPlan;
    if (plan === null || plan === undefined) throw new Response(null, { status: faultStatus(missing) });
    return { code, plan, groupId, asked, report: null, missing, fileName: '' };
  }
  const { data, missing } = await askWithNames(
    (names) => council.ask(highlightReportQuery, { id, groupId, from: month.from, asOf: month.until, names }),
    ({ improvementPlan }) => improvementPlan !== null,
  );
  const plan = data?.improvementPlan;
  const highlight = plan?.highlightReport;
  if (plan === null || plan === undefined || highlight === null || highlight === undefined) {
    throw new Response(null, { status: faultStatus(missing) });
  }
  return {
    code,
    plan: { id: plan.id, title: plan.title },
    groupId,
    asked,
    report: highlightDocument(plan, highlight, {
      month,
      readBy: readBy(council.viewer, code),
      addressOf: (ref) => actionAddress(plan.id, ref, month.until === council.today ? null : month.until),
    }),
    missing,
    fileName: `highlight-report-${params['bodyId'] ?? ''}-${month.month}`,
  };
}
