import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionRecord, RecordBase } from '@golden-thread/send';
import { decide, policyMatrix } from '@golden-thread/subgraph/identity';
import type { ActionNode } from '../area/send-area.ts';
import { answeredBefore } from './answered-before.ts';
import { baseIssues, correctedId, historyIssues } from './base-issues.ts';
import type { Command, CommandHouse } from './command.ts';
import { nodeOf } from './node-of.ts';
import type { Outcome } from './outcome.ts';
import type { LockedAction } from './record-store.ts';
import {
  editConflict,
  invalidInput,
  momentAfter,
  notAllowed,
  notYourRight,
  recorderIn,
} from '@golden-thread/subgraph';
import { situationOf } from './situation.ts';
import { whoMay } from './who-may.ts';

/** Carries a command out under the lock of its action: refusals first, then the record, then the commit. */
async function addUnderLock<Kind extends ActionRecord['kind']>(
  house: CommandHouse,
  sent: Command<Kind>,
  action: ActionNode,
  locked: LockedAction,
): Promise<Outcome> {
  const { person, todayDate } = house;
  const { command, kind } = sent;
  const before = await answeredBefore(house, sent, action, locked);
  if (before !== null) return before;
  const version = locked.records.length;
  if (command.expectedVersion !== null && command.expectedVersion !== version)
    return editConflict('action', version, command.expectedVersion);
  const areaCode = action.plan.area.code;
  const effectiveDate = command.effectiveDate ?? todayDate;
  const corrects = correctedId(command, areaCode);
  const issues = historyIssues(command, kind, effectiveDate, corrects, locked.records);
  if (issues.length > 0) return invalidInput(issues);
  const records = locked.records.map(({ record }) => record);
  const asAt = (day: IsoDate) => situationOf(action, person, records, day, corrects);
  const situation = asAt(effectiveDate);
  // A panel or a board decides on everything that is known: what came after the day it speaks of counts as well.
  const refusal = sent.refuse(situation) ?? (sent.decision === null ? null : sent.refuse(asAt(todayDate)));
  if (refusal?.refused === 'NotYourDecisionRight' && sent.decision !== null)
    return notYourRight(refusal.message, whoMay(policyMatrix, sent, action, todayDate));
  if (refusal !== null) return refusal;
  const base: RecordBase = {
    id: `record-${house.newId()}`,
    planId: action.plan.plan.id,
    actionRef: action.action.ref,
    effectiveDate,
    recordedAt: momentAfter(
      records.map((each) => each.recordedAt),
      house.now(),
    ),
    recordedBy: recorderIn(person, areaCode),
    source: null,
    corrects,
  };
  const record = { ...base, kind, ...sent.content(situation) } as unknown as ActionRecord;
  await locked.add({ record, version: version + 1, clientRecordId: command.clientRecordId });
  return { action, record: nodeOf(action, { record, version: version + 1 }) };
}

/**
 * Carries a command out, or says why not. What is said to be recorded is committed.
 *
 * @throws UNAUTHENTICATED for the public; UNKNOWN_ID for an action that is not there.
 */
export async function carryOut<Kind extends ActionRecord['kind']>(
  house: CommandHouse,
  sent: Command<Kind>,
): Promise<Outcome> {
  const action = await house.findAction(sent.command.actionId);
  const { plan } = action;
  const answer = decide(policyMatrix, house.person, plan.area.code, sent.object, sent.policyAction);
  if (answer.decision !== 'allow')
    return notAllowed(house.person, answer, whoMay(policyMatrix, sent, action, house.todayDate));
  const effectiveDate = sent.command.effectiveDate ?? house.todayDate;
  const issues = [
    ...sent.issues(action),
    ...baseIssues(sent.command, effectiveDate, plan.plan, house.todayDate),
  ];
  if (issues.length > 0) return invalidInput(issues);
  const outcome = await house.store.withAction(plan.area.code, plan.plan.id, action.action.ref, (locked) =>
    addUnderLock(house, sent, action, locked),
  );
  house.recorded(action);
  return outcome;
}
