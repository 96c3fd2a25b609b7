import type { ClosingFacts } from '@golden-thread/rag';
import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionRecord } from './action-record.ts';
import { currentSpell } from './current-spell.ts';
import { historyAsAt } from './records-as-at.ts';

/**
 * What is on record about closing an action as at a day, since it was last recorded as not complete.
 *
 * The completion is dated by the first record of this spell that says complete. The last evidence submitted is
 * the one that stands, with the panel's last decision on that very evidence. An approval counts only from a body
 * among `closingBodyIds`.
 *
 * @param records - Records of this one action.
 * @param panel - Whether an evidence panel decides before the board, see {@link hasEvidencePanel}.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function closingFacts(
  records: readonly ActionRecord[],
  closingBodyIds: readonly string[],
  asOf: IsoDate,
  panel = true,
): ClosingFacts {
  const history = historyAsAt(records, asOf);
  const counting = history.flatMap(({ record, correctedById }) => (correctedById === null ? [record] : []));
  const spell = currentSpell(counting);
  const completed = spell.find((record) => record.kind === 'progress');
  const evidence = spell.findLast((record) => record.kind === 'evidence');
  const decision = spell.findLast(
    (record) => record.kind === 'panel-decision' && record.evidenceId === evidence?.id,
  );
  const before = new Set(counting.filter((record) => !spell.includes(record)));
  const subjects = (kind: ActionRecord['kind']): readonly string[] => [
    ...new Set(
      history.flatMap(({ record }) =>
        record.kind === kind && !before.has(record) && record.recordedBy !== null
          ? [record.recordedBy.subject]
          : [],
      ),
    ),
  ];
  return {
    panel,
    complete: completed !== undefined,
    completedDate: completed?.effectiveDate ?? null,
    evidence:
      evidence === undefined
        ? null
        : {
            id: evidence.id,
            decision:
              decision?.kind === 'panel-decision'
                ? { decision: decision.decision, reason: decision.reason }
                : null,
          },
    submitterSubjects: subjects('evidence'),
    deciderSubjects: subjects('panel-decision'),
    approvals: spell.flatMap((record) =>
      record.kind === 'board-approval' && closingBodyIds.includes(record.bodyId)
        ? [{ bodyId: record.bodyId, date: record.effectiveDate }]
        : [],
    ),
  };
}
