import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionRecord, ImprovementPlan } from '@golden-thread/send';
import { clientRecordIdIssues, parseGlobalId, shown, type InputIssue } from '@golden-thread/subgraph';
import type { KeptRecord } from '../reading/read-plan.ts';
import type { CommandBase } from './commands.ts';

/** What is wrong with the fields every command has, as far as it can be told without the records. */
export function baseIssues(
  command: CommandBase,
  effectiveDate: IsoDate,
  plan: Pick<ImprovementPlan, 'startDate' | 'endDate'>,
  todayDate: IsoDate,
): readonly InputIssue[] {
  const issues: InputIssue[] = [];
  if (effectiveDate < plan.startDate)
    issues.push({
      path: 'effectiveDate',
      found: effectiveDate,
      expected: `a day from ${plan.startDate} on, when the plan starts`,
      whatToDo: 'Use a day on which the plan was there already.',
    });
  if (plan.endDate !== null && effectiveDate > plan.endDate)
    issues.push({
      path: 'effectiveDate',
      found: effectiveDate,
      expected: `a day up to ${plan.endDate}, when the plan ended`,
      whatToDo:
        'Give the day on which it happened while the plan ran; what happened later belongs to a plan that runs.',
    });
  if (effectiveDate > todayDate)
    issues.push({
      path: 'effectiveDate',
      found: effectiveDate,
      expected: `a day up to today, ${todayDate}`,
      whatToDo: 'Record it on the day, or leave the day out.',
    });
  return [...issues, ...clientRecordIdIssues(command.clientRecordId)];
}

/** The local id of the record a command corrects; null when it corrects none or the id is of another area. */
export function correctedId(command: CommandBase, areaCode: string): string | null {
  const parsed = command.corrects === null ? null : parseGlobalId(command.corrects);
  return parsed === null || parsed.areaCode !== areaCode ? null : parsed.localId;
}

/** What is wrong with the day and the correction of a command, held against the records of its action. */
export function historyIssues(
  command: CommandBase,
  kind: ActionRecord['kind'],
  effectiveDate: IsoDate,
  corrects: string | null,
  kept: readonly KeptRecord[],
): readonly InputIssue[] {
  if (command.corrects !== null) return correctionIssues(command.corrects, kind, corrects, kept);
  const newest = kept.reduce(
    (latest, { record }) => (record.effectiveDate > latest ? record.effectiveDate : latest),
    '',
  );
  if (effectiveDate >= newest) return [];
  return [
    {
      path: 'effectiveDate',
      found: effectiveDate,
      expected: `${newest}, the day of the newest record, or later`,
      whatToDo: 'Use a later day, or say with "corrects" which record this one corrects.',
    },
  ];
}

function correctionIssues(
  given: string,
  kind: ActionRecord['kind'],
  corrects: string | null,
  kept: readonly KeptRecord[],
): readonly InputIssue[] {
  const corrected = kept.find(({ record }) => record.id === corrects)?.record;
  const issue = (expected: string, whatToDo: string): InputIssue => ({
    path: 'corrects',
    found: shown(given),
    expected,
    whatToDo,
  });
  if (corrected === undefined || corrected.kind !== kind)
    return [
      issue(
        'the id of a record of the same kind about this action',
        'Take the id from the history of the action.',
      ),
    ];
  if (kept.some(({ record }) => record.corrects === corrects))
    return [issue('a record that is not corrected yet', 'Correct the newest correction instead.')];
  return [];
}
