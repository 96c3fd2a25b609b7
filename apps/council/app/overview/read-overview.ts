import type { LoaderFunctionArgs } from 'react-router';
import { readAsAt } from '../as-at.ts';
import { councilContext } from '../council-context.ts';
import type { FrameworkSpan } from '../ended/what-runs.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { areaFiguresQuery, areaPlansQuery, areaQuery, outcomesAloneQuery } from '../operations/area.ts';
import { childCountsQuery } from '../operations/assessment.ts';
import { areaComparisonsQuery } from '../operations/national.ts';
import { strandsOf } from '../thread/strands.ts';
import type { ThreadOutcome } from '../thread/thread-list.tsx';

/**
 * Reads what an area's overview shows, as at its day. Each service answers its own question, so that one that is
 * away takes only its own part with it; `absent` says which parts those are.
 */
export async function readOverview({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const asAt = readAsAt(new URL(request.url), council.today);
  const code = params['code'] ?? '';
  const variables = { code, asOf: asAt.day };
  const [areaAnswer, plansAnswer, figuresAnswer, comparisonsAnswer, countsAnswer] = await Promise.all([
    council.ask(areaQuery, variables),
    council.ask(areaPlansQuery, variables),
    council.ask(areaFiguresQuery, { code }),
    council.ask(areaComparisonsQuery, { code, byDate: asAt.inAddress }),
    // Nobody who has not signed in has counts of children.
    council.viewer === null ? null : council.ask(childCountsQuery, { code, asOf: asAt.day }),
  ]);
  const area = areaAnswer.data?.localArea;
  const counts = countsAnswer?.data?.localArea;
  const absent: string[] = [];

  const plans = plansAnswer.data?.localArea?.improvementPlans ?? null;
  if (plans === null) absent.push('The improvement plans, with their actions and ratings.');
  const framework = area?.framework ?? null;
  const alone =
    framework === null && areaAnswer.missing.length > 0
      ? await council.ask(outcomesAloneQuery, { code })
      : null;
  const aloneArea = alone?.data?.localArea;
  const name = area?.name ?? aloneArea?.name;
  if (name === undefined) throw new Response(null, { status: faultStatus(areaAnswer.missing) });
  if (framework === null && aloneArea?.framework) {
    absent.push('The indicators of the outcomes, and so where the thread is broken.');
  }

  const figures = figuresAnswer.data?.localArea;
  const figureLists = [
    { list: figures?.sendFigures ?? null, away: 'The published figures about special educational needs.' },
    { list: figures?.sufficiencyFigures ?? null, away: 'The published figures about looked-after children.' },
    { list: figures?.commissioningFigures ?? null, away: 'The published figures about joint commissioning.' },
  ];
  for (const { list, away } of figureLists) if (list === null) absent.push(away);

  const names = {
    actions: new Map([
      ...(plans ?? []).flatMap((plan) =>
        plan.priorities.flatMap(({ actions }) =>
          actions.map(({ id, title }) => [id, { title, planId: plan.id }] as const),
        ),
      ),
    ]),
    bodies: new Map((area?.bodies ?? []).map((body) => [body.id, body.name] as const)),
  };
  const compared = comparisonsAnswer.data?.localArea;
  if (framework !== null && comparisonsAnswer.missing.length > 0) {
    absent.push('What the indicators compare with nationally.');
  }
  const nationalIndicators = compared?.nationalIndicators ?? [];
  const comparisons = new Map(nationalIndicators.map(({ id, comparison }) => [id, comparison] as const));
  const underOutcomes = new Set(
    (framework?.outcomes ?? []).flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  );
  const breaks = framework?.breaks ?? [];
  const breaksOf = (id: string) =>
    breaks.filter(({ subjectId }) => subjectId === id).map(({ message }) => message);
  const outcomes: readonly ThreadOutcome[] | null =
    framework?.outcomes.map((outcome) => ({
      id: outcome.id,
      title: outcome.title,
      description: outcome.description,
      breaks: breaksOf(outcome.id),
      indicators: outcome.indicators.map((indicator) => ({
        ...indicator,
        comparison: comparisons.get(indicator.id) ?? null,
        breaks: breaksOf(indicator.id),
        strands: strandsOf(framework.paths, outcome.id, indicator.id, names),
      })),
    })) ?? null;

  return {
    code,
    name,
    asAt,
    absent,
    plans,
    framework: spanOf(framework ?? aloneArea?.framework ?? null),
    outcomes,
    outcomesAlone: aloneArea?.framework?.outcomes ?? null,
    breaks,
    leftOut: area?.leftOut ?? aloneArea?.leftOut ?? [],
    // Those under an outcome are compared there.
    comparedAlone: nationalIndicators.flatMap(({ id, comparison }) =>
      comparison === null || underOutcomes.has(id) ? [] : [{ id, comparison }],
    ),
    hasChildCounts: (counts?.sendReturns ?? null) !== null,
    hasCareCounts: (counts?.lookedAfterReturns ?? null) !== null,
    hasNational: (compared?.national?.topics ?? []).length > 0,
    figures: figureLists.flatMap(({ list }) => list ?? []),
  };
}

const spanOf = (framework: FrameworkSpan | null): FrameworkSpan | null =>
  framework === null
    ? null
    : { title: framework.title, startDate: framework.startDate, endDate: framework.endDate };

export type Overview = Awaited<ReturnType<typeof readOverview>>;
