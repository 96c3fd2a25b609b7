import type { LoaderFunctionArgs } from 'react-router';
import { graphId } from '../addresses.ts';
import { readAsAt } from '../as-at.ts';
import { councilContext } from '../council-context.ts';
import { askWithNames } from '../graph/ask-with-names.ts';
import { everyPage } from '../graph/every-page.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { actionComparisonsQuery } from '../operations/national.ts';
import { actionHistoryQuery, actionLinksQuery, actionQuery } from '../operations/action.ts';

/** Reads an action with its history, as at the day of the address. */
export async function readAction({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const asAt = readAsAt(new URL(request.url), council.today);
  const code = params['code'] ?? '';
  const id = graphId(code, params['planId'] ?? '', params['ref'] ?? '');
  const [answer, list, compared, linked] = await Promise.all([
    askWithNames(
      (names) => council.ask(actionQuery, { id, asOf: asAt.day, names }),
      ({ improvementAction }) => improvementAction !== null,
    ),
    everyPage(
      (after) => council.ask(actionHistoryQuery, { id, asOf: asAt.day, first: 100, after }),
      (data) => data.improvementAction?.history,
    ),
    council.ask(actionComparisonsQuery, { id, byDate: asAt.inAddress }),
    council.ask(actionLinksQuery, { id, asOf: asAt.day }),
  ]);
  const action = answer.data?.improvementAction;
  if (action === null || action === undefined) {
    throw new Response(null, { status: faultStatus(answer.missing) });
  }
  const comparisons = (compared.data?.improvementAction?.impactMeasures ?? []).flatMap(
    ({ id: measureId, indicator }) => {
      const comparison = indicator?.comparison ?? null;
      return comparison === null ? [] : [{ measureId, comparison }];
    },
  );
  return {
    code,
    action,
    comparisons,
    links: linked.data?.improvementAction ?? null,
    history: list.nodes,
    missing: [...answer.missing, ...list.missing, ...compared.missing, ...linked.missing],
    asAt,
  };
}

type ReadAction = Awaited<ReturnType<typeof readAction>>;
export type ActionDetail = ReadAction['action'];
type AnyRecord = NonNullable<ReadAction['history']>[number];

/** A record of the history, whatever its kind: the fields of the other kinds are absent. */
export interface HistoryRecord {
  readonly id: string;
  readonly kind: AnyRecord['kind'];
  readonly effectiveDate: string;
  readonly recordedAt: string;
  readonly summary: string;
  readonly corrects: string | null;
  readonly correctedBy: string | null;
  readonly by: AnyRecord['by'];
  readonly source: AnyRecord['source'];
  readonly title?: string;
  readonly description?: string;
  readonly link?: string | null;
  readonly note?: string | null;
  readonly reason?: string | null;
}
