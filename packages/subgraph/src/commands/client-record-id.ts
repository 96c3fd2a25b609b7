import type { InputIssue } from './refusal.ts';
import { LONGEST, shown, textIssues } from './text-issues.ts';

/** What is wrong with the id that a caller chose for a record; nothing where none was chosen. */
export function clientRecordIdIssues(clientRecordId: string | null): readonly InputIssue[] {
  return clientRecordId === null
    ? []
    : textIssues('clientRecordId', clientRecordId, { longest: LONGEST.clientRecordId, needed: true });
}

/**
 * That the id of a caller was used for another record. What was sent under it is then not kept, and must not be answered as if it was.
 */
export function clientRecordIdUsed(clientRecordId: string): InputIssue {
  return {
    path: 'clientRecordId',
    found: shown(clientRecordId),
    expected: 'an id that was not used for another record',
    whatToDo: 'Choose a new id for each record; send the same one only with the same words.',
  };
}
