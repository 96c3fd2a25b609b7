import type { Issue } from '@golden-thread/outcomes';
import type { ActionRecord } from '../action-record.ts';

/**
 * What is wrong with corrections: `UNKNOWN_CORRECTED_RECORD` when the corrected record is not there,
 * `CORRECTS_ANOTHER_ACTION` when it is about another action or of another kind, `CORRECTION_CYCLE` when
 * following corrections leads back, so that none of them would count.
 */
export function correctionIssues(records: readonly ActionRecord[]): readonly Issue[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records.flatMap((record, index): readonly Issue[] => {
    if (record.corrects === null) return [];
    const path = `[${index}].corrects`;
    const found = `"${record.corrects}"`;
    const corrected = byId.get(record.corrects);
    if (corrected === undefined) {
      return [
        {
          code: 'UNKNOWN_CORRECTED_RECORD',
          path,
          found,
          expected: 'the id of a record, or null',
          whatToDo: 'Correct the id, or set it to null when nothing is corrected.',
        },
      ];
    }
    if (leadsBack(record, byId)) {
      return [
        {
          code: 'CORRECTION_CYCLE',
          path,
          found: `${found}, which leads back to "${record.id}"`,
          expected: 'a record that was made before',
          whatToDo: 'Point the later record at the earlier one only.',
        },
      ];
    }
    const same =
      corrected.planId === record.planId &&
      corrected.actionRef === record.actionRef &&
      corrected.kind === record.kind;
    if (same) return [];
    return [
      {
        code: 'CORRECTS_ANOTHER_ACTION',
        path,
        found: `${found}, a ${corrected.kind} of ${corrected.planId} ${corrected.actionRef}`,
        expected: `a ${record.kind} of ${record.planId} ${record.actionRef}`,
        whatToDo: 'Correct a record of the same kind about the same action.',
      },
    ];
  });
}

function leadsBack(record: ActionRecord, byId: ReadonlyMap<string, ActionRecord>): boolean {
  const passed = new Set<string>();
  let id = record.corrects;
  while (id !== null && id !== record.id && !passed.has(id)) {
    passed.add(id);
    id = byId.get(id)?.corrects ?? null;
  }
  return id === record.id;
}
