import type { Issue } from '@golden-thread/outcomes';
import type { ActionRecord } from './action-record.ts';
import type { ImprovementPlan } from './improvement-plan.ts';
import { correctionIssues } from './issues/corrections.ts';
import { planActions } from './plan-actions.ts';

/**
 * Everything that is wrong with the records of an area, all at once; empty when they are sound: `DUPLICATE_ID`,
 * `UNKNOWN_PLAN`, `UNKNOWN_ACTION`, `UNKNOWN_EVIDENCE`, `NO_ORIGIN`, and what is wrong with corrections
 * (`UNKNOWN_CORRECTED_RECORD`, `CORRECTS_ANOTHER_ACTION`, `CORRECTION_CYCLE`).
 *
 * Paths start in the list of records, e.g. `[12].actionRef`.
 */
export function recordIssues(
  plans: readonly ImprovementPlan[],
  records: readonly ActionRecord[],
): readonly Issue[] {
  const refsByPlan = new Map(
    plans.map((plan) => [plan.id, new Set(planActions(plan).map(({ action }) => action.ref))]),
  );
  const evidence = new Map<string, ActionRecord>();
  for (const record of records) if (record.kind === 'evidence') evidence.set(record.id, record);
  const firstIndex = new Map<string, number>();
  const own = records.flatMap((record, index): readonly Issue[] => {
    const issues: Issue[] = [];
    const say = (code: string, field: string, found: string, expected: string, whatToDo: string) =>
      issues.push({ code, path: `[${index}].${field}`, found, expected, whatToDo });
    const first = firstIndex.get(record.id);
    if (first === undefined) firstIndex.set(record.id, index);
    else
      say(
        'DUPLICATE_ID',
        'id',
        `"${record.id}", already the id of [${first}]`,
        'an id used once',
        'Give one of the two another id.',
      );
    const refs = refsByPlan.get(record.planId);
    if (refs === undefined)
      say(
        'UNKNOWN_PLAN',
        'planId',
        `"${record.planId}"`,
        'the id of a plan in this area',
        'Correct the id, or add the plan.',
      );
    else if (!refs.has(record.actionRef))
      say(
        'UNKNOWN_ACTION',
        'actionRef',
        `"${record.actionRef}"`,
        `the reference of an action of "${record.planId}"`,
        'Correct the reference.',
      );
    if (record.recordedBy === null && record.source === null)
      say(
        'NO_ORIGIN',
        'recordedBy',
        'null, and source is null too',
        'who recorded it, or the source it was carried over from',
        'Give one of the two.',
      );
    if (record.kind === 'panel-decision') {
      const decided = evidence.get(record.evidenceId);
      if (decided?.planId !== record.planId || decided.actionRef !== record.actionRef)
        say(
          'UNKNOWN_EVIDENCE',
          'evidenceId',
          `"${record.evidenceId}"`,
          'the id of evidence about the same action',
          'Correct the id, or add the evidence.',
        );
    }
    return issues;
  });
  return [...own, ...correctionIssues(records)];
}
