import type { Issue } from '@golden-thread/outcomes';
import type { ImprovementPlan } from '../improvement-plan.ts';
import type { PlanRisk } from '../plan-risk.ts';
import { planActions } from '../plan-actions.ts';

/**
 * What is wrong with the risks of a plan: `DUPLICATE_ID` of risks and of entries, `UNKNOWN_REFERENCE` to a priority or an action the plan
 * does not have, `UNKNOWN_CORRECTED_ENTRY` and `CORRECTION_OUT_OF_ORDER` where an entry corrects none of its own risk, or one that it does not
 * come after.
 */
export function riskIssues(plan: ImprovementPlan): readonly Issue[] {
  const priorities = new Set(plan.priorities.map(({ ref }) => ref));
  const actions = new Set(planActions(plan).map(({ action }) => action.ref));
  const risks = plan.risks ?? [];
  return [
    ...duplicateIds(risks, 'risks'),
    ...risks.flatMap((risk, index) => [
      ...unknownRefs(risk.priorityRefs, priorities, `risks[${index}].priorityRefs`, 'a priority'),
      ...unknownRefs(risk.actionRefs, actions, `risks[${index}].actionRefs`, 'an action'),
      ...duplicateIds(risk.entries, `risks[${index}].entries`),
      ...correctionIssues(risk, `risks[${index}].entries`),
    ]),
  ];
}

function duplicateIds(entries: readonly { readonly id: string }[], path: string): readonly Issue[] {
  return entries.flatMap(({ id }, index): readonly Issue[] => {
    const first = entries.findIndex((entry) => entry.id === id);
    if (first === index) return [];
    return [
      {
        code: 'DUPLICATE_ID',
        path: `${path}[${index}].id`,
        found: `"${id}", already the id of ${path}[${first}]`,
        expected: 'an id used once',
        whatToDo: 'Give one of the two another id.',
      },
    ];
  });
}

function unknownRefs(
  refs: readonly string[],
  known: ReadonlySet<string>,
  path: string,
  what: string,
): readonly Issue[] {
  return refs.flatMap((ref, index): readonly Issue[] =>
    known.has(ref)
      ? []
      : [
          {
            code: 'UNKNOWN_REFERENCE',
            path: `${path}[${index}]`,
            found: `"${ref}"`,
            expected: `the reference of ${what} of this plan`,
            whatToDo: 'Correct the reference, or take it away.',
          },
        ],
  );
}

function correctionIssues({ entries }: PlanRisk, path: string): readonly Issue[] {
  return entries.flatMap(({ corrects, effectiveDate }, index): readonly Issue[] => {
    if (corrects === null) return [];
    const at = entries.findIndex(({ id }) => id === corrects);
    const say = (code: string, found: string, expected: string, whatToDo: string) => [
      { code, path: `${path}[${index}].corrects`, found, expected, whatToDo },
    ];
    if (at === -1)
      return say(
        'UNKNOWN_CORRECTED_ENTRY',
        `"${corrects}"`,
        'the id of an entry of the same risk, or null',
        'Correct the id, or set it to null when nothing is corrected.',
      );
    if (at < index && entries[at]!.effectiveDate <= effectiveDate) return [];
    return say(
      'CORRECTION_OUT_OF_ORDER',
      `"${corrects}", which does not come before it`,
      'an entry further up with the same day or an earlier one',
      'Put the correction after what it corrects, with a day no earlier.',
    );
  });
}
