import type { ActionRecord } from '@golden-thread/send';
import type { ActionNode } from '../area/send-area.ts';
import type { Command, CommandHouse } from './command.ts';
import type { Outcome } from './outcome.ts';
import { nodeOf } from './node-of.ts';
import type { LockedAction } from './record-store.ts';
import { clientRecordIdUsed, invalidInput } from '@golden-thread/subgraph';
import { isSaidAgain } from './said-again.ts';

/** The answer to a command sent before under the same id of the caller; null when there was none. */
export async function answeredBefore<Kind extends ActionRecord['kind']>(
  { person }: CommandHouse,
  { kind, command, said }: Command<Kind>,
  action: ActionNode,
  locked: LockedAction,
): Promise<Outcome | null> {
  if (command.clientRecordId === null) return null;
  const before = await locked.clientRecord(person.subject, command.clientRecordId);
  if (before === null) return null;
  const { record } = before;
  const { plan } = action;
  const about = record.planId === plan.plan.id && record.actionRef === action.action.ref;
  if (about && record.kind === kind && isSaidAgain(record, command, said, plan.area.code))
    return { action, record: nodeOf(action, before) };
  return invalidInput([clientRecordIdUsed(command.clientRecordId)]);
}
