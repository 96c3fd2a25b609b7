import type { ActionRecord } from '@golden-thread/send';
import { correctedId } from './base-issues.ts';
import type { CommandBase } from './commands.ts';

/**
 * Whether a command says what a record already says. Only then may the record answer for it: with other words nothing of
 * what was sent would be kept, and the caller would be told that it was. A day left out is not compared, so that the
 * same command may be sent again after midnight.
 */
export function isSaidAgain(
  record: ActionRecord,
  command: CommandBase,
  said: Partial<ActionRecord>,
  areaCode: string,
): boolean {
  const sameDay = command.effectiveDate === null || command.effectiveDate === record.effectiveDate;
  const corrects = (command.corrects === null) === (record.corrects === null);
  const sameCorrection = corrects && correctedId(command, areaCode) === record.corrects;
  const kept: Readonly<Record<string, unknown>> = { ...record };
  return sameDay && sameCorrection && Object.entries(said).every(([field, value]) => kept[field] === value);
}
