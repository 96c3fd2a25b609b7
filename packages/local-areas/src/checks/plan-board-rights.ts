import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/**
 * `BOARD_WITHOUT_RIGHT`: a plan whose board or panel lacks the decision right that decision-rights.json gives another body for
 * it. Where no right over a plan is listed, its document does not say who closes its actions: then nobody can, no right is made
 * up, and `areaRemarks` says so, whether it names a panel or not.
 */
export function planBoardRights({ lists }: AreaParts): readonly AreaIssue[] {
  const rights = lists['decision-rights.json'];
  if (!rights.sound) return [];
  const holds = (bodyId: string, decision: string, subjectId: string) =>
    rights.entries.some(
      ({ value }) => value.bodyId === bodyId && value.decision === decision && value.subjectId === subjectId,
    );
  return lists['improvement-plans.json'].entries.flatMap(({ index, value: plan }) => {
    const anyRight = rights.entries.some(({ value }) => value.subjectId === plan.id);
    if (!anyRight) return [];
    const needed = [
      { field: 'boardBodyId', bodyId: plan.boardBodyId, decision: 'close-action' },
      { field: 'evidencePanelBodyId', bodyId: plan.evidencePanelBodyId, decision: 'accept-evidence' },
    ];
    return needed.flatMap(({ field, bodyId, decision }) =>
      bodyId === null || holds(bodyId, decision, plan.id)
        ? []
        : [
            inFile('improvement-plans.json', {
              code: 'BOARD_WITHOUT_RIGHT',
              path: `[${index}].${field}`,
              found: `"${bodyId}", which does not hold ${decision} for "${plan.id}"`,
              expected: `a body that decision-rights.json gives ${decision} for this plan`,
              whatToDo: 'Add the decision right, or name the body that holds it.',
            }),
          ],
    );
  });
}
