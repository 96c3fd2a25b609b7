import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionRecord, RecordBase } from '@golden-thread/send';
import { globalId } from '@golden-thread/subgraph';
import {
  decide,
  deniedFault,
  policyMatrix,
  type Person,
  type PolicyAction,
  type PolicyObject,
} from '@golden-thread/subgraph/identity';
import type { RecordNode } from '../area/plan-reading.ts';
import type { ActionNode } from '../area/send-area.ts';
import type { KeptRecord } from '../reading/read-plan.ts';
import { baseIssues, correctedId, historyIssues } from './base-issues.ts';
import type { CommandBase } from './commands.ts';
import type { InputIssue, Outcome, RefusalView } from './outcome.ts';
import type { LockedAction, RecordStore } from './record-store.ts';
import { notYourRight } from './refusal-view.ts';
import { isSaidAgain } from './said-again.ts';
import { situationOf, type Situation } from './situation.ts';
import { whoMay } from './who-may.ts';

/** What commands are carried out with. */
export interface CommandHouse {
  readonly person: Person;
  readonly todayDate: IsoDate;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly store: RecordStore;
  /** The action of a global id. Throws a fault when there is none. */
  readonly findAction: (id: string) => Promise<ActionNode>;
  /** Told after something was recorded, so that the rest of the request reads it. */
  readonly recorded: (action: ActionNode) => void;
}

/** One command, by what sets it apart. */
export interface Command<Kind extends ActionRecord['kind']> {
  readonly kind: Kind;
  readonly object: PolicyObject;
  readonly policyAction: PolicyAction;
  readonly command: CommandBase;
  readonly issues: (action: ActionNode) => readonly InputIssue[];
  readonly refuse: (situation: Situation) => RefusalView | null;
  /** What the caller said, in the words of the record. Sent again under the same id of the caller, it has to be the same. */
  readonly said: Partial<Extract<ActionRecord, { kind: Kind }>>;
  /** What the record says beside what every record carries. */
  readonly content: (
    situation: Situation,
  ) => Omit<Extract<ActionRecord, { kind: Kind }>, keyof RecordBase | 'kind'>;
}

function invalid(issues: readonly InputIssue[]): RefusalView {
  return {
    refused: 'InvalidInput',
    message:
      issues.length === 1
        ? 'One field is not as it has to be.'
        : `${issues.length} fields are not as they have to be.`,
    whatToDo: 'Correct what the issues name and send it again.',
    issues,
  };
}

/** A moment after every record the action already has, so that the order of recording stays clear. */
function momentAfter(kept: readonly KeptRecord[], now: Date): string {
  const newest = Math.max(0, ...kept.map(({ record }) => Date.parse(record.recordedAt)));
  return new Date(Math.max(now.getTime(), newest + 1)).toISOString();
}

function nodeOf(action: ActionNode, { record, version }: KeptRecord): RecordNode {
  const id = globalId(action.plan.area.code, record.id);
  return { id, plan: action.plan, record, version, correctedById: null, recorderVisible: true };
}

/** The answer to a command sent before under the same id of the caller; null when there was none. */
async function answeredBefore<Kind extends ActionRecord['kind']>(
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
  return invalid([
    {
      path: 'clientRecordId',
      found: command.clientRecordId,
      expected: 'an id that was not used for another record',
      whatToDo: 'Choose a new id for each record; send the same one only with the same words.',
    },
  ]);
}

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
    return {
      refused: 'EditConflict',
      message: `The action is at version ${version}, not ${command.expectedVersion}: something was recorded in between.`,
      whatToDo: 'Read the action again, then decide whether this still needs recording.',
      version,
    };
  const areaCode = action.plan.area.code;
  const effectiveDate = command.effectiveDate ?? todayDate;
  const corrects = correctedId(command, areaCode);
  const issues = historyIssues(command, kind, effectiveDate, corrects, locked.records);
  if (issues.length > 0) return invalid(issues);
  const recordedAt = momentAfter(locked.records, house.now());
  const situation = situationOf(
    action,
    person,
    locked.records.map(({ record }) => record),
    { effectiveDate, recordedAt, corrects },
  );
  const refusal = sent.refuse(situation);
  if (refusal !== null) return refusal;
  const { subject, postIds, bodyIds } = situation.actor;
  const base: RecordBase = {
    id: `record-${house.newId()}`,
    planId: action.plan.plan.id,
    actionRef: action.action.ref,
    effectiveDate,
    recordedAt,
    recordedBy: { subject, role: person.role, postIds, bodyIds },
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
  if (answer.decision !== 'allow') {
    if (house.person.role === 'public') throw deniedFault(house.person, answer);
    return notYourRight(
      'Your role does not include this in this local area.',
      whoMay(policyMatrix, sent.object, sent.policyAction),
    );
  }
  const effectiveDate = sent.command.effectiveDate ?? house.todayDate;
  const issues = [...sent.issues(action), ...baseIssues(sent.command, effectiveDate, house.todayDate)];
  if (issues.length > 0) return invalid(issues);
  const outcome = await house.store.withAction(plan.area.code, plan.plan.id, action.action.ref, (locked) =>
    addUnderLock(house, sent, action, locked),
  );
  house.recorded(action);
  return outcome;
}
