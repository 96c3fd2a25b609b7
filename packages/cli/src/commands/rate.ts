import { decisionRightHolders } from '@golden-thread/governance';
import type { LocalArea } from '@golden-thread/local-areas';
import { assessIndicator } from '@golden-thread/outcomes';
import { ratingLabel, type RatingCount, type Scheme } from '@golden-thread/rag';
import {
  hasEvidencePanel,
  planActions,
  ratePlan,
  type ActionRating,
  type ImprovementPlan,
} from '@golden-thread/send';
import { openArea } from '../area/open-area.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { readDay } from '../read-day.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Every action of a plan as at a day: what was recorded, what the rules give, and why. Ratings and contradictions
 * are facts about the plan, not faults of its data: the status is `fine` as long as the area is valid.
 */
export async function rate(
  surroundings: Surroundings,
  given: { readonly area: string; readonly plan: string; readonly asOf: string },
): Promise<Report> {
  const asOf = readDay(given.asOf, '--as-of');
  const opened = await openArea(surroundings, given.area);
  if (!opened.ok) return opened.report;
  const { area } = opened;
  const plan = findPlan(area, given.plan);
  const closing = decisionRightHolders(area.governance, plan.id, 'close-action', asOf);
  const scheme = schemeOf(area, plan);
  const { actions, counts, computedCounts, contradictions } = ratePlan({
    plan,
    scheme,
    records: area.actionRecords,
    assessments: assessmentsOf(area, asOf),
    asOf,
    closingBodyIds: closing.map(({ id }) => id),
    panel: hasEvidencePanel(plan, area.governance, asOf),
  });
  const planned = new Map(planActions(plan).map(({ action }) => [action.ref, action]));
  const described = actions.map((rated) => {
    const action = planned.get(rated.ref);
    return { ...rated, title: action?.title ?? '', deadline: action?.deadline.label ?? '' };
  });
  return {
    status: EXIT_STATUS.fine,
    text: [
      `${area.name}: ${plan.title}, as at ${asOf}`,
      '',
      `Recorded: ${countsInWords(counts, scheme)}`,
      `Computed: ${countsInWords(computedCounts, scheme)}`,
      '',
      ...described.flatMap((action) => actionLines(action, scheme)),
      `Contradictions (${contradictions.length}):`,
      ...contradictions.map(({ actionRef, kind, message }) => `  ${actionRef} ${kind}: ${message}`),
    ].join('\n'),
    json: {
      area: { code: area.code, name: area.name },
      plan: { id: plan.id, title: plan.title },
      asOf,
      counts,
      computedCounts,
      contradictions,
      actions: described,
    },
  };
}

/** In the scheme's own words. A state it does not have is told only where something is recorded as that. */
function countsInWords(counts: readonly RatingCount[], scheme: Scheme): string {
  return counts
    .filter(({ rating, count }) => count > 0 || scheme.states.some((state) => state.rating === rating))
    .map(({ rating, count }) => `${count} ${ratingLabel(scheme, rating)}`)
    .join(', ');
}

function actionLines(
  action: ActionRating & { readonly title: string; readonly deadline: string },
  scheme: Scheme,
): readonly string[] {
  const { ref, title, deadline, recorded, recordedFrom, computed, differs, reasons, wouldChangeIf } = action;
  const label = ratingLabel(scheme, recorded);
  const words = recordedFrom?.statedAs ?? label;
  const stated =
    recordedFrom === null ? '' : ` (${words === label ? '' : `stated as ${words}, `}${recordedFrom.date})`;
  return [
    `${ref} ${title}`,
    `  deadline: ${deadline}`,
    `  recorded: ${label}${stated}`,
    `  computed: ${ratingLabel(scheme, computed)}${differs ? ' (differs)' : ''}`,
    ...reasons.map((reason) => `    why: ${reason}`),
    ...wouldChangeIf.map((condition) => `    would change: ${condition}`),
    '',
  ];
}

function findPlan(area: LocalArea, id: string): ImprovementPlan {
  const plan = area.plans.find((each) => each.id === id || `${area.code}:${each.id}` === id);
  if (plan !== undefined) return plan;
  const known = area.plans.map((each) => each.id).join(', ');
  throw new WrongUse({
    code: 'PLAN_NOT_FOUND',
    message: `${area.name} has no plan with this id.`,
    found: JSON.stringify(id),
    expected: known === '' ? 'a plan, but the area has none' : `one of: ${known}`,
    whatToDo: 'Call it again with --plan and one of those ids.',
  });
}

function schemeOf(area: LocalArea, plan: ImprovementPlan): LocalArea['schemes'][number] {
  const scheme = area.schemes.find(({ id }) => id === plan.schemeId);
  if (scheme === undefined)
    throw new Error(`Plan ${plan.id} names the scheme ${plan.schemeId}, which a valid area has.`);
  return scheme;
}

function assessmentsOf(
  area: LocalArea,
  asOf: string,
): ReadonlyMap<string, ReturnType<typeof assessIndicator> & { title: string }> {
  const { observations, benchmarks } = area;
  return new Map(
    area.indicators.map((indicator) => [
      indicator.id,
      { ...assessIndicator({ indicator, observations, benchmarks, asOf }), title: indicator.title },
    ]),
  );
}
