import type { Holder } from '@golden-thread/governance';
import type { Issue } from '@golden-thread/outcomes';
import type { ImprovementPlan } from './improvement-plan.ts';
import { duplicateRefs } from './issues/duplicate-refs.ts';
import { riskIssues } from './issues/risks.ts';

/** Ids a plan may refer to, of everything else in its area. */
export interface PlanSurroundings {
  readonly bodyIds: ReadonlySet<string>;
  readonly postIds: ReadonlySet<string>;
  readonly organisationIds: ReadonlySet<string>;
  readonly schemeIds: ReadonlySet<string>;
  readonly indicatorIds: ReadonlySet<string>;
  readonly planIds: ReadonlySet<string>;
  /** Left out, sources are not looked at. */
  readonly sourceIds?: ReadonlySet<string> | undefined;
}

/**
 * Everything that is wrong with a plan, all at once; empty when it is sound: `DUPLICATE_REF`, `UNKNOWN_REFERENCE`,
 * `DATES_OUT_OF_ORDER`, `PLAN_SUCCEEDS_ITSELF`, and of its risks `DUPLICATE_ID`, `UNKNOWN_CORRECTED_ENTRY` and `CORRECTION_OUT_OF_ORDER`.
 * How actions hang together is looked at for all plans of an area at once: `actionLinkIssues`.
 *
 * Paths start inside the plan, e.g. `priorities[0].headings[2].actions[1].leads[0].id`. A plan that names no
 * group, no panel or no impact measure is not wrong: what a document leaves out stays left out.
 */
export function planIssues(plan: ImprovementPlan, surroundings: PlanSurroundings): readonly Issue[] {
  return [
    ...duplicateRefs(plan),
    ...unknownReferences(plan, surroundings),
    ...datesOutOfOrder(plan),
    ...succeedsItself(plan),
    ...riskIssues(plan),
  ];
}

function unknownReferences(plan: ImprovementPlan, surroundings: PlanSurroundings): readonly Issue[] {
  const issues: Issue[] = [];
  const check = (path: string, id: string | null, known: ReadonlySet<string> | undefined, what: string) => {
    if (id === null || known === undefined || known.has(id)) return;
    issues.push({
      code: 'UNKNOWN_REFERENCE',
      path,
      found: `"${id}"`,
      expected: `the id of ${what} in this area`,
      whatToDo: `Correct the id, or add ${what} with it.`,
    });
  };
  const checkHolder = (path: string, { kind, id }: Holder) =>
    check(
      `${path}.id`,
      id,
      surroundings[`${kind}Ids`],
      kind === 'organisation' ? 'an organisation' : `a ${kind}`,
    );
  const checkLeads = (path: string, leads: readonly Holder[]) =>
    leads.forEach((lead, index) => checkHolder(`${path}.leads[${index}]`, lead));
  check('boardBodyId', plan.boardBodyId, surroundings.bodyIds, 'a body');
  check('evidencePanelBodyId', plan.evidencePanelBodyId, surroundings.bodyIds, 'a body');
  check('schemeId', plan.schemeId, surroundings.schemeIds, 'a rating scheme');
  check('predecessorPlanId', plan.predecessorPlanId, surroundings.planIds, 'a plan');
  check('source.sourceId', plan.source.sourceId, surroundings.sourceIds, 'a source');
  plan.priorities.forEach((priority, p) => {
    check(`priorities[${p}].groupBodyId`, priority.groupBodyId, surroundings.bodyIds, 'a body');
    checkLeads(`priorities[${p}]`, priority.leads);
    priority.deliveryPartners?.forEach(({ holder }, index) => {
      if (holder !== null) checkHolder(`priorities[${p}].deliveryPartners[${index}].holder`, holder);
    });
    priority.headings.forEach((heading, h) => {
      const at = `priorities[${p}].headings[${h}]`;
      heading.impactMeasureIds.forEach((id, index) =>
        check(`${at}.impactMeasureIds[${index}]`, id, surroundings.indicatorIds, 'an indicator'),
      );
      heading.actions.forEach((action, a) => checkLeads(`${at}.actions[${a}]`, action.leads));
    });
  });
  plan.risks?.forEach(({ entries, owner }, index) => {
    if (owner !== null) checkHolder(`risks[${index}].owner`, owner);
    entries.forEach(({ source }, entry) =>
      check(
        `risks[${index}].entries[${entry}].source.sourceId`,
        source.sourceId,
        surroundings.sourceIds,
        'a source',
      ),
    );
  });
  return issues;
}

function datesOutOfOrder({ startDate, endDate }: ImprovementPlan): readonly Issue[] {
  if (endDate === null || startDate <= endDate) return [];
  return [
    {
      code: 'DATES_OUT_OF_ORDER',
      path: 'endDate',
      found: `${endDate}, before the start, ${startDate}`,
      expected: `${startDate} or later`,
      whatToDo: 'Correct whichever of the two is wrong.',
    },
  ];
}

function succeedsItself(plan: ImprovementPlan): readonly Issue[] {
  if (plan.predecessorPlanId !== plan.id) return [];
  return [
    {
      code: 'PLAN_SUCCEEDS_ITSELF',
      path: 'predecessorPlanId',
      found: `"${plan.id}", the plan itself`,
      expected: 'the plan before this one, or null',
      whatToDo: 'Name the plan before this one, or set it to null.',
    },
  ];
}
