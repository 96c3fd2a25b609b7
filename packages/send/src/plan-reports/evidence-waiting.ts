import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionRecord, EvidenceRecord } from '../action-record.ts';
import { closingFacts } from '../closing-facts.ts';

/**
 * Evidence that stands on a day without a decision: submitted since the action was last recorded as not complete, nothing
 * decided on it, closing not approved. In the order of the actions.
 *
 * @param byAction - the records of each action.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function evidenceWaiting(
  byAction: readonly (readonly ActionRecord[])[],
  closingBodyIds: readonly string[],
  panel: boolean,
  asOf: IsoDate,
): readonly EvidenceRecord[] {
  return byAction.flatMap((records) => {
    const { approvals, evidence } = closingFacts(records, closingBodyIds, asOf, panel);
    if (evidence === null || evidence.decision !== null || approvals.length > 0) return [];
    return records.filter(
      (record): record is EvidenceRecord => record.kind === 'evidence' && record.id === evidence.id,
    );
  });
}
